package dev.toxicity;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.StringJoiner;

/** A probability in [0, 1] for each {@link Attribute}; 0.5 is where to decide. Immutable. */
public final class AttributeScores {
  private static final Attribute[] ATTRIBUTES = Attribute.values();

  private final float[] values;

  private AttributeScores(float[] values) {
    this.values = values;
  }

  /**
   * Makes scores from one probability an attribute, in the order of {@link Attribute#values()}.
   *
   * @param probabilities seven probabilities in [0, 1]; copied
   * @throws IllegalArgumentException if the length or a value is out of range
   */
  public static AttributeScores of(float... probabilities) {
    if (probabilities.length != ATTRIBUTES.length) {
      throw new IllegalArgumentException(
          "expected " + ATTRIBUTES.length + " probabilities, got " + probabilities.length);
    }
    for (int i = 0; i < probabilities.length; i++) {
      if (!(probabilities[i] >= 0f && probabilities[i] <= 1f)) {
        throw new IllegalArgumentException(
            ATTRIBUTES[i] + " must be in [0, 1], was " + probabilities[i]);
      }
    }
    return new AttributeScores(probabilities.clone());
  }

  /** Returns the probability of {@code attribute}, in [0, 1]. */
  public double get(Attribute attribute) {
    return values[attribute.ordinal()];
  }

  /** Returns all probabilities as a map in the order of {@link Attribute}. */
  public Map<Attribute, Double> asMap() {
    EnumMap<Attribute, Double> map = new EnumMap<>(Attribute.class);
    for (Attribute attribute : ATTRIBUTES) {
      map.put(attribute, get(attribute));
    }
    return Collections.unmodifiableMap(map);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AttributeScores that && java.util.Arrays.equals(values, that.values);
  }

  @Override
  public int hashCode() {
    return java.util.Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    StringJoiner joiner = new StringJoiner(", ", "{", "}");
    asMap().forEach((k, v) -> joiner.add(k + "=" + Math.round(v * 100) / 100.0));
    return joiner.toString();
  }
}
