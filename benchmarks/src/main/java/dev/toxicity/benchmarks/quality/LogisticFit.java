package dev.toxicity.benchmarks.quality;

import java.util.List;

/** Logistic regression with few features whose weights are not negative. */
final class LogisticFit {
  private static final int STEPS = 3_000;
  private static final double RATE = 0.3;

  /** Keeps attributes with few positives near the prior. */
  private static final double RIDGE = 1e-3;

  private LogisticFit() {}

  /** A weighted example. */
  record Point(double[] x, double label, double weight) {}

  /**
   * Returns the intercept and a weight for each feature, by gradient descent.
   *
   * @param prior where it starts and what it is drawn to
   */
  static double[] fit(List<Point> points, double[] prior) {
    double[] w = prior.clone();
    double total = points.stream().mapToDouble(Point::weight).sum();
    for (int step = 0; step < STEPS && total > 0; step++) {
      double[] g = new double[w.length];
      for (Point p : points) {
        double z = w[0];
        for (int i = 1; i < w.length; i++) {
          z += w[i] * p.x()[i - 1];
        }
        double residual = p.weight() * (p.label() - 1 / (1 + Math.exp(-z))) / total;
        g[0] += residual;
        for (int i = 1; i < w.length; i++) {
          g[i] += residual * p.x()[i - 1];
        }
      }
      for (int i = 0; i < w.length; i++) {
        w[i] += RATE * (g[i] + RIDGE * (prior[i] - w[i]));
        w[i] = i == 0 ? w[i] : Math.max(0, w[i]);
      }
    }
    return w;
  }
}
