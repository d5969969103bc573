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
    TEXT
  }

  /**
   * One folded word of a pattern.
   *
   * @param text folded characters; empty for any token
   * @param open whether more characters may follow
   */
  public record Word(String text, boolean open) {
    boolean matches(char[] folded, int start, int end) {
      int n = text.length();
      if (open ? end - start < n : (end - start != n && n > 0)) {
        return false;
      }
      for (int i = 0; i < n; i++) {
        if (folded[start + i] != text.charAt(i)) {
          return false;
        }
      }
      return true;
    }
  }
}
