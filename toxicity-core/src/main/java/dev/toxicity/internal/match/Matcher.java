package dev.toxicity.internal.match;

import dev.toxicity.internal.text.FoldedText;
import dev.toxicity.internal.text.TokenHash;
import org.jspecify.annotations.Nullable;

/**
 * Finds the patterns of an index in a folded text, in time linear in its length. Reused; not
 * thread-safe.
 */
public final class Matcher {
  private static final int LONGEST_STEMMED = 64;
  private static final int LONGEST_ENDING = 8;
  private static final int LONGEST_SUFFIX = 3;
  private static final String HEBREW_CLITICS = "והבלשמכ";

  private final PatternIndex index;
  private final PatternSet set;
  private final Words words;
  private final WordForms forms;
  private final StemCache stems;
  private boolean @Nullable [] languages;

  /**
   * Makes a matcher.
   *
   * @param index what to look for
   * @param forms stemmers of this thread
   */
  public Matcher(PatternIndex index, WordForms forms) {
    this.index = index;
    this.set = index.set;
    this.words = index.words;
    this.forms = forms;
    this.stems = new StemCache(forms);
  }

  /** Adds all hits in {@code text} to {@code hits}. */
  public void find(FoldedText text, HitList hits) {
    find(text, 0, text.tokenCount(), hits);
  }

  /**
   * Adds the hits of some languages only.
   *
   * @param languages by index of the language, whether its patterns are looked for
   */
  public void find(FoldedText text, HitList hits, boolean[] languages) {
    this.languages = languages;
    try {
      find(text, 0, text.tokenCount(), hits);
    } finally {
      this.languages = null;
    }
  }

  private boolean isWanted(int p) {
    return languages == null || languages[set.language(p)];
  }

  /** Adds the hits that begin in tokens {@code [from, to)}. */
  public void find(FoldedText text, int from, int to, HitList hits) {
    char[] folded = text.folded();
    for (int t = from; t < to; t++) {
      int start = text.start(t);
      int end = text.end(t);
      if (text.has(t, FoldedText.UNSEGMENTED)) {
        run(text, t, start, end, hits);
        continue;
      }
      exact(text, t, hits);
      if (isHebrew(text, t)) {
        findWithoutClitics(text, t, hits);
      }
      if (PatternIndex.isHangul(folded[start])) {
        syllables(text, t, start, end, hits);
      }
      int length = end - start;
      if (length >= 3) {
        long three = PatternIndex.pack(folded, start, 3);
        if (index.heads.mayContain(three)) {
          heads(text, t, three, hits);
        }
        if (length >= 4) {
          long four = three << 16 | folded[start + 3];
          if (index.heads.mayContain(four)) {
            heads(text, t, four, hits);
          }
          if (index.hasParts) {
            parts(text, t, start, end, hits);
          }
        }
      }
    }
  }

  private void exact(FoldedText text, int t, HitList hits) {
    long hash = text.hash(t);
    if (index.exact.mayContain(hash)) {
      words(text, t, hash, hits);
    }
    if (t + 1 < text.tokenCount()) {
      long pair = PatternIndex.pairKey(hash, text.hash(t + 1));
      if (index.pairs.mayContain(pair)) {
        pairs(text, t, pair, hits);
      }
    }
  }

  private void pairs(FoldedText text, int t, long key, HitList hits) {
    int i = index.pairs.find(key);
    for (int p; i >= 0 && (p = index.pairs.value(i)) >= 0; i++) {
      if (isWanted(p)) {
        phrase(text, t, p, hits);
      }
    }
  }

  /** All single words of a list are the same word, in several languages: one is compared. */
  private void words(FoldedText text, int t, long hash, HitList hits) {
    int start = text.start(t);
    int end = text.end(t);
    boolean same = false;
    int i = index.exact.find(hash);
    for (int p; i >= 0 && (p = index.exact.value(i)) >= 0; i++) {
      if (!isWanted(p)) {
        continue;
      }
      if (set.kind(p) == Pattern.Kind.PHRASE) {
        phrase(text, t, p, hits);
      } else if (same || isWhole(text, start, end, p)) {
        same = true;
        hits.add(p, t, t + 1, start, end, text.disguise(t) | set.disguise(p));
      }
    }
  }

  private boolean isWhole(FoldedText text, int start, int end, int p) {
    int word = set.firstWord(p);
    int n = words.length(word);
    return end - start == n && words.startsWith(word, n, text.folded(), start, end);
  }

