package dev.toxicity.benchmarks.quality;

import dev.toxicity.Attribute;
import dev.toxicity.Score;
import dev.toxicity.Scorer;
import dev.toxicity.internal.combine.Fusion;
import dev.toxicity.internal.combine.Probability;
import dev.toxicity.models.internal.classify.NgramReader;
import dev.toxicity.models.internal.classify.NgramTable;
import dev.toxicity.models.internal.classify.QuickJudge;
import dev.toxicity.spi.Classification;
import dev.toxicity.spi.Classifier;
import dev.toxicity.spi.ClassifierProvider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;

/**
 * Fits the quick judge of the cascade: its estimates of the classifier and its threshold on one
 * half of the dev rows, and prints what the cascade costs and saves on the other half. The
 * threshold is the highest that loses at most {@link #LOSS} of AUC in any group that is looked at.
 * Writes {@code cascade.tsv} into the bundle and its checksum into the manifest. To be run after
 * {@link NgramFit} and {@link FusionFit}.
 *
 * <pre>{@code
 * java -Xmx4g -cp benchmarks/target/benchmarks.jar dev.toxicity.benchmarks.quality.CascadeFit \
 *   ../shared/corpus toxicity-models/src/main/resources/META-INF/toxicity/models/toxicity-minilm-multilingual
 * }</pre>
 *
 * <p>Further argument: dev rows of a source, at most (150).
 */
public final class CascadeFit {
  /** AUC that may be lost on the rows of the fit. */
  private static final double LOSS = 0.002;

  private static final int STEPS = 200;

  private static final double TOXIC_SHARE = 0.05;
  private static final List<Attribute> WATCHED =
      List.of(Attribute.TOXICITY, Attribute.IDENTITY_ATTACK, Attribute.INSULT);

  /** A dev row: log odds of n-grams and of the classifier, and what the fused scorer says. */
  private record Point(
      Corpus.Row row,
      float[] ngrams,
      boolean mayGlance,
      double[] classifier,
      double[] full,
      String group,
      boolean fit) {
    float quick() {
      return QuickJudge.suspicion(ngrams);
    }

    float quick(Attribute attribute) {
      return QuickJudge.logit(attribute, ngrams);
    }
  }

  private final List<Corpus.Row> dev = new ArrayList<>();
  private final Map<String, Integer> sizes = new HashMap<>();
  private final TaughtLanguages taught = new TaughtLanguages();
  private final List<Point> points = new ArrayList<>();
  private final Map<String, Map<Attribute, double[]>> fusion = new HashMap<>();

  private CascadeFit() {}

  /** Takes the corpus, the bundle's folder, and optionally the sizes of the samples. */
  public static void main(String[] args) throws IOException {
    int most = args.length > 2 ? Integer.parseInt(args[2]) : 150;
    Path bundle = Path.of(args[1]);
    CascadeFit fit = new CascadeFit();
    Corpus.forEach(Path.of(args[0]), row -> fit.take(row, most));
    say("%d dev rows", fit.dev.size());
    byte[] table = Files.readAllBytes(bundle.resolve("ngrams.bin"));
    fit.judge(NgramTable.read("ngrams.bin", table));
    double[][] lines = fit.lines();
    float threshold = fit.threshold(lines);
    fit.report(lines, threshold);
    BundleFiles.write(bundle, "cascade.tsv", QuickJudge.write(threshold, fit.taught.all(), lines));
  }

  private static void say(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }

  private void take(Corpus.Row row, int most) {
    taught.add(row);
    if (row.dev() && !row.machine() && sizes.merge(FitRows.key(row), 1, Integer::sum) <= most) {
      dev.add(row);
    }
  }

  private void judge(NgramTable table) {
    NgramReader reader = new NgramReader();
    ClassifierProvider provider =
        ServiceLoader.load(ClassifierProvider.class).findFirst().orElseThrow();
    try (Classifier classifier = provider.create();
        Scorer lexicon = Scorer.builder().lexiconTierOnly().build();
        Scorer full = Scorer.create()) {
      for (Corpus.Row row : dev) {
        String text = row.text();
        Score fused = full.score(text);
        boolean may =
            text.length() <= QuickJudge.MOST_CHARS
                && lexicon.score(text).evidence().isEmpty()
                && taught.all().contains(fused.language());
        double[] said = new double[Attribute.values().length];
        if (may) { // what it says is needed for these alone
          Classification classification = classifier.classify(text, fused.language());
          classification.attributes().forEach((a, p) -> said[a.ordinal()] = logit(p));
        }
        float[] logits = table.logits(text, reader);
        points.add(
            new Point(
                row,
                logits,
                may,
                said,
                values(fused),
                FitRows.group(fused.language()),
                isFit(text)));
      }
    }
  }

  private static boolean isFit(String text) {
    return Math.floorMod(text.hashCode() * 31, 2) == 0;
  }

  private static double[] values(Score score) {
    double[] values = new double[Attribute.values().length];
    for (Attribute attribute : Attribute.values()) {
      values[attribute.ordinal()] = score.get(attribute);
    }
    return values;
  }

  private static double logit(double p) {
    return Probability.logit((float) p);
  }

