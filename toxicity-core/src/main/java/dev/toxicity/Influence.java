package dev.toxicity;

/**
 * A word that makes a text more toxic, told by leaving it out: what a classifier that reads whole
 * sentences cannot show as {@link Evidence}. A hint at what a score rests on, not a proof: words
 * say more together than each by itself.
 *
 * @param span the word, in UTF-16 code units of the caller's text
 * @param logOdds by how much the log odds of toxicity fall without this word, wherever it stands in
 *     the text: 0.7 halves the odds, 3 leaves a twentieth; at least {@link #LEAST}
 */
public record Influence(Span span, double logOdds) {
  /** Words that change less than this are not told. */
  public static final double LEAST = 0.7;
}
