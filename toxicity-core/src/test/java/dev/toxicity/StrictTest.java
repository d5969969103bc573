package dev.toxicity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In user names and generated ids every substring counts, if the caller asks for it. */
class StrictTest {
  private final Scorer scorer = TestScorers.all();
  private final ScoreOptions strict = ScoreOptions.builder().strict(true).build();

  @ParameterizedTest
  @ValueSource(strings = {"xxbastardxx", "a9basstard1bitch7", "q7b1tchk3", "Scunthorpe_United"})
  void aSubstringCounts(String name) {
    Score score = scorer.score(name, strict);
    assertTrue(score.toxicity() > scorer.score(name).toxicity(), name);
    assertTrue(score.evidence().stream().anyMatch(e -> e.disguises().contains("merged")), name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"alice_1984", "tom.smith", "a1b2c3d4e5", "北京2008"})
  void aHarmlessNameStaysHarmless(String name) {
    assertEquals(0, scorer.score(name, strict).evidence().size(), name);
  }

  @Test
  void theSpanIsThatOfTheSubstring() {
    String name = "xxbastardxx";
    Span span = scorer.score(name, strict).evidence().get(0).span();
    assertEquals("bastard", name.substring(span.start(), span.end()));
  }

  @Test
  void strictnessIsOffUnlessAskedFor() {
    assertTrue(!ScoreOptions.defaults().strict());
    assertEquals(0, scorer.score("Scunthorpe").evidence().size());
  }
}
