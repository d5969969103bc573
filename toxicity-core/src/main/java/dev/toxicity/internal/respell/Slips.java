package dev.toxicity.internal.respell;

/**
 * Reads a word with one slip of the keyboard: a letter too many, one missing, one wrong, or two
 * swapped. One slip leaves the front or the back half of the word as it is, and people seldom miss
 * the first letter, so words are looked up by their halves and compared letter by letter.
 */
final class Slips {
  private static final int SHORTEST = 4;
  private static final int SHORTEST_OPEN = 6;

  /** In the scripts behind Armenian a word has fewer letters, and a slip changes more of it. */
  private static final char LAST_ALPHABETIC = 0x58F;

  private final Vocabulary vocabulary;

  Slips(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  void read(Token token, Tongue tongue, Reading reading) {
    int m = token.length;
    if (m < SHORTEST || token.letters[0] > LAST_ALPHABETIC) {
      return;
    }
    int shortest = Math.max(Vocabulary.SHORTEST_SLIP, m - 1 - Forms.LONGEST_ENDING);
    for (int n = shortest; n <= m + 1; n++) {
      for (int language : tongue.languages()) {
        byFront(token, language, n, reading);
        byBack(token, language, n, reading);
      }
    }
  }

  private void byFront(Token token, int language, int n, Reading reading) {
    int front = Vocabulary.front(n);
    long key = Vocabulary.key(Vocabulary.Key.FRONT, language, n, token.hash[front]);
    compare(token, key, n, reading);
  }

  /** Where the back begins depends on the ending and on whether the slip added a letter. */
  private void byBack(Token token, int language, int n, Reading reading) {
    int back = Vocabulary.back(n);
    int last = Math.min(token.length, n + 1 + Forms.LONGEST_ENDING);
    for (int end = Math.max(n - 1, token.length - Forms.LONGEST_ENDING); end <= last; end++) {
      if (end <= n + 1) {
        long hash = Vocabulary.backHash(token.letters, 0, end - back, end);
        compare(token, Vocabulary.key(Vocabulary.Key.BACK, language, n, hash), n, reading);
      }
    }
  }

  private void compare(Token token, long key, int n, Reading reading) {
    KeyTable keys = vocabulary.keys();
    for (int i = keys.find(key); i >= 0; i = keys.next(i)) {
      int word = keys.value(i);
      if (vocabulary.length(word) == n && isLikely(token, word)) {
        compare(token, word, n, reading);
      }
    }
  }

  /** People seldom miss the first letter of a word. */
  private boolean isLikely(Token token, int word) {
    return token.letters[0] == vocabulary.charAt(word, 0);
  }

  private void compare(Token token, int word, int n, Reading reading) {
    boolean open = n >= SHORTEST_OPEN && vocabulary.has(word, Vocabulary.OPEN);
    int most = open ? Forms.LONGEST_ENDING : 0;
    int same = 0;
    while (same < n
        && same < token.length
        && token.letters[same] == vocabulary.charAt(word, same)) {
      same++;
    }
    for (int ending = 0; ending <= most; ending++) {
      if (isSlip(token, word, same, n, token.length - ending)) {
        reading.offer(vocabulary, word, ending);
        return;
      }
    }
  }

  /**
   * Returns whether the rest behind the letters that are the same differs by one slip. Another last
   * letter is an ending more often than a slip.
   */
  private boolean isSlip(Token token, int word, int same, int n, int end) {
    int rest = n - same;
    return switch (end - n) {
      case -1 -> rest > 1 && equal(token, same, word, same + 1, rest - 1);
      case 1 -> rest > 0 && equal(token, same + 1, word, same, rest);
      case 0 ->
          rest > 0
              && ((rest > 1
                      && Keyboard.areNeighbours(token.letters[same], vocabulary.charAt(word, same))
                      && equal(token, same + 1, word, same + 1, rest - 1))
                  || (rest > 1
                      && token.letters[same] == vocabulary.charAt(word, same + 1)
                      && token.letters[same + 1] == vocabulary.charAt(word, same)
                      && equal(token, same + 2, word, same + 2, rest - 2)));
      default -> false;
    };
  }

  private boolean equal(Token token, int at, int word, int from, int n) {
    for (int i = 0; i < n; i++) {
      if (token.letters[at + i] != vocabulary.charAt(word, from + i)) {
        return false;
      }
    }
    return n >= 0;
  }
}
