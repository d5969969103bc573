package dev.toxicity.internal.match;

import dev.toxicity.internal.text.FoldedText;
import dev.toxicity.internal.text.TokenHash;
import org.jspecify.annotations.Nullable;

/**
 * Looks up the patterns that begin with one token of a text: words with their forms, parts of
 * words, phrases, and what stands in runs without spaces. Not thread-safe.
 */
final class TokenPatterns {
  private static final int LONGEST_STEMMED = 64;
  private static final String HEBREW_CLITICS = "והבלשמכ";

  private final PatternIndex index;
  private final PatternSet set;
  private final Words words;
  private final WordForms forms;
  private final StemCache stems;

  /** By index of the language, whether its patterns are looked for; all are if this is null. */
  boolean @Nullable [] languages;

  /** Whether a token is looked at by itself, whatever is around it. */
  private boolean examining;

  /** Bits of the phrases that may begin with the token that is examined. */
  private int begun;

  TokenPatterns(PatternIndex index, WordForms forms) {
    this.index = index;
    this.set = index.set;
    this.words = index.words;
    this.forms = forms;
    this.stems = new StemCache(forms);
  }

  private boolean isWanted(int p) {
    return languages == null || languages[set.language(p)];
  }

  /**
   * Adds the patterns of all languages that a token is by itself.
   *
   * @return {@link Matcher#OPEN} and {@link Matcher#LOOSE} for the phrases that may begin with it
   */
  int examine(FoldedText text, int t, HitList hits) {
    boolean @Nullable [] asked = languages;
    languages = null;
    examining = true;
    begun = 0;
    find(text, t, hits);
    examining = false;
    languages = asked;
    return begun;
  }

  /** Returns whether a phrase with an open second word may go on with the next token. */
  boolean mayContinue(FoldedText text, int t) {
    int next = t + 1;
    if (next >= text.tokenCount() || text.has(next, FoldedText.BORDER)) {
      return false;
    }
    long first = text.hash(t);
    char[] folded = text.folded();
    long two = PatternIndex.start(folded, text.start(next), text.end(next));
    return index.opens.mayContain(PatternIndex.pairKey(first, two))
        || index.opens.mayContain(PatternIndex.pairKey(first, PatternIndex.ANY));
  }

  /** Adds what begins with a token, or with a letter of it. */
  void find(FoldedText text, int t, HitList hits) {
    char[] folded = text.folded();
    int start = text.start(t);
    int end = text.end(t);
    if (text.has(t, FoldedText.UNSEGMENTED)) {
      run(text, t, start, end, hits);
      return;
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

  private void exact(FoldedText text, int t, HitList hits) {
    long hash = text.hash(t);
    if (index.exact.mayContain(hash)) {
      words(text, t, hash, hits);
    }
    if (t + 1 < text.tokenCount() && !examining) {
      pairs(text, t, hits);
    }
  }

  /** Adds the phrases of words that are not open that begin with a token. */
  void pairs(FoldedText text, int t, HitList hits) {
    long two = PatternIndex.pairKey(text.hash(t), text.hash(t + 1));
    if (!index.pairs.mayContain(two) || !mayEnd(text, t, two)) {
      return;
    }
    for (int i = index.pairs.find(two); i >= 0; i = index.pairs.next(i)) {
      int p = index.pairs.value(i);
      if (isWanted(p)) {
        phrase(text, t, p, hits);
      }
    }
  }

  /** Returns false if no phrase with these first two words goes on with the third one. */
  private boolean mayEnd(FoldedText text, int t, long two) {
    return index.thirds.mayContain(PatternIndex.pairKey(two, PatternIndex.ANY))
        || (t + 2 < text.tokenCount()
            && index.thirds.mayContain(PatternIndex.pairKey(two, text.hash(t + 2))));
  }

  /** All single words of a list are the same word, in several languages: one is compared. */
  private void words(FoldedText text, int t, long hash, HitList hits) {
    int start = text.start(t);
    int end = text.end(t);
    boolean same = false;
    for (int i = index.exact.find(hash); i >= 0; i = index.exact.next(i)) {
      int p = index.exact.value(i);
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
    for (int i = index.heads.find(key); i >= 0; i = index.heads.next(i)) {
      int p = index.heads.value(i);
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
    for (int i = index.stems.find(PatternIndex.stemKey(language, buffer, from, from + n));
        i >= 0;
        i = index.stems.next(i)) {
      int p = index.stems.value(i);
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
    for (int i = index.parts.find(key); i >= 0; i = index.parts.next(i)) {
      int p = index.parts.value(i);
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
    char[] folded = text.folded();
    if (examining) {
      boolean begins = words.matches(first, folded, text.start(t), text.end(t));
      begun |= begins ? words.isOpen(first) ? Matcher.LOOSE : Matcher.OPEN : 0;
      return;
    }
    if (t + count > text.tokenCount()) {
      return;
    }
    int disguise = set.disguise(p);
    for (int k = 0; k < count; k++) {
      int token = t + k;
      boolean fits =
          words.matches(first + k, folded, text.start(token), text.end(token))
              && (k == 0 || !text.has(token, FoldedText.BORDER));
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
    for (int i = index.runs.find(key); i >= 0; i = index.runs.next(i)) {
      int p = index.runs.value(i);
      int word = set.firstWord(p);
      int n = words.length(word);
      int end = at + n;
      if (isWanted(p)
          && words.startsWith(word, n, text.folded(), at, text.length())
          && text.rawStart(end - 1) - text.rawStart(at) < text.stretch() * n) {
        int last = t;
        int disguise = text.disguise(t);
        boolean parted = false;
        while (text.end(last) < end) {
          disguise |= text.disguise(++last);
          parted |= text.has(last, FoldedText.BEHIND_GAP);
        }
        if (!parted) {
          hits.add(p, t, last + 1, at, end, disguise);
        }
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
      for (int i = index.exact.find(TokenHash.of(folded, start + k, end));
          i >= 0;
          i = index.exact.next(i)) {
        int p = index.exact.value(i);
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
}
