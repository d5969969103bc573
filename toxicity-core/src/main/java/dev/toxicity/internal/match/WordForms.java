package dev.toxicity.internal.match;

/** Reduces word forms to stems; given to the matcher by the engine. Not thread-safe. */
public interface WordForms {
  /**
   * Returns whether the language has a stemmer; if not, its inflectional endings are used.
   *
   * @param language index of a language
   */
  boolean stems(int language);

  /**
   * Stems a folded word.
   *
   * @return number of characters left in {@link #buffer()}
   */
  int stem(int language, char[] folded, int start, int end);

  /** Returns the characters of the last stem. */
  char[] buffer();

  /** Returns whether {@code folded[start, end)} is an inflectional ending of the language. */
  boolean isSuffix(int language, char[] folded, int start, int end);
}
