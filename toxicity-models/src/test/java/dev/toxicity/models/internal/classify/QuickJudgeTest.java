package dev.toxicity.models.internal.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.toxicity.Attribute;
import dev.toxicity.ToxicityException;
import dev.toxicity.spi.Classification;
import dev.toxicity.spi.Classifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The quick judge settles what lies under its threshold, and nothing that it cannot see whole. */
class QuickJudgeTest {
  private static byte[] bytes(double threshold) {
    double[][] lines = new double[Attribute.values().length][];
    Arrays.setAll(lines, a -> new double[] {1, -1});
    return QuickJudge.write(threshold, Set.of("en", "pt"), lines);
  }

  private static QuickJudge judge(double threshold) {
    return QuickJudge.read("judge", bytes(threshold));
  }

  @Test
  void settlesWhatIsUnderTheThreshold() {
    Classification said = judge(0).glance(new float[] {-1, -3}).orElseThrow();
    double insult = Objects.requireNonNull(said.attributes().get(Attribute.INSULT));
    double attack = Objects.requireNonNull(said.attributes().get(Attribute.IDENTITY_ATTACK));
    assertEquals(1 / (1 + Math.exp(2)), insult, 1e-9);
    assertEquals(1 / (1 + Math.exp(4)), attack, 1e-9);
    assertTrue(judge(0).glance(new float[] {1, -3}).isEmpty());
    assertTrue(judge(0).glance(new float[] {-1, 4}).isEmpty());
    assertTrue(judge(0).glance(new float[] {Float.NaN, -3}).isEmpty());
  }

  @Test
  void settlesOnlyLanguagesThatItKnows() {
    assertTrue(judge(0).knows("en") && judge(0).knows("pt"));
    assertFalse(judge(0).knows("vi") || judge(0).knows("und"));
  }

  @Test
  void aWrongFileIsRefused() {
    String good = new String(bytes(0), StandardCharsets.UTF_8);
    for (String wrong :
        new String[] {
          good.replace("threshold\t0.0000\n", ""),
          good.replace("INSULT\t1.0000", "INSULT\tone"),
          good.replaceAll("THREAT.*\n", ""),
          ""
        }) {
      byte[] file = wrong.getBytes(StandardCharsets.UTF_8);
      assertThrows(ToxicityException.class, () -> QuickJudge.read("judge", file), wrong);
    }
  }

  @Test
  void theBundledOneHasAPlausibleThreshold() {
    try (Classifier classifier = new BundledModelProvider().create()) {
      assertTrue(classifier.canGlance(), "the bundle has no quick judge; run CascadeFit");
      assertTrue(classifier.glance("you are a complete idiot, shut up", "en").isEmpty());
      // It settles about a quarter of harmless rows.
      List<String> harmless =
          List.of(
              "The report was published in March and is on the website.",
              "We are looking forward to hearing from you soon.",
              "The museum is open from nine to five on weekdays.",
              "This is the second edition of the book, published in 1998.",
              "Thanks for the update, the new version of the article is available here.",
              "The bridge was built between 1901 and 1904 and is 300 metres long.",
              "I moved the section on history to a page of its own.",
              "Tickets for the concert are available at the station.");
      long settled = harmless.stream().filter(t -> classifier.glance(t, "en").isPresent()).count();
      assertTrue(settled >= 1 && settled < harmless.size(), () -> "settles " + settled);
      for (String text : harmless) {
        assertTrue(classifier.glance(text, "und").isEmpty(), "unknown language");
      }
      assertTrue(
          classifier.glance("the meeting starts at ten. ".repeat(40), "en").isEmpty(), "long");
      assertTrue(classifier.components().stream().anyMatch(part -> part.kind().equals("ngrams")));
    }
  }

  @Test
  void theBundledClassifierJoinsNgramsWithTheNetwork() {
    try (Classifier classifier = new BundledModelProvider().create()) {
      WindowedClassifier both = (WindowedClassifier) classifier;
      String text = "you are a complete idiot, shut up";
      assertFalse(
          both.classify(text).attributes().equals(both.network(text).attributes()),
          "the n-grams say nothing");
      assertEquals(both.classify(text).targets(), both.network(text).targets());
    }
  }
}
