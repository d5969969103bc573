package dev.toxicity.internal.respell;

import dev.toxicity.internal.match.BlockReader;
import dev.toxicity.internal.match.Blocks;
import dev.toxicity.internal.text.TokenHash;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * Immutable map from 64-bit keys to lists of ints, as small as it can be: eight bytes an entry. Of
 * a key 32 bits are kept, so callers verify what they find.
 */
final class KeyTable {
  private static final int BUCKET_BITS = 16;

  private final int[] first;
  private final int[] keys;
  private final int[] values;

  private KeyTable(long[] sorted, int size) {
    first = new int[(1 << BUCKET_BITS) + 1];
    keys = new int[size];
    values = new int[size];
    for (int i = 0; i < size; i++) {
      keys[i] = (int) (sorted[i] >>> 32);
      values[i] = (int) sorted[i];
      first[(keys[i] >>> (32 - BUCKET_BITS)) + 1]++;
    }
    for (int b = 0; b < 1 << BUCKET_BITS; b++) {
      first[b + 1] += first[b];
    }
  }

  private KeyTable(BlockReader in) throws IOException {
    int size = in.readInt();
    first = in.readAscending((1 << BUCKET_BITS) + 1);
    keys = in.readInts(size);
    values = in.readInts(size);
  }

  static KeyTable read(BlockReader in) throws IOException {
    return new KeyTable(in);
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(keys.length);
    Blocks.writeAscending(out, first, first.length);
    Blocks.write(out, keys, keys.length);
    Blocks.write(out, values, values.length);
  }

  /** Returns the index of the first entry of a key, or -1. */
  int find(long key) {
    int kept = kept(key);
    int bucket = kept >>> (32 - BUCKET_BITS);
    int end = first[bucket + 1];
    for (int i = first[bucket]; i < end; i++) {
      if (keys[i] == kept) {
        return i;
      }
    }
    return -1;
  }

  /** Returns the index of the next entry with the key of entry {@code i}, or -1. */
  int next(int i) {
    return i + 1 < keys.length && keys[i + 1] == keys[i] ? i + 1 : -1;
  }

  int value(int i) {
    return values[i];
  }

  private static int kept(long key) {
    return (int) (TokenHash.mix(key) >>> 32);
  }

  /** Collects entries. */
  static final class Builder {
    private long[] entries = new long[1024];
    private int size;

    void put(long key, int value) {
      if (size == entries.length) {
        entries = Arrays.copyOf(entries, size * 2);
      }
      entries[size++] = ((long) kept(key) << 32) | value;
    }

    /** Keys are sorted as unsigned numbers, as buckets are. */
    KeyTable build() {
      for (int i = 0; i < size; i++) {
        entries[i] ^= Long.MIN_VALUE;
      }
      Arrays.sort(entries, 0, size);
      for (int i = 0; i < size; i++) {
        entries[i] ^= Long.MIN_VALUE;
      }
      return new KeyTable(entries, size);
    }
  }
}
