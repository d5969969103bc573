package dev.toxicity.internal.match;

import dev.toxicity.internal.text.TokenHash;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * Immutable map from 64-bit keys to lists of non-negative ints, made for misses: a bit set answers
 * most look-ups with one load. Entries lie in the order of their keys' hashes, eight bytes each,
 * and are written and read as they are. Of a hash more than 40 bits are compared, so callers verify
 * what they find where that matters.
 */
final class LongTable {
  /** Bits of an entry's key that are kept beside those that choose its bucket. */
  private static final int KEPT = 32;

  private static final int FEWEST_BUCKETS = 4;

  /** Marks the last value of a key. */
  private static final int LAST = Integer.MIN_VALUE;

  private final int bucketShift;
  private final int keyShift;
  private final int filterShift;
  private final long[] filter;

  /** For each bucket its first entry; one more element than buckets. */
  private final int[] first;

  private final int[] keys;
  private final int[] values;

  private LongTable(Builder b) {
    int indexBits = b.size < 2 ? 0 : bits(b.size - 1);
    int bucketBits = Math.max(FEWEST_BUCKETS, bits(b.size) - 1);
    bucketShift = Long.SIZE - bucketBits;
    keyShift = Math.max(bucketShift - KEPT, indexBits);
    first = new int[(1 << bucketBits) + 1];
    keys = new int[b.size];
    values = new int[b.size];
    long[] sorted = b.sorted(indexBits);
    for (int i = 0; i < b.size; i++) {
      keys[i] = (int) (sorted[i] >>> keyShift);
      values[i] = b.values[(int) (sorted[i] & ((1L << indexBits) - 1))];
      first[(int) (sorted[i] >>> bucketShift) + 1]++;
    }
    for (int bucket = 0; bucket < 1 << bucketBits; bucket++) {
      first[bucket + 1] += first[bucket];
    }
    int distinct = 0;
    for (int i = 0; i < b.size; i++) {
      if (i + 1 == b.size || sorted[i] >>> keyShift != sorted[i + 1] >>> keyShift) {
        values[i] |= LAST;
        distinct++;
      }
    }
    int filterBits = Math.max(10, bits(distinct * 16));
    filterShift = Long.SIZE - filterBits;
    filter = new long[1 << (filterBits - 6)];
    for (int i = 0; i < b.size; i++) {
      int bit = (int) (sorted[i] >>> filterShift);
      filter[bit >>> 6] |= 1L << bit;
    }
  }

  private LongTable(BlockReader in) throws IOException {
    int size = in.readInt();
    bucketShift = in.readInt();
    keyShift = in.readInt();
    filterShift = in.readInt();
    filter = in.readLongs(1 << (Long.SIZE - filterShift - 6));
    first = in.readAscending((1 << (Long.SIZE - bucketShift)) + 1);
    keys = in.readInts(size);
    values = in.readInts(size);
  }

  static LongTable read(BlockReader in) throws IOException {
    return new LongTable(in);
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(keys.length);
    out.writeInt(bucketShift);
    out.writeInt(keyShift);
    out.writeInt(filterShift);
    Blocks.write(out, filter, filter.length);
    Blocks.writeAscending(out, first, first.length);
    Blocks.write(out, keys, keys.length);
    Blocks.write(out, values, values.length);
  }

  private static int bits(int n) {
    return Integer.SIZE - Integer.numberOfLeadingZeros(n);
  }

  boolean isEmpty() {
    return keys.length == 0;
  }

  /** Returns false if the key is certainly absent. */
  boolean mayContain(long key) {
    int bit = (int) (TokenHash.mix(key) >>> filterShift);
    return (filter[bit >>> 6] & (1L << bit)) != 0;
  }

  /** Returns a number whose lowest bit is what {@link #mayContain} says, without a branch. */
  long bit(long key) {
    int bit = (int) (TokenHash.mix(key) >>> filterShift);
    return filter[bit >>> 6] >>> bit;
  }

  /** Returns the index of the key's first value for {@link #value}, or -1. */
  int find(long key) {
    long mixed = TokenHash.mix(key);
    int bit = (int) (mixed >>> filterShift);
    if ((filter[bit >>> 6] & (1L << bit)) == 0) {
      return -1;
    }
    int bucket = (int) (mixed >>> bucketShift);
    int kept = (int) (mixed >>> keyShift);
    int end = first[bucket + 1];
    for (int i = first[bucket]; i < end; i++) {
      if (keys[i] == kept) {
        return i;
      }
    }
    return -1;
  }

  /** Returns the index of the value after that at {@code index} of the same key, or -1. */
  int next(int index) {
    return values[index] < 0 ? -1 : index + 1;
  }

  /** Returns the value at {@code index}. */
  int value(int index) {
    return values[index] & ~LAST;
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

    /**
     * Returns the hashes in their unsigned order, with the number of the entry in the lowest bits:
     * the values of a key stay in the order they came in.
     */
    private long[] sorted(int indexBits) {
      long[] sorted = new long[size];
      for (int i = 0; i < size; i++) {
        long mixed = TokenHash.mix(keys[i]) >>> indexBits << indexBits;
        sorted[i] = (mixed | i) ^ Long.MIN_VALUE;
      }
      Arrays.sort(sorted);
      for (int i = 0; i < size; i++) {
        sorted[i] ^= Long.MIN_VALUE;
      }
      return sorted;
    }

    LongTable build() {
      return new LongTable(this);
    }
  }
}
