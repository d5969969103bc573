package dev.toxicity.benchmarks.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The shift puts the best threshold at log odds of nought, and spares harmless sentences. */
class DecisionPointTest {
  /** Toxic texts from -0.95 on, the others below -1. */
  private static DecisionPoint timid() {
    DecisionPoint point = new DecisionPoint();
    for (int i = 0; i < 40; i++) {
      point.add(-0.95 + 0.05 * i, 1, false, 1);
      point.add(-1.05 - 0.05 * i, 0, false, 1);
    }
    return point;
  }

  @Test
  void aTimidScoreIsRaised() {
    assertEquals(0.95, timid().shift(), 0.1);
  }

  @Test
  void notSoFarThatHarmlessSentencesAreFlagged() {
    DecisionPoint point = timid();
    for (int i = 0; i < 100; i++) {
      point.add(i < 5 ? -0.52 : -5, 0, true, 1);
    }
    double shift = point.shift();
    assertTrue(shift > 0.3 && shift < 0.52, () -> "shift " + shift);
  }

  @Test
  void whereF1HardlyChangesTheHighestThresholdIsTaken() {
    DecisionPoint point = new DecisionPoint();
    for (int i = 0; i < 100; i++) {
      point.add(i < 2 ? -0.5 : 1, 1, false, 1);
      point.add(-2, 0, false, 1);
    }
    assertEquals(0, point.shift());
  }

  @Test
  void aBoldScoreStays() {
    DecisionPoint point = new DecisionPoint();
    for (int i = 0; i < 40; i++) {
      point.add(1.02 + 0.05 * i, 0.9, false, 1);
      point.add(0.98 - 0.05 * i, 0.1, false, 1);
    }
    assertEquals(0, point.shift());
  }

  @Test
  void aScoreThatFlagsHarmlessSentencesIsLowered() {
    DecisionPoint point = timid();
    for (int i = 0; i < 100; i++) {
      point.add(i < 5 ? 0.48 : -5, 0, true, 1);
    }
    assertEquals(-0.5, point.shift(), 1e-9);
  }

  @Test
  void fewToxicExamplesMoveNothing() {
    DecisionPoint point = new DecisionPoint();
    for (int i = 0; i < 19; i++) {
      point.add(-1, 1, false, 1);
    }
    assertEquals(0, point.shift());
  }
}
