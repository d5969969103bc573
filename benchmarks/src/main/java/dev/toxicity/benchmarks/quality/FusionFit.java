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

/**
 * Fits how classifier and lexicon tier are fused: three numbers an attribute, weights not negative,
 * on the rows of {@link FitRows}.
 *
 * <pre>{@code
 * java -cp benchmarks/target/benchmarks.jar dev.toxicity.benchmarks.quality.FusionFit \
 *   ../shared/corpus HELD-OUT.tsv \
 *   toxicity-core/src/main/resources/META-INF/toxicity/combine/fusion.tsv
 * }</pre>
 *
 * <p>{@code templates.py --held-out} of the training pipeline writes {@code HELD-OUT.tsv}.
 */
public final class FusionFit {
  /** Trust the classifier, add half the lexicon's lift. */
  private static final double[] PRIOR = {0, 1, 0.5};

  private final Map<Attribute, List<LogisticFit.Point>> points = new HashMap<>();

  private FusionFit() {}

  /** Takes the corpus folder, the held-out template lines, and the file to write. */
  public static void main(String[] args) throws IOException {
    FusionFit fit = new FusionFit();
    List<FitRows.Weighted> rows = FitRows.read(Path.of(args[0]), Path.of(args[1]));
    ClassifierProvider provider =
        ServiceLoader.load(ClassifierProvider.class).findFirst().orElseThrow();
    try (Classifier classifier = provider.create();
        Scorer lexicon = Scorer.builder().lexiconTierOnly().build()) {
      Score clean = lexicon.score("");
      rows.forEach(each -> fit.add(each, classifier, lexicon, clean));
    }
    StringBuilder out = new StringBuilder();
    out.append("# Fitted by FusionFit in the benchmarks module; the command is in its Javadoc.\n");
    out.append("# attribute\tintercept\tclassifier\tlexicon\n");
    for (Attribute attribute : Attribute.values()) {
      double[] w = LogisticFit.fit(fit.points.getOrDefault(attribute, List.of()), PRIOR);
      out.append("%s\t%.4f\t%.4f\t%.4f%n".formatted(attribute, w[0], w[1], w[2]));
    }
    Files.writeString(Path.of(args[2]), out);
  }

  private void add(FitRows.Weighted each, Classifier classifier, Scorer lexicon, Score clean) {
    Corpus.Row row = each.row();
    Classification model = classifier.classify(row.text());
    Score words = lexicon.score(row.text(), ScoreOptions.defaults());
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
                            new double[] {logit(p), Math.max(0, lift)}, label, each.weight()));
              }
            });
  }

  private static double logit(double p) {
    return Probability.logit((float) p);
  }
}
