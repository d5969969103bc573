package dev.toxicity.benchmarks.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MetricsTest {
  private static Metrics metrics(double[] scores, boolean[] labels) {
    Metrics metrics = new Metrics();
    for (int i = 0; i < scores.length; i++) {
      metrics.add(scores[i], labels[i]);
    }
    return metrics;
  }

  @Test
  void aucCountsPairsInTheRightOrderAndTiesHalf() {
    Metrics m =
        metrics(new double[] {0.9, 0.5, 0.5, 0.1}, new boolean[] {true, true, false, false});
    assertEquals(3.5 / 4, m.auc(), 1e-12);
  }

  @Test
  void thresholdedFiguresFollowTheirDefinitions() {
    Metrics m = metrics(new double[] {0.9, 0.8, 0.6, 0.2}, new boolean[] {true, false, true, true});
    assertEquals(2.0 / 3, m.precision(0.5), 1e-12);
    assertEquals(2.0 / 3, m.recall(0.5), 1e-12);
    assertEquals(1.0, m.falsePositiveRate(0.5), 1e-12);
    assertEquals((1.0 + 2.0 / 3 + 3.0 / 4) / 3, m.averagePrecision(), 1e-12);
  }

  @Test
  void calibrationErrorIsZeroWhereScoresEqualShares() {
    Metrics m = metrics(new double[] {0.5, 0.5}, new boolean[] {true, false});
    assertEquals(0.0, m.calibrationError(), 1e-12);
  }
}
