package dev.toxicity;

/**
 * Told of every scored text, for metrics. Called on the caller's thread after each score; must be
 * thread-safe and fast. An exception from a listener reaches the caller of {@code score}.
 */
@FunctionalInterface
public interface ScorerListener {
  /**
   * A text was scored.
   *
   * @param score the result; it holds no text
   * @param textLength length of the text in UTF-16 code units
   * @param elapsedNanos wall-clock time of the call in nanoseconds
   */
  void onScore(Score score, int textLength, long elapsedNanos);
}
