package dev.toxicity.internal.match;

import dev.toxicity.internal.text.FoldedText;

/** Looks up words of which some letters were replaced by a sign. Not thread-safe. */
final class CensoredWords {
  private static final int LONGEST_ENDING = 8;
  private static final int LONGEST_SUFFIX = 3;

  private final PatternIndex index;
  private final PatternSet set;
  private final Words words;

  CensoredWords(PatternIndex index) {
    this.index = index;
    set = index.set;
    words = index.words;
  }

  /**
   * Looks up a word with gaps: a pattern that agrees in all other letters, and is as long, or is a
   * stem or prefix with an ending behind it.
   *
   * @param gap the character that stands for any letter
   */
  void find(FoldedText text, int t, char gap, HitList hits) {
    char[] folded = text.folded();
    int start = text.start(t);
    int length = text.end(t) - start;
    for (int n = length; n >= Math.max(4, length - LONGEST_ENDING) || n == length; n--) {
      for (int i = index.sizes.find(PatternIndex.sizeKey(folded[start], n));
          i >= 0;
          i = index.sizes.next(i)) {
        int p = index.sizes.value(i);
        boolean told = 2 * gaps(folded, start, n, gap) < n;
        boolean fits = n == length || isOpen(p, length - n, told);
        if (fits && agrees(folded, start, set.firstWord(p), n, gap)) {
          hits.add(p, t, t + 1, start, text.end(t), text.disguise(t));
        }
      }
    }
  }

  private static int gaps(char[] folded, int start, int n, char gap) {
    int gaps = 0;
    for (int i = start; i < start + n; i++) {
      gaps += folded[i] == gap ? 1 : 0;
    }
    return gaps;
  }

  private boolean isOpen(int pattern, int ending, boolean told) {
    Pattern.Kind kind = set.kind(pattern);
    return kind == Pattern.Kind.PREFIX
        || (kind == Pattern.Kind.PART && told)
        || (kind == Pattern.Kind.STEM && ending <= LONGEST_SUFFIX);
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
