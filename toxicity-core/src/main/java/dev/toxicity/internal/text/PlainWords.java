package dev.toxicity.internal.text;

/**
 * Tells the pieces of a text that hide nothing: one word of Latin letters, with or without marks,
 * or of letters of a script that looks like no other, and signs that end a sentence behind it. Most
 * pieces of a text that shows a sign of a disguise are of that kind.
 */
final class PlainWords {
  private static final int OTHER = 0;
  private static final int LETTER = 1;
  private static final int MARKED = 2;
  private static final int SIGN = 3;

  private static final byte[] KINDS = kinds();

  /** First letter that is neither Latin nor phonetic. */
  private static final char FAR = 0x370;

  /** Whether the last word is of letters other than Latin ones. */
  boolean far;

  /** Whether the last word has an i without its dot, which not all languages write. */
  boolean dotless;

  /** Letters with marks in the last piece. */
  int marked;

  /** All letters of it. */
  int letters;

  private static byte[] kinds() {
    byte[] kinds = new byte[0x180];
    for (char c = 0; c < kinds.length; c++) {
      char folded = FoldTable.fold(c);
      boolean plain = folded > '9' && folded < kinds.length && c != 'ı'; // taken for an i
      kinds[c] = (byte) (plain ? FoldTable.strip(folded) == folded ? LETTER : MARKED : OTHER);
    }
    for (char c : ".,?!;:\"".toCharArray()) {
      kinds[c] = SIGN;
    }
    return kinds;
  }

  /** Reads a piece; returns whether it is a word that has no reading but the plain one. */
  boolean read(char[] raw, int from, int to) {
    int end = to;
    while (end > from && kind(raw[end - 1]) == SIGN) {
      end--;
    }
    marked = 0;
    letters = end - from;
    char last = 0;
    char beforeLast = 0;
    for (int i = from; i < end; i++) {
      int kind = kind(raw[i]);
      char folded = FoldTable.fold(raw[i]);
      boolean drawnOut = folded == last && folded == beforeLast;
      if (kind == OTHER || kind == SIGN || drawnOut) {
        return false;
      }
      marked += kind == MARKED ? 1 : 0;
      beforeLast = last;
      last = folded;
    }
    return letters > 0 && !LetterMarks.isHeavy(marked, letters);
  }

  /**
   * Reads a token as {@link #read} reads the piece that it was made from, letter by letter; an i
   * without its dot is taken for a letter with marks, as it is in some languages.
   */
  boolean readFolded(FoldedText text, int token) {
    int from = text.tokenStart[token];
    marked = 0;
    letters = text.tokenEnd[token] - from;
    far = text.folded[from] >= FAR;
    dotless = false;
    for (int i = from; i < from + letters; i++) {
      char c = text.folded[i];
      dotless |= c == 'ı';
      int kind = far ? farKind(c) : c == 'ı' ? MARKED : kind(c);
      boolean drawnOut = i > from + 1 && c == text.folded[i - 1] && c == text.folded[i - 2];
      if (kind == OTHER || kind == SIGN || drawnOut) {
        return false;
      }
      marked += kind == MARKED ? 1 : 0;
    }
    return letters > 0 && !LetterMarks.isHeavy(marked, letters);
  }

  /** Letters without marks, neither parts of syllables nor of scripts without spaces. */
  private static int farKind(char c) {
    boolean alphabet = (c >= FAR && c < 0x1D00) || (c >= 0xAC00 && c <= 0xD7A3);
    boolean plain =
        alphabet
            && FoldTable.fold(c) == c
            && FoldTable.strip(c) == c
            && !Scripts.isUnsegmented(c)
            && !Jamo.isPart(c);
    return plain ? LETTER : OTHER;
  }

  /** Returns whether a character behind a word ends a sentence or part of one. */
  static boolean isSign(char c) {
    return kind(c) == SIGN;
  }

  private static int kind(char c) {
    return c < KINDS.length ? KINDS[c] : c == '…' ? SIGN : OTHER;
  }
}