  private void heads(FoldedText text, int t, long key, HitList hits) {
    int stemmed = -1;
    int i = index.heads.find(key);
    for (int p; i >= 0 && (p = index.heads.value(i)) >= 0; i++) {
      if (!isWanted(p)) {
        continue;
      }
      switch (set.kind(p)) {
        case PREFIX -> prefix(text, t, p, hits);
        case PHRASE -> phrase(text, t, p, hits);
        default -> {
          if (!set.hasStem(p)) {
            suffixed(text, t, p, hits);
          } else if (stemmed != set.language(p)) {
            stemmed = set.language(p);
            stem(text, t, stemmed, hits);
          }
        }
      }
    }
  }

  private void prefix(FoldedText text, int t, int p, HitList hits) {
    int word = set.firstWord(p);
    int start = text.start(t);
    if (words.startsWith(word, words.length(word), text.folded(), start, text.end(t))) {
      hits.add(p, t, t + 1, start, text.end(t), text.disguise(t) | set.disguise(p));
    }
  }

  /** The word, or the word without its last vowel, and one of the language's endings. */
  private void suffixed(FoldedText text, int t, int p, HitList hits) {
    int word = set.firstWord(p);
    if (isInflected(text, t, p, words.length(word)) || isInflected(text, t, p, set.base(p))) {
      hits.add(p, t, t + 1, text.start(t), text.end(t), text.disguise(t) | set.disguise(p));
    }
  }

  private boolean isInflected(FoldedText text, int t, int p, int n) {
    int start = text.start(t);
    int end = text.end(t);
    return end - start > n
        && words.startsWith(set.firstWord(p), n, text.folded(), start, end)
        && forms.isSuffix(set.language(p), text.folded(), start + n, end);
  }

  private void stem(FoldedText text, int t, int language, HitList hits) {
    int start = text.start(t);
    int end = text.end(t);
    if (end - start > LONGEST_STEMMED) {
      return;
    }
    int n = stems.stem(language, text.folded(), start, end, text.hash(t));
    char[] buffer = stems.buffer();
    int from = stems.offset();
    int i = index.stems.find(PatternIndex.stemKey(language, buffer, from, from + n));
    for (int p; i >= 0 && (p = index.stems.value(i)) >= 0; i++) {
      boolean form =
          set.language(p) == language
              && words.matches(set.firstWord(p) + 1, buffer, from, from + n)
              && !words.matches(set.firstWord(p), text.folded(), start, end);
      if (form) {
        hits.add(p, t, t + 1, start, end, text.disguise(t) | set.disguise(p));
      }
    }
  }

  private void parts(FoldedText text, int t, int start, int end, HitList hits) {
    char[] folded = text.folded();
    long key = PatternIndex.pack(folded, start, 3);
    for (int i = start + 3; i < end; i++) {
      key = key << 16 | folded[i];
      if (index.parts.mayContain(key)) {
        part(text, t, i - 3, end, key, hits);
      }
    }
  }

  /**
   * Up to three Hangul syllables say as much as four letters: heads and parts may be that short.
   */
  private void syllables(FoldedText text, int t, int start, int end, HitList hits) {
    char[] folded = text.folded();
    for (int i = start; i < end; i++) {
      long key = 0;
      for (int n = 1; n <= 3 && i + n <= end; n++) {
        key = key << 16 | folded[i + n - 1];
        if (i == start && n < 3 && index.heads.mayContain(key)) {
          heads(text, t, key, hits);
        }
        if (index.parts.mayContain(key)) {
          part(text, t, i, end, key, hits);
        }
      }
    }
  }

  private void part(FoldedText text, int t, int at, int end, long key, HitList hits) {
    int i = index.parts.find(key);
    for (int p; i >= 0 && (p = index.parts.value(i)) >= 0; i++) {
      int word = set.firstWord(p);
      int n = words.length(word);
      if (isWanted(p) && words.startsWith(word, n, text.folded(), at, end)) {
        hits.add(p, t, t + 1, at, at + n, text.disguise(t) | set.disguise(p));
      }
    }
  }

