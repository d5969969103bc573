package dev.toxicity.spi;

/**
 * Makes a {@link Classifier}; found by {@link java.util.ServiceLoader} on the class path or module
 * path, so that adding a dependency is all a user does.
 */
public interface ClassifierProvider {
  /** Returns a short name for messages, such as the model's id. */
  String name();

  /**
   * Loads, verifies and returns the classifier; the caller closes it.
   *
   * @throws dev.toxicity.ToxicityException if it cannot run here; the message names the remedy
   */
  Classifier create();

  /**
   * Loads, verifies and returns the classifier; the caller closes it.
   *
   * @param options how; a provider that knows no such choice ignores them
   * @throws dev.toxicity.ToxicityException if it cannot run here; the message names the remedy
   */
  default Classifier create(ClassifierOptions options) {
    return create();
  }
}
