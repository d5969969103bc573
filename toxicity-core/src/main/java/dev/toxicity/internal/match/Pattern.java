package dev.toxicity.internal.match;

/**
 * What to look for: a word, the beginning, an inflected form or a part of one, a sequence of words,
 * or characters in a run without spaces. Immutable.
 *
 * @param id number the caller gave, reported with each hit
 * @param kind how to look
 * @param words folded words; one for all kinds but {@link Kind#PHRASE}
 * @param language index of the language whose stemmer and suffixes apply
 * @param disguise bits of {@link dev.toxicity.internal.text.Disguise} that the pattern itself
 *     undoes
 */
public record Pattern(int id, Kind kind, Word[] words, int language, int disguise) {
  /** How to look. */
  public enum Kind {
    /** The whole token. */
    WORD,
    /** A token with the same stem. */
    STEM,
    /** A token that begins with the word. */
    PREFIX,
    /** A token that contains the word. */
    PART,
    /** Tokens in sequence. */
    PHRASE,
    /** Characters anywhere in a run without spaces. */
    TEXT;

    private static final Kind[] ALL = values();

    static Kind of(byte ordinal) {
      return ALL[ordinal];
    }
  }

  /**
   * One folded word of a pattern.
   *
   * @param text folded characters; empty for any token
   * @param open whether more characters may follow
   */
  public record Word(String text, boolean open) {}
}
