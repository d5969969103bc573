package dev.toxicity.benchmarks.quality;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.toxicity.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NgramModelTest {
  private static Corpus.Row row(String text, double toxicity, boolean dev) {
    return new Corpus.Row(
        "en", "made", text, Map.of(Attribute.TOXICITY, toxicity), List.of(), dev, false);
  }

  private static NgramTraining training() {
    NgramTraining training = new NgramTraining();
    for (int i = 0; i < 200; i++) {
      training.add(row("you silly clown number " + i, 1, false));
      training.add(row("a lovely morning number " + i, 0, false));
    }
    return training;
  }

  private static final List<Corpus.Row> DEV =
      List.of(row("what a clown", 1, true), row("what a morning", 0, true));

  @Test
  void learnsWhatTellsTheClassesApartAndCarriesItToNewTexts() {
    NgramModel model = training().train(Integer.MAX_VALUE, DEV);
    NgramFeatures features = model.features();
    int toxicity = Attribute.TOXICITY.ordinal();
    assertTrue(model.score(features, "another clown here")[toxicity] > 0.8);
    assertTrue(model.score(features, "another morning here")[toxicity] < 0.2);
  }

  @Test
  void anAttributeThatNoRowTellsIsNeverLearned() {
    NgramModel model = training().train(Integer.MAX_VALUE, DEV);
    assertEquals(0.5f, model.score(model.features(), "clown")[Attribute.THREAT.ordinal()]);
  }

  @Test
  void trainingTwiceGivesTheSameModel() {
    List<float[]> scores = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      NgramModel model = training().train(100, DEV);
      scores.add(model.score(model.features(), "a lovely clown"));
    }
    assertArrayEquals(scores.get(0), scores.get(1));
  }

  @Test
  void featuresAreTheDistinctNgramsOfThePaddedText() {
    NgramFeatures features = new NgramFeatures(20);
    // " a " has the n-grams " ", "a", " a", "a ", " a "
    assertEquals(5, features.read("a"));
    assertEquals(5, features.read("A"), "case is folded");
    assertEquals(5, features.read("\t a\n"), "white space is one space");
  }
}
