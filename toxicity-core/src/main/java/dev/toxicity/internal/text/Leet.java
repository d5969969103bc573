package dev.toxicity.internal.text;

/** Digits and symbols that stand for letters. */
public final class Leet {
  private static final char[] LETTER = new char[128];
  private static final char[] SECOND = new char[128];
  private static final char[] CYRILLIC = new char[128];
  private static final char[] SECOND_CYRILLIC = new char[128];

  static {
    fill(LETTER, "0o1i2z3e4a5s6g7t8b9g@a$s!i+t|i(c<c{c");
    fill(CYRILLIC, "0о1и3з4ч5с6б7т8в9я@а$с!и+т|и(с<с{с");
    fill(SECOND_CYRILLIC, "1л3е4а6в8б!л|л");
    SECOND['1'] = 'l';
    SECOND['|'] = 'l';
    SECOND['!'] = 'l';
    SECOND['6'] = 'b';
    SECOND['9'] = 'q';
    SECOND['4'] = 'h';
  }

  private Leet() {}

  private static void fill(char[] table, String pairs) {
    for (int i = 0; i < pairs.length(); i += 2) {
      table[pairs.charAt(i)] = pairs.charAt(i + 1);
    }
  }

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

  /**
   * Returns the Cyrillic letter that a digit or symbol stands for in a word of such letters, or the
   * Latin one if there is none.
   *
   * @param rarer whether to take the letter that it stands for less often
   */
  static char cyrillic(char c, boolean rarer) {
    char letter = c < 128 && rarer ? SECOND_CYRILLIC[c] : 0;
    letter = c < 128 && letter == 0 ? CYRILLIC[c] : letter;
    return letter == 0 ? first(c) : letter;
  }

  /** Returns whether a character may stand for a letter without being a digit. */
  static boolean isSymbol(char c) {
    return (c < '0' || c > '9') && first(c) != 0;
  }
}
