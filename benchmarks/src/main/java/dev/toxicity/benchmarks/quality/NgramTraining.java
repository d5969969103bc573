package dev.toxicity.benchmarks.quality;

import dev.toxicity.Attribute;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Trains the plain baseline on the train rows of the corpus. How long it trains is chosen by its
 * AUC of toxicity on the dev rows, which is to its favour.
 */
final class NgramTraining {
  private static final int BITS = 21;
  private static final int EPOCHS = 4;
  private static final float RATE = 0.3f;

  private record Example(String text, float[] labels) {}

  private final List<Example> examples = new ArrayList<>();
  private final SplittableRandom random = new SplittableRandom(1);

  /** Takes one row; unknown labels stay unknown. */
  void add(Corpus.Row row) {
    float[] labels = new float[Attribute.values().length];
    Arrays.fill(labels, Float.NaN);
    row.labels().forEach((a, label) -> labels[a.ordinal()] = label >= 0.5 ? 1 : 0);
    examples.add(new Example(row.text(), labels));
  }

  int size() {
    return examples.size();
  }

  /** Reads at most {@code most} examples, in random order, until the dev rows stop improving. */
  NgramModel train(int most, List<Corpus.Row> dev) {
    int[] order = IntStream.range(0, examples.size()).toArray();
    shuffle(order);
    order = Arrays.copyOf(order, Math.min(most, order.length));
    NgramModel model = new NgramModel(BITS);
    NgramFeatures features = model.features();
    NgramModel best = model;
    double bestAuc = 0;
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      float rate = RATE * (EPOCHS - epoch) / EPOCHS;
      shuffle(order);
      for (int number : order) {
        Example example = examples.get(number);
        model.learn(features, example.text(), example.labels(), rate);
      }
      double auc = auc(model, dev);
      System.err.printf("n-grams: epoch %d, dev AUC %.4f%n", epoch + 1, auc);
      if (auc <= bestAuc) {
        break;
      }
      bestAuc = auc;
      best = model.copy();
    }
    return best;
  }

  private void shuffle(int[] order) {
    for (int i = order.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int kept = order[i];
      order[i] = order[j];
      order[j] = kept;
    }
  }

  private static double auc(NgramModel model, List<Corpus.Row> dev) {
    Metrics metrics = new Metrics();
    NgramFeatures features = model.features();
    for (Corpus.Row row : dev) {
      Double label = row.labels().get(Attribute.TOXICITY);
      if (label != null) {
        float[] p = model.score(features, row.text());
        metrics.add(p[Attribute.TOXICITY.ordinal()], label >= 0.5);
      }
    }
    return metrics.auc();
  }
}
