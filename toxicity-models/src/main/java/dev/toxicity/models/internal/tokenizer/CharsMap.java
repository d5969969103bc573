package dev.toxicity.models.internal.tokenizer;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * SentencePiece's precompiled character map: a double-array trie over UTF-8 and the strings it
 * leads to. Applied grapheme by grapheme, and with the reference library's oddity that the shortest
 * match replaces the whole grapheme.
 */
final class CharsMap implements Step {
  private static final int LONG_GRAPHEME = 6; // bytes; from here on each code point goes alone

  private final int[] units;
  private final byte[] strings; // UTF-8, each ended by a zero

  /**
   * @throws IllegalArgumentException if the map is cut short
   */
  CharsMap(byte[] map) {
    ByteBuffer in = ByteBuffer.wrap(map).order(ByteOrder.LITTLE_ENDIAN);
    int bytes = map.length < 4 ? -1 : in.getInt();
    if (bytes < 4 || bytes % 4 != 0 || bytes > in.remaining()) {
      throw new IllegalArgumentException("the character map is cut short");
    }
    units = new int[bytes / 4];
    in.asIntBuffer().get(units);
    strings = Arrays.copyOfRange(map, 4 + bytes, map.length);
  }

  @Override
  public void apply(Workspace workspace) {
    AlignedText in = workspace.text;
    Marks made = workspace.marks;
    made.clear();
    for (int i = 0; i < in.length; ) {
      int end = Graphemes.end(in.codes, i, in.length);
      if (!replace(in.codes, i, end, made)) {
        for (int k = i; k < end; k++) {
          if (!replace(in.codes, k, k + 1, made)) {
            made.add(in.codes[k], 0, 0);
          }
        }
      }
      i = end;
    }
    workspace.begin().addChanged(made, in, 0);
    workspace.finish();
  }

  private boolean replace(int[] codes, int from, int to, Marks made) {
    int found = utf8Length(codes, from, to) < LONG_GRAPHEME ? match(codes, from, to) : -1;
    if (found < 0) {
      return false;
    }
    int old = to - from;
    int count = 0;
    for (int at = found; at < strings.length && strings[at] != 0; count++) {
      int length = Utf8.length(strings[at]);
      made.add(Utf8.decode(strings, at, length), 0, count < old ? 0 : 1);
      at += length;
    }
    // what is removed belongs to the code point before it; at the very start the reference forgets
    if (count < old && made.length > 0) {
      made.changes[made.length - 1] += count - old;
    }
    return true;
  }

  private static int utf8Length(int[] codes, int from, int to) {
    int bytes = 0;
    for (int i = from; i < to && bytes < LONG_GRAPHEME; i++) {
      bytes += Utf8.length(codes[i]);
    }
    return bytes;
  }

  /** Returns where the string for the shortest match begins, or -1. */
  private int match(int[] codes, int from, int to) {
    int node = offset(units[0]);
    for (int i = from; i < to; i++) {
      int length = Utf8.length(codes[i]);
      for (int k = 0; k < length; k++) {
        int b = Utf8.byteAt(codes[i], length, k);
        node ^= b;
        if (b == 0 || node >= units.length || (units[node] & 0x800000FF) != b) {
          return -1;
        }
        int unit = units[node];
        node ^= offset(unit);
        if (((unit >> 8) & 1) == 1 && node < units.length) {
          return units[node] & 0x7FFFFFFF;
        }
      }
    }
    return -1;
  }

  private static int offset(int unit) {
    return (unit >>> 10) << ((unit & (1 << 9)) >>> 6);
  }
}
