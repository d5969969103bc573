package dev.toxicity.internal.text;

/**
 * The 64-bit rolling hash of folded characters; a hit is always verified character by character.
 */
public final class TokenHash {
  /** Value before the first character. */
  public static final long SEED = 0x243F6A8885A308D3L;

  /** Odd multiplier of MurmurHash64's finaliser, a well-tested mixer. */
  private static final long MULTIPLIER = 0xC6A4A7935BD1E995L;

  /** Times {@link #MULTIPLIER} it is one, modulo 2<sup>64</sup>. */
  private static final long INVERSE = 0x5F7A0EA7E59B19BDL;

  private TokenHash() {}

  /** Returns the hash of a token one character longer. */
  public static long step(long hash, char c) {
    return (hash ^ c) * MULTIPLIER;
  }

  /** Returns the hash of a token without its last character {@code c}: the inverse of a step. */
  static long back(long hash, char c) {
    return (hash * INVERSE) ^ c;
  }

  /** Returns the hash of a range of folded characters. */
  public static long of(char[] folded, int start, int end) {
    long hash = SEED;
    for (int i = start; i < end; i++) {
      hash = step(hash, folded[i]);
    }
    return hash;
  }

  /**
   * Returns a number for a range of folded characters that, other than a hash, can be made of those
   * of its parts: {@code sum(ab) = sum(a) · power(length of b) + sum(b)}.
   */
  public static long sum(char[] folded, int start, int end) {
    long sum = 0;
    for (int i = start; i < end; i++) {
      sum = sum * MULTIPLIER + folded[i];
    }
    return sum;
  }

  /** Returns the powers that join sums, for parts of up to {@code longest} characters. */
  static long[] powers(int longest) {
    long[] powers = new long[longest + 1];
    powers[0] = 1;
    for (int i = 1; i <= longest; i++) {
      powers[i] = powers[i - 1] * MULTIPLIER;
    }
    return powers;
  }

  /** Spreads a hash so that its high bits depend on all others. */
  public static long mix(long hash) {
    return (hash ^ (hash >>> 32)) * 0x9E3779B97F4A7C15L;
  }
}
