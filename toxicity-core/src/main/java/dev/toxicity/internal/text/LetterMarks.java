package dev.toxicity.internal.text;

/** Tells and strips the marks on the letters of a word, which may be more than in any language. */
final class LetterMarks {
  /** No language marks so many letters of a word. */
  private static final int HEAVY = 3;

  private LetterMarks() {}

  /** Returns whether so many of the letters of a word have marks as in no language. */
  static boolean isHeavy(int marked, int letters) {
    return marked >= HEAVY && marked * 2 >= letters;
  }

  /**
   * Strips the marks of a word that has more of them than any language; returns whether it had.
   *
   * @param alphabets those of the languages that the text may be written in: words of letters that
   *     one of them writes are left alone, unless no word of it has so many different ones
   */
  static boolean stripHeavy(char[] letters, int n, long alphabets) {
    int marked = 0;
    for (int i = 0; i < n; i++) {
      marked += FoldTable.strip(letters[i]) == letters[i] ? 0 : 1;
    }
    boolean heavy = isHeavy(marked, n) && !isOwn(letters, n, alphabets);
    if (heavy) {
      strip(letters, n);
    }
    return heavy;
  }

  private static boolean isOwn(char[] letters, int n, long alphabets) {
    long writers = Alphabets.writersOf(letters, 0, n);
    return Alphabets.isOwn(writers, alphabets)
        && !(Alphabets.isSparing(writers, alphabets) && areManyDifferent(letters, n));
  }

  private static boolean areManyDifferent(char[] letters, int n) {
    int different = 0;
    for (int i = 0; i < n; i++) {
      boolean first = FoldTable.strip(letters[i]) != letters[i];
      for (int k = 0; k < i && first; k++) {
        first = letters[k] != letters[i];
      }
      different += first ? 1 : 0;
    }
    return different >= HEAVY;
  }

  /** Returns whether any letter has marks. */
  static boolean areAny(char[] letters, int n) {
    for (int i = 0; i < n; i++) {
      if (FoldTable.strip(letters[i]) != letters[i]) {
        return true;
      }
    }
    return false;
  }

  /** Strips the marks of all letters. */
  static void strip(char[] letters, int n) {
    for (int i = 0; i < n; i++) {
      letters[i] = FoldTable.strip(letters[i]);
    }
  }
}
