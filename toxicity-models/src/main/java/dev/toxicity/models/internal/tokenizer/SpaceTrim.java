package dev.toxicity.models.internal.tokenizer;

import java.util.List;

/** Takes the spaces that a byte-level piece begins or ends with out of its offsets. */
final class SpaceTrim {
  private final byte[] leading; // spaces by id
  private final byte[] trailing;
  private final boolean prefixSpace;

  /**
   * @param pieces by id
   * @param prefixSpace whether a space at the start of the text was added and stands for no unit
   */
  SpaceTrim(List<String> pieces, boolean prefixSpace) {
    this.prefixSpace = prefixSpace;
    leading = new byte[pieces.size()];
    trailing = new byte[pieces.size()];
    for (int id = 0; id < leading.length; id++) {
      String piece = pieces.get(id);
      leading[id] = (byte) Math.min(Byte.MAX_VALUE, spaces(piece, 0, 1));
      trailing[id] = (byte) Math.min(Byte.MAX_VALUE, spaces(piece, piece.length() - 1, -1));
    }
  }

  private static int spaces(String piece, int from, int direction) {
    int count = 0;
    for (int i = from; i >= 0 && i < piece.length(); i += direction) {
      if (piece.charAt(i) != ByteLevel.space()) {
        break;
      }
      count++;
    }
    return count;
  }

  /** Trims the pieces from {@code from} on; one space stands for one code point of the text. */
  void apply(CharSequence text, Encoding encoding, int from) {
    for (int i = from; i < encoding.length(); i++) {
      int id = encoding.ids()[i];
      int start = encoding.start(i);
      int end = encoding.end(i);
      boolean added = prefixSpace && (i == from || start == 0) && leading[id] == 1;
      for (int k = added ? 1 : 0; k < leading[id] && start < end; k++) {
        start += Character.charCount(Character.codePointAt(text, start));
      }
      for (int k = 0; k < trailing[id] && end > start; k++) {
        end -= Character.charCount(Character.codePointBefore(text, end));
      }
      encoding.put(i, id, start, end);
    }
  }
}
