package dev.toxicity.benchmarks.quality;

import dev.toxicity.Attribute;
import dev.toxicity.Score;
import dev.toxicity.ScoreOptions;
import dev.toxicity.Scorer;
import dev.toxicity.internal.combine.Probability;
import dev.toxicity.spi.Classification;
import dev.toxicity.spi.Classifier;
import dev.toxicity.spi.ClassifierProvider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;

/**
 * Fits how classifier and lexicon tier are fused: three numbers an attribute, on every second dev
 * row (by hash of the text), weights not negative, every (language, source) counted by the square
 * root of its size.
 *
 * <pre>{@code
 * java -cp benchmarks/target/benchmarks.jar dev.toxicity.benchmarks.quality.FusionFit \
 *   ../shared/corpus toxicity-core/src/main/resources/META-INF/toxicity/combine/fusion.tsv
 * }</pre>
 */
public final class FusionFit {
  private static final int STEPS = 3_000;
  private static final double RATE = 0.5;

  /**
   * Keeps attributes with few positives near "trust the classifier, add half the lexicon's lift".
   */
  private static final double RIDGE = 1e-3;

  private static final double[] PRIOR = {0, 1, 0.5};

  /**
   * Sources that the model was not trained on, without those that most entries were mined from:
   * only such rows tell how far each of the two is to be trusted with other people's text.
   */
  private static final Set<String> UNSEEN =
      Set.of(
          "fox_news",
          "stormfront",
          "iwg-refugees",
          "jigsaw-validation-es",
          "jigsaw-validation-it",
          "jigsaw-validation-tr");

  /** How much more a row of an unseen source counts: together about as much as all others. */
  private static final double UNSEEN_WEIGHT = 8;

  private record Point(double model, double lift, double label, double weight) {}

  private final Map<String, Integer> sizes = new HashMap<>();
  private final Map<Attribute, List<Point>> points = new HashMap<>();

  private FusionFit() {}

  /** Takes the corpus folder and the file to write. */
  public static void main(String[] args) throws IOException {
    FusionFit fit = new FusionFit();
    Path corpus = Path.of(args[0]);
    Corpus.forEach(
        corpus,
        row -> {
          if (isUsed(row)) {
            fit.sizes.merge(key(row), 1, Integer::sum);
          }
        });
    ClassifierProvider provider =
        ServiceLoader.load(ClassifierProvider.class).findFirst().orElseThrow();
    try (Classifier classifier = provider.create();
        Scorer lexicon = Scorer.builder().lexiconTierOnly().build()) {
      Score clean = lexicon.score("");
      Corpus.forEach(corpus, row -> fit.add(row, classifier, lexicon, clean));
    }
    StringBuilder out = new StringBuilder();
    out.append("# Fitted by FusionFit in the benchmarks module; the command is in its Javadoc.\n");
    out.append("# attribute\tintercept\tclassifier\tlexicon\n");
    for (Attribute attribute : Attribute.values()) {
      double[] w = fit(fit.points.getOrDefault(attribute, List.of()));
      out.append("%s\t%.4f\t%.4f\t%.4f%n".formatted(attribute, w[0], w[1], w[2]));
    }
    Files.writeString(Path.of(args[1]), out);
  }

  /** Every fourth row of the dev split and of unseen sources; reports leave the latter out. */
  static boolean isUsed(Corpus.Row row) {
    boolean wanted = Splits.isLeftOut(row) ? UNSEEN.contains(row.source()) : row.dev();
    return wanted && Splits.isJudged(row) && Math.floorMod(row.text().hashCode(), 4) == 0;
  }

  private static String key(Corpus.Row row) {
    return row.language() + "/" + row.source();
  }

  private void add(Corpus.Row row, Classifier classifier, Scorer lexicon, Score clean) {
    if (!isUsed(row)) {
      return;
    }
    Classification model = classifier.classify(row.text());
    Score words = lexicon.score(row.text(), ScoreOptions.defaults());
    double share = Splits.isLeftOut(row) ? UNSEEN_WEIGHT : 1;
    double weight = share / Math.sqrt(sizes.getOrDefault(key(row), 1));
    row.labels()
        .forEach(
            (attribute, label) -> {
              Double p = model.attributes().get(attribute);
              if (p != null) {
                double lift = logit(words.get(attribute)) - logit(clean.get(attribute));
                points
                    .computeIfAbsent(attribute, a -> new ArrayList<>())
                    .add(new Point(logit(p), Math.max(0, lift), label, weight));
              }
            });
  }

  private static double logit(double p) {
    return Probability.logit((float) p);
  }

  private static double[] fit(List<Point> points) {
    double[] w = PRIOR.clone();
    double total = points.stream().mapToDouble(Point::weight).sum();
    for (int step = 0; step < STEPS && total > 0; step++) {
      double[] g = new double[3];
      for (Point p : points) {
        double z = w[0] + w[1] * p.model() + w[2] * p.lift();
        double residual = p.weight() * (p.label() - 1 / (1 + Math.exp(-z))) / total;
        g[0] += residual;
        g[1] += residual * p.model();
        g[2] += residual * p.lift();
      }
      for (int i = 0; i < 3; i++) {
        w[i] += RATE * (g[i] + RIDGE * (PRIOR[i] - w[i]));
      }
      w[1] = Math.max(0, w[1]);
      w[2] = Math.max(0, w[2]);
    }
    return w;
  }
}
