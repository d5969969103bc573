package dev.toxicity;

/**
 * The probabilities of one sentence of a text.
 *
 * @param span the sentence, in UTF-16 code units of the caller's text
 * @param attributes its probabilities
 */
public record SentenceScore(Span span, AttributeScores attributes) {}
