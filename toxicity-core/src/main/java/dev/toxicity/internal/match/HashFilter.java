package dev.toxicity.internal.match;

import dev.toxicity.internal.text.TokenHash;
import java.io.DataOutput;
import java.io.IOException;

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

  private HashFilter(int size, long[] bits) {
    shift = 64 - size;
    this.bits = bits;
  }

  static HashFilter read(BlockReader in) throws IOException {
    int size = in.readInt();
    return new HashFilter(size, in.readLongs(1 << (size - 6)));
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(64 - shift);
    Blocks.write(out, bits, bits.length);
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

  /** Returns a number whose lowest bit is what {@link #mayContain} says, without a branch. */
  long question(long hash) {
    int bit = bit(hash);
    return bits[bit >>> 6] >>> bit;
  }

  private int bit(long hash) {
    return (int) (TokenHash.mix(hash) >>> shift);
  }
}
