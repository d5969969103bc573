package dev.toxicity.models.internal.classify;

import dev.toxicity.Attribute;
import dev.toxicity.ToxicityException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;

/**
 * A linear model over hashed n-grams with an output for each of {@link #LANES}: what a word or an
 * ending has meant in thousands of texts, which a network of this size cannot keep. Weights take
 * four bits, in steps that widen with the square. Fitted by {@code NgramFit} in the benchmarks
 * module; immutable and thread-safe.
 */
public final class NgramTable {
  /** Number of hashed features. */
  public static final int ROWS = 750_000;

  /** What the outputs speak for. */
  public static final List<Attribute> LANES =
      List.of(Attribute.TOXICITY, Attribute.IDENTITY_ATTACK);

  /** Largest code of a weight; codes run from minus this. */
  private static final int LEVELS = 7;

  private static final int CODES = 16;
  private static final int MAGIC = 0x4D47544E; // NTGM
  private static final int HEADER = Integer.BYTES + 2 * Float.BYTES * 2;

  /** Share of weights that the largest code covers; the few beyond are cut off. */
  private static final double COVERED = 0.999;

  private final byte[] cells;
  private final float[] toxic = new float[CODES];
  private final float[] attack = new float[CODES];
  private final float toxicBias;
  private final float attackBias;

  private NgramTable(byte[] cells, ByteBuffer header) {
    this.cells = cells;
    toxicBias = header.getFloat();
    attackBias = header.getFloat();
    float toxicTop = header.getFloat();
    float attackTop = header.getFloat();
    for (int code = 0; code < CODES; code++) {
      toxic[code] = decoded(code, toxicTop);
      attack[code] = decoded(code, attackTop);
    }
  }

  private static float decoded(int code, float top) {
    int level = code - LEVELS - 1;
    return top * level * Math.abs(level) / (LEVELS * LEVELS);
  }

  /**
   * Reads a table.
   *
   * @param name of the file, for messages
   * @throws ToxicityException if the bytes are not a table
   */
  public static NgramTable read(String name, byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    if (bytes.length != HEADER + ROWS || buffer.getInt() != MAGIC) {
      throw new ToxicityException(name + " is not a table of n-grams");
    }
    byte[] cells = new byte[ROWS];
    buffer.get(HEADER, cells);
    return new NgramTable(cells, buffer);
  }

  /**
   * Returns the bytes that {@link #read} takes.
   *
   * @param weights by row, one for each lane
   * @param biases one for each lane
   */
  public static byte[] write(float[] weights, float[] biases) {
    ByteBuffer buffer = ByteBuffer.allocate(HEADER + ROWS).order(ByteOrder.LITTLE_ENDIAN);
    float[] tops = {top(weights, 0), top(weights, 1)};
    buffer.putInt(MAGIC).putFloat(biases[0]).putFloat(biases[1]);
    buffer.putFloat(tops[0]).putFloat(tops[1]);
    for (int row = 0; row < ROWS; row++) {
      int low = code(weights[2 * row], tops[0]);
      int high = code(weights[2 * row + 1], tops[1]);
      buffer.put((byte) (high << 4 | low));
    }
    return buffer.array();
  }

  private static float top(float[] weights, int lane) {
    float[] sorted = new float[ROWS];
    for (int row = 0; row < ROWS; row++) {
      sorted[row] = Math.abs(weights[2 * row + lane]);
    }
    Arrays.sort(sorted);
    return Math.max(1e-6f, sorted[(int) (ROWS * COVERED)]);
  }

  private static int code(float weight, float top) {
    double size = Math.sqrt(Math.min(1, Math.abs(weight) / top)) * LEVELS;
    int level = (int) Math.round(size);
    return (weight < 0 ? -level : level) + LEVELS + 1;
  }

  /**
   * Returns the log odds of each lane, as the worst stretch of the text has them.
   *
   * @param reader the caller's own
   */
  public float[] logits(CharSequence text, NgramReader reader) {
    float[] worst = {Float.NEGATIVE_INFINITY, Float.NEGATIVE_INFINITY};
    reader.reset(text);
    while (reader.next()) {
      float first = 0;
      float second = 0;
      int[] rows = reader.rows();
      int count = reader.count();
      for (int i = 0; i < count; i++) {
        int cell = cells[rows[i]];
        first += toxic[cell & 15];
        second += attack[cell >> 4 & 15];
      }
      float share = share(count);
      worst[0] = Math.max(worst[0], first * share + toxicBias);
      worst[1] = Math.max(worst[1], second * share + attackBias);
    }
    return worst;
  }

  /** Returns what a sum over so many features is multiplied with, so that length matters less. */
  public static float share(int count) {
    return (float) (1 / Math.sqrt(Math.max(1, count)));
  }
}
