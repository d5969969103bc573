package dev.toxicity;

import dev.toxicity.Decision.Action;
import dev.toxicity.Decision.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Thresholds that turn a {@link Score} into a {@link Decision}. Immutable and thread-safe; start
 * from a preset and change what differs:
 *
 * <pre>{@code
 * Policy policy = Policy.standard().with(Attribute.PROFANITY, Action.NUDGE, 0.9);
 * }</pre>
 */
public final class Policy {
  private final Map<Attribute, Map<Action, Double>> thresholds;

  private Policy(Map<Attribute, Map<Action, Double>> thresholds) {
    this.thresholds = thresholds;
  }

  /** Returns a policy that allows everything. */
  public static Policy none() {
    return new Policy(new EnumMap<>(Attribute.class));
  }

  /** Returns the preset for open discussions: nudges early, blocks only the clear and severe. */
  public static Policy standard() {
    return none()
        .with(Attribute.TOXICITY, Action.NUDGE, 0.70)
        .with(Attribute.TOXICITY, Action.REVIEW, 0.90)
        .with(Attribute.INSULT, Action.NUDGE, 0.80)
        .with(Attribute.IDENTITY_ATTACK, Action.REVIEW, 0.85)
        .with(Attribute.IDENTITY_ATTACK, Action.BLOCK, 0.98)
        .with(Attribute.THREAT, Action.REVIEW, 0.85)
        .with(Attribute.THREAT, Action.BLOCK, 0.98)
        .with(Attribute.SEVERE_TOXICITY, Action.BLOCK, 0.95)
        .with(Attribute.SEXUALLY_EXPLICIT, Action.REVIEW, 0.90);
  }

  /** Returns the preset for children's and family services: profanity and sex count as well. */
  public static Policy strict() {
    return standard()
        .with(Attribute.TOXICITY, Action.NUDGE, 0.50)
        .with(Attribute.TOXICITY, Action.REVIEW, 0.70)
        .with(Attribute.TOXICITY, Action.BLOCK, 0.95)
        .with(Attribute.PROFANITY, Action.NUDGE, 0.50)
        .with(Attribute.PROFANITY, Action.BLOCK, 0.90)
        .with(Attribute.INSULT, Action.REVIEW, 0.80)
        .with(Attribute.IDENTITY_ATTACK, Action.BLOCK, 0.90)
        .with(Attribute.THREAT, Action.BLOCK, 0.90)
        .with(Attribute.SEXUALLY_EXPLICIT, Action.REVIEW, 0.50)
        .with(Attribute.SEXUALLY_EXPLICIT, Action.BLOCK, 0.90);
  }

  /** Returns the preset for adult communities: swearing is free, hate and threats are not. */
  public static Policy relaxed() {
    return none()
        .with(Attribute.TOXICITY, Action.NUDGE, 0.90)
        .with(Attribute.IDENTITY_ATTACK, Action.REVIEW, 0.90)
        .with(Attribute.THREAT, Action.REVIEW, 0.90)
        .with(Attribute.SEVERE_TOXICITY, Action.REVIEW, 0.95);
  }

  /**
   * Returns a policy with one threshold set; one set before for the same attribute and action is
   * replaced.
   *
   * @param threshold probability in (0, 1] from which the action applies
   * @throws IllegalArgumentException if the threshold is out of range, or the action is {@link
   *     Action#ALLOW}
   */
  public Policy with(Attribute attribute, Action action, double threshold) {
    if (!(threshold > 0 && threshold <= 1)) {
      throw new IllegalArgumentException("threshold must be in (0, 1], was " + threshold);
    }
    if (action == Action.ALLOW) {
      throw new IllegalArgumentException("ALLOW needs no threshold");
    }
    Map<Attribute, Map<Action, Double>> copy = copy();
    copy.computeIfAbsent(attribute, a -> new EnumMap<>(Action.class)).put(action, threshold);
    return new Policy(copy);
  }

  /** Returns a policy that no longer looks at {@code attribute}. */
  public Policy without(Attribute attribute) {
    Map<Attribute, Map<Action, Double>> copy = copy();
    copy.remove(attribute);
    return new Policy(copy);
  }

  /** Returns the decision for {@code score}. */
  public Decision decide(Score score) {
    return decide(score.attributes());
  }

  /** Returns the decision for the probabilities of a text or sentence. */
  public Decision decide(AttributeScores scores) {
    List<Reason> reasons = new ArrayList<>();
    thresholds.forEach((attribute, actions) -> strictest(attribute, actions, scores, reasons));
    reasons.sort(
        Comparator.comparing(Reason::action).thenComparingDouble(Reason::probability).reversed());
    return new Decision(reasons.isEmpty() ? Action.ALLOW : reasons.get(0).action(), reasons);
  }

  private static void strictest(
      Attribute attribute,
      Map<Action, Double> actions,
      AttributeScores scores,
      List<Reason> reasons) {
    double p = scores.get(attribute);
    actions.entrySet().stream()
        .filter(e -> p >= e.getValue())
        .max(Map.Entry.comparingByKey())
        .ifPresent(e -> reasons.add(new Reason(attribute, p, e.getValue(), e.getKey())));
  }

  private Map<Attribute, Map<Action, Double>> copy() {
    Map<Attribute, Map<Action, Double>> copy = new EnumMap<>(Attribute.class);
    thresholds.forEach((a, m) -> copy.put(a, new EnumMap<>(m)));
    return copy;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Policy that && thresholds.equals(that.thresholds);
  }

  @Override
  public int hashCode() {
    return thresholds.hashCode();
  }

  @Override
  public String toString() {
    return "Policy" + new TreeMap<>(thresholds);
  }
}
