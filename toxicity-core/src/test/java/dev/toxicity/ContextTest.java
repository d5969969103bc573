package dev.toxicity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.toxicity.Evidence.Context;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words around a hit say how it is meant. */
class ContextTest {
  private final Scorer scorer = TestScorers.all();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | you are an asshole",
        "en | you total asshole",
        "de | du bist ein Arschloch",
        "fr | tu es un connard",
        "es | eres un gilipollas",
        "it | sei uno stronzo",
        "pt | você é um babaca",
        "ru | ты мудак",
      })
  void anInsultToSomebodyIsDirected(String language, String text) {
    assertContext(language, text, Context.DIRECTED);
    assertTrue(only(language, text).weight() >= 0.6, () -> text + " " + only(language, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | you are not an asshole    | you are an asshole",
        "de | du bist kein Arschloch    | du bist ein Arschloch",
        "fr | tu n'es pas un connard    | tu es un connard",
        "es | no eres un gilipollas     | eres un gilipollas",
        "it | non sei uno stronzo       | sei uno stronzo",
        "pt | você não é um babaca      | você é um babaca",
        "ru | ты не мудак               | ты мудак",
      })
  void aDeniedInsultWeighsLess(String language, String denied, String plain) {
    assertContext(language, denied, Context.NEGATED);
    assertWeaker(language, denied, plain);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | he called me an asshole yesterday | you are an asshole",
        "en | the word \"asshole\" is rude      | you are an asshole",
        "en | they shouted \"you asshole\" at me | you are an asshole",
        "fr | il m'a traité de connard          | tu es un connard",
        "it | mi ha chiamato stronzo            | sei uno stronzo",
        "ru | он назвал меня мудаком            | ты мудак",
      })
  void aQuotedOrReportedInsultWeighsLess(String language, String quoted, String plain) {
    assertContext(language, quoted, Context.QUOTED);
    assertWeaker(language, quoted, plain);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | he said “fine and left. You are an asshole",
        "en | a 5\" screen, and you are an asshole",
        "de | Sie sagte „na gut“ und ging. Du bist ein Arschloch",
        "de | Sie sagte »na gut« und ging. Du bist ein Arschloch",
        "fr | un « bon » film, et toi, tu es un connard",
      })
  void whatFollowsAQuotationOrAnOpenMarkIsNotQuoted(String language, String text) {
    List<Evidence> evidence = scorer.score(text, ScoreOptions.language(language)).evidence();
    assertFalse(evidence.isEmpty(), text);
    assertTrue(
        evidence.stream().noneMatch(e -> e.context().contains(Context.QUOTED)), evidence::toString);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"„du Arschloch“", "»du Arschloch«", "“you asshole”", "«tu es un connard»"})
  void eachLanguagesMarksQuote(String quoted) {
    Score score = scorer.score("und dann hat er gerufen: " + quoted + " und war weg");
    assertTrue(
        score.evidence().stream().anyMatch(e -> e.context().contains(Context.QUOTED)),
        () -> quoted + " " + score.evidence());
  }

  @Test
  void aRemarkFarAwayCondemnsNothing() {
    String far = "It is wrong to litter. " + "We walked along the river for a while. ".repeat(8);
    List<Evidence> evidence = scorer.score(far + "What an asshole.").evidence();
    assertFalse(evidence.isEmpty());
    assertFalse(evidence.get(0).context().contains(Context.CONDEMNED), evidence::toString);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | love you, you daft idiot        | you daft idiot",
        "de | du Idiot, ich hab dich lieb     | du Idiot",
        "fr | je t'adore, espèce d'idiot      | espèce d'idiot",
        "es | te quiero, idiota               | eres un idiota",
        "it | ti voglio bene, idiota          | sei un idiota",
      })
  void fondnessMakesAnInsultWeaker(String language, String fond, String plain) {
    assertContext(language, fond, Context.FRIENDLY);
    ScoreOptions options = ScoreOptions.language(language);
    assertTrue(scorer.score(fond, options).toxicity() < scorer.score(plain, options).toxicity());
  }

  @Test
  void fondnessMakesASlurNoBetter() {
    double fond = scorer.score("love you, you tranny").get(Attribute.IDENTITY_ATTACK);
    double plain = scorer.score("you tranny").get(Attribute.IDENTITY_ATTACK);
    assertTrue(fond >= plain - 0.01, fond + " < " + plain);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | you are a clown      | we saw a clown",
        "de | du bist ein Clown    | wir sahen einen Clown",
        "ru | ты мусор             | мы вынесли мусор",
      })
  void wordsThatAreOftenInnocentInsultWhenSaidToSomebodysFace(
      String language, String faced, String innocent) {
    ScoreOptions options = ScoreOptions.language(language);
    assertTrue(scorer.score(faced, options).toxicity() >= 0.5, faced);
    assertTrue(scorer.score(innocent, options).toxicity() < 0.3, innocent);
  }

  @Test
  void aCondemnedInsultWeighsLess() {
    assertContext("en", "it is wrong to call anybody an asshole", Context.CONDEMNED);
    assertWeaker("en", "it is wrong to call anybody an asshole", "you are an asshole");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"en | I am an asshole | you are an asshole", "en | I am such an idiot | you idiot"})
  void anInsultToOneselfWeighsLess(String language, String self, String plain) {
    assertContext(language, self, Context.SELF);
    assertWeaker(language, self, plain);
  }

  @Test
  void cursingAThingWeighsLess() {
    assertContext("en", "this code is shit", Context.OBJECT);
    assertWeaker("en", "this code is shit", "you are shit");
  }

  @Test
  void anIntensifierIsNoted() {
    assertContext("en", "you total asshole", Context.INTENSIFIED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I hate myself, I want to disappear",
        "I'm worthless and I want to die",
        "I hate myself, I am a worthless asshole and want to die",
        "I want to kill myself",
        "I feel like killing myself",
        "Ich hasse mich, ich bin ein Arschloch und will sterben",
        "Ich hasse mich und will verschwinden",
        "je me déteste, je suis un connard et je veux mourir",
        "me odio, quiero desaparecer",
        "я ненавижу себя, хочу исчезнуть",
        "kendimden nefret ediyorum, yok olmak istiyorum",
        "我讨厌自己，我想消失",
      })
  void onesOwnPainIsNeverAnInsultOrThreat(String text) {
    Score score = scorer.score(text);
    assertEquals(List.of(), score.evidence(), text);
    assertTrue(score.get(Attribute.INSULT) < 0.5, text);
    assertTrue(score.get(Attribute.THREAT) < 0.5, text);
    assertTrue(score.toxicity() < 0.5, text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kill the process",
        "how do I kill a zombie process",
        "kill two birds with one stone",
        "shoot a photo",
        "shoot me an email",
        "execute the query",
        "break a leg",
        "I'm dying of laughter",
        "my feet are killing me",
        "the band was the bomb",
        "den Prozess killen",
        "matar el proceso",
        "tuer le processus",
        "убить процесс",
        "I am gay",
        "I'm a proud queer woman",
        "as a Muslim woman I fast in Ramadan",
      })
  void everydayPhrasesAndIdentitiesAreNoEvidence(String text) {
    Score score = scorer.score(text);
    assertEquals(List.of(), score.evidence(), text);
    assertTrue(score.toxicity() < 0.5, text);
  }

  @Test
  void aThreatIsAThreat() {
    Evidence e = only("en", "I will kill you");
    assertEquals(Attribute.THREAT, e.attribute());
    assertWeaker("en", "he said \"I will kill you\" in the film", "I will kill you");
  }

  @Test
  void aSlurNamesTheGroupItAttacks() {
    Score score = scorer.score("those trannies", ScoreOptions.language("en"));
    assertTrue(score.targets().contains(TargetGroup.TRANSGENDER), score::toString);
    assertFalse(score.targetWeights().isEmpty());
  }

  @Test
  void aMentionIsDirected() {
    assertContext("en", "@anna is the asshole of the week here", Context.DIRECTED);
  }

  private void assertContext(String language, String text, Context context) {
    Evidence e = only(language, text);
    assertTrue(e.context().contains(context), () -> text + " → " + e);
  }

  private void assertWeaker(String language, String weaker, String stronger) {
    assertTrue(
        only(language, weaker).weight() < only(language, stronger).weight(),
        () -> only(language, weaker) + " is not weaker than " + only(language, stronger));
  }

  /** The strongest evidence of a text that must have some. */
  private Evidence only(String language, String text) {
    List<Evidence> evidence = scorer.score(text, ScoreOptions.language(language)).evidence();
    return evidence.stream()
        .max(java.util.Comparator.comparingDouble(Evidence::weight))
        .orElseThrow(() -> new AssertionError("no evidence in: " + text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Qu'est-ce qui te retient éveillé si tard ?",
        "Tako je bilo brez dvoma.",
        "Jag har bra dagar och dåliga dagar.",
        "Dedaunan di taman sudah mulai berubah warna.",
        "Halsen kunne han bekvemt bevæge, men det var også alt."
      })
  void everydayWordsAreNoInsultsOfOtherLanguages(String text) {
    Score score = TestScorers.all().score(text);
    assertTrue(score.toxicity() < 0.2, () -> text + ": " + score.attributes() + score.evidence());
  }

  @ParameterizedTest
  @CsvSource({
    "du bist dumm",
    "ihr seid Abschaum",
    "तुम लोग बेवकूफ हो",
    "तू कचरा है",
    "أنتم أغبياء",
    "أنت قمامة",
    "wewe ni mjinga",
    "nyinyi ni wapumbavu",
    "Je bent dom",
    "Vous êtes stupides",
    "сен ақымақсың",
    "你们都是傻子",
    "お前はバカだ"
  })
  void whatIsSaidToSomebodysFaceIsAnInsult(String text) {
    Score score = TestScorers.all().score(text);
    assertTrue(score.toxicity() >= 0.5, () -> text + ": " + score.attributes() + score.evidence());
    assertEquals(Attribute.INSULT, score.evidence().get(0).attribute());
  }
}
