package dev.toxicity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisguisesTest {
  private static Scorer scorer;

  @BeforeAll
  static void open() {
    scorer = Scorer.builder().lexiconTierOnly().build();
  }

  @AfterAll
  static void close() {
    scorer.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "you are a f.u.c.k.i.n.g idiot, an i-d-i-o-t",
        "you are an ɪᴅɪᴏᴛ",
        "you are an ʇoᴉpᴉ",
        "you are an \u202Etoidi\u202C",
        "you are an ⓘⓓⓘⓞⓣ",
        "you are an &#105;&#100;&#105;&#111;&#116;",
        "you are an %69%64%69%6F%74",
        "you are an id<b></b>iot",
        "you are an i d i o t",
        "you are a bast ard",
        "you are an іdіоt",
        "you are an ιdιοτ",
        "you are an 1d10t",
        "you are an iiidiooooot",
        "you are an idi⭕t",
        "you are an i\u200Bd\u200Bi\u200Bo\u200Bt",
        "you are an i\u0336d\u0336i\u0336o\u0336t\u0336",
        "you are an íḋíöẗ",
      })
  void disguisedWordsAreFound(String text) {
    Score score = scorer.score(text);
    assertTrue(score.toxicity() >= 0.5, text);
    assertTrue(score.evidence().stream().anyMatch(e -> !e.disguises().isEmpty()), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the pen is mightier than the sword",
        "the flag of England 🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F",
        "A. B. C. and D. are the answers, U.S.A. too",
        "read/write and/or well-known state-of-the-art",
        "ㅋㅋㅋㅋ 정말 재미있어요 ㅠㅠ",
        "Крым и Кавказ, сор и сера",
        "5 * 3 = 15 and 2 * 2 = 4",
        "&amp; &#169; 100%",
      })
  void plainTextIsLeftAlone(String text) {
    assertTrue(scorer.score(text).toxicity() < 0.5, text);
  }

  @Test
  void tagCharactersAreReadAsWordsOfTheirOwn() {
    StringBuilder text = new StringBuilder("hello you are an ");
    "idiot".chars().forEach(c -> text.appendCodePoint(0xE0000 + c));
    assertTrue(scorer.score(text).toxicity() >= 0.5);
  }

  @Test
  void evidenceCoversTheDisguisedWord() {
    String text = "you are an i d i o t";
    Span span = scorer.score(text).evidence().get(0).span();
    assertEquals("i d i o t", text.substring(span.start(), span.end()));
  }
}
