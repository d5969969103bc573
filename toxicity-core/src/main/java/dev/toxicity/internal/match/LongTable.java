package dev.toxicity.internal.match;

import dev.toxicity.internal.text.TokenHash;
import java.util.Arrays;

/**
 * Immutable map from 64-bit keys to lists of non-negative ints, made for misses: a bit set answers
 * most look-ups with one load. Keys must be verified by the caller where collisions matter.
 */
final class LongTable {
  private final long[] filter;
  private final int filterShift;
  private final long[] keys;
  private final int[] first;
  private final int[] postings;
  private final int mask;

  private LongTable(Builder b) {
    int capacity = Integer.highestOneBit(Math.max(8, b.size * 2)) * 2;
    mask = capacity - 1;
    keys = new long[capacity];
    first = new int[capacity];
    int[] count = new int[capacity];
    int distinct = 0;
    for (int i = 0; i < b.size; i++) {
      int slot = slot(b.keys[i], count);
      keys[slot] = b.keys[i];
      distinct += count[slot]++ == 0 ? 1 : 0;
    }
    int bits = Math.max(10, 32 - Integer.numberOfLeadingZeros(distinct * 16));
    filterShift = 64 - bits;
    filter = new long[1 << (bits - 6)];
    postings = new int[b.size + distinct];
    Arrays.fill(first, -1);
    int next = 0;
    for (int i = 0; i < b.size; i++) {
      long key = b.keys[i];
      int slot = slot(key, count);
      if (first[slot] < 0) {
        first[slot] = next;
        next += count[slot] + 1;
        postings[next - 1] = -1;
        count[slot] = 1; // from here on: number filled in, kept over zero for slot()
        postings[first[slot]] = b.values[i];
        int bit = (int) (TokenHash.mix(key) >>> filterShift);
        filter[bit >>> 6] |= 1L << bit;
      } else {
        postings[first[slot] + count[slot]++] = b.values[i];
      }
    }
  }

  private int slot(long key, int[] count) {
    int slot = slot(TokenHash.mix(key));
    while (count[slot] > 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** The middle bits of the product depend on all of the key; its lowest do not. */
  private int slot(long mixed) {
    return (int) (mixed >>> 26) & mask;
  }

  /** Returns false if the key is certainly absent. */
  boolean mayContain(long key) {
    int bit = (int) (TokenHash.mix(key) >>> filterShift);
    return (filter[bit >>> 6] & (1L << bit)) != 0;
  }

  /** Returns the index of the key's first value for {@link #value}, or -1. */
  int find(long key) {
    long mixed = TokenHash.mix(key);
    int bit = (int) (mixed >>> filterShift);
    if ((filter[bit >>> 6] & (1L << bit)) == 0) {
      return -1;
    }
    int slot = slot(mixed);
    while (first[slot] >= 0) {
      if (keys[slot] == key) {
        return first[slot];
      }
      slot = (slot + 1) & mask;
    }
    return -1;
  }

  /** Returns the value at {@code index}, or -1 behind the last value of a key. */
  int value(int index) {
    return postings[index];
  }

  /** Collects keys and values; a value may come twice under a key only if not in a row. */
  static final class Builder {
    private long[] keys = new long[256];
    private int[] values = new int[256];
    private int size;

    void put(long key, int value) {
      if (size > 0 && keys[size - 1] == key && values[size - 1] == value) {
        return;
      }
      if (size == keys.length) {
        keys = Arrays.copyOf(keys, size * 2);
        values = Arrays.copyOf(values, size * 2);
      }
      keys[size] = key;
      values[size++] = value;
    }

    boolean isEmpty() {
      return size == 0;
    }

    LongTable build() {
      return new LongTable(this);
    }
  }
}
