package dev.toxicity.internal.language;

import dev.toxicity.internal.text.FoldedText;

/** Scripts that tell languages apart; a language is only guessed for a text in its own script. */
enum WritingSystem {
  LATIN,
  GREEK,
  CYRILLIC,
  ARMENIAN,
  HEBREW,
  ARABIC,
  DEVANAGARI,
  BENGALI,
  GURMUKHI,
  GUJARATI,
  ORIYA,
  TAMIL,
  TELUGU,
  KANNADA,
  MALAYALAM,
  SINHALA,
  THAI,
  LAO,
  MYANMAR,
  GEORGIAN,
  ETHIOPIC,
  KHMER,
  KANA,
  HAN,
  HANGUL,
  OTHER;

  private static final int TOKENS = 24;
  private static final WritingSystem[] ALL = values();

  /**
   * Returns the script that most of the first tokens begin with; kana wins over Han, and Arabic
   * over Latin that is no more than twice as much, in which it is often spelled.
   */
  static WritingSystem of(FoldedText text, int[] counts) {
    if (isLatin(text)) {
      return LATIN;
    }
    java.util.Arrays.fill(counts, 0);
    for (int t = 0; t < Math.min(TOKENS, text.tokenCount()); t++) {
      if (text.has(t, FoldedText.MENTION)) {
        continue;
      }
      int step = text.has(t, FoldedText.UNSEGMENTED) ? 1 : text.end(t) - text.start(t);
      for (int i = text.start(t); i < Math.min(text.end(t), text.start(t) + TOKENS); i += step) {
        counts[of(text.folded()[i]).ordinal()]++;
      }
    }
    if (counts[KANA.ordinal()] > 0 && counts[KANA.ordinal()] * 8 >= counts[HAN.ordinal()]) {
      return KANA;
    }
    int best = 0;
    for (int s = 1; s < OTHER.ordinal(); s++) {
      best = counts[s] > counts[best] ? s : best;
    }
    if (best == LATIN.ordinal() && counts[ARABIC.ordinal()] * 2 >= counts[best]) {
      return counts[best] == 0 ? OTHER : ARABIC;
    }
    return counts[best] == 0 ? OTHER : ALL[best];
  }

  /** Returns whether all of the first tokens are Latin or of digits, as in most texts. */
  private static boolean isLatin(FoldedText text) {
    char[] folded = text.folded();
    int n = Math.min(TOKENS, text.tokenCount());
    int latin = 0;
    int other = 0;
    for (int t = 0; t < n; t++) {
      char c = folded[text.start(t)];
      latin |= c > '9' ? 1 : 0;
      other |= c >= 0x250 ? 1 : 0;
    }
    return (latin & ~other) != 0;
  }

  /** Returns the script of a folded character. */
  static WritingSystem of(char c) {
    if (c < 0x250) {
      return c > '9' ? LATIN : OTHER;
    }
    if (c < 0x900) {
      return c < 0x370
          ? LATIN
          : c < 0x400
              ? GREEK
              : c < 0x530 ? CYRILLIC : c < 0x590 ? ARMENIAN : c < 0x600 ? HEBREW : ARABIC;
    }
    if (c < 0xE00) {
      return switch ((c - 0x900) >> 7) {
        case 0 -> DEVANAGARI;
        case 1 -> BENGALI;
        case 2 -> GURMUKHI;
        case 3 -> GUJARATI;
        case 4 -> ORIYA;
        case 5 -> TAMIL;
        case 6 -> TELUGU;
        case 7 -> KANNADA;
        case 8 -> MALAYALAM;
        default -> SINHALA;
      };
    }
    return east(c);
  }

  private static WritingSystem east(char c) {
    if (c < 0x1100) {
      return c < 0xE80
          ? THAI
          : c < 0xF00 ? LAO : c >= 0x10A0 ? GEORGIAN : c >= 0x1000 ? MYANMAR : OTHER;
    }
    if (c >= 0x1E00 && c < 0x1F00) {
      return LATIN;
    }
    if (c >= 0x3040 && c < 0x3100) {
      return KANA;
    }
    if ((c >= 0x3400 && c < 0xA000) || (c >= 0xF900 && c < 0xFB00)) {
      return HAN;
    }
    if ((c >= 0xAC00 && c < 0xD7B0) || c < 0x1200 || (c >= 0x3130 && c < 0x3190)) {
      return HANGUL;
    }
    return c < 0x1400 ? ETHIOPIC : c >= 0x1780 && c < 0x1800 ? KHMER : OTHER;
  }

  /** Returns the script that a language is written in. */
  static WritingSystem of(String tag) {
    return switch (tag) {
      case "el" -> GREEK;
      case "ru", "uk", "be", "bg", "mk", "sr", "kk", "mn" -> CYRILLIC;
      case "hy" -> ARMENIAN;
      case "he" -> HEBREW;
      case "ar", "fa", "ur" -> ARABIC;
      case "hi", "mr", "ne" -> DEVANAGARI;
      case "bn" -> BENGALI;
      case "pa" -> GURMUKHI;
      case "gu" -> GUJARATI;
      case "or" -> ORIYA;
      case "ta" -> TAMIL;
      case "te" -> TELUGU;
      case "kn" -> KANNADA;
      case "ml" -> MALAYALAM;
      case "si" -> SINHALA;
      case "th" -> THAI;
      case "lo" -> LAO;
      case "my" -> MYANMAR;
      case "ka" -> GEORGIAN;
      case "am" -> ETHIOPIC;
      case "km" -> KHMER;
      case "ja" -> KANA;
      case "zh", "zh-Hant" -> HAN;
      case "ko" -> HANGUL;
      default -> LATIN;
    };
  }
}
