package dev.toxicity.benchmarks.robustness;

/** The parts of Korean syllables as they stand alone on a keyboard. */
final class Jamo {
  private static final String LEADS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
  private static final String TAILS = "ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";

  private Jamo() {}

  /** Returns the stand-alone letter of a conjoining one, or the character itself. */
  static char standing(char c) {
    if (c >= 0x1100 && c <= 0x1112) {
      return LEADS.charAt(c - 0x1100);
    }
    if (c >= 0x1161 && c <= 0x1175) {
      return (char) (c - 0x1161 + 0x314F);
    }
    return c >= 0x11A8 && c <= 0x11C2 ? TAILS.charAt(c - 0x11A8) : c;
  }
}
