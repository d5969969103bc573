package dev.toxicity.internal.respell;

/** What a step read in a word: a word of the vocabulary, and the ending that was kept. Reused. */
final class Reading {
  /** The word, or -1 if nothing was read. */
  int word;

  /** Letters of the token kept behind the word. */
  int ending;

  /** How far the reading is from the word; the nearest counts. */
  private int distance;

  void clear() {
    word = -1;
    ending = 0;
    distance = Integer.MAX_VALUE;
  }

  boolean isFound() {
    return word >= 0;
  }

  /** Keeps a reading if it is nearer than the one before; entries are nearer than parts of them. */
  void offer(Vocabulary vocabulary, int candidate, int kept) {
    int far =
        kept
            + (vocabulary.has(candidate, Vocabulary.ENTRY) ? 0 : 100)
            + (vocabulary.has(candidate, Vocabulary.FIRM) ? 0 : 10);
    if (far < distance && vocabulary.isTelling(candidate)) {
      distance = far;
      word = candidate;
      ending = kept;
    }
  }
}
