package dev.toxicity.models.internal.classify;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.toxicity.ToxicityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** N-grams are read once a stretch, and a text is judged by its worst stretch. */
class NgramTableTest {
  private static final int FEATURES_A_CHARACTER = 7;

  /** The rows of each stretch. */
  private static List<Set<Integer>> stretches(String text) {
    NgramReader reader = new NgramReader();
    reader.reset(text);
    List<Set<Integer>> found = new ArrayList<>();
    while (reader.next()) {
      Set<Integer> rows = new HashSet<>();
      for (int i = 0; i < reader.count(); i++) {
        assertTrue(rows.add(reader.rows()[i]), () -> "read twice in a stretch of: " + text);
      }
      found.add(rows);
    }
    return found;
  }

  /** A table that knows one word to be bad in one lane. */
  static NgramTable table(int lane) {
    float[] weights = new float[2 * NgramTable.ROWS];
    Arrays.fill(weights, -0.1f);
    for (int row = 0; row < NgramTable.ROWS; row += 500) {
      weights[2 * row + lane] = -10f; // the rare weights that the largest code is made for
    }
    stretches("grumble").get(0).forEach(row -> weights[2 * row + lane] = 10f);
    return NgramTable.read("table", NgramTable.write(weights, new float[] {-1f, -2f}));
  }

  private static float[] logits(String text) {
    return table(0).logits(text, new NgramReader());
  }

  @Test
  void aKnownWordRaisesItsLaneAlone() {
    float[] good = logits("tiny hot dot");
    float[] bad = logits("grumble");
    assertTrue(bad[0] > 5 && good[0] < 0, () -> Arrays.toString(bad) + Arrays.toString(good));
    assertTrue(bad[1] < 0, () -> Arrays.toString(bad));
    float[] other = table(1).logits("grumble", new NgramReader());
    assertTrue(other[1] > 5 && other[0] < 0, () -> Arrays.toString(other));
  }

  @Test
  void anEmptyTextHasTheBiases() {
    assertArrayEquals(new float[] {-1f, -2f}, logits(""));
    assertArrayEquals(new float[] {-1f, -2f}, logits(" \n "));
  }

  @Test
  void capitalsAndWhiteSpaceDoNotMatter() {
    assertEquals(stretches("a calm river"), stretches(" A  calm\nRIVER "));
  }

  @Test
  void aReaderForgetsTheTextBefore() {
    NgramTable table = table(0);
    NgramReader reader = new NgramReader();
    String text = "the river is calm, grumble, and wide ".repeat(20);
    float[] first = table.logits(text, reader).clone();
    table.logits("other words \uD83D\uDE00", reader);
    assertArrayEquals(first, table.logits(text, reader));
  }

  @Test
  void aBadWordIsNotDrownedInGoodOnes() {
    String good = "the river is calm and the sky is wide ";
    float harmless = logits(good.repeat(100))[0];
    float near = logits(good.repeat(5) + "grumble grumble " + good.repeat(5))[0];
    float drowned = logits(good.repeat(50) + "grumble grumble " + good.repeat(50))[0];
    assertTrue(near > harmless + 1, () -> near + " and without it " + harmless);
    assertTrue(drowned > harmless + (near - harmless) / 2, () -> drowned + " after " + near);
  }

  @Test
  void longTextsAreReadInStretches() {
    assertEquals(1, stretches("word ".repeat(2 * NgramReader.STRETCH / 5 - 1)).size());
    int spaced = stretches("word ".repeat(10 * NgramReader.STRETCH / 5)).size();
    assertTrue(spaced >= 5 && spaced <= 10, () -> spaced + " stretches");
    int solid = stretches("字".repeat(10 * NgramReader.STRETCH)).size();
    assertTrue(solid >= 4 && solid <= 10, () -> solid + " stretches without spaces");
  }

  @Test
  void featuresAreFewAndInRange() {
    for (String text :
        List.of("", " ", "\0", "\uD83D\uDE00\uD83D", "mañana добрый 你好 नमस्ते", "x".repeat(500))) {
      for (Set<Integer> rows : stretches(text)) {
        assertTrue(rows.size() <= FEATURES_A_CHARACTER * (text.length() + 2));
        assertTrue(rows.stream().allMatch(row -> row >= 0 && row < NgramTable.ROWS));
      }
    }
  }

  @Test
  void fourBitsKeepTheOrderOfWeights() {
    float[] weights = new float[2 * NgramTable.ROWS];
    int[] rows = stretches("z").get(0).stream().mapToInt(Integer::intValue).toArray();
    float before = Float.NEGATIVE_INFINITY;
    Arrays.fill(weights, 1f);
    for (float weight : new float[] {-2f, -1f, -0.3f, 0f, 0.3f, 1f, 2f}) {
      for (int row : rows) {
        weights[2 * row] = weight;
      }
      NgramTable table = NgramTable.read("table", NgramTable.write(weights, new float[2]));
      float said = table.logits("z", new NgramReader())[0];
      float last = before;
      assertTrue(said >= last && (weight <= -1 || weight >= 1 || said != last), () -> "" + said);
      before = said;
    }
  }

  @Test
  void otherBytesAreRefused() {
    assertThrows(ToxicityException.class, () -> NgramTable.read("table", new byte[100]));
    int right = NgramTable.write(new float[2 * NgramTable.ROWS], new float[2]).length;
    assertThrows(ToxicityException.class, () -> NgramTable.read("table", new byte[right]));
  }
}