  private void phrase(FoldedText text, int t, int p, HitList hits) {
    int first = set.firstWord(p);
    int count = set.wordCount(p);
    if (t + count > text.tokenCount()) {
      return;
    }
    char[] folded = text.folded();
    int disguise = set.disguise(p);
    for (int k = 0; k < count; k++) {
      int token = t + k;
      boolean fits =
          words.matches(first + k, folded, text.start(token), text.end(token))
              && (k == 0 || !text.has(token, FoldedText.SENTENCE_START));
      if (!fits) {
        return;
      }
      disguise |= text.disguise(token);
    }
    int last = t + count - 1;
    hits.add(p, t, last + 1, text.start(t), text.end(last), disguise);
  }

  /** Patterns for scripts without spaces may begin anywhere and run over token borders. */
  private void run(FoldedText text, int t, int start, int end, HitList hits) {
    char[] folded = text.folded();
    for (int i = start; i < end; i++) {
      long one = folded[i];
      if (index.runs.mayContain(one)) {
        runAt(text, t, i, one, hits);
      }
      if (i + 1 < text.length()) {
        long two = one << 16 | folded[i + 1];
        if (index.runs.mayContain(two)) {
          runAt(text, t, i, two, hits);
        }
      }
    }
    exact(text, t, hits);
  }

  private void runAt(FoldedText text, int t, int at, long key, HitList hits) {
    int i = index.runs.find(key);
    for (int p; i >= 0 && (p = index.runs.value(i)) >= 0; i++) {
      int word = set.firstWord(p);
      int n = words.length(word);
      int end = at + n;
      if (isWanted(p)
          && words.startsWith(word, n, text.folded(), at, text.length())
          && text.rawStart(end - 1) - text.rawStart(at) < text.stretch() * n) {
        int last = t;
        int disguise = text.disguise(t);
        while (text.end(last) < end) {
          disguise |= text.disguise(++last);
        }
        hits.add(p, t, last + 1, at, end, disguise);
      }
    }
  }

  /** Looks up a Hebrew token without its one or two leading clitics; finds stem patterns only. */
  private void findWithoutClitics(FoldedText text, int t, HitList hits) {
    char[] folded = text.folded();
    int start = text.start(t);
    int end = text.end(t);
    for (int k = 1; k <= 2 && end - start - k >= 3; k++) {
      if (HEBREW_CLITICS.indexOf(folded[start + k - 1]) < 0) {
        return;
      }
      int i = index.exact.find(TokenHash.of(folded, start + k, end));
      for (int p; i >= 0 && (p = index.exact.value(i)) >= 0; i++) {
        if (set.kind(p) == Pattern.Kind.STEM && isWhole(text, start + k, end, p)) {
          hits.add(p, t, t + 1, start + k, end, text.disguise(t) | set.disguise(p));
        }
      }
    }
  }

  private static boolean isHebrew(FoldedText text, int t) {
    char c = text.folded()[text.start(t)];
    return c >= 0x5D0 && c <= 0x5EA;
  }

  /** Returns whether a word with this {@link TokenHash} may be a pattern of its own. */
  public boolean mayBeWord(long hash) {
    return index.exact.find(hash) >= 0;
  }

  /**
   * Looks up a word with gaps: a pattern that agrees in all other letters, and is as long, or is a
   * stem or prefix with an ending behind it.
   *
   * @param gap the character that stands for any letter
   */
  public void findCensored(FoldedText text, int t, char gap, HitList hits) {
    char[] folded = text.folded();
    int start = text.start(t);
    int length = text.end(t) - start;
    for (int n = length; n >= Math.max(4, length - LONGEST_ENDING) || n == length; n--) {
      int i = index.sizes.find(PatternIndex.sizeKey(folded[start], n));
      for (int p; i >= 0 && (p = index.sizes.value(i)) >= 0; i++) {
        boolean fits = n == length || isOpen(p, length - n);
        if (fits && agrees(folded, start, set.firstWord(p), n, gap)) {
          hits.add(p, t, t + 1, start, text.end(t), text.disguise(t));
        }
      }
    }
  }

  private boolean isOpen(int pattern, int ending) {
    Pattern.Kind kind = set.kind(pattern);
    return kind == Pattern.Kind.PREFIX || (kind == Pattern.Kind.STEM && ending <= LONGEST_SUFFIX);
  }

  private boolean agrees(char[] folded, int start, int word, int n, char gap) {
    for (int i = 0; i < n; i++) {
      if (folded[start + i] != words.charAt(word, i) && folded[start + i] != gap) {
        return false;
      }
    }
    return true;
  }
}
