package dev.toxicity.benchmarks.quality;

import dev.toxicity.Attribute;
import dev.toxicity.models.internal.classify.QuickJudge;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Trains the table of the quick judge: logistic regression over hashed features, by AdaGrad. */
final class JudgeTrainer {
  private static final int EPOCHS = 3;
  private static final double RATE = 0.08;
  private static final float SHRINK = 2e-6f;
  private static final int MOST_CHARS = 1_000;

  private record Example(String text, float label, String group) {}

  private final List<Example> examples = new ArrayList<>();
  private final Map<String, Integer> sizes = new HashMap<>();
  private final float[] weights = new float[QuickJudge.ROWS];
  private final float[] squares = new float[QuickJudge.ROWS];
  private float bias = -1;
  private float biasSquares = 1;

  /** Adds a row if its labels say whether it is toxic in any way. */
  void add(Corpus.Row row) {
    double worst =
        row.labels().values().stream().mapToDouble(Double::doubleValue).max().orElse(Double.NaN);
    if (!(worst >= 0.5) && !row.labels().containsKey(Attribute.TOXICITY)) {
      return;
    }
    String group = row.language() + "/" + row.source();
    sizes.merge(group, 1, Integer::sum);
    String text = row.text();
    examples.add(
        new Example(text.substring(0, Math.min(text.length(), MOST_CHARS)), (float) worst, group));
  }

  int size() {
    return examples.size();
  }

  /** Trains with a fixed order. */
  void train() {
    double mean =
        sizes.values().stream().mapToDouble(Math::sqrt).sum() / Math.max(1, examples.size());
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(examples, new Random(epoch));
      for (Example example : examples) {
        double weight = 1 / (Math.sqrt(sizes.getOrDefault(example.group(), 1)) * mean);
        learn(example, (float) Math.min(5, weight));
      }
    }
  }

  /** The rows of a whole text, used again for each example. */
  private static final class Rows implements QuickJudge.Sink {
    private int[] rows = new int[8_192];
    private int count;

    @Override
    public void feature(int row) {
      if (count == rows.length) {
        rows = Arrays.copyOf(rows, count * 2);
      }
      rows[count++] = row;
    }

    @Override
    public void stretch() {}
  }

  private final Rows rows = new Rows();

  private void learn(Example example, float weight) {
    rows.count = 0;
    QuickJudge.features(example.text(), rows);
    double root = Math.sqrt(Math.max(1, rows.count));
    float z = bias;
    for (int i = 0; i < rows.count; i++) {
      z += weights[rows.rows[i]] / (float) root;
    }
    float gradient = weight * (float) (1 / (1 + Math.exp(-z)) - example.label());
    biasSquares += gradient * gradient;
    bias -= (float) (RATE * gradient / Math.sqrt(biasSquares));
    float step = gradient / (float) root;
    for (int i = 0; i < rows.count; i++) {
      int row = rows.rows[i];
      float g = step + SHRINK * weights[row];
      squares[row] += g * g;
      weights[row] -= (float) (RATE * g / Math.sqrt(1e-4 + squares[row]));
    }
  }

  /** Returns the judge with this threshold and these estimates. */
  byte[] write(float threshold, float[][] lines) {
    float[] sorted = weights.clone();
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = Math.abs(sorted[i]);
    }
    Arrays.sort(sorted);
    float scale = Math.max(1e-6f, sorted[sorted.length * 999 / 1000] / 127); // few are cut off
    byte[] table = new byte[QuickJudge.ROWS];
    for (int i = 0; i < table.length; i++) {
      table[i] = (byte) Math.max(-127, Math.min(127, Math.round(weights[i] / scale)));
    }
    return QuickJudge.write(table, scale, bias, threshold, lines);
  }
}
