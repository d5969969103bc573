package dev.toxicity.internal.match;

import dev.toxicity.internal.text.TokenHash;

/** A set of hashes that may take a few others for its own, of which a question costs one load. */
final class HashFilter {
  private final int shift;
  private final long[] bits;

  /**
   * Makes an empty set.
   *
   * @param size logarithm of the number of bits
   */
  HashFilter(int size) {
    shift = 64 - size;
    bits = new long[1 << (size - 6)];
  }

  void add(long hash) {
    int bit = bit(hash);
    bits[bit >>> 6] |= 1L << bit;
  }

  /** Returns false if the hash was certainly not added. */
  boolean mayContain(long hash) {
    int bit = bit(hash);
    return (bits[bit >>> 6] & (1L << bit)) != 0;
  }

  private int bit(long hash) {
    return (int) (TokenHash.mix(hash) >>> shift);
  }
}
