package dev.toxicity.models.internal.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.toxicity.ToxicityException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Strictness of the JSON reader. */
class JsonReaderTest {
  @Test
  void readsAllKindsOfValues() {
    JsonNode node =
        JsonReader.read(
            "{\"a\": [1, -2.5e2, true, null, \"x\\u00e9\\n\\ud83d\\ude00\"], \"b\": {}}", "f");
    assertEquals(1, node.get("a").elements().get(0).integer());
    assertEquals(-250.0, node.get("a").elements().get(1).number());
    assertTrue(node.get("a").elements().get(2).flag(false));
    assertTrue(node.get("a").elements().get(3).missing());
    assertEquals("x\u00e9\n\ud83d\ude00", node.get("a").elements().get(4).text());
    assertTrue(node.get("b").names().isEmpty());
    assertTrue(node.get("c").missing());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[1,]",
        "{\"a\":1,}",
        "{a:1}",
        "01",
        "1.",
        "-",
        "+1",
        "nul",
        "\"a",
        "\"\t\"",
        "\"\\x\"",
        "\"\\u12g4\"",
        "[1] 2",
        "{\"a\":1,\"a\":2}",
        "'a'",
        "NaN",
        "[1 2]",
        "1e"
      })
  void refusesWhatIsNotJson(String text) {
    assertThrows(ToxicityException.class, () -> JsonReader.read(text, "f"));
  }

  @Test
  void refusesDeepNestingAndNamesTheLine() {
    assertThrows(ToxicityException.class, () -> JsonReader.read("[".repeat(100_000), "f"));
    ToxicityException e =
        assertThrows(ToxicityException.class, () -> JsonReader.read("{\n\"a\": x}", "dir/f"));
    assertTrue(String.valueOf(e.getMessage()).startsWith("dir/f:2: "), e.getMessage());
  }
}
