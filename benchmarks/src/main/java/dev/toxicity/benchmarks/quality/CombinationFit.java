package dev.toxicity.benchmarks.quality;

import dev.toxicity.Attribute;
import dev.toxicity.internal.combine.Features;
import dev.toxicity.internal.engine.Engine;
import dev.toxicity.internal.engine.EngineConfig;
import dev.toxicity.internal.engine.Loading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Fits the lexicon tier's combination weights on the train split of the corpus: one logistic
 * regression an attribute, weights not negative, every (language, source) counted by the square
 * root of its size so that no data set dominates.
 *
 * <pre>{@code
 * java -cp benchmarks/target/benchmarks.jar dev.toxicity.benchmarks.quality.CombinationFit \
 *   ../shared/corpus toxicity-core/src/main/resources/META-INF/toxicity/combine/lexicon.tsv
 * }</pre>
 */
public final class CombinationFit {
  private static final int STEPS = 1_500;

  /** English labels were made for these very attributes; others were mapped to them. */
  private static final double ENGLISH = 3;

  /** A hit aimed at nobody counts for this much of one aimed at somebody, at most. */
  private static final double PLAIN = 0.85;

  /** A hit aimed at somebody counts for this much of one said to their face, at most. */
  private static final double DIRECTED = 0.85;

  /** The same for profanity, which friends use too. */
  private static final double PLAIN_PROFANITY = 0.75;

  /** A damped hit counts for this much of a plain one, at most: corpora hold few quotations. */
  private static final double DAMPED = 0.6;

  /**
   * A hit of the next doubt counts for this much, at most: a disguise raises the doubt of a word,
   * and must not make more of it.
   */
  private static final double DOUBTED = 0.85;

  /** A hit without the context that its entry asks for counts for this much of one with it. */
  private static final double UNMET = 0.5;

  /**
   * Rounds of moving weights until all limits hold nearly; the last one of the fit leaves little.
   */
  private static final int PASSES = 3;

  /**
   * Log-odds added to an attribute's intercept. Corpora call many a rude text harmless, and few
   * texts in them attack a group or swear, so that what shows an attribute plainly stays far below
   * 0.5. As much as F1 on dev rows gains while our own harmless texts bear it.
   */
  private static final Map<Attribute, Double> LEAN =
      Map.of(
          Attribute.TOXICITY, 0.1,
          Attribute.IDENTITY_ATTACK, 1.0,
          Attribute.INSULT, 0.8,
          Attribute.PROFANITY, 0.8,
          Attribute.SEXUALLY_EXPLICIT, 0.8);

  private static final double RIDGE = 5e-5;

  /** Where no data says otherwise, a hit of a kind supports its own attribute this much. */
  private static final double PRIOR = 3.0;

  private static final Attribute[] ATTRIBUTES = Attribute.values();
  private static final String[] OWN = {null, "sv", "id", "in", "pr", "th", "sx"};

  private final Map<String, Integer> sizes = new HashMap<>();
  private final List<Map<Group, double[]>> sums = new ArrayList<>();

  private CombinationFit() {
    for (int a = 0; a < ATTRIBUTES.length; a++) {
      sums.add(new HashMap<>());
    }
  }

  private record Group(List<Float> features) {}

  /** Takes the corpus folder and the file to write. */
  public static void main(String[] args) throws IOException {
    CombinationFit fit = new CombinationFit();
    fit.collect(Path.of(args[0]));
    StringBuilder out = new StringBuilder();
    out.append(
        "# Fitted by CombinationFit in the benchmarks module; the command is in its Javadoc.\n");
    out.append("# attribute\tfeature\tweight\n");
    for (int a = 0; a < ATTRIBUTES.length; a++) {
      fit.write(a, out);
    }
    Files.writeString(Path.of(args[1]), out);
  }

  private void collect(Path corpus) {
    Corpus.forEach(corpus, row -> sizes.merge(key(row), isUsed(row) ? 1 : 0, Integer::sum));
    try (Engine engine =
        new Engine(
            new EngineConfig(List.of(), null, false, 1_000_000), Loading.start(Set.of(), false))) {
      Corpus.forEach(
          corpus,
          row -> {
            if (isUsed(row)) {
              add(row, engine.features(row.text(), null));
            }
          });
    }
  }

  /** One train row in three, by hash: more change the weights little. */
  private static boolean isUsed(Corpus.Row row) {
    return Splits.isTrain(row) && Math.floorMod(row.text().hashCode(), 3) == 0;
  }

  private static String key(Corpus.Row row) {
    return row.language() + "/" + row.source();
  }

  private void add(Corpus.Row row, float[] features) {
    List<Float> values = new ArrayList<>(features.length);
    for (float f : features) {
      values.add(Math.round(f * 20) / 20f);
    }
    Group group = new Group(values);
    double share = row.language().equals("en") ? ENGLISH : 1;
    double weight = share / Math.sqrt(Math.max(1, sizes.getOrDefault(key(row), 1)));
    row.labels()
        .forEach(
            (attribute, y) -> {
              double[] sum =
                  sums.get(attribute.ordinal()).computeIfAbsent(group, g -> new double[2]);
              sum[0] += weight;
              sum[1] += weight * y;
            });
  }

