package dev.toxicity.internal.language;

/**
 * The two largest of many unsigned 16-bit numbers, four of which a {@code long} holds, read two at
 * a time: for each pair of bit fields of 32 bits a borrow into the free bits above says which of
 * two is larger.
 */
final class TopTwo {
  private static final int LANE_BITS = 16;
  private static final long FIELDS = 0x0000FFFF_0000FFFFL;
  private static final long BORROWS = 0x00010000_00010000L;
  private static final long ONES = 0x00010001_00010001L;
  private static final long HIGHS = 0x80008000_80008000L;

  int most;

  /** The largest of all but one of the largest. */
  int second;

  /** Reads the first {@code n} longs. */
  void read(long[] numbers, int n) {
    long largest = 0;
    long next = 0;
    for (int i = 0; i < n; i++) {
      long even = numbers[i] & FIELDS;
      long odd = (numbers[i] >>> LANE_BITS) & FIELDS;
      long larger = max(even, odd);
      long smaller = even ^ odd ^ larger;
      long top = max(largest, larger);
      long rest = largest ^ larger ^ top;
      largest = top;
      next = max(next, max(rest, smaller));
    }
    int a = (int) largest;
    int b = (int) (largest >>> 32);
    most = Math.max(a, b);
    second = Math.max(Math.min(a, b), (int) Math.max(next & 0xFFFF, next >>> 32));
  }

  /** Returns the fields of {@code a} or {@code b}, whichever is larger. */
  private static long max(long a, long b) {
    long notLess = (((a | BORROWS) - b) & BORROWS) >>> LANE_BITS;
    long mask = notLess * 0xFFFF;
    return (a & mask) | (b & ~mask);
  }

  /** Returns the place of the first number that equals {@link #most}. */
  int first(long[] numbers) {
    long wanted = most * ONES;
    int i = 0;
    long zeros = zeros(numbers[0] ^ wanted);
    while (zeros == 0) {
      zeros = zeros(numbers[++i] ^ wanted);
    }
    return i * 4 + Long.numberOfTrailingZeros(zeros) / LANE_BITS;
  }

  /** Returns the highest bit of fields that are zero; others above the first may be wrong. */
  private static long zeros(long fields) {
    return (fields - ONES) & ~fields & HIGHS;
  }
}
