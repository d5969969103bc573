package dev.toxicity.models.internal.classify;

import dev.toxicity.Attribute;
import dev.toxicity.ToxicityException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Joins the network's probabilities with the log odds of the n-grams: a line for each attribute,
 * with weights that are not negative. A language with many labelled texts may have lines of its
 * own, in which n-grams mostly count for less. Fitted by {@code NgramFit} in the benchmarks module.
 * Immutable.
 */
public final class Joint {
  private static final int ATTRIBUTES = Attribute.values().length;
  private static final int WEIGHTS = 2 + NgramTable.LANES.size();

  /** Keeps log odds finite. */
  private static final double LEAST = 1e-6;

  private final double[][] lines;

  /** Lines of languages that have their own; null where that of all counts. */
  private final Map<String, double[][]> own;

  private Joint(double[][] lines, Map<String, double[][]> own) {
    this.lines = lines;
    this.own = own;
  }

  /**
   * Reads lines {@code attribute TAB intercept TAB network TAB toxicity TAB identity attack}; the
   * first names the columns. A first cell {@code attribute/language} is for that language alone.
   *
   * @param name of the file, for messages
   * @throws ToxicityException if a line is wrong or an attribute has none
   */
  public static Joint read(String name, byte[] bytes) {
    double[][] lines = new double[ATTRIBUTES][];
    Map<String, double[][]> own = new HashMap<>();
    int number = 0;
    for (String line : new String(bytes, StandardCharsets.UTF_8).lines().toList()) {
      number++;
      if (number == 1 || line.isBlank()) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      try {
        double[] weights = new double[WEIGHTS];
        for (int i = 0; i < WEIGHTS; i++) {
          weights[i] = weight(cells[i + 1], i > 0);
        }
        String[] key = cells[0].split("/", 2);
        double[][] of =
            key.length == 1 ? lines : own.computeIfAbsent(key[1], tag -> new double[ATTRIBUTES][]);
        of[Attribute.valueOf(key[0]).ordinal()] = weights;
      } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
        throw new ToxicityException(name + ":" + number + ": " + e.getMessage(), e);
      }
    }
    for (Attribute attribute : Attribute.values()) {
      if (lines[attribute.ordinal()] == null) {
        throw new ToxicityException(name + " has no line for " + attribute);
      }
    }
    return new Joint(lines, own);
  }

  private static double weight(String cell, boolean positive) {
    double value = Double.parseDouble(cell);
    if (!Double.isFinite(value) || (positive && value < 0)) {
      throw new IllegalArgumentException("a weight is finite and not negative: " + cell);
    }
    return value;
  }

  /**
   * Returns the bytes that {@link #read} takes.
   *
   * @param own lines of languages that have their own; null for an attribute without
   */
  public static byte[] write(double[][] lines, Map<String, double[][]> own) {
    StringBuilder out =
        new StringBuilder("attribute\tintercept\tnetwork\ttoxicity\tidentity_attack\n");
    write(lines, "", out);
    new TreeMap<>(own).forEach((language, some) -> write(some, "/" + language, out));
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void write(double[][] lines, String language, StringBuilder out) {
    for (Attribute attribute : Attribute.values()) {
      double[] line = lines[attribute.ordinal()];
      if (line != null) {
        out.append(attribute).append(language);
        for (double weight : line) {
          out.append('\t').append(String.format(Locale.ROOT, "%.4f", weight));
        }
        out.append('\n');
      }
    }
  }

  /**
   * Returns the slots with the attributes' probabilities joined; slots of groups stay.
   *
   * @param slots of a {@link Head}; left as they are
   * @param language BCP 47 tag
   */
  double[] apply(double[] slots, float[] logits, String language) {
    double[] joined = slots.clone();
    double[][] some = own.getOrDefault(language, lines);
    for (int a = 0; a < ATTRIBUTES; a++) {
      double[] line = some[a] == null ? lines[a] : some[a];
      double p = Math.max(LEAST, Math.min(1 - LEAST, slots[a]));
      double z = line[0] + line[1] * Math.log(p / (1 - p));
      for (int lane = 0; lane < logits.length; lane++) {
        z += line[2 + lane] * logits[lane];
      }
      joined[a] = 1 / (1 + Math.exp(-z));
    }
    return joined;
  }
}
