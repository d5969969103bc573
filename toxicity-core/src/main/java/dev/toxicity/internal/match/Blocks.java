package dev.toxicity.internal.match;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Writes arrays as {@link BlockReader} reads them. */
public final class Blocks {
  private Blocks() {}

  /** Writes the first {@code n} values. */
  public static void write(DataOutput out, long[] values, int n) throws IOException {
    byte[] bytes = new byte[n * Long.BYTES];
    view(bytes).asLongBuffer().put(values, 0, n);
    out.write(bytes);
  }

  /** Writes the first {@code n} values. */
  public static void write(DataOutput out, int[] values, int n) throws IOException {
    byte[] bytes = new byte[n * Integer.BYTES];
    view(bytes).asIntBuffer().put(values, 0, n);
    out.write(bytes);
  }

  /** Writes the first {@code n} values. */
  public static void write(DataOutput out, short[] values, int n) throws IOException {
    byte[] bytes = new byte[n * Short.BYTES];
    view(bytes).asShortBuffer().put(values, 0, n);
    out.write(bytes);
  }

  /** Writes the first {@code n} values. */
  public static void write(DataOutput out, char[] values, int n) throws IOException {
    byte[] bytes = new byte[n * Character.BYTES];
    view(bytes).asCharBuffer().put(values, 0, n);
    out.write(bytes);
  }

  /** Writes the first {@code n} values. */
  public static void write(DataOutput out, byte[] values, int n) throws IOException {
    out.write(Arrays.copyOf(values, n));
  }

  /**
   * Writes the first {@code n} values: a byte each if they begin with zero and each is at most 255
   * more than the one before.
   */
  public static void writeAscending(DataOutput out, int[] values, int n) throws IOException {
    byte[] steps = new byte[n];
    int last = 0;
    boolean small = true;
    for (int i = 0; i < n && small; i++) {
      int step = values[i] - last;
      small = step >= 0 && step <= 255 && (i > 0 || step == 0);
      steps[i] = (byte) step;
      last = values[i];
    }
    out.writeBoolean(small);
    if (small) {
      write(out, steps, n);
    } else {
      write(out, values, n);
    }
  }

  private static ByteBuffer view(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
