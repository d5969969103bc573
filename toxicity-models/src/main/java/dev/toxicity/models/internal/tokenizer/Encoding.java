package dev.toxicity.models.internal.tokenizer;

import java.util.Arrays;

/**
 * The pieces of one text: ids, and for each the half-open range of UTF-16 units it came from.
 * Caller-owned and reused; not thread-safe.
 */
public final class Encoding {
  private int[] ids = new int[256];
  private int[] starts = new int[256];
  private int[] ends = new int[256];
  private int length;
  private int limit = Integer.MAX_VALUE;

  /** Forgets all pieces and takes at most {@code limit} new ones before it is {@link #full()}. */
  public void reset(int limit) {
    length = 0;
    this.limit = limit;
  }

  /** Returns how many pieces there are; a few above the limit may be there. */
  public int length() {
    return length;
  }

  /** Returns whether the limit is reached, so that a tokenizer may stop. */
  public boolean full() {
    return length >= limit;
  }

  /** Returns the ids; only the first {@link #length()} count. Not a copy. */
  public int[] ids() {
    return ids;
  }

  /** Returns where piece {@code i} starts in the text. */
  public int start(int i) {
    return starts[i];
  }

  /** Returns where piece {@code i} ends in the text. */
  public int end(int i) {
    return ends[i];
  }

  void add(int id, int start, int end) {
    if (length == ids.length) {
      ids = Arrays.copyOf(ids, length * 2);
      starts = Arrays.copyOf(starts, length * 2);
      ends = Arrays.copyOf(ends, length * 2);
    }
    ids[length] = id;
    starts[length] = start;
    ends[length++] = end;
  }

  void cutTo(int shorter) {
    length = shorter;
  }

  void put(int i, int id, int start, int end) {
    ids[i] = id;
    starts[i] = start;
    ends[i] = end;
  }
}
