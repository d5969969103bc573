package dev.toxicity.models.internal.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.toxicity.Attribute;
import dev.toxicity.Score;
import dev.toxicity.Scorer;
import dev.toxicity.spi.Classifier;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The model in this module's resources. */
class BundledModelTest {
  private static String manifest() {
    try {
      return new String(BundledModelProvider.read("manifest.properties"), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "";
    }
  }

  @Test
  void isFoundByTheScorer() {
    assertTrue(!manifest().isEmpty(), "the bundle is missing");
    try (Scorer scorer = Scorer.builder().languages("en").build()) {
      Score score = scorer.score("have a nice day");
      assertEquals(Score.Tier.FULL, score.tier());
      assertTrue(
          scorer.provenance().components().stream()
              .anyMatch(part -> part.id().equals(new BundledModelProvider().name())));
    }
  }

  @Test
  void readsInsultsAsMoreToxicThanKindness() {
    assertTrue(
        !manifest().isEmpty() && !manifest().contains("version=0."), "the bundle is a draft");
    try (Classifier classifier = new BundledModelProvider().create()) {
      double insult = toxicity(classifier, "you are a complete idiot");
      double kind = toxicity(classifier, "have a nice day");
      assertTrue(insult > kind + 0.3, insult + " against " + kind);
    }
  }

  private static double toxicity(Classifier classifier, String text) {
    return Objects.requireNonNull(classifier.classify(text).attributes().get(Attribute.TOXICITY));
  }
}
