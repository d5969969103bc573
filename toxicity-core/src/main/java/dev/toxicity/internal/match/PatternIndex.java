package dev.toxicity.internal.match;

import dev.toxicity.internal.text.TokenHash;
import java.io.DataOutput;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Patterns compiled for look-up by hash; immutable and shared by all threads.
 *
 * <ul>
 *   <li>{@code exact}: hash of a token → words, and phrases whose second word is not exact
 *   <li>{@code pairs}: hashes of two tokens in sequence → phrases; frequent words begin so many
 *       phrases that the first word alone says too little
 *   <li>{@code heads}: first three or four characters → prefixes, stems, phrases with an open word
 *   <li>{@code stems}: hash of a stem → stem patterns
 *   <li>{@code parts}: first four characters → compound parts
 *   <li>{@code runs}: first one or two characters → patterns for runs without spaces
 *   <li>{@code sizes}: first character and length → words, for words with censored letters
 * </ul>
 */
public final class PatternIndex {
  static final int HEAD = 4;

  /** Stands for any second word of a phrase. */
  static final long ANY = 0;

  private static final int SHORTEST_CENSORED = 3;

  /** Logarithms of the bits of filters. */
  private static final int PHRASES = 18;

  private static final int THIRDS = 19;

  private static final int WORDS = 21;

  private static final int BEGINNINGS = 22;

  private static final int FEW = 10;

  final PatternSet set;
  final Words words;
  final LongTable exact;
  final LongTable pairs;

  /** First words of the phrases in {@link #pairs}. */
  final HashFilter firsts;

  /** Their second words. */
  final HashFilter seconds;

  /**
   * First two words of the phrases in {@link #pairs} with the third one, or with {@link #ANY} where
   * there is none or it is open: two frequent words begin hundreds of phrases.
   */
  final HashFilter thirds;

  /** First words and how the second ones begin, of phrases of which the second word is open. */
  final HashFilter opens;

  final LongTable heads;
  final LongTable stems;
  final LongTable parts;
  final LongTable runs;
  final LongTable sizes;
  final boolean hasParts;

  /** Words of the longest phrase. */
  private final int longest;

  /** Sums of the words in {@link #exact}, for words that are put together. */
  final HashFilter sums;

  /** What those words end with. */
  final HashFilter ends;

  /** What words of all patterns begin with. */
  final HashFilter begins;

  /** Made when a text with a censored word first asks for it: most processes never see one. */
  private volatile @Nullable CensoredPhrases censored;

  private PatternIndex(PatternSet set, int sumBits) {
    this.set = set;
    this.words = set.words();
    firsts = new HashFilter(PHRASES);
    seconds = new HashFilter(PHRASES);
    thirds = new HashFilter(THIRDS);
    opens = new HashFilter(PHRASES);
    sums = new HashFilter(sumBits);
    begins = new HashFilter(sumBits == FEW ? FEW : BEGINNINGS);
    ends = new HashFilter(sumBits);
    Builders b = new Builders();
    int most = 1;
    for (int p = 0; p < set.size(); p++) {
      add(b, p);
      addBeginnings(p);
      most = Math.max(most, set.wordCount(p));
    }
    longest = most;
    exact = b.exact.build();
    pairs = b.pairs.build();
    heads = b.heads.build();
    stems = b.stems.build();
    parts = b.parts.build();
    runs = b.runs.build();
    sizes = b.sizes.build();
    hasParts = !parts.isEmpty();
  }

  private PatternIndex(BlockReader in) throws IOException {
    set = PatternSet.read(in);
    this.words = set.words();
    exact = LongTable.read(in);
    pairs = LongTable.read(in);
    heads = LongTable.read(in);
    stems = LongTable.read(in);
    parts = LongTable.read(in);
    runs = LongTable.read(in);
    sizes = LongTable.read(in);
    firsts = HashFilter.read(in);
    seconds = HashFilter.read(in);
    thirds = HashFilter.read(in);
    opens = HashFilter.read(in);
    sums = HashFilter.read(in);
    begins = HashFilter.read(in);
    ends = HashFilter.read(in);
    hasParts = !parts.isEmpty();
    longest = in.readInt();
  }

  /** Builds the tables over a set that no longer grows. */
  public static PatternIndex of(PatternSet set) {
    return new PatternIndex(set, FEW);
  }

  /** Builds the tables over a set of which words that are put together are looked up, too. */
  public static PatternIndex ofWords(PatternSet set) {
    return new PatternIndex(set, WORDS);
  }

  /** Reads what {@link #write} wrote. */
  public static PatternIndex read(BlockReader in) throws IOException {
    return new PatternIndex(in);
  }

  /** Returns what this is an index of. */
  public PatternSet patterns() {
    return set;
  }

  /** Writes the set and its tables. */
  public void write(DataOutput out) throws IOException {
    set.write(out);
    exact.write(out);
    pairs.write(out);
    heads.write(out);
    stems.write(out);
    parts.write(out);
    runs.write(out);
    sizes.write(out);
    firsts.write(out);
    seconds.write(out);
    thirds.write(out);
    opens.write(out);
    sums.write(out);
    begins.write(out);
    ends.write(out);
    out.writeInt(longest);
  }

