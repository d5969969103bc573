package dev.toxicity.internal.text;

/** Which characters belong to scripts that are written without spaces between words. */
public final class Scripts {
  private Scripts() {}

  /**
   * Returns whether a folded character is of a script without spaces (Han, kana, Thai, Lao,
   * Myanmar, Khmer) or half of a surrogate pair.
   */
  public static boolean isUnsegmented(char c) {
    if (c < 0xE00) {
      return false;
    }
    return c <= 0xEFF
        || (c >= 0x1000 && c <= 0x109F)
        || (c >= 0x1780 && c <= 0x17FF)
        || (c >= 0x2190 && c <= 0x2BFF)
        || (c >= 0x2E80 && c <= 0x312F)
        || (c >= 0x31A0 && c <= 0x9FFF)
        || (c >= 0xD800 && c <= 0xDFFF)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFF66 && c <= 0xFF9F);
  }
}
