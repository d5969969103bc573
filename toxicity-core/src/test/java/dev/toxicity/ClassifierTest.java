package dev.toxicity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.toxicity.spi.Classification;
import dev.toxicity.spi.Classifier;
import dev.toxicity.spi.ClassifierOptions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A classifier's answer is joined with the lexicons' and never outvoted downwards by evidence. */
class ClassifierTest {
  private static final String INSULT = "you are an asshole";

  /** Says the same of every text, and counts. */
  private static class Fixed implements Classifier {
    private final double probability;
    private int closed;
    private int calls;

    Fixed(double probability) {
      this.probability = probability;
    }

    @Override
    public Classification classify(CharSequence text) {
      calls++;
      return new Classification(
          Map.of(Attribute.TOXICITY, probability, Attribute.INSULT, probability),
          Map.of(TargetGroup.WOMEN, probability),
          text.length() > 1_000);
    }

    @Override
    public Provenance.Component provenance() {
      return new Provenance.Component("model", "fixed", "1", "0".repeat(64));
    }

    @Override
    public void close() {
      closed++;
    }
  }

  private static Scorer with(Classifier classifier) {
    return Scorer.builder().languages("en").classifier(classifier).build();
  }

  @Test
  void theClassifierIsFusedAndNamed() {
    Fixed classifier = new Fixed(0.97);
    try (Scorer scorer = with(classifier)) {
      Score score = scorer.score("a text without any word of a lexicon");
      assertTrue(score.toxicity() > 0.8, score::toString);
      assertEquals(Score.Tier.FULL, score.tier());
      assertEquals(List.of(), score.evidence());
      assertTrue(score.targets().contains(TargetGroup.WOMEN));
      assertTrue(score.provenance().components().contains(classifier.provenance()));
    }
  }

  @Test
  void aLoneWordThatNoLexiconListsIsGuessedAtWithDoubt() {
    try (Scorer scorer = with(new Fixed(0.6))) {
      double sentence = scorer.score("the town of Cockermouth").toxicity();
      for (String word :
          List.of(
              "Cockermouth",
              " Cockermouth!",
              "Cocker-mouth",
              "\u0425\u0443\u043b\u0438\u0442\u044c")) {
        double alone = scorer.score(word).toxicity();
        assertTrue(alone < sentence - 0.1, () -> word + " gives " + alone + " of " + sentence);
      }
      ScoreOptions sentences = ScoreOptions.builder().sentences(true).build();
      Score score = scorer.score("Cockermouth.", sentences);
      assertEquals(
          score.toxicity(), score.sentences().get(0).attributes().get(Attribute.TOXICITY), 1e-6);
    }
  }

  @Test
  void whatIsListedAsInnocentFromEndToEndIsDoubted() {
    try (Scorer scorer = with(new Fixed(0.6))) {
      double sentence = scorer.score("the town of Cockermouth").toxicity();
      for (String name : List.of("Moby Dick", "Pussy Riot!", "moby dick, Moby Dick")) {
        double found = scorer.score(name).toxicity();
        assertTrue(found < sentence - 0.3, () -> name + " gives " + found + " of " + sentence);
      }
      ScoreOptions sentences = ScoreOptions.builder().sentences(true).build();
      Score score = scorer.score("Moby Dick.", sentences);
      assertEquals(
          score.toxicity(), score.sentences().get(0).attributes().get(Attribute.TOXICITY), 1e-6);
      for (String more : List.of("Moby Dick stinks", "all Moby Dick", "Moby Dick you idiot")) {
        assertTrue(scorer.score(more).toxicity() > sentence - 1e-6, more);
      }
    }
  }

  @Test
  void whatMayBeMoreThanAnInnocentWordIsNot() {
    try (Scorer scorer = with(new Fixed(0.6))) {
      double sentence = scorer.score("the town of Cockermouth").toxicity();
      String longest = "a".repeat(41);
      for (String text :
          List.of(
              "Cocker mouth", "#Zanderfield", "x\ud83d\ude80x", "\u5929\u6c14", "...", longest)) {
        assertTrue(scorer.score(text).toxicity() > sentence - 1e-6, text);
      }
      assertTrue(scorer.score("idiot").toxicity() > sentence);
    }
  }

  @Test
  void withoutAClassifierTheTierIsTheLexicons() {
    assertEquals(Score.Tier.LEXICON, TestScorers.all().score(INSULT).tier());
  }

  @Test
  void moreOfTheClassifierNeverLowersAScore() {
    double last = -1;
    for (double p : new double[] {0, 0.01, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99, 1}) {
      try (Scorer scorer = with(new Fixed(p))) {
        double fused = scorer.score(INSULT).toxicity();
        double before = last;
        assertTrue(fused >= before, () -> p + " gives " + fused + " after " + before);
        last = fused;
      }
    }
  }

  @Test
  void evidenceNeverLowersAScore() {
    for (double p : new double[] {0, 0.2, 0.5, 0.8, 1}) {
      try (Scorer scorer = with(new Fixed(p))) {
        double clean = scorer.score("you are a baker").get(Attribute.INSULT);
        double insult = scorer.score(INSULT).get(Attribute.INSULT);
        assertTrue(insult >= clean, () -> insult + " under " + clean + " at " + p);
      }
    }
  }

