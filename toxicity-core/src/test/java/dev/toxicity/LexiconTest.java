package dev.toxicity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Users add, allow and remove words. */
class LexiconTest {
  private static final String FILE =
      """
      # language: en
      # licence: ours
      # version: 3
      term\tmatch\tattributes\tambiguity\ttarget\tcontext\tnote
      floopy\tword\tIN8\talways\t-\t-\t-
      snark wizard\tphrase\tIN6\talways\t-\t-\t-
      """;

  private static Scorer with(Lexicon lexicon) {
    return Scorer.builder().lexiconTierOnly().languages("en").lexicon(lexicon).build();
  }

  private static List<String> entries(Scorer scorer, String text) {
    return scorer.score(text, ScoreOptions.language("en")).evidence().stream()
        .map(Evidence::entry)
        .toList();
  }

  @Test
  void anAddedWordIsEvidence() {
    Lexicon lexicon =
        Lexicon.builder("en")
            .add("Floopy", Attribute.INSULT, 0.8)
            .add("snark wizard", Attribute.PROFANITY, 0.5)
            .build();
    assertEquals(2, lexicon.size());
    assertEquals("en", lexicon.language());
    try (Scorer scorer = with(lexicon)) {
      assertEquals(List.of("floopy"), entries(scorer, "you are so FLOOPY today"));
      assertEquals(List.of("snark wizard"), entries(scorer, "what a snark   wizard you are"));
    }
  }

  @Test
  void anAllowedPhraseVetoesTheEntryInside() {
    try (Scorer scorer = with(Lexicon.builder("en").allow("asshole puzzle").build())) {
      assertEquals(List.of(), entries(scorer, "you solved the asshole puzzle"));
      assertEquals(List.of("asshole"), entries(scorer, "you asshole"));
    }
  }

  @Test
  void aRemovedEntryNoLongerCounts() {
    try (Scorer scorer = with(Lexicon.builder("en").remove("asshole").build())) {
      assertEquals(List.of(), entries(scorer, "you are an asshole"));
      assertFalse(entries(scorer, "you are a wanker").isEmpty());
    }
  }

  @Test
  void theBuilderAllowsWordsToo() {
    try (Scorer scorer =
        Scorer.builder().lexiconTierOnly().languages("en").allow("wanker", "asshole*").build()) {
      assertEquals(List.of(), entries(scorer, "you wanker, you asshole"));
    }
  }

  @Test
  void anAddedTermOverridesTheBundledOne() {
    Lexicon mild = Lexicon.builder("en").add("asshole", Attribute.PROFANITY, 0.1).build();
    try (Scorer scorer = with(mild)) {
      Evidence e = scorer.score("you asshole", ScoreOptions.language("en")).evidence().get(0);
      assertEquals(Attribute.PROFANITY, e.attribute());
      assertTrue(e.weight() <= 0.1, e::toString);
    }
  }

  @Test
  void aFileAndAStreamAreReadAlike(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("house.tsv"), FILE);
    Lexicon fromFile = Lexicon.read(file);
    Lexicon fromStream =
        Lexicon.read("house.tsv", new ByteArrayInputStream(FILE.getBytes(StandardCharsets.UTF_8)));
    assertEquals(2, fromFile.size());
    assertEquals(fromFile.toString(), fromStream.toString());
    try (Scorer scorer = with(fromFile)) {
      assertEquals(List.of("floopy"), entries(scorer, "you floopy"));
    }
  }

  @Test
  void aBadFileNamesItselfLineAndReason(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("house.tsv"), FILE.replace("IN6", "IN66"));
    ToxicityException e = assertThrows(ToxicityException.class, () -> Lexicon.read(file));
    assertTrue(
        String.valueOf(e.getMessage()).startsWith("house.tsv:6: attribute 'IN66'"), e::getMessage);
    assertThrows(NoSuchFileException.class, () -> Lexicon.read(folder.resolve("missing.tsv")));
  }

  @Test
  void argumentsOutOfRangeAreRefused() {
    Lexicon.Builder builder = Lexicon.builder("en");
    assertThrows(IllegalArgumentException.class, () -> Lexicon.builder(" "));
    assertThrows(IllegalArgumentException.class, () -> builder.add("a", Attribute.TOXICITY, 0.5));
    assertThrows(IllegalArgumentException.class, () -> builder.add("a", Attribute.INSULT, 0));
    assertThrows(IllegalArgumentException.class, () -> builder.add("a", Attribute.INSULT, 1));
    assertThrows(
        IllegalArgumentException.class, () -> builder.add("a", Attribute.INSULT, Double.NaN));
    assertThrows(IllegalArgumentException.class, () -> builder.add(" ", Attribute.INSULT, 0.5));
    assertThrows(IllegalArgumentException.class, () -> builder.add("a\tb", Attribute.INSULT, 0.5));
  }

  @Test
  void aTermAddedTwiceIsRefused() {
    Lexicon.Builder builder =
        Lexicon.builder("en")
            .add("floopy", Attribute.INSULT, 0.5)
            .add("floopy", Attribute.INSULT, 0.6);
    assertThrows(ToxicityException.class, builder::build);
  }

  @Test
  void noAllowLineSilencesAnUnmistakableEntryOfItsOwnLanguage() {
    StringBuilder silenced = new StringBuilder();
    for (Path file : LexiconFiles.entryFiles()) {
      List<String> allowed = LexiconFiles.allowed(file);
      for (String[] row : LexiconFiles.rows(file)) {
        boolean strong = row[3].equals("always") && !row[5].contains("person");
        if (strong && allowed.contains(row[0])) {
          silenced.append(file.getFileName()).append(' ').append(row[0]).append('\n');
        }
      }
    }
    assertEquals("", silenced.toString());
  }
}
