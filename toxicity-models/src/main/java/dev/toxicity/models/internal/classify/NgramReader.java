package dev.toxicity.models.internal.classify;

import java.util.Arrays;

/**
 * Reads the hashed features of a text, stretch by stretch: its distinct n-grams of one to five
 * characters, words, and pairs of words, in small letters with single spaces. Linear time. Reused;
 * not thread-safe.
 */
public final class NgramReader {
  /** A longer text is read in stretches of at least this many characters. */
  public static final int STRETCH = 300;

  private static final long PRIME = 0x9E3779B97F4A7C15L;
  private static final int LONGEST = 5;

  private final long[] seen = new long[(NgramTable.ROWS >>> 6) + 1];
  private final char[] last = new char[LONGEST];
  private int[] rows = new int[8 * STRETCH];
  private int count;
  private CharSequence text = "";
  private int at;
  private boolean ended;
  private boolean space;
  private long word;
  private long wordBefore;

  /** Makes a reader. */
  public NgramReader() {}

  /** Begins a text. */
  public void reset(CharSequence text) {
    this.text = text;
    at = 0;
    ended = false;
    space = true;
    word = 0;
    wordBefore = 0;
    Arrays.fill(last, '\0');
  }

  /** Reads the next stretch; returns whether there was one. An empty text has one. */
  public boolean next() {
    if (ended) {
      return false;
    }
    count = 0;
    int start = at;
    int end = text.length();
    boolean cut = false;
    while (at <= end && !cut) {
      boolean wasSpace = space;
      read(at < end ? small(text.charAt(at)) : ' ');
      at++;
      int length = at - start;
      boolean gap = (space && !wasSpace) || length >= 2 * STRETCH; // scripts without spaces
      cut = gap && length > STRETCH && end - at >= STRETCH;
    }
    ended = at > end;
    for (int i = 0; i < count; i++) {
      seen[rows[i] >>> 6] = 0;
    }
    text = ended ? "" : text; // nothing of a text is kept
    return true;
  }

  private void read(char c) {
    boolean isSpace = c == ' ';
    if (isSpace && space) {
      return;
    }
    space = isSpace;
    System.arraycopy(last, 0, last, 1, LONGEST - 1);
    last[0] = c;
    long hash = PRIME;
    for (int n = 0; n < LONGEST && last[n] != 0; n++) {
      hash = (hash ^ last[n]) * PRIME;
      hash ^= hash >>> 29;
      add(hash);
    }
    if (!isSpace) {
      word = (word ^ c) * PRIME;
      return;
    }
    add(word * 3);
    add((wordBefore * 5) ^ word);
    wordBefore = word;
    word = 0;
  }

  private void add(long hash) {
    long mixed = (hash ^ (hash >>> 32)) * PRIME;
    int row = (int) (((mixed >>> 32) * NgramTable.ROWS) >>> 32);
    long bit = 1L << (row & 63);
    if ((seen[row >>> 6] & bit) == 0) {
      seen[row >>> 6] |= bit;
      if (count == rows.length) {
        rows = Arrays.copyOf(rows, 2 * count);
      }
      rows[count++] = row;
    }
  }

  /** Surrogates, marks and punctuation stay: emoji, vowel signs and exclamations carry meaning. */
  private static char small(char c) {
    return Character.isWhitespace(c) ? ' ' : Character.toLowerCase(c);
  }

  /** Returns the rows of the last stretch, of which {@link #count()} count; used again. */
  public int[] rows() {
    return rows;
  }

  /** Returns how many features the last stretch has. */
  public int count() {
    return count;
  }
}
