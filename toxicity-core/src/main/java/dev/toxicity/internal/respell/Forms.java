package dev.toxicity.internal.respell;

import dev.toxicity.internal.match.PatternIndex;
import dev.toxicity.internal.text.TokenHash;

/**
 * Finds words of the vocabulary under one kind of key, with or without an ending of up to three
 * letters. Not thread-safe only because its readings are not.
 */
final class Forms {
  /** Longest ending of an inflected form. */
  static final int LONGEST_ENDING = 3;

  private static final int SHORTEST_OPEN = 4;

  /** In syllables. */
  private static final int SHORTEST_HANGUL = 2;

  private final Vocabulary vocabulary;

  Forms(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Reads letters {@code [from, length)} of a token as a word with an ending. */
  void word(Token token, int from, int to, Tongue tongue, Reading reading) {
    word(token, from, to, tongue, false, reading);
  }

  /**
   * Reads letters as {@link #word(Token, int, int, Tongue, Reading)} does.
   *
   * @param anyEnding whether words that have no ending of themselves may have one, which is for
   *     those who look at the whole word again with the rules of its language
   */
  void word(Token token, int from, int to, Tongue tongue, boolean anyEnding, Reading reading) {
    long hash = TokenHash.SEED;
    int shortest = Math.max(Math.min(SHORTEST_OPEN, to - from), to - from - LONGEST_ENDING);
    boolean isHangul = PatternIndex.isHangul(token.letters[from]);
    if (isHangul && to - from <= SHORTEST_OPEN) {
      shortest =
          Math.max(
              SHORTEST_HANGUL,
              to - from - (anyEnding ? LONGEST_ENDING : 1)); // two syllables begin many words
    }
    for (int i = from; i < to; i++) {
      hash = TokenHash.step(hash, token.letters[i]);
      int n = i + 1 - from;
      if (n >= shortest) {
        word(hash, n, to - i - 1, tongue, anyEnding && (n >= SHORTEST_OPEN || isHangul), reading);
      }
    }
  }

  /**
   * Returns false if {@link #word(Token, int, int, Tongue, boolean, Reading)} certainly finds
   * nothing in letters {@code [start, to)} that reaches behind {@code from}.
   *
   * @param front hash of the letters before {@code from}
   */
  boolean mayReach(char[] letters, int start, int from, int to, long front) {
    long hash = front;
    for (int i = from; i < to; i++) {
      hash = TokenHash.step(hash, letters[i]);
      if (to - i - 1 <= LONGEST_ENDING && vocabulary.isKnown(hash, i + 1 - start)) {
        return true;
      }
    }
    return false;
  }

  private void word(
      long hash, int n, int ending, Tongue tongue, boolean anyEnding, Reading reading) {
    if (!vocabulary.isKnown(hash, n)) {
      return; // one look-up instead of one a language: hardly any beginning is a word
    }
    for (int language : tongue.languages()) {
      int word = vocabulary.find(language, hash, n);
      if (word >= 0 && (ending == 0 || anyEnding || vocabulary.has(word, Vocabulary.OPEN))) {
        reading.offer(vocabulary, word, ending);
      }
    }
  }

  /** Reads sounds or consonants as those of a word with an ending. */
  void key(Vocabulary.Key kind, char[] letters, int n, Tongue tongue, int most, Reading reading) {
    long hash = TokenHash.SEED;
    for (int i = 0; i < n; i++) {
      hash = TokenHash.step(hash, letters[i]);
      int ending = n - i - 1;
      if (ending <= most && i >= 2) {
        for (int language : tongue.languages()) {
          key(kind, language, hash, i + 1, ending, reading);
        }
      }
    }
  }

  private void key(
      Vocabulary.Key kind, int language, long hash, int n, int ending, Reading reading) {
    KeyTable keys = vocabulary.keys();
    int i = keys.find(Vocabulary.key(kind, language, n, hash));
    for (; i >= 0; i = keys.next(i)) {
      int word = keys.value(i);
      if (ending == 0 || (vocabulary.has(word, Vocabulary.OPEN) && n >= SHORTEST_OPEN)) {
        reading.offer(vocabulary, word, ending);
      }
    }
  }
}
