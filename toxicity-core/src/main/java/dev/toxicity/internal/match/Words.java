package dev.toxicity.internal.match;

import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/** Folded words end to end in one character array. */
final class Words {
  private char[] chars = new char[256];
  private int[] start = new int[65];
  private byte[] open = new byte[64];
  private int size;

  int size() {
    return size;
  }

  int length(int word) {
    return start[word + 1] - start[word];
  }

  char charAt(int word, int i) {
    return chars[start[word] + i];
  }

  /** Returns whether more characters may follow the word; an open empty word is any token. */
  boolean isOpen(int word) {
    return open[word] != 0;
  }

  char[] chars() {
    return chars;
  }

  int start(int word) {
    return start[word];
  }

  void add(String text, boolean isOpen) {
    grow(text.length());
    text.getChars(0, text.length(), chars, start[size]);
    finish(text.length(), (byte) (isOpen ? 1 : 0));
  }

  void copy(Words other, int word) {
    int n = other.length(word);
    grow(n);
    System.arraycopy(other.chars, other.start[word], chars, start[size], n);
    finish(n, other.open[word]);
  }

  private void grow(int n) {
    if (start[size] + n > chars.length) {
      chars = Arrays.copyOf(chars, Math.max(chars.length * 2, start[size] + n));
    }
    if (size == open.length) {
      int capacity = Math.max(64, size * 2);
      open = Arrays.copyOf(open, capacity);
      start = Arrays.copyOf(start, capacity + 1);
    }
  }

  private void finish(int n, byte isOpen) {
    open[size] = isOpen;
    start[size + 1] = start[size] + n;
    size++;
  }

  /** Returns whether {@code folded[from, to)} is this word, or begins with it if it is open. */
  boolean matches(int word, char[] folded, int from, int to) {
    int n = length(word);
    return (open[word] != 0 ? to - from >= n : to - from == n) && isAt(word, n, folded, from);
  }

  /** Returns whether the first {@code n} characters of a word stand at {@code from}. */
  boolean startsWith(int word, int n, char[] folded, int from, int to) {
    return to - from >= n && isAt(word, n, folded, from);
  }

  private boolean isAt(int word, int n, char[] folded, int from) {
    int s = start[word];
    for (int i = 0; i < n; i++) {
      if (folded[from + i] != chars[s + i]) {
        return false;
      }
    }
    return true;
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(size);
    Blocks.write(out, open, size);
    Blocks.writeAscending(out, start, size + 1);
    Blocks.write(out, chars, start[size]);
  }

  void read(BlockReader in) throws IOException {
    size = in.readInt();
    open = in.readBytes(size);
    start = in.readAscending(size + 1);
    chars = in.readChars(start[size]);
  }
}
