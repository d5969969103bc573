package dev.toxicity.models.internal.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Windows cover each piece, overlap, and end at the limit. */
class WindowsTest {
  private final Windows windows = new Windows(126, 96, 16);

  @Test
  void shortTextsTakeOneWindow() {
    assertEquals(1, windows.count(0));
    assertEquals(0, windows.end(0, 0));
    assertEquals(1, windows.count(126));
    assertEquals(2, windows.count(127));
  }

  @Test
  void eachPieceIsInAWindow() {
    for (int pieces = 0; pieces < 2000; pieces++) {
      int covered = 0;
      for (int window = 0; window < windows.count(pieces); window++) {
        int start = windows.start(window, pieces);
        assertTrue(start <= covered, "a gap at " + start);
        covered = windows.end(window, pieces);
        assertTrue(covered - start <= 126);
      }
      assertEquals(Math.min(pieces, windows.longest()), covered);
    }
    assertEquals(16, windows.count(1_000_000));
  }

  @Test
  void senselessSizesAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Windows(0, 1, 1));
    assertThrows(IllegalArgumentException.class, () -> new Windows(4, 5, 1));
    assertThrows(IllegalArgumentException.class, () -> new Windows(4, 2, 0));
  }
}
