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
 * Fits how classifier and lexicon tier are fused: three numbers an attribute, on every fourth dev
 * row (by hash of the text), weights not negative, every (language, source) counted by the square
 * root of its size.
 *
 * <pre>{@code
 * java -cp benchmarks/target/benchmarks.jar dev.toxicity.benchmarks.quality.FusionFit \
 *   ../shared/corpus toxicity-core/src/main/resources/META-INF/toxicity/combine/fusion.tsv
 * }</pre>
 */
public final class FusionFit {
  /** Trust the classifier, add half the lexicon's lift. */
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

  /**
   * How much more a harmless sentence counts: a third of the dev rows is toxic, of what people
   * write far less.
   */
  private static final double HARMLESS_WEIGHT = 4;

  private final Map<String, Integer> sizes = new HashMap<>();
  private final Map<Attribute, List<LogisticFit.Point>> points = new HashMap<>();

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
      double[] w = LogisticFit.fit(fit.points.getOrDefault(attribute, List.of()), PRIOR);
      out.append("%s\t%.4f\t%.4f\t%.4f%n".formatted(attribute, w[0], w[1], w[2]));
    }
    Files.writeString(Path.of(args[1]), out);
  }

  /** Every fourth row of the dev split and of unseen sources; reports leave the latter out. */
  static boolean isUsed(Corpus.Row row) {
    boolean wanted = Splits.isLeftOut(row) ? UNSEEN.contains(row.source()) : row.dev();
    return wanted && Splits.isJudged(row) && Math.floorMod(row.text().hashCode(), 4) == 0;
  }

  /** Sentences that are harmless by construction. */
  private static boolean isHarmless(Corpus.Row row) {
    return row.source().startsWith("benign_");
  }

  /** Returns what rows are counted by. */
  static String key(Corpus.Row row) {
    return row.language() + "/" + row.source();
  }

  /**
   * Returns how much a row counts.
   *
   * @param sizes used rows by {@link #key}
   */
  static double weight(Corpus.Row row, Map<String, Integer> sizes) {
    double share = Splits.isLeftOut(row) ? UNSEEN_WEIGHT : isHarmless(row) ? HARMLESS_WEIGHT : 1;
    return share / Math.sqrt(sizes.getOrDefault(key(row), 1));
  }

  private void add(Corpus.Row row, Classifier classifier, Scorer lexicon, Score clean) {
    if (!isUsed(row)) {
      return;
    }
    Classification model = classifier.classify(row.text());
    Score words = lexicon.score(row.text(), ScoreOptions.defaults());
    double weight = weight(row, sizes);
    row.labels()
        .forEach(
            (attribute, label) -> {
              Double p = model.attributes().get(attribute);
              if (p != null) {
                double lift = logit(words.get(attribute)) - logit(clean.get(attribute));
                points
                    .computeIfAbsent(attribute, a -> new ArrayList<>())
                    .add(
                        new LogisticFit.Point(
                            new double[] {logit(p), Math.max(0, lift)}, label, weight));
              }
            });
  }

  private static double logit(double p) {
    return Probability.logit((float) p);
  }
}
