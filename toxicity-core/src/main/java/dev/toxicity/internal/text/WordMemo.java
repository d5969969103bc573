package dev.toxicity.internal.text;

import java.util.Arrays;

/**
 * Remembers the words seen last with what their readers found out about them, since most words of
 * traffic are the same few thousand. Words are compared letter by letter, so that a score never
 * depends on earlier texts. Readers keep what they know in bits of the word's traits, or in arrays
 * of their own by its place, and must forget the latter when the bit that announces it is gone. Not
 * thread-safe.
 */
public final class WordMemo {
  /** Stands for the place of a word that is not remembered. */
  public static final int NONE = -1;

  /** Number of places. */
  public static final int SIZE = 1 << 11;

  /** First of the bits for readers other than matchers, which use those below, seven each. */
  public static final int OTHERS = 28;

  private static final int LONGEST = 16;
  private static final int SHIFT = 64 - 11;

  private final long[] hashes = new long[SIZE];
  private final char[] letters = new char[SIZE * LONGEST];
  private final byte[] lengths = new byte[SIZE];
  private final long[] traits = new long[SIZE];

  /** The text in which each word was last seen. */
  private final int[] seen = new int[SIZE];

  private int now;

  /** Begins a text: its words keep their places until the next one begins. */
  public void begin() {
    if (++now == 0) {
      Arrays.fill(seen, -1); // after four thousand million texts
    }
  }

  /** Finds or makes the places of all words of a text or view that have none. */
  public void read(FoldedText text) {
    for (int t = 0; t < text.tokenCount; t++) {
      if (text.tokenWord[t] != NONE) {
        continue; // a copy
      }
      int n = text.tokenEnd[t] - text.tokenStart[t];
      boolean fits = n <= LONGEST && (text.tokenFlags[t] & FoldedText.UNSEGMENTED) == 0;
      text.tokenWord[t] =
          fits ? place(text.folded, text.tokenStart[t], n, text.tokenHash[t]) : NONE;
    }
  }

  /** A word may be in one of two places. */
  private int place(char[] folded, int start, int n, long hash) {
    int first = (int) (TokenHash.mix(hash) >>> SHIFT);
    if (hashes[first] == hash && isAt(first, folded, start, n)) {
      seen[first] = now;
      return first;
    }
    int second = first ^ 1;
    if (hashes[second] == hash && isAt(second, folded, start, n)) {
      seen[second] = now;
      return second;
    }
    int older = now - seen[first] >= now - seen[second] ? first : second;
    return seen[older] == now ? NONE : put(older, folded, start, n, hash);
  }

  private boolean isAt(int place, char[] folded, int start, int n) {
    if (lengths[place] != n) {
      return false;
    }
    int at = place * LONGEST;
    for (int i = 0; i < n; i++) {
      if (letters[at + i] != folded[start + i]) {
        return false;
      }
    }
    return true;
  }

  private int put(int place, char[] folded, int start, int n, long hash) {
    hashes[place] = hash;
    lengths[place] = (byte) n;
    System.arraycopy(folded, start, letters, place * LONGEST, n);
    traits[place] = 0;
    seen[place] = now;
    return place;
  }

  /** Returns the bits that are known of the word at a place. */
  public long traits(int place) {
    return traits[place];
  }

  /** Adds bits to those that are known of a word. */
  public void add(int place, long bits) {
    traits[place] |= bits;
  }
}
