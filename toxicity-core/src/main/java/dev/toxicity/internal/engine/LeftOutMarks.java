package dev.toxicity.internal.engine;

import dev.toxicity.internal.text.FoldTable;
import dev.toxicity.internal.text.FoldedText;

/**
 * Writes an entry's diacritics back where a text leaves them out: a classifier knows the word as it
 * is spelled, and takes the bare letters for another one.
 */
final class LeftOutMarks {
  private LeftOutMarks() {}

  /** Returns whether the letters {@code [from, to)} begin with a term without its diacritics. */
  static boolean isBare(FoldedText view, int from, int to, String term) {
    char[] folded = view.folded();
    int at = from;
    boolean bare = false;
    for (int i = 0; i < term.length(); i++) {
      char c = term.charAt(i);
      if (c == ' ') {
        continue; // between tokens there is nothing
      }
      if (at == to || (folded[at] != c && folded[at] != FoldTable.strip(c))) {
        return false;
      }
      bare |= folded[at++] != c;
    }
    return bare;
  }

  /** Returns the term with what the letters {@code [from, to)} have behind it. */
  static String restored(FoldedText view, int from, int to, String term) {
    int letters = (int) term.chars().filter(c -> c != ' ').count();
    return term + new String(view.folded(), from + letters, to - from - letters);
  }
}
