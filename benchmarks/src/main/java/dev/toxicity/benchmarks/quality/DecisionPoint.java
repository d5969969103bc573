package dev.toxicity.benchmarks.quality;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds what is added to the log odds of an attribute so that 0.5 is where to decide: the highest
 * threshold that has nearly the best F1 of all that flag at most five in a thousand of the
 * sentences that are harmless by construction. Most people compare a score with 0.5, and what they
 * judge is not mixed as dev rows are.
 */
final class DecisionPoint {
  /** Share of harmless sentences that may be flagged. */
  private static final double HARMLESS_RATE = 0.005;

  /** F1 that is given up for fewer false positives: it hardly changes over a wide range. */
  private static final double TOLERANCE = 0.02;

  /** Log odds are moved by no more than this: a factor of seven. */
  private static final double MOST = 2;

  private static final double STEP = 0.05;

  /** Fewer toxic examples tell nothing of where to decide. */
  private static final int FEWEST_POSITIVES = 20;

  private final List<Example> examples = new ArrayList<>();

  /** What was said of a text, what is true, and how much it counts. */
  private record Example(double logOdds, boolean positive, boolean harmless, double weight) {}

  /**
   * Adds a text.
   *
   * @param label share of people who would say so
   * @param harmless whether the text was taken from where nothing toxic is expected: it limits the
   *     threshold, and does not count for F1
   */
  void add(double logOdds, double label, boolean harmless, double weight) {
    examples.add(new Example(logOdds, label >= 0.5, harmless, weight));
  }

  /**
   * Returns what to add: not below 0 unless too many harmless sentences are flagged as it is; 0 if
   * there are too few toxic examples.
   */
  double shift() {
    if (examples.stream().filter(Example::positive).count() < FEWEST_POSITIVES) {
      return 0;
    }
    double least = 0;
    while (least > -MOST && harmlessRate(least) > HARMLESS_RATE) {
      least -= STEP;
    }
    double best = 0;
    for (double shift = least; isWithin(shift); shift += STEP) {
      best = Math.max(best, f1(shift));
    }
    double lowest = least;
    while (f1(lowest) < best - TOLERANCE) {
      lowest += STEP;
    }
    return lowest;
  }

  private boolean isWithin(double shift) {
    return shift <= MOST + STEP / 2 && harmlessRate(shift) <= HARMLESS_RATE;
  }

  private double f1(double shift) {
    double flagged = 0;
    double right = 0;
    double positive = 0;
    for (Example e : examples) {
      boolean over = e.logOdds + shift >= 0;
      if (!e.harmless) {
        flagged += over ? e.weight : 0;
        positive += e.positive ? e.weight : 0;
        right += over && e.positive ? e.weight : 0;
      }
    }
    return flagged + positive == 0 ? 0 : 2 * right / (flagged + positive);
  }

  private double harmlessRate(double shift) {
    double all = 0;
    double flagged = 0;
    for (Example e : examples) {
      if (e.harmless) {
        all += e.weight;
        flagged += e.logOdds + shift >= 0 ? e.weight : 0;
      }
    }
    return all == 0 ? 0 : flagged / all;
  }
}
