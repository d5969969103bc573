package dev.toxicity.benchmarks.speed;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TextsTest {
  @Test
  void areTheSameForTheSameSeed() {
    assertArrayEquals(Texts.messages(50, 7), Texts.messages(50, 7));
    assertEquals(Texts.ofLength(1_000, 7), Texts.ofLength(1_000, 7));
  }

  @Test
  void areAsLongAsAsked() {
    for (int chars : new int[] {100, 1_000, 100_000}) {
      assertEquals(chars, Texts.ofLength(chars, 1).length());
      for (Texts.Hostile shape : Texts.Hostile.values()) {
        assertEquals(chars, shape.ofLength(chars).length());
      }
    }
  }

  @Test
  void englishIsInOneScript() {
    String text = Texts.inEnglish(20_000, 3);
    assertEquals(20_000, text.length());
    long foreign = text.chars().filter(c -> Character.isLetter(c) && c > 'z' && c < 0xFF00).count();
    assertEquals(0, foreign, "letters that are neither English nor full-width");
  }

  @Test
  void averageAboutAHundredCharacters() {
    double mean =
        Arrays.stream(Texts.messages(2_000, 1)).mapToInt(String::length).average().orElse(0);
    assertTrue(mean > 60 && mean < 140, "mean length " + mean);
  }

  @Test
  void areMadeOfSeveralScripts() {
    String all = String.join(" ", Texts.messages(500, 1));
    long scripts = all.codePoints().mapToObj(Character.UnicodeScript::of).distinct().count();
    assertTrue(scripts > 8, scripts + " scripts");
  }
}
