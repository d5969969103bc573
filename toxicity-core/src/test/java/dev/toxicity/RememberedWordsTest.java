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
