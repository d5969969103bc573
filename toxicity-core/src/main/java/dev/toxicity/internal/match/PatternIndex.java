package dev.toxicity.internal.match;

import dev.toxicity.internal.text.TokenHash;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Patterns compiled for look-up by hash; immutable and shared by all threads.
 *
 * <ul>
 *   <li>{@code exact}: hash of a token → words, and phrases by their first exact word
 *   <li>{@code heads}: first three or four characters → prefixes, stems, phrases with an open word
 *   <li>{@code stems}: hash of a stem → stem patterns
 *   <li>{@code parts}: any four characters → compound parts
 *   <li>{@code runs}: first one or two characters → patterns for runs without spaces
 *   <li>{@code sizes}: first character and length → words, for words with censored letters
 * </ul>
 */
public final class PatternIndex {
  private static final int HEAD = 4;

  final Pattern[] patterns;
  final LongTable exact;
  final LongTable heads;
  final LongTable stems;
  final LongTable parts;
  final LongTable runs;
  final LongTable sizes;
  final boolean hasParts;
  private final String[] stemBases;

  /**
   * Compiles patterns.
   *
   * @param patterns what to look for
   * @param forms stemmers used while compiling; not kept
   */
  public PatternIndex(List<Pattern> patterns, WordForms forms) {
    this.patterns = patterns.toArray(new Pattern[0]);
    this.stemBases = new String[this.patterns.length];
    Builder b = new Builder();
    for (int i = 0; i < this.patterns.length; i++) {
      add(b, i, this.patterns[i], forms);
    }
    exact = new LongTable(b.exact);
    heads = new LongTable(b.heads);
    stems = new LongTable(b.stems);
    parts = new LongTable(b.parts);
    runs = new LongTable(b.runs);
    sizes = new LongTable(b.sizes);
    hasParts = !b.parts.isEmpty();
  }

  /** Returns the pattern that a hit reports. */
  public Pattern pattern(int hit) {
    return patterns[hit];
  }

  /** Returns the number of patterns. */
  public int size() {
    return patterns.length;
  }

  /** Returns the word that inflected forms of a pattern without a stemmer begin with. */
  String stemBase(int pattern) {
    return stemBases[pattern];
  }

  private void add(Builder b, int i, Pattern pattern, WordForms forms) {
    String word = pattern.words()[0].text();
    boolean single = pattern.kind() != Pattern.Kind.PHRASE && pattern.kind() != Pattern.Kind.TEXT;
    if (single && word.length() >= 3 && pattern.disguise() == 0) {
      put(b.sizes, sizeKey(word.charAt(0), word.length()), i);
    }
    switch (pattern.kind()) {
      case WORD -> put(b.exact, hash(word), i);
      case STEM -> addStem(b, i, pattern, word, forms);
      case PREFIX -> putHead(b, word, HEAD, i);
      case PART -> {
        put(b.parts, pack(word, Math.min(HEAD, word.length())), i);
        if (word.length() < HEAD) {
          throw new IllegalArgumentException("part '" + word + "' is shorter than " + HEAD);
        }
      }
      case TEXT -> put(b.runs, pack(word, Math.min(2, word.length())), i);
      case PHRASE -> addPhrase(b, i, pattern);
    }
  }

  private static void addPhrase(Builder b, int i, Pattern pattern) {
    Pattern.Word anchor = pattern.words()[0];
    if (anchor.text().isEmpty()) {
      throw new IllegalArgumentException("a phrase cannot begin with any word");
    }
    if (anchor.open()) {
      putHead(b, anchor.text(), HEAD, i);
    } else {
      put(b.exact, hash(anchor.text()), i);
    }
  }

  private void addStem(Builder b, int i, Pattern pattern, String word, WordForms forms) {
    put(b.exact, hash(word), i);
    char[] folded = word.toCharArray();
    if (forms.stems(pattern.language())) {
      int n = forms.stem(pattern.language(), folded, 0, folded.length);
      if (n >= 2) {
        put(b.stems, stemKey(pattern.language(), forms.buffer(), n), i);
        int common = commonPrefix(folded, forms.buffer(), n);
        if (common >= 3) {
          putHead(b, word, Math.min(HEAD, common), i);
        } else if (word.length() >= 3) {
          putHead(b, word, 3, i);
        }
      }
      stemBases[i] = word;
    } else {
      String base = dropLastVowel(word);
      stemBases[i] = base;
      if (base.length() >= 3) {
        putHead(b, base, HEAD, i);
      }
    }
  }

  private static int commonPrefix(char[] a, char[] b, int n) {
    int i = 0;
    while (i < n && i < a.length && a[i] == b[i]) {
      i++;
    }
    return i;
  }

  private static String dropLastVowel(String word) {
    boolean drop =
        word.length() > 3
            && "aeiouyаеиоуыэюяіїєաեիոäöüõ".indexOf(word.charAt(word.length() - 1)) >= 0;
    return drop ? word.substring(0, word.length() - 1) : word;
  }

  private static void putHead(Builder b, String word, int most, int i) {
    int n = Math.min(most, word.length());
    put(b.heads, head(word, Math.max(1, n)), i);
  }

  private static long head(String word, int n) {
    return pack(word, n);
  }

  /** Packs up to four characters into a key; shorter keys never equal longer ones. */
  static long pack(char[] folded, int start, int n) {
    long key = 0;
    for (int i = 0; i < n; i++) {
      key = key << 16 | folded[start + i];
    }
    return key;
  }

  private static long pack(String word, int n) {
    return pack(word.toCharArray(), 0, n);
  }

  static long stemKey(int language, char[] stem, int n) {
    return TokenHash.of(stem, 0, n) + language * 0x9E3779B97F4A7C15L;
  }

  static long sizeKey(char first, int length) {
    return (long) length << 16 | first;
  }

  static long hash(String word) {
    return TokenHash.of(word.toCharArray(), 0, word.length());
  }

  private static void put(Map<Long, List<Integer>> map, long key, int i) {
    List<Integer> list = map.computeIfAbsent(key, k -> new ArrayList<>(1));
    if (list.isEmpty() || list.get(list.size() - 1) != i) {
      list.add(i);
    }
  }

  private static final class Builder {
    final Map<Long, List<Integer>> exact = new HashMap<>();
    final Map<Long, List<Integer>> heads = new HashMap<>();
    final Map<Long, List<Integer>> stems = new HashMap<>();
    final Map<Long, List<Integer>> parts = new HashMap<>();
    final Map<Long, List<Integer>> runs = new HashMap<>();
    final Map<Long, List<Integer>> sizes = new HashMap<>();
  }
}
