package dev.toxicity.internal.text;

/** Letters written as HTML entities or percent escapes, and markup between letters. */
final class Escapes {
  private static final int LONGEST = 12;

  private Escapes() {}

  /**
   * Returns the length of the escape or tag that begins at {@code i}, or 0 if there is none.
   *
   * @param end end of the piece
   */
  static int length(char[] raw, int i, int end) {
    return switch (raw[i]) {
      case '&' -> isNumeric(raw, i, end) ? until(raw, i, end, ';') : 0;
      case '<' -> until(raw, i, end, '>');
      case '%' -> i + 2 < end && isHex(raw[i + 1]) && isHex(raw[i + 2]) ? 3 : 0;
      default -> 0;
    };
  }

  /** Returns whether an escape ends right before {@code end}. */
  static boolean endsAt(char[] raw, int start, int end) {
    char open = raw[end - 1] == ';' ? '&' : raw[end - 1] == '>' ? '<' : 0;
    for (int i = end - 2; open != 0 && i >= start && i >= end - LONGEST; i--) {
      if (raw[i] == open) {
        return length(raw, i, end) == end - i;
      }
    }
    return false;
  }

  /** Returns the folded letter of an escape, or 0 if it is a tag or no letter. */
  static char letter(char[] raw, int i, int length) {
    int code = 0;
    switch (raw[i]) {
      case '&' -> code = number(raw, i + 2, i + length - 1);
      case '%' -> code = Character.digit(raw[i + 1], 16) * 16 + Character.digit(raw[i + 2], 16);
      default -> {
        return 0;
      }
    }
    char folded = code > 0 && code <= 0xFFFF ? FoldTable.fold((char) code) : 0;
    return folded >= FoldTable.WORD ? folded : 0;
  }

  static boolean isMarkup(char first) {
    return first == '<';
  }

  private static boolean isNumeric(char[] raw, int i, int end) {
    return i + 3 < end && raw[i + 1] == '#';
  }

  private static int number(char[] raw, int from, int to) {
    boolean hex = raw[from] == 'x' || raw[from] == 'X';
    int radix = hex ? 16 : 10;
    int value = 0;
    for (int i = hex ? from + 1 : from; i < to; i++) {
      int digit = Character.digit(raw[i], radix);
      if (digit < 0 || value > 0xFFFF) {
        return 0;
      }
      value = value * radix + digit;
    }
    return value;
  }

  private static int until(char[] raw, int from, int end, char close) {
    for (int i = from + 1; i < Math.min(end, from + LONGEST); i++) {
      if (raw[i] == close) {
        return i - from + 1;
      }
    }
    return 0;
  }

  private static boolean isHex(char c) {
    return Character.digit(c, 16) >= 0 && c < 128;
  }
}
