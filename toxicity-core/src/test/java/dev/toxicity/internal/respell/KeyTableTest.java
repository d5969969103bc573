package dev.toxicity.internal.respell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The filter in front of the table loses no key and stops nearly all that are none. */
class KeyTableTest {
  private static final int QUESTIONS = 100_000;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7, 8, 9, 1_000, 70_000})
  void findsAllThatWasPut(int size) {
    Random random = new Random(size);
    KeyTable.Builder builder = new KeyTable.Builder();
    List<Long> keys = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      keys.add(random.nextLong());
      builder.put(keys.get(i), i);
    }
    KeyTable table = builder.build();
    for (int i = 0; i < size; i++) {
      assertTrue(table.mayContain(keys.get(i)));
      assertEquals(i, table.value(table.find(keys.get(i))));
    }
  }

  @Test
  void tellsOfAllThatWasNotedAndOfHardlyAnythingElse() {
    Random random = new Random(5);
    KeyTable.Builder builder = new KeyTable.Builder();
    List<Long> noted = new ArrayList<>();
    for (int i = 0; i < 50_000; i++) {
      noted.add(random.nextLong());
      builder.note(noted.get(i));
    }
    KeyTable table = builder.build();
    noted.forEach(key -> assertTrue(table.mayContain(key)));
    int taken = 0;
    for (int i = 0; i < QUESTIONS; i++) {
      taken += table.mayContain(random.nextLong()) ? 1 : 0;
    }
    assertTrue(taken < QUESTIONS / 20, "took " + taken + " for noted");
  }
}
