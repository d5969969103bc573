package dev.toxicity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.toxicity.spi.Classification;
import dev.toxicity.spi.Classifier;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/** Influences are the words without which a text would be less toxic. */
class InfluenceTest {
  private static final ScoreOptions ASKED = ScoreOptions.builder().influences(true).build();

  private final AtomicInteger calls = new AtomicInteger();

  private Scorer with(ToDoubleFunction<String> toxicity) {
    Classifier classifier =
        new Classifier() {
          @Override
          public Classification classify(CharSequence text) {
            calls.incrementAndGet();
            double p = toxicity.applyAsDouble(text.toString());
            return new Classification(Map.of(Attribute.TOXICITY, p), Map.of(), false);
          }

          @Override
          public Provenance.Component provenance() {
            return new Provenance.Component("model", "own", "1", "0".repeat(64));
          }

          @Override
          public void close() {}
        };
    return Scorer.builder().languages("en").classifier(classifier).build();
  }

  private static List<String> words(Score score, String text) {
    return score.influences().stream().map(each -> each.span().in(text).toString()).toList();
  }

  @Test
  void wordsThatAClassifierMindsAreTold() {
    String text = "Well, the green (parrot) must leave!";
    try (Scorer scorer = with(t -> t.contains("parrot") ? t.contains("leave") ? 0.95 : 0.6 : 0.1)) {
      Score score = scorer.score(text, ASKED);
      assertEquals(List.of("parrot", "leave"), words(score, text));
      double parrot = score.influences().get(0).logOdds();
      double leave = score.influences().get(1).logOdds();
      assertTrue(parrot > leave && leave >= Influence.LEAST, parrot + " " + leave);
    }
  }

  @Test
  void nothingIsToldUnlessAsked() {
    try (Scorer scorer = with(t -> t.contains("parrot") ? 0.9 : 0.1)) {
      assertEquals(List.of(), scorer.score("a parrot").influences());
      assertEquals(1, calls.get());
    }
  }

  @Test
  void aWordThatIsSaidTwiceIsLeftOutTwice() {
    String text = "parrot this, Parrot that";
    try (Scorer scorer = with(t -> t.toLowerCase(Locale.ROOT).contains("parrot") ? 0.9 : 0.1)) {
      assertEquals(List.of("parrot", "Parrot"), words(scorer.score(text, ASKED), text));
    }
  }

  @Test
  void withoutAClassifierTheLexiconsAnswer() {
    String text = "you are a complete idiot";
    Score score = TestScorers.all().score(text, ASKED);
    assertTrue(words(score, text).contains("idiot"), score.influences()::toString);
    assertEquals(TestScorers.all().score(text).toxicity(), score.toxicity());
  }

  @Test
  void scriptsWithoutSpacesAreReadInPairs() {
    String text = "\u4eca\u5929\u9e66\u9e49\u5f88\u597d"; // a parrot among other words
    try (Scorer scorer = with(t -> t.contains("\u9e66\u9e49") ? 0.9 : 0.1)) {
      Score score = scorer.score(text, ASKED);
      assertTrue(
          score.influences().stream()
              .anyMatch(each -> each.span().start() < 4 && each.span().end() > 2),
          score.influences()::toString);
      for (int i = 1; i < score.influences().size(); i++) {
        Span before = score.influences().get(i - 1).span();
        assertTrue(before.end() <= score.influences().get(i).span().start());
      }
    }
  }

  @Test
  void ofALongTextTheMostToxicSentenceIsReadAndNotAllWords() {
    String text =
        "All is well here. ".repeat(200) + "The parrot must leave. " + "Good. ".repeat(99);
    try (Scorer scorer = with(t -> t.contains("parrot") ? 0.9 : 0.1)) {
      Score score = scorer.score(text, ASKED);
      assertTrue(calls.get() <= 90, () -> calls + " calls");
      assertTrue(score.toxicity() >= 0.5);
    }
    calls.set(0);
    String early = "The parrot must leave. " + "All is well here. ".repeat(200);
    try (Scorer scorer = with(t -> t.contains("parrot") ? 0.9 : 0.1)) {
      assertEquals(List.of("parrot"), words(scorer.score(early, ASKED), early));
      assertTrue(calls.get() <= 90, () -> calls + " calls");
    }
  }

  @Test
  void anyTextHasSpansWithinIt() {
    Random random = Seeds.random("influences");
    try (Scorer scorer = with(t -> (t.hashCode() & 0xFF) / 256.0)) {
      for (int i = 0; i < 300; i++) {
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(60); n > 0; n--) {
          text.append((char) (random.nextInt(4) == 0 ? ' ' : random.nextInt(0x10000)));
        }
        for (Influence each : scorer.score(text, ASKED).influences()) {
          boolean within = each.span().end() <= text.length() && each.span().length() > 0;
          assertTrue(within && each.logOdds() >= Influence.LEAST, each::toString);
        }
      }
    }
    assertEquals(List.of(), TestScorers.all().score("", ASKED).influences());
    assertEquals(List.of(), TestScorers.all().score(" \n ", ASKED).influences());
  }
}