  /** Least squares of the classifier's log odds on the judge's, over the texts it may settle. */
  private double[][] lines() {
    double[][] lines = new double[Attribute.values().length][2];
    List<Point> used = points.stream().filter(p -> p.fit() && p.mayGlance()).toList();
    for (Attribute attribute : Attribute.values()) {
      int a = attribute.ordinal();
      double meanX = used.stream().mapToDouble(p -> p.quick(attribute)).average().orElse(0);
      double meanY = used.stream().mapToDouble(p -> p.classifier()[a]).average().orElse(0);
      double xx = used.stream().mapToDouble(p -> Math.pow(p.quick(attribute) - meanX, 2)).sum();
      double xy =
          used.stream()
              .mapToDouble(p -> (p.quick(attribute) - meanX) * (p.classifier()[a] - meanY))
              .sum();
      lines[a][0] = Math.max(0, xy / Math.max(xx, 1e-9)); // a worse text never scores less
      lines[a][1] = meanY - lines[a][0] * meanX;
    }
    return lines;
  }

  /** One of the others stands for all of them. */
  private static Map<Attribute, double[]> fusion(String group) {
    return FusionProbe.lines(group.equals(FitRows.ALL_OTHERS) ? "de" : group);
  }

  /** What the cascade would say; an insult is toxic, and so is an attack on a group. */
  private double cascaded(Point p, Attribute attribute, double[][] lines, float threshold) {
    if (!p.mayGlance() || p.quick() >= threshold) {
      return p.full()[attribute.ordinal()];
    }
    double settled = settled(p, attribute, lines);
    if (attribute != Attribute.TOXICITY) {
      return settled;
    }
    double insult = settled(p, Attribute.INSULT, lines);
    double attack = settled(p, Attribute.IDENTITY_ATTACK, lines);
    return Math.max(Math.max(settled, insult), Fusion.toxicityOfAttack((float) attack));
  }

  /** The fusion is a line in log odds where there is no hit. */
  private double settled(Point p, Attribute attribute, double[][] lines) {
    double[] line = lines[attribute.ordinal()];
    double[] fused =
        fusion
            .computeIfAbsent(p.group(), CascadeFit::fusion)
            .getOrDefault(attribute, new double[] {0, 1});
    double x = fused[0] + fused[1] * (line[0] * p.quick(attribute) + line[1]);
    return 1 / (1 + Math.exp(-x));
  }

  private float threshold(double[][] lines) {
    List<Float> quick =
        points.stream().filter(p -> p.fit() && p.mayGlance()).map(Point::quick).sorted().toList();
    float best = Float.NEGATIVE_INFINITY;
    for (int step = 1; step <= STEPS && !quick.isEmpty(); step++) {
      float threshold = quick.get(Math.min(quick.size() - 1, quick.size() * step / STEPS));
      if (worstLoss(lines, threshold, true) <= LOSS) {
        best = threshold;
      }
    }
    return best;
  }

  private double worstLoss(double[][] lines, float threshold, boolean fit) {
    double worst = Double.NEGATIVE_INFINITY;
    for (Attribute attribute : WATCHED) {
      for (String group : List.of("en", "other")) {
        double loss = loss(lines, threshold, fit, attribute, group);
        worst = Double.isNaN(loss) ? worst : Math.max(worst, loss);
      }
    }
    return worst;
  }

  private double loss(
      double[][] lines, float threshold, boolean fit, Attribute attribute, String group) {
    Metrics full = new Metrics();
    Metrics cascade = new Metrics();
    for (Point p : points) {
      Double label = p.row().labels().get(attribute);
      boolean english = p.row().language().equals("en");
      if (label != null && p.fit() == fit && english == group.equals("en")) {
        full.add(p.full()[attribute.ordinal()], label >= 0.5);
        cascade.add(cascaded(p, attribute, lines, threshold), label >= 0.5);
      }
    }
    return full.auc() - cascade.auc();
  }

  private void report(double[][] lines, float threshold) {
    for (Attribute attribute : WATCHED) {
      for (String group : List.of("en", "other")) {
        say(
            "%s %s: AUC lost %.4f on the rows of the fit, %.4f on the others",
            attribute,
            group,
            loss(lines, threshold, true, attribute, group),
            loss(lines, threshold, false, attribute, group));
      }
    }
    double harmless = share(threshold, false);
    double toxic = share(threshold, true);
    double settled = (1 - TOXIC_SHARE) * harmless + TOXIC_SHARE * toxic;
    say(
        "threshold %.3f settles %.1f %% of harmless and %.1f %% of toxic rows (not of the fit);"
            + " with %.0f %% toxic %.1f %%: the network reads one text in %.2f",
        threshold,
        100 * harmless,
        100 * toxic,
        100 * TOXIC_SHARE,
        100 * settled,
        1 / (1 - settled));
    for (double loss : new double[] {0.0005, 0.001, 0.002, 0.003, 0.005, 0.01}) {
      double best = 0;
      for (int step = 1; step <= STEPS; step++) {
        float tried = quantile(step);
        if (worstLoss(lines, tried, false) <= loss) {
          best = Math.max(best, share(tried, false));
        }
      }
      say(
          "frontier on the other rows: %.4f AUC lost settles %.1f %% of harmless",
          loss, 100 * best);
    }
  }

  private float quantile(int step) {
    List<Float> sorted =
        points.stream().filter(Point::mayGlance).map(Point::quick).sorted().toList();
    return sorted.get(Math.min(sorted.size() - 1, sorted.size() * step / STEPS));
  }

  private double share(float threshold, boolean toxic) {
    List<Point> of =
        points.stream()
            .filter(p -> !p.fit() && p.row().labels().containsKey(Attribute.TOXICITY))
            .filter(p -> p.row().labels().getOrDefault(Attribute.TOXICITY, 0.0) >= 0.5 == toxic)
            .toList();
    long settled = of.stream().filter(p -> p.mayGlance() && p.quick() < threshold).count();
    return of.isEmpty() ? 0 : (double) settled / of.size();
  }
}
