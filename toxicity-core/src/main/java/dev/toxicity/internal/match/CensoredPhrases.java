package dev.toxicity.internal.match;

import dev.toxicity.internal.text.FoldedText;

/**
 * Looks up phrases of which words have letters replaced by a sign, by the first letters and the
 * lengths of their first two words. Immutable once made.
 */
final class CensoredPhrases {
  /** Letters that are left of a phrase, at least: fewer fit too many. */
  private static final int FEWEST_LETTERS = 4;

  /** The same of a word that has any gap: what only begins like a word may be many. */
  private static final int FEWEST_OF_WORD = 2;

  private final PatternSet set;
  private final Words words;
  private final LongTable table;

  CensoredPhrases(PatternSet set) {
    this.set = set;
    words = set.words();
    LongTable.Builder builder = new LongTable.Builder();
    for (int p = 0; p < set.size(); p++) {
      int first = set.firstWord(p);
      boolean told = set.kind(p) == Pattern.Kind.PHRASE && set.wordCount(p) > 1;
      if (told && isTold(first) && isTold(first + 1)) {
        builder.put(PatternIndex.pairKey(key(first), key(first + 1)), p);
      }
    }
    table = builder.build();
  }

  private boolean isTold(int word) {
    return words.length(word) > 0 && !words.isOpen(word);
  }

  private long key(int word) {
    return PatternIndex.sizeKey(words.charAt(word, 0), words.length(word));
  }

  private static long key(FoldedText text, int t) {
    int start = text.start(t);
    return PatternIndex.sizeKey(text.folded()[start], text.end(t) - start);
  }

  /**
   * Adds the phrases that begin with a token and have gaps.
   *
   * @param gap the character that stands for any letter
   */
  void find(FoldedText text, int t, char gap, HitList hits) {
    long both = PatternIndex.pairKey(key(text, t), key(text, t + 1));
    if (!table.mayContain(both)) {
      return;
    }
    for (int i = table.find(both); i >= 0; i = table.next(i)) {
      int p = table.value(i);
      if (isAt(text, t, p, gap)) {
        int last = t + set.wordCount(p) - 1;
        int disguise = set.disguise(p);
        for (int k = t; k <= last; k++) {
          disguise |= text.disguise(k);
        }
        hits.add(p, t, last + 1, text.start(t), text.end(last), disguise);
      }
    }
  }

  private boolean isAt(FoldedText text, int t, int p, char gap) {
    int count = set.wordCount(p);
    if (t + count > text.tokenCount()) {
      return false;
    }
    int all = 0;
    int letters = 0;
    for (int k = 0; k < count; k++) {
      int known = letters(text, t + k, set.firstWord(p) + k, gap);
      if (known < 0 || (k > 0 && text.has(t + k, FoldedText.BORDER))) {
        return false;
      }
      letters += known;
      all += words.length(set.firstWord(p) + k);
    }
    return letters < all && letters >= FEWEST_LETTERS;
  }

  /**
   * Returns how many letters of a token are told and those of a word; -1 if others are, or only the
   * first one.
   */
  private int letters(FoldedText text, int t, int word, char gap) {
    char[] folded = text.folded();
    int start = text.start(t);
    int n = words.length(word);
    int length = text.end(t) - start;
    if (words.isOpen(word) ? length < n : length != n) {
      return -1;
    }
    int told = 0;
    for (int i = 0; i < n; i++) {
      char c = folded[start + i];
      if (c != gap && c != words.charAt(word, i)) {
        return -1;
      }
      told += c == gap ? 0 : 1;
    }
    return told < n && told < FEWEST_OF_WORD ? -1 : told;
  }
}
