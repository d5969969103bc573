package dev.toxicity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The default locale changes nothing: neither loading nor scoring. */
@ResourceLock(Resources.LOCALE)
class LocaleTest {
  private static final List<String> TEXTS =
      List.of(
          "YOU IDIOT",
          "you idiot",
          "IDIOT",
          "İDİOT",
          "ıdıot",
          "ORUSPU ÇOCUĞU",
          "SİKTİR GİT",
          "siktir git",
          "Aptal mısın sen",
          "DU ARSCHLOCH",
          "SCHEISSE",
          "ŠŪDAS",
          "šūdas",
          "İ̇́ Ì",
          "KILL THE PROCESS",
          "TITLE I, VIII, XIII",
          "1D10T",
          "I.D.I.O.T",
          "ΜΑΛΆΚΑΣ",
          "МУДИЛА");

  private static List<String> scores() {
    List<String> scores = new ArrayList<>();
    try (Scorer scorer = Scorer.builder().lexiconTierOnly().build()) {
      RandomTexts texts = new RandomTexts(Seeds.random("locale"));
      List<String> all = new ArrayList<>(TEXTS);
      for (int i = 0; i < 200; i++) {
        all.add(texts.next(20) + " IDIOT " + texts.next(20));
      }
      for (String text : all) {
        Score score = scorer.score(text);
        scores.add(
            score.language() + score.attributes().asMap() + score.evidence() + score.targets());
      }
      scores.add(scorer.languages().stream().sorted().toList().toString());
    }
    return scores;
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr", "lt", "az", "ar-SA-u-nu-arab", "hi", "de"})
  void scoresAreTheSameUnderEveryDefaultLocale(String tag) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.ROOT);
      List<String> expected = scores();
      Locale.setDefault(Locale.forLanguageTag(tag));
      assertEquals(expected, scores());
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void reasonsAndSpansPrintTheSameUnderEveryDefaultLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("de"));
      Score score = TestScorers.all().score("you asshole");
      assertEquals("{", score.attributes().toString().substring(0, 1));
      assertEquals(-1, score.attributes().toString().indexOf("0,"));
      Decision.Reason reason =
          new Decision.Reason(Attribute.INSULT, 0.9, 0.8, Decision.Action.NUDGE);
      assertEquals("INSULT 0.90 ≥ 0.80 → NUDGE", reason.toString());
    } finally {
      Locale.setDefault(before);
    }
  }
}
