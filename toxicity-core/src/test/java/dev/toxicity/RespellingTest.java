package dev.toxicity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that are written otherwise are read where nothing else can be meant. */
class RespellingTest {
  private final Scorer scorer = TestScorers.all();

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "typo      | you are such an [idoit], really",
        "typo      | you are a complete [mpron] my friend",
        "typo      | shut up you [asshoel] and go",
        "typo      | you are a [bastrad] and a liar",
        "typo      | du bist so ein [Arshcloch] und ein Lügner",
        "typo      | eres un [gilpollas] de verdad",
        "typo      | ты просто [идоит] и больше ничего",
        "shortened | you are a [bstrd] and you know it",
        "reversed  | he is a [dratsab] and we know it",
        "reversed  | shut up you [elohssa] and go",
        "phonetic  | what an [azzhole] he is",
        "transliterated | это всё написано [mrazyu] и точка",
        "transliterated | опять эти [ebuchie] новости",
        "transliterated | ну и [mraz] же ты",
        "transliterated | ти просто [prydurok] і більше ніхто",
        "escapes        | 你就是个[&#20667;&#36924;]",
        "escapes        | 你就是个[傻&zwnj;逼]",
        "escapes        | 你就是个[\\u50bb\\u903c]",
        "escapes        | you are an [id\\u0069ot]",
        "escapes        | you are an [\\x69diot]",
        "merged    | he is a [dirtybastard] and a liar",
        "separators | tu es un [tr ans de mer de] et puis",
        "separators | eres un [hi jo de la gr an put a]",
        "separators | du bist ein [h alt das ma ul]",
        "separators | you are the biggest [foo l] here",
        "censored  | cállate ya, [h**o de p**a]",
        "censored  | wie sagt man, [f***t e**h] alle",
      })
  void aRespelledWordIsFoundAndNamed(String family, String marked) {
    int start = marked.indexOf('[');
    int end = marked.indexOf(']') - 1;
    String text = marked.replace("[", "").replace("]", "");
    Score score = scorer.score(text);
    assertTrue(
        score.evidence().stream()
            .anyMatch(
                e ->
                    e.disguises().contains(family)
                        && e.span().start() >= start
                        && e.span().end() <= end),
        () -> text + " " + score.evidence());
  }

  /** Neighbours of bad words that are words or names, or that a text does not vouch for. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "we fished with maggots near the molasses factory",
        "the shirt and the sheet are on the batch list",
        "Mrs Whorf met Mr Dikshit in Puteaux",
        "the beach was a bit rough and the fork was dirty",
        "she wore chinos and a niggling doubt",
        "the duck and the dock and the deck",
        "an idiom is not an idyll",
        "Irina Slutskaya",
        "Danny Shittu",
        "я купил новый huawei на ebay, а her там нет",
        "вчера слушал Suki Waterhouse и смотрел hockey",
        "пришли мне pdf и ссылку на https://www.mraz.com/ublyudkami",
        "у нас новий chat про gaming та music",
        "BBC, HTML, DVD, BMW, std, thx, pls",
        "er wohnt im Moos und trägt Schals",
        "tu es l aide dont nous avons besoin",
        "un pays de mer, de lacs et de forêts",
        "ein Hotel mit *** oder **** ist uns recht",
        "zeig mir ****, dann ge**n wir",
        "End your self-doubt today with our journaling masterclass",
        "He used to be an eater of junk food, says nutritionist Lakshmi Ramanujam",
      })
  void wordsThatOnlyResembleBadOnesAreLeftAlone(String text) {
    assertEquals(0, scorer.score(text).evidence().size(), () -> scorer.score(text).toString());
  }

  /** The sign before the apostrophe becomes a letter, so that the first word stands behind it. */
  @Test
  void aTextMayBeginWithASignAndAnApostrophe() {
    Score score = scorer.score("©️’📧st ©️onfirmé, il n’y a que mes j🅰️Ⓜ️bes de 🅿️aralysées.");
    assertEquals(0, score.evidence().size(), score::toString);
  }
}
