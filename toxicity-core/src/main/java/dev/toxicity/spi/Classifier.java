package dev.toxicity.spi;

import dev.toxicity.Provenance;

/**
 * Scores a text as a whole, without evidence: a transformer, a linear model, a remote service.
 * Implementations are thread-safe, keep nothing of the text, and give the same answer whatever else
 * is scored at the same time.
 */
public interface Classifier extends AutoCloseable {
  /**
   * Classifies one text.
   *
   * @param text any UTF-16, also with lone surrogates; may be empty
   * @throws dev.toxicity.ToxicityException if the classifier is closed or its runtime fails
   */
  Classification classify(CharSequence text);

  /** Returns what this classifier is, with version and digest. */
  Provenance.Component provenance();

  /** Releases what the classifier holds; waits for calls in progress; may be called twice. */
  @Override
  void close();
}
