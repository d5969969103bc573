package dev.toxicity.internal.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The table beside a map of lists: values in the order they came in, built and read back. */
class LongTableTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 17, 1_000, 70_000})
  void holdsWhatAMapOfListsHolds(int size) throws IOException {
    Random random = new Random(1);
    Map<Long, List<Integer>> expected = new TreeMap<>();
    LongTable.Builder builder = new LongTable.Builder();
    for (int i = 0; i < size; i++) {
      long key = random.nextInt(3) == 0 ? random.nextInt(50) : random.nextLong();
      builder.put(key, i);
      expected.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
    }
    LongTable table = builder.build();
    check(expected, table, random);
    check(expected, copy(table), random);
  }

  @Test
  void aValueThatComesTwiceInARowCountsOnce() {
    LongTable.Builder builder = new LongTable.Builder();
    builder.put(5, 1);
    builder.put(5, 1);
    builder.put(5, 2);
    assertEquals(List.of(1, 2), values(builder.build(), 5));
  }

  private static void check(Map<Long, List<Integer>> expected, LongTable table, Random random) {
    assertEquals(expected.isEmpty(), table.isEmpty());
    expected.forEach(
        (key, values) -> {
          assertTrue(table.mayContain(key));
          assertEquals(values, values(table, key));
        });
    int taken = 0;
    for (int i = 0; i < 10_000; i++) {
      long key = random.nextLong();
      if (!expected.containsKey(key)) {
        assertEquals(List.of(), values(table, key));
        taken += table.mayContain(key) ? 1 : 0;
      }
    }
    assertFalse(taken > 1_000, "the filter lets too much through: " + taken);
  }

  private static List<Integer> values(LongTable table, long key) {
    List<Integer> values = new ArrayList<>();
    for (int i = table.find(key); i >= 0; i = table.next(i)) {
      values.add(table.value(i));
    }
    return values;
  }

  private static LongTable copy(LongTable table) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    table.write(new DataOutputStream(bytes));
    try (BlockReader in = new BlockReader(new ByteArrayInputStream(bytes.toByteArray()))) {
      return LongTable.read(in);
    }
  }
}
