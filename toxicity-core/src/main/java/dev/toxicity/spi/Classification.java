package dev.toxicity.spi;

import dev.toxicity.Attribute;
import dev.toxicity.TargetGroup;
import java.util.Map;

/**
 * What a {@link Classifier} says about a text.
 *
 * @param attributes calibrated probability in [0, 1] for each attribute the classifier knows
 * @param targets probability in [0, 1] for each group that may be attacked; may be empty
 * @param truncated whether the text was too long to be read whole
 */
public record Classification(
    Map<Attribute, Double> attributes, Map<TargetGroup, Double> targets, boolean truncated) {
  /**
   * Copies and checks.
   *
   * @throws IllegalArgumentException if a probability is outside [0, 1]
   */
  public Classification {
    attributes = Map.copyOf(attributes);
    targets = Map.copyOf(targets);
    attributes.forEach(Classification::check);
    targets.forEach(Classification::check);
  }

  private static void check(Object key, Double value) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException(key + " must be in [0, 1], was " + value);
    }
  }
}
