package dev.toxicity.benchmarks.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.toxicity.Attribute;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TaughtLanguagesTest {
  private final TaughtLanguages taught = new TaughtLanguages();

  @Test
  void aLanguageIsTaughtByAHundredToxicTrainRows() {
    add(99, row("de", "gold", Attribute.INSULT, 0.5, false, false));
    assertEquals(Set.of(), taught.all());
    add(1, row("de", "other", Attribute.TOXICITY, 1, false, false));
    assertEquals(Set.of("de"), taught.all());
  }

  @Test
  void harmlessRowsTeachNothingOfToxicity() {
    add(500, row("th", "gold", Attribute.TOXICITY, 0.49, false, false));
    assertEquals(Set.of(), taught.all());
  }

  @Test
  void rowsThatAreNotTrainedOnDoNotCount() {
    add(500, row("it", "gold", Attribute.TOXICITY, 1, true, false));
    add(500, row("it", "gold", Attribute.TOXICITY, 1, false, true));
    add(500, row("it", "jigsaw-validation-it", Attribute.TOXICITY, 1, false, false));
    assertEquals(Set.of(), taught.all());
  }

  private void add(int times, Corpus.Row row) {
    for (int i = 0; i < times; i++) {
      taught.add(row);
    }
  }

  private static Corpus.Row row(
      String language,
      String source,
      Attribute attribute,
      double label,
      boolean dev,
      boolean machine) {
    return new Corpus.Row(language, source, "x", Map.of(attribute, label), List.of(), dev, machine);
  }
}
