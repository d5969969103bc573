package dev.toxicity.internal.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TopTwoTest {
  private static final int LANES = 4;

  private final Random random = new Random(3);
  private final TopTwo top = new TopTwo();

  @Test
  void findsTheTwoLargestAndTheFirstPlace() {
    for (int round = 0; round < 5_000; round++) {
      int[] numbers = new int[LANES * (1 + random.nextInt(5))];
      int bound = 1 + random.nextInt(round % 2 == 0 ? 4 : 0x10000);
      Arrays.setAll(numbers, i -> random.nextInt(bound));
      check(numbers);
    }
  }

  @Test
  void readsTheLargestNumbersThereAre() {
    check(new int[] {0xFFFF, 0, 0x7FFF, 0x8000});
    check(new int[] {0, 0xFFFF, 0xFFFF, 0xFFFF, 0, 0, 0, 0});
  }

  private void check(int[] numbers) {
    long[] packed = new long[numbers.length / LANES];
    for (int i = 0; i < numbers.length; i++) {
      packed[i / LANES] |= (long) numbers[i] << (i % LANES * 16);
    }
    top.read(packed, packed.length);
    int[] sorted = numbers.clone();
    Arrays.sort(sorted);
    int most = sorted[sorted.length - 1];
    assertEquals(most, top.most);
    assertEquals(sorted[sorted.length - 2], top.second);
    int first = 0;
    while (numbers[first] != most) {
      first++;
    }
    assertEquals(first, top.first(packed));
  }
}
