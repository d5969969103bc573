package dev.toxicity.internal.match;

import dev.toxicity.internal.text.TokenHash;

/**
 * Remembers the stems of words that were stemmed before: a common insult begins like stems of
 * twenty languages, and stemming it in each took most of the time of a text with a hit. Words are
 * compared letter by letter, so that a score never depends on earlier texts. Not thread-safe.
 */
final class StemCache {
  private static final int SLOTS = 1 << 10;
  private static final int LONGEST = 24;

  private final WordForms forms;
  private char[] words = new char[0];
  private char[] stems = new char[0];
  private byte[] wordLength = new byte[0];
  private byte[] stemLength = new byte[0];
  private short[] languages = new short[0];
  private char[] buffer = new char[0];
  private int offset;

  StemCache(WordForms forms) {
    this.forms = forms;
  }

  /** Stems a word; the stem is in {@link #buffer()} from {@link #offset()}. Returns its length. */
  int stem(int language, char[] folded, int start, int end, long hash) {
    int n = end - start;
    if (n > LONGEST) {
      return direct(language, folded, start, end);
    }
    if (words.length == 0) {
      allocate();
    }
    int slot = (int) (TokenHash.mix(hash + language * 0x9E3779B97F4A7C15L) >>> 40) & (SLOTS - 1);
    int at = slot * LONGEST;
    if (!isKnown(slot, at, language, folded, start, n)) {
      int m = direct(language, folded, start, end);
      if (m > LONGEST) {
        return m;
      }
      System.arraycopy(folded, start, words, at, n);
      System.arraycopy(buffer, 0, stems, at, m);
      wordLength[slot] = (byte) n;
      stemLength[slot] = (byte) m;
      languages[slot] = (short) language;
    }
    buffer = stems;
    offset = at;
    return stemLength[slot];
  }

  private boolean isKnown(int slot, int at, int language, char[] folded, int start, int n) {
    if (wordLength[slot] != n || languages[slot] != language) {
      return false;
    }
    for (int i = 0; i < n; i++) {
      if (words[at + i] != folded[start + i]) {
        return false;
      }
    }
    return true;
  }

  private int direct(int language, char[] folded, int start, int end) {
    int n = forms.stem(language, folded, start, end);
    buffer = forms.buffer();
    offset = 0;
    return n;
  }

  /** Only lexicon entries have stems: the other matchers need no room. */
  private void allocate() {
    words = new char[SLOTS * LONGEST];
    stems = new char[SLOTS * LONGEST];
    wordLength = new byte[SLOTS];
    stemLength = new byte[SLOTS];
    languages = new short[SLOTS];
  }

  char[] buffer() {
    return buffer;
  }

  int offset() {
    return offset;
  }
}
