package dev.toxicity.benchmarks.quality;

import dev.toxicity.models.internal.classify.NgramReader;
import dev.toxicity.models.internal.classify.NgramTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * Trains the table of n-grams: a logistic regression for each lane, by AdaGrad, in a fixed order.
 */
final class NgramTrainer {
  private static final int LANES = NgramTable.LANES.size();
  private static final float SHRINK = 1e-7f;
  private static final float EPSILON = 1e-4f;
  private static final float LAST_RATE = 0.005f;

  private record Example(String text, float[] labels, float weight) {}

  private final List<Example> examples = new ArrayList<>();
  private final float[] weights = new float[NgramTable.ROWS * LANES];
  private final float[] squares = new float[NgramTable.ROWS * LANES];
  private final float[] biases = new float[LANES];
  private final float[] biasSquares = new float[LANES];

  NgramTrainer() {
    Arrays.fill(biases, -1);
    Arrays.fill(biasSquares, 1);
  }

  /**
   * Reads what {@code ngrams.py} of the training pipeline writes: labels by attribute, −1 where
   * unknown, a weight and the text.
   */
  void read(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      lines.forEach(this::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String line) {
    String[] cells = line.split("\t", -1);
    String[] values = cells[0].split(" ", -1);
    float[] labels = new float[LANES];
    boolean any = false;
    for (int lane = 0; lane < LANES; lane++) {
      labels[lane] = Float.parseFloat(values[NgramTable.LANES.get(lane).ordinal()]);
      any |= labels[lane] >= 0;
    }
    if (any) {
      examples.add(new Example(cells[2], labels, Float.parseFloat(cells[1])));
    }
  }

  int size() {
    return examples.size();
  }

  /**
   * Trains.
   *
   * @param rate the first step's; it falls to nearly nothing
   */
  void train(int epochs, float rate) {
    SplittableRandom random = new SplittableRandom(1);
    NgramReader reader = new NgramReader();
    int[] order = new int[examples.size()];
    Arrays.setAll(order, i -> i);
    long total = (long) epochs * order.length;
    long done = 0;
    for (int epoch = 0; epoch < epochs; epoch++) {
      shuffle(order, random);
      for (int number : order) {
        learn(examples.get(number), reader, rate * (1 - (float) done / total) + LAST_RATE);
        done++;
      }
      System.err.printf("n-grams: epoch %d of %d%n", epoch + 1, epochs);
    }
  }

  private static void shuffle(int[] order, SplittableRandom random) {
    for (int i = order.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int kept = order[i];
      order[i] = order[j];
      order[j] = kept;
    }
  }

  /** Every stretch is taught the whole text's labels; texts of the sample have one or two. */
  private void learn(Example example, NgramReader reader, float rate) {
    reader.reset(example.text());
    while (reader.next()) {
      learn(example, reader.rows(), reader.count(), rate);
    }
  }

  private void learn(Example example, int[] rows, int count, float rate) {
    float share = NgramTable.share(count);
    float[] step = new float[LANES];
    for (int i = 0; i < count; i++) {
      for (int lane = 0; lane < LANES; lane++) {
        step[lane] += weights[rows[i] * LANES + lane];
      }
    }
    for (int lane = 0; lane < LANES; lane++) {
      float label = example.labels()[lane];
      if (label < 0) {
        step[lane] = 0;
        continue;
      }
      double p = 1 / (1 + Math.exp(-(step[lane] * share + biases[lane])));
      float gradient = example.weight() * (float) (p - label);
      biasSquares[lane] += gradient * gradient;
      biases[lane] -= (float) (rate * gradient / Math.sqrt(biasSquares[lane]));
      step[lane] = gradient * share;
    }
    for (int i = 0; i < count; i++) {
      for (int lane = 0; lane < LANES; lane++) {
        if (step[lane] != 0) {
          move(rows[i] * LANES + lane, step[lane], rate);
        }
      }
    }
  }

  private void move(int at, float step, float rate) {
    float gradient = step + SHRINK * weights[at];
    squares[at] += gradient * gradient;
    weights[at] -= rate * gradient / (float) Math.sqrt(EPSILON + squares[at]);
  }

  /** Returns the table's bytes. */
  byte[] table() {
    return NgramTable.write(weights, biases);
  }
}
