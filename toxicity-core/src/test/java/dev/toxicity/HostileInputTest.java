package dev.toxicity;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Eight million characters of one kind end without an exception in a heap of 512 MB. */
class HostileInputTest {
  private static final int LENGTH = 8_000_000;

  /** What the input is made of. */
  enum Shape {
    ONE_WORD("a"),
    ASTERISKS("*"),
    DOTS("."),
    DOTTED_LETTERS("f."),
    SPACED_LETTERS("i d "),
    COMBINING_MARKS("\u0301\u0336\u0489"),
    MARKS_ON_LETTERS("o\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308"),
    REPEATED_INSULT("idiot "),
    INSULTS_RUN_TOGETHER("idiot"),
    TAG_CHARACTERS("\uDB40\uDC69\uDB40\uDC64"),
    LONE_SURROGATES("\uD83D\uDC00\uDC00\uD83D\uD83D"),
    FULL_WIDTH("ｉｄｉｏｔ"),
    CENSORED_WORDS("i**** "),
    LEET("1d10t$ "),
    ESCAPES("&#105;%69<b>"),
    EMOJI_FAMILIES("👩‍👩‍👧‍👦"),
    CHINESE("傻白甜"),
    OLD_CHILLUS("ന്\u200D"),
    QUOTES("\"“„«"),
    MIXED_SCRIPTS("aаaα1"),
    BIDI("\u202Eidiot\u202C");

    private final String unit;

    Shape(String unit) {
      this.unit = unit;
    }

    String text() {
      return unit.repeat(LENGTH / unit.length());
    }
  }

  @ParameterizedTest
  @EnumSource
  void eightMillionCharactersAreScored(Shape shape) {
    String text = shape.text();
    Score score = TestScorers.all().score(text);
    assertFalse(score.truncated());
    for (Evidence e : score.evidence()) {
      assertTrue(e.span().end() <= text.length());
    }
  }
}
