package dev.toxicity.internal.match;

import java.util.Arrays;

/** The hits of one chunk, as parallel arrays; reused. Not thread-safe. */
public final class HitList {
  private int[] pattern = new int[16];
  private int[] tokenFrom = new int[16];
  private int[] tokenTo = new int[16];
  private int[] from = new int[16];
  private int[] to = new int[16];
  private int[] disguise = new int[16];
  private int size;

  /** Forgets all hits. */
  public void clear() {
    size = 0;
  }

  /** Returns the number of hits. */
  public int size() {
    return size;
  }

  /** Returns the index of the pattern of hit {@code i} in its index. */
  public int pattern(int i) {
    return pattern[i];
  }

  /** Returns the first token of hit {@code i}. */
  public int tokenFrom(int i) {
    return tokenFrom[i];
  }

  /** Returns the token after the last of hit {@code i}. */
  public int tokenTo(int i) {
    return tokenTo[i];
  }

  /** Returns the first folded character of hit {@code i}. */
  public int from(int i) {
    return from[i];
  }

  /** Returns the folded character after the last of hit {@code i}. */
  public int to(int i) {
    return to[i];
  }

  /** Returns the disguises undone in the tokens of hit {@code i}. */
  public int disguise(int i) {
    return disguise[i];
  }

  /**
   * Drops all hits from {@code first} on but {@code chosen}, which is one of them and takes its
   * place.
   */
  public void keep(int first, int chosen) {
    pattern[first] = pattern[chosen];
    tokenFrom[first] = tokenFrom[chosen];
    tokenTo[first] = tokenTo[chosen];
    from[first] = from[chosen];
    to[first] = to[chosen];
    disguise[first] = disguise[chosen];
    size = first + 1;
  }

  /**
   * Returns the last hit that begins at or before a folded character, or -1; hits of one matcher
   * run are in order of their beginning.
   */
  public int lastFrom(int position) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (from[middle] <= position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  void add(int id, int tokenFrom, int tokenTo, int from, int to, int disguise) {
    if (size == pattern.length) {
      int n = size * 2;
      this.pattern = Arrays.copyOf(this.pattern, n);
      this.tokenFrom = Arrays.copyOf(this.tokenFrom, n);
      this.tokenTo = Arrays.copyOf(this.tokenTo, n);
      this.from = Arrays.copyOf(this.from, n);
      this.to = Arrays.copyOf(this.to, n);
      this.disguise = Arrays.copyOf(this.disguise, n);
    }
    this.pattern[size] = id;
    this.tokenFrom[size] = tokenFrom;
    this.tokenTo[size] = tokenTo;
    this.from[size] = from;
    this.to[size] = to;
    this.disguise[size++] = disguise;
  }
}
