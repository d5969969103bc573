package dev.toxicity.models.internal.classify;

import dev.toxicity.Attribute;
import dev.toxicity.ToxicityException;
import dev.toxicity.spi.Classification;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * A linear model over hashed character n-grams and words that says of a short text whether it is
 * surely harmless. Its table, threshold and estimates of the network's probabilities are fitted by
 * {@code CascadeFit} in the benchmarks module. Immutable and thread-safe.
 */
public final class QuickJudge {
  /** Number of hashed features. */
  public static final int ROWS = 1 << 18;

  /** Longer texts are never settled: one rude sentence would drown in them. */
  public static final int MOST_CHARS = 400;

  /** A text is judged by its worst stretch of about this many characters. */
  public static final int STRETCH = 80;

  private static final int MAGIC = 0x54515543; // CUQT
  private static final int ATTRIBUTES = Attribute.values().length;
  private static final int HEADER = Integer.BYTES + Float.BYTES * (3 + 2 * ATTRIBUTES);
  private static final long PRIME = 0x9E3779B97F4A7C15L;
  private static final int LONGEST = 5;

  private final byte[] table;
  private final float scale;
  private final float bias;
  private final float threshold;
  private final float[] slope = new float[ATTRIBUTES];
  private final float[] intercept = new float[ATTRIBUTES];

  /** Takes the features of a text, stretch by stretch. */
  public interface Sink {
    /** One feature of the current stretch. */
    void feature(int row);

    /** The current stretch ends. */
    void stretch();
  }

  private QuickJudge(byte[] table, ByteBuffer header) {
    this.table = table;
    scale = header.getFloat();
    bias = header.getFloat();
    threshold = header.getFloat();
    for (int a = 0; a < ATTRIBUTES; a++) {
      slope[a] = header.getFloat();
      intercept[a] = header.getFloat();
    }
  }

  /**
   * Reads a judge.
   *
   * @param name of the file, for messages
   * @throws ToxicityException if the bytes are not a judge
   */
  public static QuickJudge read(String name, byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    if (bytes.length != HEADER + ROWS || buffer.getInt() != MAGIC) {
      throw new ToxicityException(name + " is not a table of the quick judge");
    }
    byte[] table = new byte[ROWS];
    buffer.get(HEADER, table);
    return new QuickJudge(table, buffer);
  }

  /**
   * Returns the bytes that {@link #read} takes.
   *
   * @param table weights in steps of {@code scale}
   * @param threshold texts below it are surely harmless
   * @param lines slope and intercept of the network's log odds by attribute
   */
  public static byte[] write(
      byte[] table, float scale, float bias, float threshold, float[][] lines) {
    ByteBuffer buffer = ByteBuffer.allocate(HEADER + ROWS).order(ByteOrder.LITTLE_ENDIAN);
    buffer.putInt(MAGIC).putFloat(scale).putFloat(bias).putFloat(threshold);
    for (float[] line : lines) {
      buffer.putFloat(line[0]).putFloat(line[1]);
    }
    return buffer.put(table).array();
  }

  /** Returns an estimate of what the network would say, if the text is surely harmless. */
  Optional<Classification> glance(CharSequence text) {
    if (text.length() > MOST_CHARS) {
      return Optional.empty();
    }
    float logit = logit(text);
    if (!(logit < threshold)) {
      return Optional.empty();
    }
    Map<Attribute, Double> estimates = new EnumMap<>(Attribute.class);
    for (Attribute attribute : Attribute.values()) {
      double x = slope[attribute.ordinal()] * logit + intercept[attribute.ordinal()];
      estimates.put(attribute, 1 / (1 + Math.exp(-x)));
    }
    return Optional.of(new Classification(estimates, Map.of(), false));
  }

  /** Returns the log odds that the worst stretch of a text is toxic in any way. */
  public float logit(CharSequence text) {
    Sum sum = new Sum(table);
    features(text, sum);
    return sum.worst * scale + bias;
  }

  /**
   * Adds up a stretch's weights; divided by the root of their number, so that length matters less.
   */
  private static final class Sum implements Sink {
    private final byte[] table;
    private int sum;
    private int count;
    private float worst = Float.NEGATIVE_INFINITY;

    Sum(byte[] table) {
      this.table = table;
    }

    @Override
    public void feature(int row) {
      sum += table[row];
      count++;
    }

    @Override
    public void stretch() {
      worst = Math.max(worst, (float) (sum / Math.sqrt(Math.max(1, count))));
      sum = 0;
      count = 0;
    }
  }

  /**
   * Passes on the features of a text: n-grams of one to five letters and digits, small letters,
   * with single spaces for all else; words; and pairs of words. Linear time.
   */
  public static void features(CharSequence text, Sink sink) {
    char[] last = new char[LONGEST];
    long word = 0;
    long before = 0;
    int inStretch = 0;
    int end = text.length();
    boolean space = true;
    for (int i = 0; i <= end; i++) {
      char c = i < end ? letter(text.charAt(i)) : ' ';
      if (c == ' ' && space) {
        continue;
      }
      space = c == ' ';
      System.arraycopy(last, 0, last, 1, LONGEST - 1);
      last[0] = c;
      grams(last, sink);
      inStretch++;
      if (!space) {
        word = (word ^ c) * PRIME;
        continue;
      }
      sink.feature(row(word * 3));
      sink.feature(row((before * 5) ^ word));
      before = word;
      word = 0;
      if (inStretch >= STRETCH && end - i >= STRETCH) {
        sink.stretch();
        inStretch = 0;
      }
    }
    sink.stretch();
  }

  private static void grams(char[] last, Sink sink) {
    long hash = PRIME;
    for (int n = 0; n < LONGEST && last[n] != 0; n++) {
      hash = (hash ^ last[n]) * PRIME;
      hash ^= hash >>> 29;
      sink.feature(row(hash));
    }
  }

  private static int row(long hash) {
    long mixed = (hash ^ (hash >>> 32)) * PRIME;
    return (int) (mixed >>> 46); // 18 bits: one of ROWS
  }

  private static char letter(char c) {
    if (c < 128) {
      boolean plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      return plain ? c : c >= 'A' && c <= 'Z' ? (char) (c + 32) : ' ';
    }
    // surrogates and marks stay: emoji and vowel signs carry meaning
    return Character.isWhitespace(c) ? ' ' : Character.toLowerCase(c);
  }
}
