package dev.toxicity.internal.respell;

import dev.toxicity.internal.match.BlockReader;
import dev.toxicity.internal.match.Blocks;
import dev.toxicity.internal.text.TokenHash;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * Immutable map from 64-bit keys to lists of ints, as small as it can be: nine bytes an entry. Of a
 * key 32 bits are kept, so callers verify what they find. Made for misses: a Bloom filter whose
 * three bits for a key lie in one cell answers most look-ups with one load from a table that stays
 * in the cache.
 */
final class KeyTable {
  private static final int BUCKET_BITS = 16;

  /** Keys for which a filter has a cell of 64 bits. */
  private static final int KEYS_OF_CELL = 8;

  private final long[] filter;
  private final int[] first;
  private final int[] keys;
  private final int[] values;

  private KeyTable(long[] sorted, int size, long[] filter) {
    this.filter = filter;
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
    filter = in.readLongs(in.readInt());
    first = in.readAscending((1 << BUCKET_BITS) + 1);
    keys = in.readInts(size);
    values = in.readInts(size);
  }

  static KeyTable read(BlockReader in) throws IOException {
    return new KeyTable(in);
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(keys.length);
    out.writeInt(filter.length);
    Blocks.write(out, filter, filter.length);
    Blocks.writeAscending(out, first, first.length);
    Blocks.write(out, keys, keys.length);
    Blocks.write(out, values, values.length);
  }

  /** Returns the index of the first entry of a key, or -1. */
  int find(long key) {
    long mixed = TokenHash.mix(key);
    long bits = bits(mixed);
    if ((filter[cell(mixed, filter.length)] & bits) != bits) {
      return -1;
    }
    int kept = (int) (mixed >>> 32);
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

  /** Returns false if a key was certainly neither put nor noted. */
  boolean mayContain(long key) {
    long mixed = TokenHash.mix(key);
    long bits = bits(mixed);
    return (filter[cell(mixed, filter.length)] & bits) == bits;
  }

  /** Three bits of a cell, from parts of the hash that do not choose the cell. */
  private static long bits(long mixed) {
    return 1L << (mixed >>> 20) | 1L << (mixed >>> 26) | 1L << (mixed >>> 32);
  }

  private static int cell(long mixed, int cells) {
    return (int) (((mixed >>> 32) * cells) >>> 32);
  }

  /** Collects entries. */
  static final class Builder {
    private long[] entries = new long[1024];
    private int size;
    private long[] noted = new long[1024];
    private int notes;

    void put(long key, int value) {
      if (size == entries.length) {
        entries = Arrays.copyOf(entries, size * 2);
      }
      entries[size++] = (TokenHash.mix(key) >>> 32 << 32) | value;
      note(key);
    }

    /** Makes a key one that {@link KeyTable#mayContain} tells of. */
    void note(long key) {
      if (notes == noted.length) {
        noted = Arrays.copyOf(noted, notes * 2);
      }
      noted[notes++] = key;
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
      return new KeyTable(entries, size, filter());
    }

    private long[] filter() {
      int cells = notes / KEYS_OF_CELL + 1;
      long[] filter = new long[cells];
      for (int i = 0; i < notes; i++) {
        long mixed = TokenHash.mix(noted[i]);
        filter[cell(mixed, cells)] |= bits(mixed);
      }
      return filter;
    }
  }
}
