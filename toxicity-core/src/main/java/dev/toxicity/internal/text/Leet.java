package dev.toxicity.internal.text;

/** Digits and symbols that stand for letters. */
public final class Leet {
  private static final char[] LETTER = new char[128];
  private static final char[] SECOND = new char[128];

  static {
    String pairs = "0o1i2z3e4a5s6g7t8b9g@a$s!i+t|i(c<c{c";
    for (int i = 0; i < pairs.length(); i += 2) {
      LETTER[pairs.charAt(i)] = pairs.charAt(i + 1);
    }
    SECOND['1'] = 'l';
    SECOND['|'] = 'l';
    SECOND['!'] = 'l';
    SECOND['6'] = 'b';
    SECOND['9'] = 'q';
    SECOND['4'] = 'h';
  }

  private Leet() {}

  /** Returns the letter that a digit or symbol stands for most often, or 0. */
  public static char first(char c) {
    return switch (c) {
      case '€' -> 'e';
      case '£' -> 'l';
      case '¥' -> 'y';
      case '¡' -> 'i';
      case '¢' -> 'c';
      default -> c < 128 ? LETTER[c] : 0;
    };
  }

  /** Returns the letter that it stands for less often, or that of {@link #first}. */
  static char second(char c) {
    return c < 128 && SECOND[c] != 0 ? SECOND[c] : first(c);
  }

  /** Returns whether a character may stand for a letter without being a digit. */
  static boolean isSymbol(char c) {
    return (c < '0' || c > '9') && first(c) != 0;
  }
}
