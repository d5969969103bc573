package dev.toxicity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Words are remembered from text to text, which no score may show. */
class RememberedWordsTest {
  private static final int TEXTS = 3_000;

  @Test
  void theOrderOfTextsDoesNotMatter() {
    List<String> texts = texts();
    Scorer scorer = TestScorers.all();
    List<String> forwards = new ArrayList<>();
    texts.forEach(t -> forwards.add(shown(scorer.score(t))));
    assertTrue(forwards.stream().anyMatch(s -> s.contains("Evidence")));
    for (int i = TEXTS - 1; i >= 0; i--) {
      assertEquals(forwards.get(i), shown(scorer.score(texts.get(i))), texts.get(i));
    }
  }

  /**
   * What is remembered of the letters ss must not be used for the one letter that folds to them.
   */
  @Test
  void aLetterThatFoldsToTwoIsNotThatOfTwoLetters() {
    String spelled = "du s c h e i ß e r";
    try (Scorer first = german();
        Scorer second = german()) {
      first.score("ss ss");
      String after = shown(first.score(spelled));
      assertEquals(shown(second.score(spelled)), after);
      second.score("ß ß");
      assertEquals(
          shown(second.score("ss c h e i ss e r")), shown(first.score("ss c h e i ss e r")));
    }
  }

  private static Scorer german() {
    return Scorer.builder().lexiconTierOnly().languages("de").build();
  }

  private static String shown(Score score) {
    return score.language() + score.attributes().asMap() + score.evidence();
  }

  /** Words of entries of all languages beside each other: many more than are remembered. */
  private static List<String> texts() {
    List<String> terms = LexiconFiles.terms().toList();
    Random random = new Random(7);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < TEXTS; i++) {
      StringBuilder text = new StringBuilder();
      int words = 1 + random.nextInt(12);
      int from = random.nextInt(terms.size() - 200);
      for (int w = 0; w < words; w++) {
        text.append(terms.get(from + random.nextInt(200)).replaceAll("[*_]", ""));
        text.append(random.nextInt(9) == 0 ? ". " : " ");
      }
      texts.add(text.append(i % 3 == 0 ? "you are it" : "so the weather was good").toString());
    }
    return texts;
  }
}
