package dev.toxicity.internal.match;

import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Reads arrays that {@link Blocks} wrote, through one small buffer: in a fresh JVM loops over
 * elements are slow, and so is memory that is touched for the first time. Not thread-safe.
 */
public final class BlockReader implements Closeable {
  private final DataInputStream in;
  private final byte[] buffer = new byte[1 << 14];
  private final ByteBuffer bytes = ByteBuffer.wrap(buffer).order(ByteOrder.LITTLE_ENDIAN);

  /** Reads from a stream, which is closed with this reader. */
  public BlockReader(InputStream in) {
    this.in = new DataInputStream(in);
  }

  /** Reads one number. */
  public int readInt() throws IOException {
    return in.readInt();
  }

  /** Reads one number. */
  public long readLong() throws IOException {
    return in.readLong();
  }

  /** Reads a string. */
  public String readString() throws IOException {
    return in.readUTF();
  }

  /** Reads {@code n} values. */
  public long[] readLongs(int n) throws IOException {
    long[] values = new long[n];
    for (int i = 0; i < n; ) {
      int k = fill(n - i, Long.BYTES);
      bytes.asLongBuffer().get(values, i, k);
      i += k;
    }
    return values;
  }

  /** Reads {@code n} values. */
  public int[] readInts(int n) throws IOException {
    int[] values = new int[n];
    for (int i = 0; i < n; ) {
      int k = fill(n - i, Integer.BYTES);
      bytes.asIntBuffer().get(values, i, k);
      i += k;
    }
    return values;
  }

  /** Reads {@code n} values. */
  public short[] readShorts(int n) throws IOException {
    short[] values = new short[n];
    for (int i = 0; i < n; ) {
      int k = fill(n - i, Short.BYTES);
      bytes.asShortBuffer().get(values, i, k);
      i += k;
    }
    return values;
  }

  /** Reads {@code n} values. */
  public char[] readChars(int n) throws IOException {
    char[] values = new char[n];
    for (int i = 0; i < n; ) {
      int k = fill(n - i, Character.BYTES);
      bytes.asCharBuffer().get(values, i, k);
      i += k;
    }
    return values;
  }

  /** Reads {@code n} values. */
  public byte[] readBytes(int n) throws IOException {
    byte[] values = new byte[n];
    in.readFully(values);
    return values;
  }

  /** Reads {@code n} values that {@link Blocks#writeAscending} wrote. */
  public int[] readAscending(int n) throws IOException {
    if (!in.readBoolean()) {
      return readInts(n);
    }
    int[] values = new int[n];
    int last = 0;
    for (int i = 0; i < n; ) {
      int k = fill(n - i, 1);
      last = addSteps(buffer, k, last, values, i);
      i += k;
    }
    return values;
  }

  private static int addSteps(byte[] steps, int n, int last, int[] values, int from) {
    int sum = last;
    for (int i = 0; i < n; i++) {
      sum += steps[i] & 0xFF;
      values[from + i] = sum;
    }
    return sum;
  }

  /** Reads as many of {@code wanted} elements as fit; returns how many. */
  private int fill(int wanted, int size) throws IOException {
    int k = Math.min(wanted, buffer.length / size);
    in.readFully(buffer, 0, k * size);
    return k;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
