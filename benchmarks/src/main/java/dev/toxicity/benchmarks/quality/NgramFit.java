package dev.toxicity.benchmarks.quality;

import dev.toxicity.Attribute;
import dev.toxicity.Score;
import dev.toxicity.Scorer;
import dev.toxicity.internal.combine.Probability;
import dev.toxicity.models.internal.classify.Joint;
import dev.toxicity.models.internal.classify.NgramReader;
import dev.toxicity.models.internal.classify.NgramTable;
import dev.toxicity.models.internal.classify.WindowedClassifier;
import dev.toxicity.spi.Classifier;
import dev.toxicity.spi.ClassifierProvider;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;

/**
 * Trains the table of n-grams on the sample that {@code ngrams.py} of the training pipeline drew,
 * and fits on the rows of {@link FitRows} how it is joined with the network; what the lexicons see
 * is held beside it, so that n-grams are not paid for what the fusion adds later. Writes {@code
 * ngrams.bin} and {@code joint.tsv} into the bundle and their checksums into the manifest. With
 * {@code -} for the sample the bundle's table stays and only the joint is fitted: to be run again
 * whenever the model changes. {@link FusionFit} and {@link CascadeFit} come after it.
 *
 * <pre>{@code
 * java -Xmx5g -cp benchmarks/target/benchmarks.jar dev.toxicity.benchmarks.quality.NgramFit \
 *   ../shared/corpus SAMPLE.tsv HELD-OUT.tsv \
 *   toxicity-models/src/main/resources/META-INF/toxicity/models/toxicity-minilm-multilingual
 * }</pre>
 *
 * <p>{@code templates.py --held-out} of the training pipeline writes {@code HELD-OUT.tsv}. Further
 * arguments: epochs (3) and first rate (0.2).
 */
public final class NgramFit {
  private static final double[] PRIOR = {0, 0.8, 0.5, 0.1, 0.1};

  private final NgramTable table;
  private final NgramReader reader = new NgramReader();
  private final Map<String, Map<Attribute, List<LogisticFit.Point>>> groups = new HashMap<>();

  /** What the network and the lexicon tier say of a text. */
  private record Said(Map<Attribute, Double> network, Score words) {}

  private NgramFit(NgramTable table) {
    this.table = table;
  }

  /**
   * Takes the corpus, the sample, the held-out template lines, the bundle, and optionally epochs
   * and rate.
   */
  public static void main(String[] args) throws IOException {
    Path bundle = Path.of(args[3]);
    byte[] bytes;
    if (args[1].equals("-")) {
      bytes = Files.readAllBytes(bundle.resolve("ngrams.bin"));
    } else {
      NgramTrainer trainer = new NgramTrainer();
      trainer.read(Path.of(args[1]));
      System.err.printf("%d examples%n", trainer.size());
      trainer.train(
          args.length > 4 ? Integer.parseInt(args[4]) : 3,
          args.length > 5 ? Float.parseFloat(args[5]) : 0.2f);
      bytes = trainer.table();
    }
    BundleFiles.write(bundle, "ngrams.bin", bytes);
    NgramFit fit = new NgramFit(NgramTable.read("ngrams.bin", bytes));
    fit.read(FitRows.read(Path.of(args[0]), Path.of(args[2])));
    Map<String, double[][]> own = new HashMap<>();
    fit.groups.keySet().forEach(group -> own.put(group, lines(fit.groups.get(group))));
    byte[] joint = Joint.write(own.remove(FitRows.ALL_OTHERS), own);
    BundleFiles.write(bundle, "joint.tsv", joint);
    System.out.print(new String(joint, StandardCharsets.UTF_8));
  }

  private void read(List<FitRows.Weighted> rows) {
    ClassifierProvider provider =
        ServiceLoader.load(ClassifierProvider.class).findFirst().orElseThrow();
    try (Classifier classifier = provider.create();
        Scorer lexicon = Scorer.builder().lexiconTierOnly().build()) {
      Score clean = lexicon.score("");
      WindowedClassifier network = (WindowedClassifier) classifier;
      List<Said> all =
          rows.parallelStream()
              .map(each -> each.row().text())
              .map(text -> new Said(network.network(text).attributes(), lexicon.score(text)))
              .toList();
      for (int i = 0; i < rows.size(); i++) {
        add(rows.get(i), all.get(i), clean);
      }
    }
  }

  private void add(FitRows.Weighted each, Said both, Score clean) {
    Corpus.Row row = each.row();
    Map<Attribute, Double> said = both.network();
    Score words = both.words();
    float[] logits = table.logits(row.text(), reader);
    Map<Attribute, List<LogisticFit.Point>> points =
        groups.computeIfAbsent(
            FitRows.group(words.language()), group -> new EnumMap<>(Attribute.class));
    row.labels()
        .forEach(
            (attribute, label) -> {
              double lift = logit(words.get(attribute)) - logit(clean.get(attribute));
              double p = said.getOrDefault(attribute, 0.5);
              double[] x = {logit(p), Math.max(0, lift), logits[0], logits[1]};
              points
                  .computeIfAbsent(attribute, a -> new ArrayList<>())
                  .add(new LogisticFit.Point(x, label, each.weight(attribute)));
            });
  }

  /** Joint lines that are calibrated on their own, in the proportions that fit beside lexicons. */
  private static double[][] lines(Map<Attribute, List<LogisticFit.Point>> points) {
    double[][] lines = new double[Attribute.values().length][];
    for (Attribute attribute : Attribute.values()) {
      List<LogisticFit.Point> all = points.getOrDefault(attribute, List.of());
      double[] w = LogisticFit.fit(all, PRIOR);
      List<LogisticFit.Point> joined = new ArrayList<>();
      for (LogisticFit.Point p : all) {
        double[] x = p.x();
        joined.add(
            new LogisticFit.Point(
                new double[] {w[1] * x[0] + w[3] * x[2] + w[4] * x[3]}, p.label(), p.weight()));
      }
      double[] scale = LogisticFit.fit(joined, new double[] {0, 1});
      lines[attribute.ordinal()] =
          new double[] {scale[0], scale[1] * w[1], scale[1] * w[3], scale[1] * w[4]};
    }
    return lines;
  }

  private static double logit(double p) {
    return Probability.logit((float) p);
  }
}
