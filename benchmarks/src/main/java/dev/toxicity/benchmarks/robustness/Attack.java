package dev.toxicity.benchmarks.robustness;

import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * One family of disguise.
 *
 * @param name for the report
 * @param goal the share of texts that must be recovered
 * @param change writes the disguised text; null where the family does not apply
 */
record Attack(String name, Goal goal, Change change) {
  /** What the project asks of a family. */
  enum Goal {
    CODE_POINTS(0.98),
    LETTERS(0.90),
    SOUNDS(0.70),
    COMBINED(0.75),
    PADDING(0.95);

    final double share;

    Goal(double share) {
      this.share = share;
    }
  }

  /** Disguises a text. */
  @FunctionalInterface
  interface Change {
    @Nullable String apply(Sample sample, Random random);
  }

  static Attack ofWords(String name, Goal goal, Sample.WordChange change) {
    return new Attack(name, goal, (sample, random) -> sample.changeWords(change, random));
  }
}
