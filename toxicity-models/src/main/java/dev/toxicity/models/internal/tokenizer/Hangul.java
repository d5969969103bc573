package dev.toxicity.models.internal.tokenizer;

/** Conjoining jamo, which Unicode composes by arithmetic. */
final class Hangul {
  static final int SYLLABLES = 0xAC00;
  static final int SYLLABLE_COUNT = 11172;
  private static final int LEADS = 0x1100;
  private static final int VOWELS = 0x1161;
  private static final int TAILS = 0x11A7; // one before the first tail
  private static final int LEAD_COUNT = 19;
  private static final int VOWEL_COUNT = 21;
  private static final int TAIL_COUNT = 28;

  private Hangul() {}

  static boolean isSyllable(int code) {
    return code >= SYLLABLES && code < SYLLABLES + SYLLABLE_COUNT;
  }

  /** Returns whether a code point may merge with a syllable or lead before it. */
  static boolean composesBack(int code) {
    return isVowel(code) || isTail(code);
  }

  private static boolean isVowel(int code) {
    return code >= VOWELS && code < VOWELS + VOWEL_COUNT;
  }

  private static boolean isTail(int code) {
    return code > TAILS && code < TAILS + TAIL_COUNT;
  }

  static int lead(int syllable) {
    return LEADS + (syllable - SYLLABLES) / (VOWEL_COUNT * TAIL_COUNT);
  }

  static int vowel(int syllable) {
    return VOWELS + (syllable - SYLLABLES) % (VOWEL_COUNT * TAIL_COUNT) / TAIL_COUNT;
  }

  /** Returns the tail, or -1. */
  static int tail(int syllable) {
    int tail = (syllable - SYLLABLES) % TAIL_COUNT;
    return tail == 0 ? -1 : TAILS + tail;
  }

  /** Returns the composition, or -1. */
  static int compose(int first, int second) {
    if (first >= LEADS && first < LEADS + LEAD_COUNT && isVowel(second)) {
      return SYLLABLES + ((first - LEADS) * VOWEL_COUNT + second - VOWELS) * TAIL_COUNT;
    }
    if (isSyllable(first) && tail(first) < 0 && isTail(second)) {
      return first + second - TAILS;
    }
    return -1;
  }

  /** Returns whether there is no grapheme break between two code points because of Hangul. */
  static boolean joins(int before, int after) {
    boolean lead = isLeadBlock(before);
    boolean vowel = isVowelBlock(before) || (isSyllable(before) && tail(before) < 0);
    boolean tail = isTailBlock(before) || (isSyllable(before) && tail(before) >= 0);
    return (lead && (isLeadBlock(after) || isVowelBlock(after) || isSyllable(after)))
        || (vowel && (isVowelBlock(after) || isTailBlock(after)))
        || (tail && isTailBlock(after));
  }

  private static boolean isLeadBlock(int code) {
    return (code >= 0x1100 && code <= 0x115F) || (code >= 0xA960 && code <= 0xA97C);
  }

  private static boolean isVowelBlock(int code) {
    return (code >= 0x1160 && code <= 0x11A7) || (code >= 0xD7B0 && code <= 0xD7C6);
  }

  private static boolean isTailBlock(int code) {
    return (code >= 0x11A8 && code <= 0x11FF) || (code >= 0xD7CB && code <= 0xD7FB);
  }
}
