package dev.toxicity.internal.respell;

/**
 * The languages in which words of a text are looked for: that of the text, and English, which is at
 * home everywhere. Immutable.
 *
 * @param number below {@link #MOST}, of another tongue another one
 * @param tag the text's language
 * @param languages indexes of lexicons, the text's own first
 * @param salts what {@link OrdinaryWords} calls the languages whose words are left alone
 * @param frequent what it calls their frequent words
 * @param nouns whether any noun begins with a capital, which elsewhere is the sign of a name
 * @param compounds whether compounds are written as one word
 */
public record Tongue(
    int number,
    String tag,
    int[] languages,
    long[] salts,
    long[] frequent,
    boolean nouns,
    boolean compounds) {
  /** How many there may be. */
  public static final int MOST = 128;
}
