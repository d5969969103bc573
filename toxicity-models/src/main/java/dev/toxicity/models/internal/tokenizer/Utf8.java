package dev.toxicity.models.internal.tokenizer;

/** Bytes of code points in UTF-8. */
final class Utf8 {
  private Utf8() {}

  /** Returns how many bytes a code point takes, 1 to 4. */
  static int length(int code) {
    if (code < 0x80) {
      return 1;
    }
    return code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }

  /** Returns byte {@code i} of a code point that takes {@code length} bytes. */
  static int byteAt(int code, int length, int i) {
    if (length == 1) {
      return code;
    }
    int bits = code >> (6 * (length - 1 - i));
    int lead = (0xFF00 >> length) & 0xFF; // as many ones as there are bytes
    return i == 0 ? lead | bits : 0x80 | (bits & 0x3F);
  }

  /** Returns how many bytes the code point takes whose first byte this is. */
  static int length(byte lead) {
    if (lead >= 0) {
      return 1;
    }
    return (lead & 0xE0) == 0xC0 ? 2 : (lead & 0xF0) == 0xE0 ? 3 : 4;
  }

  /** Returns the code point at a place of well-formed bytes. */
  static int decode(byte[] bytes, int at, int length) {
    int code = length == 1 ? bytes[at] : bytes[at] & (0x7F >> length);
    for (int i = 1; i < length && at + i < bytes.length; i++) {
      code = (code << 6) | (bytes[at + i] & 0x3F);
    }
    return code;
  }
}
