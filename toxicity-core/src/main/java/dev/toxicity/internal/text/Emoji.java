package dev.toxicity.internal.text;

/** Pictures that are put for no letter. */
final class Emoji {
  private static final int FIRST = 0x1F300;
  private static final int LAST = 0x1FAFF;
  private static final char JOINER = 0x200D;
  private static final char STYLE = 0xFE0F;

  private Emoji() {}

  /** Returns the units of a picture, or of a sign that joins or styles pictures, or 0. */
  static int length(char[] raw, int i, int n) {
    char c = raw[i];
    if (c == JOINER || c == STYLE) {
      return 1;
    }
    if (c >= 0x2600 && c <= 0x27BF) {
      boolean sign = FoldTable.fold(c) == FoldTable.SEPARATOR && Leet.first(c) == 0;
      return sign && StyledLetters.pictured(c) == 0 ? 1 : 0;
    }
    if (i + 1 == n || !Character.isSurrogatePair(c, raw[i + 1])) {
      return 0;
    }
    int codePoint = Character.toCodePoint(c, raw[i + 1]);
    boolean picture = codePoint >= FIRST && codePoint <= LAST;
    return picture && StyledLetters.pictured(codePoint) == 0 ? 2 : 0;
  }
}
