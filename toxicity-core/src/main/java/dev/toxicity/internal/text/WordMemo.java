package dev.toxicity.internal.text;

import java.util.Arrays;

/**
 * Remembers the words seen last with what their readers found out about them, since most words of
 * traffic are the same few thousand. A word is known again by its hash and by its {@link #print}
 * under a key that is drawn anew in each JVM, so that nobody can choose words of which one is taken
 * for the other, and a score does not depend on earlier texts. Readers keep what they know in bits
 * of the word's traits, or in arrays of their own by its place, and must forget the latter when the
 * bit that announces it is gone. Not thread-safe.
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

  /** Odd, so that no step loses a bit; no score shows it. */
  private static final long KEY = TokenHash.mix(System.nanoTime()) | 1;

  private final long[] hashes = new long[SIZE];
  private final long[] prints = new long[SIZE];
  private final byte[] lengths = new byte[SIZE];
  private final long[] traits = new long[SIZE];

  /** The text in which each word was last seen. */
  private final int[] seen = new int[SIZE];

  private int now;

  /** Returns the print of a word one character longer; that of no character is 0. */
  static long print(long print, char c) {
    return (print + c) * KEY;
  }

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
      if (n <= LONGEST && (text.tokenFlags[t] & FoldedText.UNSEGMENTED) == 0) {
        long print = text.tokenPrint[t] == 0 ? print(text, t) : text.tokenPrint[t];
        text.tokenWord[t] = place(text.tokenHash[t], print, n);
      }
    }
  }

  private static long print(FoldedText text, int t) {
    long print = 0;
    for (int i = text.tokenStart[t]; i < text.tokenEnd[t]; i++) {
      print = print(print, text.folded[i]);
    }
    return print;
  }

  /** A word may be in one of two places. */
  private int place(long hash, long print, int n) {
    int first = (int) (TokenHash.mix(hash) >>> SHIFT);
    if (isAt(first, hash, print, n)) {
      seen[first] = now;
      return first;
    }
    int second = first ^ 1;
    if (isAt(second, hash, print, n)) {
      seen[second] = now;
      return second;
    }
    int older = now - seen[first] >= now - seen[second] ? first : second;
    return seen[older] == now ? NONE : put(older, hash, print, n);
  }

  private boolean isAt(int place, long hash, long print, int n) {
    return hashes[place] == hash && prints[place] == print && lengths[place] == n;
  }

  private int put(int place, long hash, long print, int n) {
    hashes[place] = hash;
    prints[place] = print;
    lengths[place] = (byte) n;
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
