package dev.toxicity;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScorerTest {
  private static final String INSULT = "you are an asshole";

  private final Scorer scorer = TestScorers.all();

  private static Scorer.Builder small() {
    return Scorer.builder().lexiconTierOnly().languages("en");
  }

  /** A few words fit languages with few writers as well. */
  @Test
  void shortTextsAreTakenForLanguagesThatManyWrite() {
    assertEquals("ru", scorer.score("ты идиот").language());
    assertEquals("de", scorer.score("du bist so dumm").language());
    assertEquals("fr", scorer.score("tu es si gentil").language());
    assertEquals("lv", scorer.score("es gribu braukt mājās pie mammas").language());
    assertEquals("mk", scorer.score("ќе одам дома кај мајка ми").language());
    assertEquals("fr", scorer.score("tu es un idiot").language());
  }

  /** Insults are seldom among the words and n-grams that a language is known by. */
  @Test
  void entriesTellTheLanguageOfShortTexts() {
    assertEquals("fr", scorer.score("espèce de connard").language());
    assertEquals("ru", scorer.score("пошёл на хуй").language());
  }

  @Test
  void scriptOfOneLanguageTellsIt() {
    assertEquals("ko", scorer.score("졸장부").language());
  }

  @Test
  void settingAnOptionTwiceIsAnError() {
    assertThrows(
        IllegalStateException.class, () -> Scorer.builder().languages("en").languages("de"));
    assertThrows(IllegalStateException.class, () -> Scorer.builder().maxChars(1).maxChars(1));
    assertThrows(
        IllegalStateException.class, () -> Scorer.builder().lexiconTierOnly().lexiconTierOnly());
    assertThrows(
        IllegalStateException.class,
        () -> Scorer.builder().fallbackToLexicon().fallbackToLexicon());
    ScorerListener listener = (score, length, nanos) -> {};
    assertThrows(
        IllegalStateException.class, () -> Scorer.builder().listener(listener).listener(listener));
  }

  @Test
  void optionsOutOfRangeAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> Scorer.builder().maxChars(0));
    assertThrows(IllegalArgumentException.class, () -> Scorer.builder().maxChars(-1));
    assertThrows(IllegalArgumentException.class, () -> Scorer.builder().languages());
    assertThrows(IllegalArgumentException.class, () -> ScoreOptions.language(" "));
  }

  @Test
  void anUnknownLanguageNamesWhatIsBundled() {
    ToxicityException e =
        assertThrows(
            ToxicityException.class,
            () -> Scorer.builder().lexiconTierOnly().languages("tlh").build());
    String message = String.valueOf(e.getMessage());
    assertTrue(
        message.contains("tlh") && message.contains("sw") && message.contains("de"), message);
  }

  @Test
  void languageTagsAreReadInTheirUsualSpellings() {
    for (String tag : List.of("EN", "en-GB", "en_US", "no", "tl", "iw", "zh-TW", "pt-BR", "hr")) {
      try (Scorer one = Scorer.builder().lexiconTierOnly().languages(tag).build()) {
        assertEquals(1, one.languages().size(), tag);
      }
    }
  }

  @Test
  void onlyTheLanguagesAskedForAreLoaded() {
    try (Scorer english = small().build()) {
      assertEquals(Set.of("en"), english.languages());
      assertFalse(english.score(INSULT).evidence().isEmpty());
      assertTrue(english.score("du Arschloch").evidence().isEmpty());
    }
  }

  @Test
  void fiftyLanguagesAndMoreAreThere() {
    assertTrue(scorer.languages().size() >= 50, scorer.languages()::toString);
    for (String tag :
        List.of(
            "en", "de", "ar", "hi", "sw", "ha", "yo", "am", "so", "zu", "ta", "te", "my", "th",
            "km", "zh", "ja", "ko", "ru", "tr", "fa", "ur", "bn", "id", "vi", "fil")) {
      assertTrue(scorer.languages().contains(tag), tag);
    }
  }

  @Test
  void anEmptyTextHasAScoreWithoutEvidence() {
    Score score = scorer.score("");
    assertEquals(List.of(), score.evidence());
    assertEquals("und", score.language());
    assertFalse(score.truncated());
    assertTrue(score.toxicity() < 0.5);
  }

  @Test
  void everyProbabilityIsInRange() {
    RandomTexts texts = new RandomTexts(Seeds.random("range"));
    for (int i = 0; i < 500; i++) {
      Score score = scorer.score(texts.next(30) + INSULT);
      for (Attribute attribute : Attribute.values()) {
        double p = score.get(attribute);
        assertTrue(p >= 0 && p <= 1, () -> attribute + " " + p);
        assertEquals(p, score.attributes().get(attribute));
      }
      assertEquals(score.toxicity(), score.get(Attribute.TOXICITY));
    }
  }

  @Test
  void nothingOfTheTextIsInToString() {
    Score score = scorer.score(INSULT + " xyzzy");
    assertFalse(score.toString().contains("asshole"), score::toString);
    assertFalse(score.toString().contains("xyzzy"), score::toString);
  }

  @Test
  void theStrongestEvidenceForAnAttributeIsNamed() {
    Score score = scorer.score(INSULT);
    assertEquals("asshole", score.strongest(Attribute.INSULT).orElseThrow().entry());
    assertTrue(score.strongest(Attribute.THREAT).isEmpty());
  }

  @Test
  void theCallersLanguageIsReported() {
    assertEquals("de", scorer.score("ok", ScoreOptions.language("de")).language());
  }

  @Test
  void aLongTextIsReadUpToTheLimit() {
    try (Scorer limited = small().maxChars(20).build()) {
      Score score = limited.score("The weather is fine. " + INSULT);
      assertTrue(score.truncated());
      assertEquals(List.of(), score.evidence());
      assertFalse(limited.score("The weather is fine.").truncated());
      assertTrue(limited.score("x".repeat(19) + "😀").truncated());
    }
  }

  @Test
  void sentencesAreScoredOnTheirOwn() {
    String text = "The weather is fine. You are an asshole!\nSee you tomorrow.";
    ScoreOptions options = ScoreOptions.builder().sentences(true).language("en").build();
    List<SentenceScore> sentences = scorer.score(text, options).sentences();
    assertEquals(
        List.of("The weather is fine.", "You are an asshole!", "See you tomorrow."),
        sentences.stream().map(s -> s.span().in(text).toString()).toList());
    double clean = sentences.get(0).attributes().get(Attribute.INSULT);
    double insult = sentences.get(1).attributes().get(Attribute.INSULT);
    assertTrue(insult > clean + 0.3, () -> insult + " against " + clean);
    assertEquals(clean, sentences.get(2).attributes().get(Attribute.INSULT));
    assertEquals(List.of(), scorer.score(text).sentences());
  }

  @Test
  void benignTextAroundDoesNotDiluteAnInsult() {
    String benign = "The museum opens at nine and closes at five today. ".repeat(20);
    double alone = scorer.score("You are an asshole.").toxicity();
    double padded = scorer.score(benign + "You are an asshole. " + benign).toxicity();
    assertTrue(padded >= alone - 0.02, () -> padded + " against " + alone);
  }

  @Test
  void aListKeepsItsOrder() {
    List<String> texts = List.of("fine", INSULT, "", "du Arschloch", "fine");
    List<Score> scores = scorer.scoreAll(texts);
    assertEquals(texts.size(), scores.size());
    for (int i = 0; i < texts.size(); i++) {
      SpanTest.assertSame(scorer.score(texts.get(i)), scores.get(i));
    }
  }

  @Test
  void aStreamIsScoredLazilyAndInOrder() {
    AtomicInteger read = new AtomicInteger();
    Stream<String> endless =
        Stream.iterate(0, i -> i + 1)
            .peek(i -> read.incrementAndGet())
            .map(i -> i % 2 == 0 ? "fine" : INSULT);
    Stream<Score> scores = scorer.scoreAll(endless);
    assertEquals(0, read.get());
    List<Boolean> insults = scores.limit(4).map(s -> !s.evidence().isEmpty()).toList();
    assertEquals(List.of(false, true, false, true), insults);
    assertTrue(read.get() <= 5, () -> read + " read for four");
  }

  @Test
  void aParallelStreamKeepsTheOrder() {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      texts.add(i % 3 == 0 ? INSULT : "fine " + i);
    }
    List<Boolean> insults =
        scorer.scoreAll(texts.parallelStream()).map(s -> !s.evidence().isEmpty()).toList();
    for (int i = 0; i < texts.size(); i++) {
      assertEquals(i % 3 == 0, insults.get(i), "text " + i);
    }
  }

  @Test
  void theListenerHearsOfEachScoreOnce() {
    List<Integer> lengths = new ArrayList<>();
    List<Score> heard = new ArrayList<>();
    try (Scorer listening =
        small()
            .listener(
                (score, length, nanos) -> {
                  assertTrue(nanos >= 0);
                  lengths.add(length);
                  heard.add(score);
                })
            .build()) {
      Score score = listening.score(INSULT);
      listening.score("");
      listening.scoreAll(List.of("a", "😀"));
      assertEquals(List.of(INSULT.length(), 0, 1, 2), lengths);
      assertTrue(heard.get(0) == score);
    }
  }

  @Test
  void anExceptionOfTheListenerReachesTheCaller() {
    try (Scorer failing =
        small()
            .listener(
                (score, length, nanos) -> {
                  throw new UnsupportedOperationException();
                })
            .build()) {
      assertThrows(UnsupportedOperationException.class, () -> failing.score("fine"));
    }
  }

  @Test
  void aClosedScorerSaysSo() {
    Scorer closed = small().build();
    closed.close();
    assertDoesNotThrow(closed::close);
    ToxicityException e = assertThrows(ToxicityException.class, () -> closed.score("secret text"));
    assertTrue(String.valueOf(e.getMessage()).contains("closed"));
    assertFalse(String.valueOf(e.getMessage()).contains("secret"));
    assertThrows(ToxicityException.class, () -> closed.scoreAll(List.of("fine")));
  }

  @Test
  void provenanceNamesEachLexiconWithItsDigest() {
    Set<String> lexicons = new HashSet<>();
    for (Provenance.Component part : scorer.provenance().components()) {
      assertTrue(part.sha256().matches("[0-9a-f]{64}"), part::toString);
      assertFalse(part.version().isBlank(), part::toString);
      if (part.kind().equals("lexicon")) {
        assertTrue(lexicons.add(part.id()), () -> part.id() + " twice");
      }
    }
    assertTrue(lexicons.containsAll(scorer.languages()), lexicons::toString);
    assertFalse(scorer.provenance().libraryVersion().isBlank());
    assertEquals(scorer.provenance(), scorer.score("fine").provenance());
  }

  @Test
  void theCallersLexiconIsInTheProvenance() {
    Lexicon house = Lexicon.builder("en").add("floopy", Attribute.INSULT, 0.8).build();
    try (Scorer own = small().lexicon(house).build()) {
      long lexicons =
          own.provenance().components().stream().filter(c -> c.kind().equals("lexicon")).count();
      long without;
      try (Scorer plain = small().build()) {
        without =
            plain.provenance().components().stream()
                .filter(c -> c.kind().equals("lexicon"))
                .count();
      }
      assertEquals(without + 1, lexicons);
    }
  }

  @Test
  void eightThreadsGetTheScoresOfOne() throws Exception {
    RandomTexts texts = new RandomTexts(Seeds.random("threads"));
    List<String> all = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      all.add(texts.next(20) + (i % 2 == 0 ? " asshole " : " fine ") + texts.next(20));
    }
    List<Score> expected = scorer.scoreAll(all);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<List<Score>>> futures = new ArrayList<>();
      for (int t = 0; t < 8; t++) {
        Callable<List<Score>> task = () -> scorer.scoreAll(all);
        futures.add(threads.submit(task));
      }
      for (Future<List<Score>> future : futures) {
        List<Score> actual = future.get();
        for (int i = 0; i < all.size(); i++) {
          SpanTest.assertSame(expected.get(i), actual.get(i));
        }
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void aTextKeepsItsScoreWhateverWasScoredBefore() {
    RandomTexts texts = new RandomTexts(Seeds.random("order"));
    Score before = scorer.score(INSULT);
    for (int i = 0; i < 200; i++) {
      scorer.score(texts.next(1 + i));
      SpanTest.assertSame(before, scorer.score(INSULT));
    }
  }

  @Test
  void laughterSaysNothingOfTheLanguage() {
    String text = "saudades de você kkkkkkkkkkkkkkkkkkk essa foi boa";
    assertEquals("pt", scorer.score(text).language());
  }
}
