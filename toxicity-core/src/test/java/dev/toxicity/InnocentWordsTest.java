package dev.toxicity;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Words, names and places that contain, equal or resemble bad words are left alone. */
class InnocentWordsTest {
  private static final int LEAST = 3_000;

  private final Scorer scorer = TestScorers.all();

  @Test
  void innocentWordsHaveNoEvidenceWhateverTheirCase() {
    List<TextCollection.Item> items = TextCollection.of("innocent");
    assertTrue(items.size() >= LEAST, "only " + items.size() + " innocent words");
    List<String> offenders = new ArrayList<>();
    for (TextCollection.Item item : items) {
      String text = item.text();
      for (String variant : List.of(text, text.toUpperCase(Locale.ROOT), titled(text))) {
        for (Evidence e : scorer.score(variant).evidence()) {
          offenders.add(
              "%s '%s' ← %s:%s %s"
                  .formatted(item.file(), variant, e.language(), e.entry(), e.disguises()));
        }
      }
    }
    System.out.println("innocent: " + offenders.size() + " hits in " + items.size() + " items × 3");
    assertTrue(
        offenders.isEmpty(), () -> offenders.size() + " hits:\n" + String.join("\n", offenders));
  }

  /** A score of 0.5 has a reason to show, so what has none is not flagged. */
  @Test
  void whatIsFlaggedHasEvidence() {
    for (String collection :
        List.of(
            "innocent", "idioms", "identity", "friendly", "support", "counter_speech", "names")) {
      for (TextCollection.Item item : TextCollection.of(collection)) {
        Score score = scorer.score(item.text());
        assertTrue(
            score.toxicity() < 0.5 || !score.evidence().isEmpty(),
            () -> item.file() + " '" + item.text() + "' " + score);
      }
    }
  }

  private static String titled(String text) {
    StringBuilder titled = new StringBuilder(text.length());
    boolean first = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      titled.append(first ? Character.toTitleCase(c) : Character.toLowerCase(c));
      first =
          !Character.isLetterOrDigit(c)
              && c != '\''
              && Character.getType(c) != Character.NON_SPACING_MARK;
    }
    return titled.toString();
  }
}
