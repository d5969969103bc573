package dev.toxicity.internal.match;

import dev.toxicity.internal.text.TokenHash;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

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

  LongTable(Map<Long, List<Integer>> map) {
    int capacity = Integer.highestOneBit(Math.max(8, map.size() * 2)) * 2;
    mask = capacity - 1;
    keys = new long[capacity];
    first = new int[capacity];
    Arrays.fill(first, -1);
    int bits = Math.max(10, 32 - Integer.numberOfLeadingZeros(map.size() * 16));
    filterShift = 64 - bits;
    filter = new long[1 << (bits - 6)];
    postings = new int[map.values().stream().mapToInt(l -> l.size() + 1).sum()];
    int next = 0;
    for (Map.Entry<Long, List<Integer>> e : map.entrySet()) {
      insert(e.getKey(), next);
      for (int value : e.getValue()) {
        postings[next++] = value;
      }
      postings[next++] = -1;
    }
  }

  private void insert(long key, int posting) {
    long mixed = TokenHash.mix(key);
    int bit = (int) (mixed >>> filterShift);
    filter[bit >>> 6] |= 1L << bit;
    int slot = (int) mixed & mask;
    while (first[slot] >= 0) {
      slot = (slot + 1) & mask;
    }
    keys[slot] = key;
    first[slot] = posting;
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
    int slot = (int) mixed & mask;
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
}
