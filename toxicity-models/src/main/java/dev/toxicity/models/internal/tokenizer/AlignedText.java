package dev.toxicity.models.internal.tokenizer;

import java.util.Arrays;

/**
 * Code points on their way through normalizers, each with the range of UTF-16 units of the original
 * text it stands for, and the pieces that a pre-tokenizer cut. Reused; not thread-safe.
 */
final class AlignedText {
  int[] codes = new int[256];
  int[] starts = new int[256];
  int[] ends = new int[256];
  int length;

  int[] pieceStarts = new int[64];
  int[] pieceEnds = new int[64];
  int pieces;

  void clear() {
    length = 0;
    pieces = 0;
  }

  /** Takes a part of a text; lone surrogates become U+FFFD. */
  void read(CharSequence text, int from, int to) {
    clear();
    for (int i = from; i < to; ) {
      int code = text.charAt(i);
      int end = i + 1;
      if (Character.isSurrogate((char) code)) {
        code = Character.codePointAt(text, i);
        end = Math.min(to, i + Character.charCount(code));
        if (code <= Character.MAX_VALUE || end - i < 2) {
          code = 0xFFFD;
        }
      }
      add(code, i, end);
      i = end;
    }
  }

  void add(int code, int start, int end) {
    if (length == codes.length) {
      grow(length * 2);
    }
    codes[length] = code;
    starts[length] = start;
    ends[length++] = end;
  }

  private void grow(int capacity) {
    codes = Arrays.copyOf(codes, capacity);
    starts = Arrays.copyOf(starts, capacity);
    ends = Arrays.copyOf(ends, capacity);
  }

  void copy(AlignedText other, int from, int to) {
    for (int i = from; i < to; i++) {
      add(other.codes[i], other.starts[i], other.ends[i]);
    }
  }

  /** Adds a code point in the place of code point {@code i} of another text. */
  void addLike(int code, AlignedText other, int i) {
    add(code, other.starts[i], other.ends[i]);
  }

  /** Adds code points that replace those of another text from {@code from} on. */
  void addChanged(Marks made, AlignedText in, int from) {
    int next = from; // the first code point of in that is not accounted for
    for (int i = 0; i < made.length; i++) {
      int change = made.changes[i];
      int like = Math.min(change > 0 ? next - 1 : next, in.length - 1);
      if (like < 0) {
        add(made.codes[i], 0, 0);
      } else {
        addLike(made.codes[i], in, like);
      }
      next += change > 0 ? 0 : 1 - change;
    }
  }

  /** Adds a piece; empty ones are left out. */
  void cut(int from, int to) {
    if (from == to) {
      return;
    }
    if (pieces == pieceStarts.length) {
      pieceStarts = Arrays.copyOf(pieceStarts, pieces * 2);
      pieceEnds = Arrays.copyOf(pieceEnds, pieces * 2);
    }
    pieceStarts[pieces] = from;
    pieceEnds[pieces++] = to;
  }
}
