package dev.toxicity;

import java.util.List;
import java.util.Locale;

/**
 * What a {@link Policy} makes of a {@link Score}.
 *
 * @param action the strictest action that any threshold asked for
 * @param reasons the thresholds that were reached, strictest first; empty for {@link Action#ALLOW}
 */
public record Decision(Action action, List<Reason> reasons) {
  /** Copies the list. */
  public Decision {
    reasons = List.copyOf(reasons);
  }

  /** What to do with a text, from mildest to strictest. */
  public enum Action {
    /** Let it pass. */
    ALLOW,
    /** Ask the author to rethink before sending. */
    NUDGE,
    /** Show it to a moderator. */
    REVIEW,
    /** Refuse it. */
    BLOCK
  }

  /**
   * One threshold that was reached.
   *
   * @param attribute the attribute
   * @param probability its probability in the score
   * @param threshold the threshold it reached
   * @param action what the threshold asks for
   */
  public record Reason(Attribute attribute, double probability, double threshold, Action action) {
    @Override
    public String toString() {
      return String.format(
          Locale.ROOT, "%s %.2f ≥ %.2f → %s", attribute, probability, threshold, action);
    }
  }

  @Override
  public String toString() {
    return reasons.isEmpty() ? action.name() : action + " " + reasons;
  }
}
