package dev.toxicity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Evidence points at the right characters of the caller's text, whatever surrounds them. */
class SpanTest {
  private static final int TEXTS = 4_000;
  private static final List<String> PLANTED =
      List.of(
          "asshole",
          "wanker",
          "ｗａｎｋｅｒ",
          "w\u200Banker",
          "𝐰𝐚𝐧𝐤𝐞𝐫",
          "Arschloch",
          "мудак",
          "傻逼",
          "मादरचोद",
          "orospu");

  private final Scorer scorer = TestScorers.all();
  private final ScoreOptions english = ScoreOptions.language("en");

  @Test
  void everySpanLiesInTheTextAndCutsNoCharacterInTwo() {
    RandomTexts texts = new RandomTexts(Seeds.random("spans"));
    for (int i = 0; i < TEXTS; i++) {
      String text = texts.next(1 + i % 60);
      for (Evidence e : scorer.score(text).evidence()) {
        checkSpan(text, e);
      }
    }
  }

  @Test
  void aPlantedWordIsCoveredByEvidence() {
    Random random = Seeds.random("planted");
    RandomTexts texts = new RandomTexts(random);
    for (int i = 0; i < TEXTS; i++) {
      String word = PLANTED.get(random.nextInt(PLANTED.size()));
      String before = texts.next(random.nextInt(30)) + " . ";
      String text = before + word + " . " + texts.next(random.nextInt(30));
      Score score = scorer.score(text);
      score.evidence().forEach(e -> checkSpan(text, e));
      int from = before.length();
      assertTrue(
          score.evidence().stream()
              .anyMatch(e -> e.span().start() <= from && e.span().end() >= from + word.length()),
          () -> word + " at " + from + " not found in " + escaped(text) + ": " + score.evidence());
    }
  }

  @Test
  void theSameTextHasTheSameScoreInEveryCharSequence() {
    RandomTexts texts = new RandomTexts(Seeds.random("sequences"));
    for (int i = 0; i < 1_000; i++) {
      String text = texts.next(20) + " asshole " + texts.next(20);
      Score expected = scorer.score(text);
      assertSame(expected, scorer.score(text));
      StringBuilder builder = new StringBuilder();
      builder.insert(0, text);
      assertSame(expected, scorer.score(builder));
      assertSame(expected, scorer.score(new Plain(text)));
    }
  }

  @Test
  void textAroundShiftsSpansExactly() {
    RandomTexts texts = new RandomTexts(Seeds.random("shift"));
    String before = "The museum opens at nine and closes at five today.\n\n";
    String after = "\n\nThe train to the coast leaves every hour from platform two.";
    for (int i = 0; i < 1_000; i++) {
      String text = texts.next(25) + " . idiot . " + texts.next(25) + " ";
      List<Span> expected = new ArrayList<>();
      for (Evidence e : scorer.score(text, english).evidence()) {
        expected.add(
            new Span(e.span().start() + before.length(), e.span().end() + before.length()));
      }
      List<Span> actual =
          scorer.score(before + text + after, english).evidence().stream()
              .map(Evidence::span)
              .toList();
      assertEquals(expected, actual, () -> escaped(text));
    }
  }

  @Test
  void aWordAcrossThePlaceWhereLongTextsAreCutIsFoundOnce() {
    for (int at = 32_768 - 12; at <= 32_768 + 12; at++) {
      String text = "lorem ".repeat(6_000).substring(0, at - 1) + " asshole " + "dolor ".repeat(99);
      assertEquals(List.of(new Span(at, at + 7)), spans(text), "planted at " + at);
    }
  }

  @Test
  void aWordBehindARunWithoutSpacesIsFound() {
    for (int run : new int[] {32_760, 32_767, 32_768, 32_769, 65_536, 70_001}) {
      String text = "x".repeat(run) + " asshole";
      assertEquals(List.of(new Span(run + 1, run + 8)), spans(text), "after " + run);
    }
  }

  @Test
  void wordsFarApartInALongTextAreAllFound() {
    StringBuilder text = new StringBuilder();
    List<Span> expected = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      text.append("The museum opens at nine. ".repeat(i * 37 % 400));
      expected.add(new Span(text.length(), text.length() + 7));
      text.append("asshole. ");
    }
    assertEquals(expected, spans(text.toString()));
  }

  @Test
  void aChilluWrittenWithAJoinerIsTheSameLetter() {
    ScoreOptions malayalam = ScoreOptions.language("ml");
    String old = "നീ മൈരന്\u200D ആണ്";
    List<Evidence> expected = scorer.score("നീ മൈരൻ ആണ്", malayalam).evidence();
    List<Evidence> actual = scorer.score(old, malayalam).evidence();
    assertEquals(
        expected.stream().map(Evidence::entry).toList(),
        actual.stream().map(Evidence::entry).toList());
    assertTrue(actual.stream().anyMatch(e -> e.span().equals(new Span(3, old.indexOf(' ', 3)))));
  }

  @Test
  void anExpansionBeforeAWordDoesNotMoveItsSpan() {
    for (String odd :
        List.of("ß", "ﬃ", "ŉ", "㎏", "ﷺ", "👩‍👩‍👧‍👦", "\uD83C", "\uDF08", "e\u0301", "İ")) {
      String text = odd.repeat(3) + " asshole";
      int from = text.indexOf("asshole");
      assertEquals(List.of(new Span(from, from + 7)), spans(text), () -> escaped(text));
    }
  }

  private List<Span> spans(String text) {
    return scorer.score(text, english).evidence().stream().map(Evidence::span).toList();
  }

  private static void checkSpan(String text, Evidence e) {
    Span span = e.span();
    assertTrue(
        span.start() >= 0 && span.start() < span.end() && span.end() <= text.length(),
        () -> span + " of " + text.length() + " in " + escaped(text));
    assertFalse(inPair(text, span.start()), () -> span + " starts inside a pair: " + escaped(text));
    assertFalse(inPair(text, span.end()), () -> span + " ends inside a pair: " + escaped(text));
  }

  private static boolean inPair(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }

  static void assertSame(Score expected, Score actual) {
    assertEquals(expected.attributes(), actual.attributes());
    assertEquals(expected.evidence(), actual.evidence());
    assertEquals(expected.targetWeights(), actual.targetWeights());
    assertEquals(expected.language(), actual.language());
  }

  static String escaped(String text) {
    StringBuilder b = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      b.append(c >= ' ' && c < 0x7F ? String.valueOf(c) : "\\u%04X".formatted((int) c));
    }
    return b.append('"').toString();
  }

  /** A sequence that is neither a string nor a builder. */
  private record Plain(String text) implements CharSequence {
    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return new Plain(text.substring(start, end));
    }

    @Override
    public String toString() {
      throw new AssertionError("a copy of the whole text is made");
    }
  }
}
