package dev.toxicity.internal.text;

/**
 * Letters written as character references of HTML, percent escapes, or the escapes of JSON and
 * program text (a backslash, {@code u} and four hexadecimal digits or {@code x} and two), and
 * markup between letters.
 */
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
      case '&' -> reference(raw, i, end);
      case '<' -> until(raw, i, end, '>');
      case '%' -> hasHex(raw, i + 1, 2, end) ? 3 : 0;
      case '\\' -> backslash(raw, i, end);
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
    char folded = folded(raw, i, length);
    return folded >= FoldTable.WORD ? folded : 0;
  }

  /** Returns whether an escape stands for a sign that is not seen, such as a soft hyphen. */
  static boolean isInvisible(char[] raw, int i, int length) {
    return folded(raw, i, length) == FoldTable.INVISIBLE;
  }

  private static char folded(char[] raw, int i, int length) {
    int code =
        switch (raw[i]) {
          case '&' -> referred(raw, i, length);
          case '%' -> number(raw, i + 1, i + length, 16);
          case '\\' -> number(raw, i + 2, i + length, 16);
          default -> 0;
        };
    return code > 0 && code <= 0xFFFF ? FoldTable.fold((char) code) : 0;
  }

  static boolean isMarkup(char first) {
    return first == '<';
  }

  private static boolean isNumeric(char[] raw, int i, int end) {
    return i + 3 < end && raw[i + 1] == '#';
  }

  private static int reference(char[] raw, int i, int end) {
    int length = until(raw, i, end, ';');
    boolean known =
        isNumeric(raw, i, end)
            || (length > 0 && NamedReferences.character(raw, i + 1, i + length - 1) != 0);
    return known ? length : 0;
  }

  private static int referred(char[] raw, int i, int length) {
    int to = i + length - 1;
    if (!isNumeric(raw, i, to)) {
      return NamedReferences.character(raw, i + 1, to);
    }
    boolean hex = raw[i + 2] == 'x' || raw[i + 2] == 'X';
    return number(raw, hex ? i + 3 : i + 2, to, hex ? 16 : 10);
  }

  private static int backslash(char[] raw, int i, int end) {
    int digits = i + 1 >= end ? 0 : raw[i + 1] == 'u' ? 4 : raw[i + 1] == 'x' ? 2 : 0;
    return digits > 0 && hasHex(raw, i + 2, digits, end) ? 2 + digits : 0;
  }

  private static int number(char[] raw, int from, int to, int radix) {
    int value = 0;
    for (int i = from; i < to; i++) {
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

  private static boolean hasHex(char[] raw, int from, int count, int end) {
    for (int i = from; i < from + count; i++) {
      if (i >= end || raw[i] >= 128 || Character.digit(raw[i], 16) < 0) {
        return false;
      }
    }
    return true;
  }
}
