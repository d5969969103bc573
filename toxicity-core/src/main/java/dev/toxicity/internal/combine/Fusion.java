package dev.toxicity.internal.combine;

import dev.toxicity.Attribute;
import dev.toxicity.ToxicityException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Joins the lexicon tier's and the classifier's probabilities: for each attribute {@code logit = a
 * + b · logit(classifier) + c · (logit(lexicon) − logit(lexicon without hits))}, with {@code b, c ≥
 * 0}, so that more evidence never lowers a score. Fitted by {@code FusionFit} in the benchmarks
 * module; immutable.
 */
public final class Fusion {
  private static final int ATTRIBUTES = Attribute.values().length;

  private final float[] intercept = new float[ATTRIBUTES];
  private final float[] model = new float[ATTRIBUTES];
  private final float[] lexicon = new float[ATTRIBUTES];

  private Fusion() {
    Arrays.fill(model, 1f);
    Arrays.fill(lexicon, 0.5f);
  }

  /** Reads lines {@code attribute TAB intercept TAB classifier TAB lexicon}. */
  public static Fusion read(String file, byte[] bytes) {
    Fusion fusion = new Fusion();
    int number = 0;
    for (String line : new String(bytes, StandardCharsets.UTF_8).split("\n", -1)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      try {
        String[] cells = line.split("\t", -1);
        int a = Attribute.valueOf(cells[0]).ordinal();
        fusion.intercept[a] = Float.parseFloat(cells[1]);
        fusion.model[a] = Float.parseFloat(cells[2]);
        fusion.lexicon[a] = Float.parseFloat(cells[3]);
      } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
        throw new ToxicityException(file + ":" + number + ": " + e.getMessage(), e);
      }
    }
    return fusion;
  }

  /**
   * Returns the joint probability.
   *
   * @param attribute index of the attribute
   * @param classifier the classifier's probability
   * @param lexicon the lexicon tier's probability
   * @param withoutHits the lexicon tier's probability of a text without hits
   */
  public float apply(int attribute, float classifier, float lexicon, float withoutHits) {
    float lift = Math.max(0f, Probability.logit(lexicon) - Probability.logit(withoutHits));
    return Probability.sigmoid(
        intercept[attribute]
            + model[attribute] * Probability.logit(classifier)
            + this.lexicon[attribute] * lift);
  }
}
