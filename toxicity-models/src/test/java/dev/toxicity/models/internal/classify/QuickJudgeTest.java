package dev.toxicity.models.internal.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.toxicity.Attribute;
import dev.toxicity.ToxicityException;
import dev.toxicity.spi.Classification;
import dev.toxicity.spi.Classifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The quick judge settles what lies under its threshold, and nothing that it cannot see whole. */
class QuickJudgeTest {
  private static final int FEATURES_A_CHARACTER = 7;

  private static List<Integer> features(String text) {
    List<Integer> rows = new ArrayList<>();
    QuickJudge.features(
        text,
        new QuickJudge.Sink() {
          @Override
          public void feature(int row) {
            rows.add(row);
          }

          @Override
          public void stretch() {
            rows.add(-1);
          }
        });
    return rows;
  }

  /** A judge that knows one word to be bad. */
  private static QuickJudge judge(float threshold) {
    byte[] table = new byte[QuickJudge.ROWS];
    Arrays.fill(table, (byte) -10);
    features("grumble").stream().filter(row -> row >= 0).forEach(row -> table[row] = 100);
    float[][] lines = new float[Attribute.values().length][];
    Arrays.setAll(lines, a -> new float[] {1, -1});
    return QuickJudge.read("judge", QuickJudge.write(table, 0.1f, 0f, threshold, lines));
  }

  @Test
  void settlesWhatIsUnderTheThreshold() {
    Classification said = judge(0).glance("tiny hot dot").orElseThrow();
    double p = Objects.requireNonNull(said.attributes().get(Attribute.INSULT));
    assertTrue(p > 0 && p < 0.3, said::toString);
    assertTrue(judge(0).glance("grumble").isEmpty());
    assertTrue(judge(-1_000).glance("tiny hot dot").isEmpty());
  }

  @Test
  void capitalsAndPunctuationDoNotMatter() {
    assertEquals(features("a calm river"), features(" A  calm, RIVER!"));
  }

  @Test
  void aBadWordIsNotDrownedInGoodOnes() {
    String good = "the river is calm and the sky is wide ";
    float drowned = judge(0).logit(good.repeat(4) + "grumble grumble " + good.repeat(4));
    assertTrue(drowned > judge(0).logit(good.repeat(8)));
  }

  @Test
  void aLongTextIsNeverSettled() {
    assertTrue(judge(1_000).glance("a ".repeat(QuickJudge.MOST_CHARS / 2)).isPresent());
    assertTrue(judge(1_000).glance("a ".repeat(QuickJudge.MOST_CHARS)).isEmpty());
  }

  @Test
  void featuresAreFewAndInRange() {
    for (String text :
        List.of("", " ", "\uD83D\uDE00\uD83D", "mañana добрый 你好 नमस्ते", "x".repeat(500))) {
      List<Integer> rows = features(text);
      assertTrue(rows.size() <= FEATURES_A_CHARACTER * (text.length() + 2));
      assertTrue(rows.stream().allMatch(row -> row >= -1 && row < QuickJudge.ROWS));
    }
  }

  @Test
  void otherBytesAreRefused() {
    assertThrows(ToxicityException.class, () -> QuickJudge.read("judge", new byte[100]));
    byte[] long0 =
        new byte[QuickJudge.write(new byte[QuickJudge.ROWS], 1, 0, 0, new float[7][2]).length];
    assertThrows(ToxicityException.class, () -> QuickJudge.read("judge", long0));
  }

  @Test
  void theBundledOneNeedsAPlausibleThreshold() {
    try (Classifier classifier = new BundledModelProvider().create()) {
      assertTrue(classifier.canGlance(), "the bundle has no quick judge; run CascadeFit");
      assertTrue(classifier.glance("you are a complete idiot, shut up").isEmpty());
      assertTrue(
          classifier.components().stream().anyMatch(part -> part.kind().equals("quick-judge")));
    }
  }
}
