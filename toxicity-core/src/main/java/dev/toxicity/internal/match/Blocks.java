package dev.toxicity.internal.match;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** Arrays written and read in one go: reading element by element is slow in a cold JVM. */
public final class Blocks {
  private Blocks() {}

  /** Writes the first {@code n} values. */
  public static void write(DataOutput out, int[] values, int n) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(n * Integer.BYTES);
    bytes.asIntBuffer().put(values, 0, n);
    out.write(bytes.array());
  }

  /** Reads {@code n} values. */
  public static int[] readInts(DataInput in, int n) throws IOException {
    int[] values = new int[n];
    read(in, n * Integer.BYTES).asIntBuffer().get(values);
    return values;
  }

  /** Writes the first {@code n} values. */
  public static void write(DataOutput out, short[] values, int n) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(n * Short.BYTES);
    bytes.asShortBuffer().put(values, 0, n);
    out.write(bytes.array());
  }

  /** Reads {@code n} values. */
  public static short[] readShorts(DataInput in, int n) throws IOException {
    short[] values = new short[n];
    read(in, n * Short.BYTES).asShortBuffer().get(values);
    return values;
  }

  /** Writes the first {@code n} values. */
  public static void write(DataOutput out, char[] values, int n) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(n * Character.BYTES);
    bytes.asCharBuffer().put(values, 0, n);
    out.write(bytes.array());
  }

  /** Reads {@code n} values. */
  public static char[] readChars(DataInput in, int n) throws IOException {
    char[] values = new char[n];
    read(in, n * Character.BYTES).asCharBuffer().get(values);
    return values;
  }

  /** Writes the first {@code n} values. */
  public static void write(DataOutput out, byte[] values, int n) throws IOException {
    out.write(Arrays.copyOf(values, n));
  }

  /** Reads {@code n} values. */
  public static byte[] readBytes(DataInput in, int n) throws IOException {
    byte[] values = new byte[n];
    in.readFully(values);
    return values;
  }

  private static ByteBuffer read(DataInput in, int bytes) throws IOException {
    return ByteBuffer.wrap(readBytes(in, bytes));
  }
}
