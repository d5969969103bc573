package dev.toxicity.internal.text;

/** Composes Korean syllables from their parts, as typed one by one or decomposed. */
final class Jamo {
  private static final String LEADS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
  private static final String TAILS = "ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";

  private Jamo() {}

  /** Returns whether a letter is a part of a syllable. */
  static boolean isPart(char c) {
    return (c >= 0x1100 && c <= 0x11C2) || (c >= 0x3131 && c <= 0x3163);
  }

  /** Returns whether a letter is a vowel. */
  static boolean isVowel(char c) {
    return (c >= 0x1161 && c <= 0x1175) || (c >= 0x314F && c <= 0x3163);
  }

  /**
   * Composes {@code letters[0, n)} in place, with the place of each syllable's first part.
   *
   * @return the new length
   */
  static int compose(char[] letters, int[] places, int n) {
    int to = 0;
    for (int i = 0; i < n; to++) {
      int lead = i + 1 < n && isVowel(letters[i + 1]) ? lead(letters[i]) : -1;
      places[to] = places[i];
      if (lead < 0) {
        letters[to] = letters[i++];
        continue;
      }
      int tail =
          i + 2 < n && !(i + 3 < n && isStandingStart(letters, i)) ? tail(letters[i + 2]) : 0;
      letters[to] = (char) (0xAC00 + (lead * 21 + vowel(letters[i + 1])) * 28 + tail);
      i += tail > 0 ? 3 : 2;
    }
    return to;
  }

  /** The consonant after a vowel begins the next syllable if another vowel follows. */
  private static boolean isStandingStart(char[] letters, int i) {
    return letters[i + 2] >= 0x3131 && isVowel(letters[i + 3]);
  }

  private static int lead(char c) {
    return c >= 0x1100 && c <= 0x1112 ? c - 0x1100 : LEADS.indexOf(c);
  }

  private static int vowel(char c) {
    return c < 0x3131 ? c - 0x1161 : c - 0x314F;
  }

  private static int tail(char c) {
    return c >= 0x11A8 && c <= 0x11C2 ? c - 0x11A7 : TAILS.indexOf(c) + 1;
  }
}
