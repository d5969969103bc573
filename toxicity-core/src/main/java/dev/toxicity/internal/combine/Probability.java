package dev.toxicity.internal.combine;

/** Probabilities and their log odds. */
public final class Probability {
  private static final float EDGE = 1e-6f;

  private Probability() {}

  /** Returns the probability of log odds, in (0, 1). */
  public static float sigmoid(float logit) {
    return (float) (1 / (1 + Math.exp(-logit)));
  }

  /** Returns the log odds of a probability; probabilities at the edges are moved inside. */
  public static float logit(float probability) {
    double p = Math.min(1 - EDGE, Math.max(EDGE, probability));
    return (float) Math.log(p / (1 - p));
  }
}
