package dev.toxicity.models.internal.tokenizer;

import java.util.Arrays;

/** Maps non-negative longs to non-negative ints without boxing; safe to share once filled. */
final class LongIntMap {
  private static final int NONE = -1;

  private long[] keys;
  private int[] values;
  private int size;

  LongIntMap(int expected) {
    allocate(Math.max(16, Integer.highestOneBit(Math.max(8, expected) * 2 - 1) * 2));
  }

  private void allocate(int capacity) {
    keys = new long[capacity];
    values = new int[capacity];
    Arrays.fill(keys, NONE);
  }

  /** Returns the value, or -1. */
  int get(long key) {
    int mask = keys.length - 1;
    for (int slot = hash(key) & mask; ; slot = (slot + 1) & mask) {
      long found = keys[slot];
      if (found == key) {
        return values[slot];
      }
      if (found == NONE) {
        return NONE;
      }
    }
  }

  void put(long key, int value) {
    if (++size * 2 > keys.length) {
      grow();
    }
    int mask = keys.length - 1;
    int slot = hash(key) & mask;
    while (keys[slot] != NONE && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    keys[slot] = key;
    values[slot] = value;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldValues = values;
    allocate(oldKeys.length * 2);
    size = 1; // the entry that put is about to add
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != NONE) {
        put(oldKeys[i], oldValues[i]);
      }
    }
  }

  private static int hash(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed ^ (mixed >>> 32));
  }
}
