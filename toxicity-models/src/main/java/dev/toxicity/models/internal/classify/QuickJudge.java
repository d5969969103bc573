package dev.toxicity.models.internal.classify;

import dev.toxicity.Attribute;
import dev.toxicity.ToxicityException;
import dev.toxicity.spi.Classification;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Says of a short text, by its n-grams alone, whether it is surely harmless, and estimates what the
 * whole classifier would say. Threshold and estimates are fitted by {@code CascadeFit} in the
 * benchmarks module. Immutable and thread-safe.
 */
public final class QuickJudge {
  /** Longer texts are never settled: one rude sentence would drown in them. */
  public static final int MOST_CHARS = 400;

  /** Settles more at the same loss than either lane or the larger of both. */
  private static final float ATTACK_SHARE = 0.3f;

  private static final String THRESHOLD = "threshold";
  private static final int ATTRIBUTES = Attribute.values().length;

  private static final String LANGUAGES = "languages";

  private final double threshold;
  private final Set<String> languages;
  private final double[][] lines;

  private QuickJudge(double threshold, Set<String> languages, double[][] lines) {
    this.threshold = threshold;
    this.languages = languages;
    this.lines = lines;
  }

  /**
   * Reads {@code threshold TAB value} and lines {@code attribute TAB slope TAB intercept}; the
   * first line names the columns.
   *
   * @param name of the file, for messages
   * @throws ToxicityException if a line is wrong or missing
   */
  public static QuickJudge read(String name, byte[] bytes) {
    double threshold = Double.NaN;
    Set<String> languages = Set.of();
    double[][] lines = new double[ATTRIBUTES][];
    int number = 0;
    for (String line : new String(bytes, StandardCharsets.UTF_8).lines().toList()) {
      number++;
      String[] cells = line.split("\t", -1);
      if (number == 1 || line.isBlank()) {
        continue;
      }
      try {
        if (cells[0].equals(THRESHOLD)) {
          threshold = Double.parseDouble(cells[1]);
        } else if (cells[0].equals(LANGUAGES)) {
          languages = Set.of(cells[1].split(",", -1));
        } else {
          lines[Attribute.valueOf(cells[0]).ordinal()] =
              new double[] {Double.parseDouble(cells[1]), Double.parseDouble(cells[2])};
        }
      } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
        throw new ToxicityException(name + ":" + number + ": " + e.getMessage(), e);
      }
    }
    for (Attribute attribute : Attribute.values()) {
      if (Double.isNaN(threshold) || lines[attribute.ordinal()] == null) {
        throw new ToxicityException(name + " needs a threshold and a line for " + attribute);
      }
    }
    return new QuickJudge(threshold, languages, lines);
  }

  /**
   * Returns the bytes that {@link #read} takes.
   *
   * @param threshold texts below it are surely harmless
   * @param languages tags of those that may be settled
   * @param lines slope and intercept of the classifier's log odds by attribute
   */
  public static byte[] write(double threshold, Set<String> languages, double[][] lines) {
    StringBuilder out = new StringBuilder("attribute\tslope\tintercept\n");
    out.append(String.format(Locale.ROOT, "%s\t%.4f\n", THRESHOLD, threshold));
    out.append(LANGUAGES).append('\t').append(String.join(",", new TreeSet<>(languages)));
    out.append('\n');
    for (Attribute attribute : Attribute.values()) {
      double[] line = lines[attribute.ordinal()];
      out.append(String.format(Locale.ROOT, "%s\t%.4f\t%.4f\n", attribute, line[0], line[1]));
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Returns how toxic in any way the n-grams find a text. */
  public static float suspicion(float[] logits) {
    return logits[0] + ATTACK_SHARE * logits[1];
  }

  /** Returns the log odds that speak for an attribute. */
  public static float logit(Attribute attribute, float[] logits) {
    return logits[attribute == Attribute.IDENTITY_ATTACK ? 1 : 0];
  }

  /**
   * Returns whether texts of a language may be settled: where no toxic text was trained on, n-grams
   * find everything harmless.
   */
  boolean knows(String language) {
    return languages.contains(language);
  }

  /** Returns an estimate of what the classifier would say, if the text is surely harmless. */
  Optional<Classification> glance(float[] logits) {
    if (!(suspicion(logits) < threshold)) {
      return Optional.empty();
    }
    Map<Attribute, Double> estimates = new EnumMap<>(Attribute.class);
    for (Attribute attribute : Attribute.values()) {
      double[] line = lines[attribute.ordinal()];
      double x = line[0] * logit(attribute, logits) + line[1];
      estimates.put(attribute, 1 / (1 + Math.exp(-x)));
    }
    return Optional.of(new Classification(estimates, Map.of(), false));
  }
}
