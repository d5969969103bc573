package dev.toxicity.internal.text;

import java.text.Normalizer;

/** Pairs of base letter and combining mark that Unicode composes into one letter. */
final class Compositions {
  static final char MALAYALAM_VIRAMA = 0xD4D;

  private static final String CHILLU_BASES = "ണനരലളക";
  private static final char FIRST_CHILLU = 0xD7A;

  private Compositions() {}

  /** Returns the Malayalam letter for a consonant without its vowel, or 0 if it has none. */
  static char chillu(char consonant) {
    int index = CHILLU_BASES.indexOf(consonant);
    return index < 0 ? 0 : (char) (FIRST_CHILLU + index);
  }

  /** Returns the composed letter, or 0 if the pair has none. */
  static char compose(char base, char mark) {
    boolean voiced = FoldTable.isVoicing(mark);
    if (base >= 0x2000 && !voiced) {
      return 0;
    }
    char wide = mark == 0xFF9E ? 0x3099 : mark == 0xFF9F ? 0x309A : mark;
    String pair = new String(new char[] {base, wide});
    String composed = Normalizer.normalize(pair, Normalizer.Form.NFC);
    return composed.length() == 1 ? FoldTable.fold(composed.charAt(0)) : 0;
  }
}
