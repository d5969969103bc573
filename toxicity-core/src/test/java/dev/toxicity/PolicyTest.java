package dev.toxicity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.toxicity.Decision.Action;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyTest {
  private static AttributeScores scores(Attribute attribute, double probability) {
    float[] values = new float[Attribute.values().length];
    values[attribute.ordinal()] = (float) probability;
    return AttributeScores.of(values);
  }

  @Test
  void thePolicyWithoutThresholdsAllowsEverything() {
    Decision decision = Policy.none().decide(scores(Attribute.THREAT, 1));
    assertEquals(Action.ALLOW, decision.action());
    assertEquals(List.of(), decision.reasons());
  }

  @Test
  void aThresholdIsReachedByItsOwnValue() {
    Policy policy = Policy.none().with(Attribute.INSULT, Action.NUDGE, 0.5);
    assertEquals(Action.NUDGE, policy.decide(scores(Attribute.INSULT, 0.5)).action());
    assertEquals(Action.ALLOW, policy.decide(scores(Attribute.INSULT, 0.49)).action());
    assertEquals(Action.ALLOW, policy.decide(scores(Attribute.THREAT, 1)).action());
  }

  @Test
  void theStrictestActionWinsAndEveryAttributeGivesItsReason() {
    float[] values = new float[Attribute.values().length];
    values[Attribute.INSULT.ordinal()] = 0.9f;
    values[Attribute.THREAT.ordinal()] = 0.99f;
    Policy policy =
        Policy.none()
            .with(Attribute.INSULT, Action.NUDGE, 0.5)
            .with(Attribute.THREAT, Action.REVIEW, 0.5)
            .with(Attribute.THREAT, Action.BLOCK, 0.95);
    Decision decision = policy.decide(AttributeScores.of(values));
    assertEquals(Action.BLOCK, decision.action());
    assertEquals(
        List.of(Action.BLOCK, Action.NUDGE),
        decision.reasons().stream().map(Decision.Reason::action).toList());
    assertEquals(0.95, decision.reasons().get(0).threshold());
    assertTrue(decision.toString().contains("THREAT"), decision::toString);
  }

  @Test
  void aPolicyIsNeverChanged() {
    Policy none = Policy.none();
    Policy changed = none.with(Attribute.INSULT, Action.BLOCK, 0.1);
    assertEquals(Policy.none(), none);
    assertNotEquals(none, changed);
    assertEquals(none, changed.without(Attribute.INSULT));
    assertEquals(changed, Policy.none().with(Attribute.INSULT, Action.BLOCK, 0.1));
    assertEquals(
        changed.hashCode(), Policy.none().with(Attribute.INSULT, Action.BLOCK, 0.1).hashCode());
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -0.1, 1.01, Double.NaN, Double.POSITIVE_INFINITY})
  void aThresholdOutOfRangeIsRefused(double threshold) {
    assertThrows(
        IllegalArgumentException.class,
        () -> Policy.none().with(Attribute.INSULT, Action.NUDGE, threshold));
  }

  @Test
  void allowTakesNoThreshold() {
    assertThrows(
        IllegalArgumentException.class,
        () -> Policy.none().with(Attribute.INSULT, Action.ALLOW, 0.5));
  }

  @Test
  void presetsRiseFromRelaxedToStrict() {
    for (Attribute attribute : Attribute.values()) {
      for (double p = 0.05; p <= 1; p += 0.05) {
        AttributeScores scores = scores(attribute, p);
        Action relaxed = Policy.relaxed().decide(scores).action();
        Action standard = Policy.standard().decide(scores).action();
        Action strict = Policy.strict().decide(scores).action();
        assertTrue(relaxed.compareTo(standard) <= 0, attribute + " at " + p);
        assertTrue(standard.compareTo(strict) <= 0, attribute + " at " + p);
      }
    }
  }

  @Test
  void moreProbabilityIsNeverTreatedMoreMildly() {
    for (Policy policy : List.of(Policy.relaxed(), Policy.standard(), Policy.strict())) {
      for (Attribute attribute : Attribute.values()) {
        Action last = Action.ALLOW;
        for (double p = 0; p <= 1; p += 0.01) {
          Action action = policy.decide(scores(attribute, p)).action();
          assertTrue(action.compareTo(last) >= 0, attribute + " at " + p);
          last = action;
        }
      }
    }
  }

  @Test
  void aCleanTextIsAllowedByEveryPreset() {
    Score clean = TestScorers.all().score("The museum opens at nine.");
    for (Policy policy : List.of(Policy.relaxed(), Policy.standard(), Policy.strict())) {
      assertEquals(Action.ALLOW, policy.decide(clean).action());
    }
  }

  @Test
  void scoresAreCheckedAndCompared() {
    assertThrows(IllegalArgumentException.class, () -> AttributeScores.of(0.5f));
    assertThrows(IllegalArgumentException.class, () -> AttributeScores.of(0, 0, 0, 0, 0, 0, 1.01f));
    assertThrows(
        IllegalArgumentException.class, () -> AttributeScores.of(0, 0, 0, 0, 0, 0, Float.NaN));
    AttributeScores scores = scores(Attribute.INSULT, 0.25);
    assertEquals(scores, scores(Attribute.INSULT, 0.25));
    assertEquals(scores.hashCode(), scores(Attribute.INSULT, 0.25).hashCode());
    assertFalse(scores.equals(scores(Attribute.INSULT, 0.5)));
    assertEquals(List.of(Attribute.values()), List.copyOf(scores.asMap().keySet()));
    assertThrows(
        UnsupportedOperationException.class, () -> scores.asMap().put(Attribute.INSULT, 1.0));
  }

  @Test
  void aSpanIsARange() {
    assertThrows(IllegalArgumentException.class, () -> new Span(-1, 2));
    assertThrows(IllegalArgumentException.class, () -> new Span(3, 2));
    assertEquals(4, new Span(2, 6).length());
    assertThrows(IndexOutOfBoundsException.class, () -> new Span(2, 6).in("abc"));
  }
}
