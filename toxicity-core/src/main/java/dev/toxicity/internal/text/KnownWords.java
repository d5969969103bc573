package dev.toxicity.internal.text;

/** Tells which words may be, or may begin, an entry of a lexicon. */
@FunctionalInterface
public interface KnownWords {
  /** Returns whether a word with this {@link TokenHash} and number of characters is known. */
  boolean contains(long hash, int length);
}
