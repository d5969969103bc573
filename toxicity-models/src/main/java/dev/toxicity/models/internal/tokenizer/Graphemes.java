package dev.toxicity.models.internal.tokenizer;

/** Extended grapheme clusters (UAX 29), without the rule for Indic conjuncts. */
final class Graphemes {
  private static final UnicodeData DATA = UnicodeData.get();
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private Graphemes() {}

  /** Returns where the cluster that starts at {@code at} ends. */
  static int end(int[] codes, int at, int to) {
    int i = at;
    if (DATA.is(codes[i], UnicodeData.CONTROL)) {
      return codes[i] == '\r' && i + 1 < to && codes[i + 1] == '\n' ? i + 2 : i + 1;
    }
    while (i + 1 < to
        && DATA.is(codes[i], UnicodeData.PREPENDS)
        && !DATA.is(codes[i + 1], UnicodeData.CONTROL)) {
      i++;
    }
    return tail(codes, core(codes, i, to), to, DATA.is(codes[i], UnicodeData.PICTOGRAPH));
  }

  private static int core(int[] codes, int at, int to) {
    int i = at + 1;
    if (isRegional(codes[at])) {
      return i < to && isRegional(codes[i]) ? i + 1 : i;
    }
    while (i < to && Hangul.joins(codes[i - 1], codes[i])) {
      i++;
    }
    return i;
  }

  private static int tail(int[] codes, int at, int to, boolean pictograph) {
    int i = at;
    while (i < to) {
      boolean joined =
          pictograph
              && codes[i - 1] == ZERO_WIDTH_JOINER
              && DATA.is(codes[i], UnicodeData.PICTOGRAPH);
      if (!joined && !DATA.is(codes[i], UnicodeData.JOINS)) {
        break;
      }
      i++;
    }
    return i;
  }

  private static boolean isRegional(int code) {
    return code >= 0x1F1E6 && code <= 0x1F1FF;
  }
}
