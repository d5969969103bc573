package dev.toxicity.benchmarks.quality;

import dev.toxicity.Attribute;

/** Something that scores texts: a tier of ours, or a rival. Safe for use by many threads. */
public interface Judge {
  /** Returns the name for tables. */
  String name();

  /** Returns one score an attribute, higher meaning more; NaN where the judge has none. */
  double[] score(Corpus.Row row);

  /** Returns whether scores are probabilities, so that their calibration can be measured. */
  default boolean givesProbabilities() {
    return true;
  }

  /** Returns the score of one attribute among those of {@link #score}. */
  static double of(double[] scores, Attribute attribute) {
    return scores[attribute.ordinal()];
  }
}