  /** Returns the phrases by what is left of them when letters are replaced by a sign. */
  CensoredPhrases censoredPhrases() {
    CensoredPhrases found = censored;
    if (found == null) {
      found = new CensoredPhrases(set); // two threads may both make it: they are the same
      censored = found;
    }
    return found;
  }

  /** Returns the number of words of the longest phrase. */
  public int longest() {
    return longest;
  }

  /** Returns the number that the pattern of a hit was added with. */
  public int id(int pattern) {
    return set.id(pattern);
  }

  /** Returns the index of the language of a hit's pattern. */
  public int language(int pattern) {
    return set.language(pattern);
  }

  /** Returns whether a character is a Hangul syllable or a letter standing alone. */
  public static boolean isHangul(char c) {
    return (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0x3131 && c <= 0x318E);
  }

  private void add(Builders b, int p) {
    int word = set.firstWord(p);
    int length = words.length(word);
    Pattern.Kind kind = set.kind(p);
    boolean single = kind != Pattern.Kind.PHRASE && kind != Pattern.Kind.TEXT;
    if (single && length >= SHORTEST_CENSORED && set.disguise(p) == 0) {
      b.sizes.put(sizeKey(words.charAt(word, 0), length), p);
    }
    switch (kind) {
      case WORD -> addExact(b, p, word);
      case STEM -> addStem(b, p, word);
      case PREFIX -> b.heads.put(pack(word, HEAD), p);
      case PART -> b.parts.put(pack(word, HEAD), p);
      case TEXT -> b.runs.put(pack(word, 2), p);
      case PHRASE -> {
        if (words.isOpen(word)) {
          b.heads.put(pack(word, HEAD), p);
        } else if (set.wordCount(p) > 1 && !words.isOpen(word + 1)) {
          long first = hash(word);
          long second = hash(word + 1);
          firsts.add(first);
          seconds.add(second);
          b.pairs.put(pairKey(first, second), p);
          boolean told = set.wordCount(p) > 2 && !words.isOpen(word + 2);
          thirds.add(pairKey(pairKey(first, second), told ? hash(word + 2) : ANY));
        } else {
          addExact(b, p, word);
          opens.add(pairKey(hash(word), set.wordCount(p) > 1 ? start(word + 1) : ANY));
        }
      }
    }
  }

  private long start(int word) {
    int at = words.start(word);
    return start(words.chars(), at, at + words.length(word));
  }

  /** Returns the first two characters as a key; {@link #ANY} if there are fewer. */
  static long start(char[] folded, int from, int to) {
    return to - from < 2 ? ANY : pack(folded, from, 2);
  }

  private void addExact(Builders b, int p, int word) {
    int start = words.start(word);
    b.exact.put(hash(word), p);
    int end = start + words.length(word);
    sums.add(TokenHash.sum(words.chars(), start, end));
    for (int i = start + 1; i < end; i++) {
      ends.add(TokenHash.of(words.chars(), i, end));
    }
  }

  private void addBeginnings(int p) {
    for (int w = set.firstWord(p); w < set.firstWord(p) + set.wordCount(p); w++) {
      long hash = TokenHash.SEED;
      for (int i = 0; i < words.length(w) - 1; i++) {
        hash = TokenHash.step(hash, words.charAt(w, i));
        begins.add(hash);
      }
    }
  }

  private void addStem(Builders b, int p, int word) {
    addExact(b, p, word);
    if (set.hasStem(p)) {
      int stem = set.firstWord(p) + 1;
      if (words.length(stem) >= 2) {
        b.stems.put(stemKey(p, stem), p);
        b.heads.put(pack(word, set.head(p)), p);
      }
    } else if (set.base(p) >= 3) {
      b.heads.put(pack(word, Math.min(HEAD, set.base(p))), p);
    }
  }

  private long stemKey(int p, int stem) {
    int start = words.start(stem);
    return stemKey(set.language(p), words.chars(), start, start + words.length(stem));
  }

  private long hash(int word) {
    int start = words.start(word);
    return TokenHash.of(words.chars(), start, start + words.length(word));
  }

  private long pack(int word, int most) {
    return pack(words.chars(), words.start(word), Math.min(most, words.length(word)));
  }

  /** Packs up to four characters into a key; shorter keys never equal longer ones. */
  static long pack(char[] folded, int start, int n) {
    long key = 0;
    for (int i = 0; i < n; i++) {
      key = key << 16 | folded[start + i];
    }
    return key;
  }

  static long stemKey(int language, char[] stem, int start, int end) {
    return TokenHash.of(stem, start, end) + language * 0x9E3779B97F4A7C15L;
  }

  static long pairKey(long first, long second) {
    return first * 0x9E3779B97F4A7C15L + second;
  }

  static long sizeKey(char first, int length) {
    return (long) length << 16 | first;
  }

  private static final class Builders {
    final LongTable.Builder exact = new LongTable.Builder();
    final LongTable.Builder pairs = new LongTable.Builder();
    final LongTable.Builder heads = new LongTable.Builder();
    final LongTable.Builder stems = new LongTable.Builder();
    final LongTable.Builder parts = new LongTable.Builder();
    final LongTable.Builder runs = new LongTable.Builder();
    final LongTable.Builder sizes = new LongTable.Builder();
  }
}
