package dev.toxicity.benchmarks.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.toxicity.Attribute;
import dev.toxicity.internal.engine.BundledLexicons;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReportTextTest {
  private static final Path COLLECTIONS =
      Path.of(
          System.getProperty("basedir", "."), "../toxicity-core/src/test/resources/collections");

  /** Knows the labels, and gives one score to the toxic and one to the harmless. */
  private record Fixed(String name, double toxic, double harmless) implements Judge {
    @Override
    public double[] score(Corpus.Row row) {
      double[] scores = new double[Attribute.values().length];
      boolean bad = row.labels().getOrDefault(Attribute.TOXICITY, 0.0) >= 0.5;
      java.util.Arrays.fill(scores, bad ? toxic : harmless);
      return scores;
    }
  }

  private static Judged judged() {
    List<Corpus.Row> rows = new ArrayList<>(OwnTexts.read(COLLECTIONS));
    for (int i = 0; i < 60; i++) {
      double label = i % 2;
      rows.add(
          new Corpus.Row(
              "vi", "vihos", "t" + i, Map.of(Attribute.TOXICITY, label), List.of(), false, false));
      rows.add(
          new Corpus.Row(
              "de", "some", "t" + i, Map.of(Attribute.TOXICITY, label), List.of(), true, false));
    }
    Judged judged = new Judged(rows, List.of("n-grams", "fused scorer"));
    judged.judge(new Fixed("fused scorer", 0.9, 0.1));
    judged.judge(new Fixed("n-grams", 0.5, 0.5));
    return judged;
  }

  @Test
  void tellsTheLeadOnSourcesAndLanguages() {
    String text = new ReportText(judged(), Map.of("de", 600, "fr", 20), 500).toString();
    assertTrue(text.contains("| vi/vihos | TOXICITY | 60 | 30 | 0.500 | 1.000 | +50.0 |"), text);
    assertTrue(text.contains("| de | TOXICITY | 60 | 30 | 0.500 | 1.000 | +50.0 |"));
    assertTrue(text.contains("Mean lead over 1: +50.0 points of AUC, median +50.0; behind on 0."));
  }

  @Test
  void theMedianOfTwoLeadsIsBetweenThem() {
    List<Corpus.Row> rows = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      Map<Attribute, Double> label = Map.of(Attribute.TOXICITY, (double) (i % 2));
      rows.add(new Corpus.Row("vi", "vihos", "t" + i, label, List.of(), false, false));
      rows.add(new Corpus.Row("ko", "beep", "t" + i, label, List.of(), false, false));
    }
    Judged judged = new Judged(rows, List.of("n-grams", "fused scorer"));
    Fixed better = new Fixed("fused scorer", 0.9, 0.1);
    Fixed chance = new Fixed("n-grams", 0.5, 0.5);
    judged.judge(
        new Judge() {
          @Override
          public String name() {
            return better.name();
          }

          @Override
          public double[] score(Corpus.Row row) {
            return (row.language().equals("vi") ? better : chance).score(row);
          }
        });
    judged.judge(chance);
    String text = new Rivalry(judged).leftOut();
    assertTrue(text.contains("Mean lead over 2: +25.0 points of AUC, median +25.0;"), text);
  }

  @Test
  void countsFalsePositivesOfOwnTexts() {
    String text = new OwnTexts(judged()).byKind();
    assertTrue(text.contains("| support | "), text);
    assertTrue(
        text.lines()
            .filter(l -> l.startsWith("| support"))
            .allMatch(l -> l.contains("100.0 | 0.0 | 0.100")));
  }

  @Test
  void everyLexiconLanguageHasTheTwoSentences() {
    Set<String> languages = new HashSet<>();
    OwnTexts.read(COLLECTIONS).stream()
        .filter(row -> row.source().equals("own/insult"))
        .forEach(row -> languages.add(row.language()));
    Set<String> expected = new HashSet<>(BundledLexicons.languages());
    expected.remove("emoji");
    assertEquals(expected, languages);
  }

  @Test
  void quantilesAreValuesThatOccur() {
    List<Double> values = List.of(0.3, 0.1, 0.2);
    assertEquals(0.1, OwnTexts.quantile(values, 0));
    assertEquals(0.2, OwnTexts.quantile(values, 0.5));
    assertEquals(0.3, OwnTexts.quantile(values, 1));
  }
}
