package dev.toxicity.internal.combine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.toxicity.Attribute;
import dev.toxicity.ToxicityException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FusionTest {
  private static final int TOXICITY = Attribute.TOXICITY.ordinal();

  @Test
  void linesOfSeveralLanguagesStandForEachOfThem() {
    Fusion fusion = read("TOXICITY\t0\t1\t1\nTOXICITY/de,fr\t0\t1\t0\nTOXICITY/en\t1\t1\t0\n");
    double unknown = fusion.in("vi").apply(TOXICITY, 0.5f, 0.9f, 0.1f);
    assertTrue(unknown > 0.98, "words count where a language has no line of its own");
    assertEquals(0.5, fusion.in("de").apply(TOXICITY, 0.5f, 0.9f, 0.1f), 1e-6);
    assertEquals(0.5, fusion.in("fr").apply(TOXICITY, 0.5f, 0.9f, 0.1f), 1e-6);
    assertEquals(0.7311, fusion.in("en").apply(TOXICITY, 0.5f, 0.9f, 0.1f), 1e-4);
  }

  @Test
  void aBrokenLineIsNamed() {
    ToxicityException e =
        assertThrows(ToxicityException.class, () -> read("# x\nTOXICITY/de,fr\t0\tone\t0\n"));
    assertTrue(String.valueOf(e.getMessage()).startsWith("fusion.tsv:2: "));
  }

  private static Fusion read(String lines) {
    return Fusion.read("fusion.tsv", lines.getBytes(StandardCharsets.UTF_8));
  }
}
