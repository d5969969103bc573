package dev.toxicity.models.internal.tokenizer;

/** Cuts a text into the subwords of one model. Thread-safe. */
public interface SubwordTokenizer {
  /**
   * Appends the subwords of a text, without special tokens, until {@code out} is full. Names of
   * special tokens in the text are text.
   *
   * @param text any UTF-16, also with lone surrogates
   * @return false if the text is longer than this tokenizer reads, or {@code out} became full
   *     before its end
   */
  boolean encode(CharSequence text, Encoding out);

  /** Returns the ids of the special tokens before the text. */
  int[] prefix();

  /** Returns the ids of the special tokens after the text. */
  int[] suffix();
}
