package dev.toxicity.spi;

import dev.toxicity.Provenance;
import java.util.List;
import java.util.Optional;

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

  /**
   * Classifies one text of which the language is thought to be known; by default as {@link
   * #classify(CharSequence)} does.
   *
   * @param text any UTF-16, also with lone surrogates; may be empty
   * @param language BCP 47 tag that was given or detected, "und" if unknown: a hint
   * @throws dev.toxicity.ToxicityException if the classifier is closed or its runtime fails
   */
  default Classification classify(CharSequence text, String language) {
    return classify(text);
  }

  /** Returns what this classifier is, with version and digest. */
  Provenance.Component provenance();

  /** Returns all parts that answers depend on: this classifier, what runs it, and its tables. */
  default List<Provenance.Component> components() {
    return List.of(provenance());
  }

  /**
   * Returns whether {@link #glance(CharSequence, String)} can settle texts; {@code false} by
   * default.
   */
  default boolean canGlance() {
    return false;
  }

  /**
   * Says at a small part of {@link #classify(CharSequence)}'s cost that a text is surely harmless.
   *
   * @param text any UTF-16; without hits of a lexicon
   * @param language BCP 47 tag that was given or detected, "und" if unknown: a hint
   * @return an estimate of what {@code classify} would say, or empty if the text must be read
   */
  default Optional<Classification> glance(CharSequence text, String language) {
    return Optional.empty();
  }

  /** Releases what the classifier holds; waits for calls in progress; may be called twice. */
  @Override
  void close();
}
