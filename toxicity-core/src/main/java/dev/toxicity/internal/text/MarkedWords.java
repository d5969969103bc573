package dev.toxicity.internal.text;

import java.util.List;

/**
 * Judges the marks on the letters of a text: whether they are its language's, a loan-word's, or
 * there to hide a word. One word that gives its marks away speaks for those of all others. Reused;
 * not thread-safe.
 */
final class MarkedWords {
  /** Letters of a word whose foreign marks show a purpose, unless the language is certain. */
  private static final int SHORTEST_FOREIGN = 4;

  private static final int SHORTEST_CERTAIN = 3;

  /** What {@link Alphabets} makes of the languages that the text may be in. */
  long alphabets;

  /** Whether the likeliest language writes an i without its dot. */
  boolean dotless;

  /** Whether words were passed by before one gave the marks away. */
  boolean passed;

  /** Whether a word has marks that its language does not write. */
  private boolean purposeful;

  /** Whether a word has so many marks that those of all others are there on purpose, too. */
  private boolean certain;

  private int shortest = SHORTEST_FOREIGN;

  /** Begins a text that may be in some languages. */
  void begin(List<String> languages) {
    alphabets = Alphabets.of(languages);
    dotless = Alphabets.hasDotless(languages);
    shortest = languages.size() == 1 ? SHORTEST_CERTAIN : SHORTEST_FOREIGN;
    purposeful = false;
    certain = false;
    passed = false;
  }

  /** Begins a text of which no language is known: what may be a language's own is. */
  void beginUnknown() {
    alphabets = 0;
    dotless = true;
    purposeful = false;
    certain = false;
  }

  /** Says that marks are there to hide words. */
  void giveAway() {
    purposeful = true;
    certain = true;
  }

  /** Returns whether words were passed by that must be read anew. */
  boolean mustReadAnew() {
    return purposeful && passed;
  }

  /**
   * Returns whether a word's marks are there to hide it, as those of another word are.
   *
   * @param writers what {@link Alphabets} makes of the word
   */
  boolean hide(long writers) {
    purposeful = purposeful || isForeign(writers);
    passed |= !purposeful;
    return purposeful;
  }

  boolean isForeign(long writers) {
    return Alphabets.isForeign(writers, alphabets) || Alphabets.isNobodys(writers);
  }

  /** Returns what reading a word without its marks undoes; no loan-word has marks of nobody. */
  int disguise(long writers, int letters) {
    boolean nobodys = Alphabets.isNobodys(writers);
    return sureIfForeign(writers, letters)
        | (nobodys ? Disguise.MARKS.bit() : Disguise.DIACRITICS.bit());
  }

  /** Marks that the text's language does not write show a purpose. */
  int sureIfForeign(long writers, int letters) {
    boolean foreign = letters >= shortest && (certain || isForeign(writers));
    return foreign || Alphabets.isNobodys(writers) ? Disguise.SURE : 0;
  }
}