  /** A classifier that finds every text hardly toxic, but sees one attribute clearly. */
  private static Classifier mildBut(Attribute attribute) {
    return new Fixed(0.1) {
      @Override
      public Classification classify(CharSequence text) {
        return new Classification(
            Map.of(Attribute.TOXICITY, 0.1, attribute, 0.95), Map.of(), false);
      }
    };
  }

  @Test
  void anInsultIsToxic() {
    try (Scorer scorer = with(mildBut(Attribute.INSULT))) {
      Score score = scorer.score("a text without any word of a lexicon");
      assertTrue(score.get(Attribute.INSULT) > 0.8, score::toString);
      assertEquals(score.get(Attribute.INSULT), score.toxicity());
    }
  }

  @Test
  void aSureAttackOnAGroupIsToxic() {
    try (Scorer scorer = with(mildBut(Attribute.IDENTITY_ATTACK))) {
      Score score = scorer.score("a text without any word of a lexicon");
      double attack = score.get(Attribute.IDENTITY_ATTACK);
      assertTrue(attack > 0.8, score::toString);
      assertTrue(score.toxicity() > 0.7 && score.toxicity() < attack, score::toString);
    }
  }

  @Test
  void whatTheClassifierCouldNotReadWholeIsTruncated() {
    try (Scorer scorer = with(new Fixed(0.1))) {
      assertTrue(scorer.score("x ".repeat(600)).truncated());
    }
  }

  @Test
  void theClassifierIsClosedOnceWithTheScorer() {
    Fixed classifier = new Fixed(0.5);
    Scorer scorer = with(classifier);
    scorer.close();
    scorer.close();
    assertEquals(1, classifier.closed);
  }

  @Test
  void anEmptyTextIsNotClassified() {
    Fixed classifier = new Fixed(0.5);
    try (Scorer scorer = with(classifier)) {
      scorer.score("");
      assertEquals(0, classifier.calls);
    }
  }

  @Test
  void theLexiconTierAloneLeavesTheClassifierOut() {
    try (Scorer scorer = Scorer.builder().languages("en").lexiconTierOnly().build()) {
      assertEquals(Score.Tier.LEXICON, scorer.score(INSULT).tier());
    }
  }

  @Test
  void aProbabilityOutOfRangeIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Classification(Map.of(Attribute.INSULT, 1.5), Map.of(), false));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Classification(Map.of(), Map.of(TargetGroup.MEN, Double.NaN), false));
  }

  /** Settles every text at a glance. */
  private static final class Glancing implements Classifier {
    private final Fixed slow = new Fixed(0.9);
    private String language = "";

    @Override
    public Classification classify(CharSequence text) {
      return slow.classify(text);
    }

    @Override
    public boolean canGlance() {
      return true;
    }

    @Override
    public Optional<Classification> glance(CharSequence text, String language) {
      this.language = language;
      return Optional.of(
          new Classification(
              Map.of(Attribute.TOXICITY, 0.01, Attribute.INSULT, 0.01), Map.of(), false));
    }

    @Override
    public Provenance.Component provenance() {
      return slow.provenance();
    }

    @Override
    public void close() {
      slow.close();
    }
  }

  @Test
  void aCascadeSettlesTextsWithoutHitsQuickly() {
    Glancing classifier = new Glancing();
    try (Scorer scorer =
        Scorer.builder().languages("en").classifier(classifier).cascade(true).build()) {
      Score clean = scorer.score("a text without any word of a lexicon");
      assertEquals(Score.Tier.QUICK, clean.tier());
      assertEquals("en", classifier.language);
      assertTrue(clean.toxicity() < 0.1, clean::toString);
      assertEquals(0, classifier.slow.calls);
      Score insult = scorer.score(INSULT);
      assertEquals(Score.Tier.FULL, insult.tier());
      assertTrue(classifier.slow.calls > 0);
    }
  }

  @Test
  void withoutACascadeTheClassifierReadsAll() {
    Glancing classifier = new Glancing();
    try (Scorer scorer = with(classifier)) {
      assertEquals(Score.Tier.FULL, scorer.score("a text without any word of a lexicon").tier());
      assertEquals(1, classifier.slow.calls);
    }
  }

  @Test
  void aCascadeNeedsAQuickJudge() {
    Scorer.Builder builder =
        Scorer.builder().languages("en").classifier(new Fixed(0)).cascade(true);
    assertThrows(IllegalStateException.class, builder::build);
  }

  @Test
  void optionsOfTheBundledClassifierAreNotForOnesOwn() {
    Scorer.Builder cached = Scorer.builder().classifier(new Fixed(0)).cache(10);
    assertThrows(IllegalStateException.class, cached::build);
    Scorer.Builder java =
        Scorer.builder().classifier(new Fixed(0)).engine(ClassifierOptions.Engine.JAVA);
    assertThrows(IllegalStateException.class, java::build);
    assertThrows(IllegalArgumentException.class, () -> Scorer.builder().cache(0));
  }

  @Test
  void settingTheClassifierTwiceIsAnError() {
    assertThrows(
        IllegalStateException.class,
        () -> Scorer.builder().classifier(new Fixed(0)).classifier(new Fixed(1)));
  }
}
