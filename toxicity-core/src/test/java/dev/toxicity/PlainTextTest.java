package dev.toxicity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A classifier reads a disguised text a second time, as a person reads it; others once. */
class PlainTextTest {
  private static List<String> read(String text) {
    RecordingClassifier reader = new RecordingClassifier();
    try (Scorer scorer =
        Scorer.builder().languages("en", "de", "fr", "tr", "zh").classifier(reader).build()) {
      scorer.score(text);
    }
    return reader.asked;
  }

  private static String undone(String text) {
    List<String> read = read(text);
    assertEquals(2, read.size(), read::toString);
    return read.get(1);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "you are a &#105;&#100;&#105;&#111;&#116;",
        "you are a &#x69;&#x64;&#x69;&#x6f;&#x74;",
        "you are a %69%64%69%6F%74",
        "you are a ｉｄｉｏｔ",
        "you are a ⒤⒟⒤⒪⒯",
        "you are a 🅸🅳🅸🅾🆃",
        "you are a 🇮🇩🇮🇴🇹",
        "you are a ʇoᴉpᴉ",
        "you are a i︎d️i︎o️t︎",
        "you are a i̶d̶i̶o̶t̶",
        "you are a \u202Etoidi\u202C",
        "you are a i.d.i.o.t",
        "you are a i d i o t",
        "you are a id<b></b>iot",
        "you are a id**iot",
        "you are a 1d10t",
        "you are a іdіоt",
      })
  void aPersonReadsIdiot(String text) {
    assertEquals("you are a idiot", undone(text));
  }

  @Test
  void wordsInTagCharactersAreWritten() {
    StringBuilder hidden = new StringBuilder("you are a ");
    "idiot".chars().forEach(c -> hidden.appendCodePoint(0xE0000 + c));
    assertEquals("you are a idiot", undone(hidden.toString()));
  }

  @Test
  void respelledWordsAreWrittenAsTheirEntry() {
    assertEquals("what a fucker you are", undone("what a rekcuf you are"));
    assertEquals("what a bastard you are", undone("what a b*st*rd you are"));
  }

  @ParameterizedTest
  @CsvSource({
    "quel attarde celui-la,quel attardé celui-la",
    "quel ãťẗârdé celui-la,quel attardé celui-la",
    "quels attardes,quels attardés",
  })
  void marksThatWereLeftOutAreWritten(String text, String plain) {
    assertEquals(plain, undone(text));
  }

  @Test
  void marksThatStandWhereTheEntryHasThemAreReadOnce() {
    assertEquals(1, read("quel attardé celui-là").size());
    assertEquals(1, read("quels attardés ceux-là").size());
  }

  @Test
  void backwardPhrasesAreWrittenWhole() {
    assertEquals("he said fuck you.", undone("he said ʞɔnɟ noʎ."));
  }

  @Test
  void wordsRunTogetherAreParted() {
    assertEquals("what an absolute bastard he is", undone("what an absolutebastard he is"));
  }

  @Test
  void partedCharactersAreJoined() {
    assertEquals("你是个傻逼吗", undone("你是个傻.逼吗"));
  }

  @Test
  void wordsWithoutAnEntryAreWrittenTooWhereTheDisguiseIsDeliberate() {
    assertEquals("garden", undone("ｇａｒｄｅｎ"));
    assertEquals("the garden", undone("the g.a.r.d.e.n"));
  }

  /** Phrases and contexts in pieces are whole in plain letters; spans are those of the caller. */
  @ParameterizedTest
  @CsvSource({
    "you p i e c e of s h i t,piece of shit,4,24",
    "you p*ece of sh*t,piece of shit,4,17",
    "qué p3dazo de m1erda,pedazo de mierda,4,20",
    "qué ozadep de ɐpɹǝᴉɯ,mierda,14,20",
  })
  void disguisedTextsAreReadAnewInPlainLetters(String text, String entry, int start, int end) {
    Score score = TestScorers.all().score(text);
    assertTrue(score.toxicity() >= 0.5, score::toString);
    Evidence found =
        score.evidence().stream().filter(e -> e.entry().equals(entry)).findFirst().orElseThrow();
    assertEquals(new Span(start, end), found.span());
    assertFalse(found.disguises().isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "ну mpaзь!!!!!,мразь",
    "какая чmo...,чмо",
    "ты дур*к,дурак",
    "h*lf*w*t you,halfwit",
    "'stai zitto, oihccits',sticchio",
    "Wałęsa.ʞɔnɟ you,fuck",
  })
  void disguisesAreUndoneAtTheEdgesOfPiecesAndInShortTexts(String text, String entry) {
    Score score = TestScorers.all().score(text);
    assertTrue(score.toxicity() >= 0.5, score::toString);
    assertTrue(
        score.evidence().stream().anyMatch(e -> e.entry().startsWith(entry)), score::toString);
  }

  @Test
  void theSentenceWithTheHitOfALongTextIsReadByItself() {
    String harmless = "The weather was fine and we went for a walk. ".repeat(8);
    String hit = "You are a complete idiot.";
    assertEquals(List.of(harmless + hit, hit), read(harmless + hit));
    assertEquals(List.of(harmless), read(harmless));
    assertEquals(List.of(hit), read(hit));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "L'homme qu'il s'est dit n'a rien vu à l'école d'aujourd'hui",
        "Yarın okula geç kalmayın, babacığım kapıyı açtı",
        "göğsü ağrıyordu",
        "Le Yi-King et Granite-house",
        "it was a looong way, ahhhh",
        "from 18app and 400rt to 3D",
        "🇧🇷🇺🇸 ❤️ 1️⃣ ©️",
        "a state-of-the-art well-known e-mail",
        "see https://example.org/a.b.c-off?x=1 &amp; more",
        "９０ years",
      })
  void plainTextIsReadOnce(String text) {
    assertEquals(List.of(text), read(text));
  }
}
