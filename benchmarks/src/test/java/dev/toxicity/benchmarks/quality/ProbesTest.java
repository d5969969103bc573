package dev.toxicity.benchmarks.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.toxicity.Attribute;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProbesTest {
  @Test
  void noSentenceIsInBothHalvesAndAllLanguagesAreInBoth() {
    List<Corpus.Row> fit = Probes.toFit();
    List<Corpus.Row> judge = Probes.toJudge();
    Set<String> texts = new HashSet<>();
    fit.forEach(row -> assertTrue(texts.add(row.text()), row.text()));
    judge.forEach(row -> assertTrue(texts.add(row.text()), row.text()));
    Set<String> languages = languages(judge.stream().filter(row -> !isFresh(row)).toList());
    assertEquals(languages(fit), languages);
    assertEquals(16, languages.size());
  }

  @Test
  void allFreshProbesAreJudgedAndNoneIsToChooseBy() {
    List<Corpus.Row> fresh = Probes.toJudge().stream().filter(ProbesTest::isFresh).toList();
    assertEquals(1729, fresh.size());
    assertEquals(29, languages(fresh).size());
    assertTrue(Probes.toFit().stream().noneMatch(ProbesTest::isFresh));
    assertTrue(fresh.stream().allMatch(Probes::isProbe));
  }

  private static boolean isFresh(Corpus.Row row) {
    return row.source().startsWith("fresh ");
  }

  private static Set<String> languages(List<Corpus.Row> rows) {
    Set<String> languages = new HashSet<>();
    rows.forEach(row -> languages.add(row.language()));
    return languages;
  }

  @Test
  void aKindIsToxicOrHarmless() {
    List<Corpus.Row> all = new ArrayList<>(Probes.toFit());
    all.addAll(Probes.toJudge());
    Map<String, Double> labels = new HashMap<>();
    for (Corpus.Row row : all) {
      Double label = row.labels().get(Attribute.TOXICITY);
      assertEquals(label, labels.computeIfAbsent(row.source(), kind -> label), row.text());
    }
    assertEquals(29 + 14, labels.size());
  }

  @Test
  void macroF1IsTheMeanOfBothSides() {
    assertEquals(1.0, Probes.macroF1(10, 10, 0, 10));
    assertEquals(0.0, Probes.macroF1(0, 10, 10, 10));
    assertEquals((2 * 8 / 19.0 + 2 * 9 / 21.0) / 2, Probes.macroF1(8, 10, 1, 10), 1e-12);
  }

  @Test
  void aLineWithoutItsLabelIsAnError() {
    assertThrows(
        IllegalArgumentException.class, () -> Probes.row("f", "", "en\tinsult\tyou muppet"));
    assertThrows(
        IllegalArgumentException.class, () -> Probes.row("f", "", "en\t2\tinsult\tyou muppet"));
  }
}
