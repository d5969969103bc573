package dev.toxicity.internal.respell;

import dev.toxicity.internal.text.TokenHash;

/** The letters of a word that is looked at, with the hashes of its beginnings. Reused. */
final class Token {
  /** Longest word that is looked at. */
  static final int LONGEST = 40;

  final char[] letters = new char[LONGEST];

  /** Hash of the first {@code i} letters. */
  final long[] hash = new long[LONGEST + 1];

  int length;

  void read(char[] folded, int from, int to) {
    length = to - from;
    System.arraycopy(folded, from, letters, 0, length);
    rehash();
  }

  void readBackwards(Token other) {
    length = other.length;
    for (int i = 0; i < length; i++) {
      letters[i] = other.letters[length - 1 - i];
    }
    rehash();
  }

  /** Three of a letter in a row are a disguise of their own. */
  boolean isDrawnOut() {
    char[] c = letters;
    for (int i = 2; i < length; i++) {
      if (c[i] == c[i - 1] && c[i] == c[i - 2]) {
        return true;
      }
    }
    return false;
  }

  private void rehash() {
    hash[0] = TokenHash.SEED;
    for (int i = 0; i < length; i++) {
      hash[i + 1] = TokenHash.step(hash[i], letters[i]);
    }
  }
}