  private void write(int attribute, StringBuilder out) {
    double[] w = fit(sums.get(attribute), attribute);
    List<String> names = Features.names();
    String name = ATTRIBUTES[attribute].name();
    out.append("%s\tbias\t%.4f%n".formatted(name, intercept(attribute, w)));
    for (int f = 0; f < Features.COUNT; f++) {
      if (Math.abs(w[f]) > 1e-4) {
        out.append("%s\t%s\t%.4f%n".formatted(name, names.get(f), w[f]));
      }
    }
  }

  private static double intercept(int attribute, double[] w) {
    return w[Features.COUNT] + LEAN.getOrDefault(ATTRIBUTES[attribute], 0.0);
  }

  /** Projected gradient ascent with momentum over groups of equal features. */
  private static double[] fit(Map<Group, double[]> groups, int attribute) {
    int n = Features.COUNT;
    double[] prior = prior(attribute);
    double[] w = Arrays.copyOf(prior, n + 1);
    double[] velocity = new double[n + 1];
    double total = groups.values().stream().mapToDouble(s -> s[0]).sum();
    double positives = groups.values().stream().mapToDouble(s -> s[1]).sum();
    w[n] = Math.log((positives + 1e-3) / (total - positives + 1e-3)) - 1;
    List<Example> examples = new ArrayList<>();
    groups.forEach((group, sum) -> examples.add(Example.of(group.features(), sum)));
    for (int step = 0; step < STEPS; step++) {
      double[] gradient = gradient(examples, w, total);
      double rate = 4.0;
      for (int f = 0; f <= n; f++) {
        double pull = f < n ? RIDGE * (prior[f] - w[f]) : 0;
        velocity[f] = 0.9 * velocity[f] + rate * (gradient[f] + pull);
        w[f] += velocity[f];
      }
      project(w, n);
      for (int f = 0; f < n; f++) {
        if (w[f] == 0) {
          velocity[f] = 0;
        }
      }
    }
    return w;
  }

  /**
   * Moves weights to the nearest ones allowed: hits never lower a score, distress never raises one;
   * in each cell {@code plain ≤ PLAIN · directed} (less for profanity) and {@code damped ≤ DAMPED ·
   * plain}; and a hit that is more doubtful weighs at most {@code DOUBTED} of one that is less so.
   * The intercept is free.
   */
  private static void project(double[] w, int n) {
    w[n - 1] = Math.min(0, w[n - 1]);
    for (int f = 0; f < n - 1; f++) {
      w[f] = Math.max(0, w[f]);
    }
    int uses = Features.Use.values().length;
    int doubts = Features.Doubt.values().length;
    for (int pass = 0; pass < PASSES; pass++) {
      for (int plain = 0; plain < n - 2; plain += uses) {
        boolean profanity = Features.names().get(plain).startsWith("pr.");
        int directed = plain + Features.Use.DIRECTED.ordinal();
        limit(w, plain + Features.Use.FACED.ordinal(), directed, DIRECTED);
        limit(w, directed, plain, profanity ? PLAIN_PROFANITY : PLAIN);
        int damped = plain + Features.Use.DAMPED.ordinal();
        w[damped] = Math.min(w[damped], DAMPED * w[plain]);
      }
      for (int f = 0; f < n - 2; f++) {
        boolean last = f / uses % doubts == doubts - 1;
        if (!last) {
          boolean unmet = f / uses % doubts == doubts - 2;
          limit(w, f, f + uses, unmet ? UNMET : DOUBTED);
        }
      }
    }
  }

  /** Moves two weights to the nearest ones with {@code w[less] ≤ share · w[more]}. */
  private static void limit(double[] w, int more, int less, double share) {
    if (w[less] > share * w[more]) {
      w[more] = (share * w[less] + w[more]) / (share * share + 1);
      w[less] = share * w[more];
    }
  }

  private static double[] prior(int attribute) {
    double[] prior = new double[Features.COUNT];
    List<String> names = Features.names();
    for (int f = 0; f < prior.length; f++) {
      String name = names.get(f);
      boolean own = OWN[attribute] != null && name.startsWith(OWN[attribute] + ".");
      if (own && !name.endsWith("damped")) {
        prior[f] =
            PRIOR
                * (name.contains("weak")
                    ? 0.05
                    : name.contains("sometimes") ? 0.4 : name.contains("usually") ? 0.7 : 1);
      }
    }
    return prior;
  }

  private static double[] gradient(List<Example> examples, double[] w, double total) {
    int n = w.length - 1;
    double[] gradient = new double[n + 1];
    for (Example example : examples) {
      double logit = w[n];
      for (int k = 0; k < example.index().length; k++) {
        logit += w[example.index()[k]] * example.value()[k];
      }
      double residual = (example.positive() - example.weight() / (1 + Math.exp(-logit))) / total;
      for (int k = 0; k < example.index().length; k++) {
        gradient[example.index()[k]] += residual * example.value()[k];
      }
      gradient[n] += residual;
    }
    return gradient;
  }

  /**
   * Texts of equal features: the features that are not zero, their weight, and that of positives.
   */
  private record Example(int[] index, float[] value, double weight, double positive) {
    static Example of(List<Float> features, double[] sum) {
      int[] index =
          java.util.stream.IntStream.range(0, features.size())
              .filter(f -> features.get(f) != 0f)
              .toArray();
      float[] value = new float[index.length];
      for (int k = 0; k < index.length; k++) {
        value[k] = features.get(index[k]);
      }
      return new Example(index, value, sum[0], sum[1]);
    }
  }
}
