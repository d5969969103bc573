package dev.toxicity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Of a long text with a hit a classifier reads the passage around it as well. */
class PassageTest {
  private final RecordingClassifier classifier = new RecordingClassifier();

  private final Scorer scorer =
      Scorer.builder().languages("en", "ja", "zh").classifier(classifier).build();

  @AfterEach
  void close() {
    scorer.close();
  }

  private List<String> passages(String text) {
    List<String> asked = classifier.asked;
    asked.clear();
    scorer.score(text);
    assertEquals(text, asked.get(0));
    return List.copyOf(asked.subList(1, asked.size()));
  }

  @Test
  void theSentenceWithTheHit() {
    String before = "The library opens at nine on weekdays. ".repeat(12);
    String after = " The garden is open as well.".repeat(12);
    assertEquals(List.of("You are an idiot."), passages(before + "You are an idiot." + after));
  }

  @Test
  void aPartOfHeadlinesWithoutFullStops() {
    String before = "council opens library on weekdays ".repeat(12);
    String after = " garden open as well".repeat(12);
    String passage = passages(before + "you are an idiot" + after).get(0);
    assertTrue(passage.contains(" you are an idiot "), passage);
    assertTrue(passage.length() <= 160, passage);
    for (String word : passage.split(" ", -1)) {
      assertTrue((" " + before + after + " you are an idiot ").contains(" " + word + " "), word);
    }
  }

  @Test
  void ofScriptsWithoutSpacesAShorterTextIsLong() {
    String before = "今日はとても良い天気です。".repeat(12);
    assertEquals(List.of("お前は本当に馬鹿野郎だ。"), passages(before + "お前は本当に馬鹿野郎だ。"));
  }

  @Test
  void aShorterPartOfAScriptWithoutSpaces() {
    String benign = "今天图书馆九点开门我们一起去看书吧".repeat(8);
    String passage = passages(benign + "你真是个白痴" + benign).get(0);
    assertTrue(passage.contains("白痴"), passage);
    assertTrue(passage.length() <= 45, passage);
  }

  @Test
  void alsoWhereTheLexiconsSeeNoReason() {
    String before = "The library opens at nine on weekdays. ".repeat(12);
    for (String sentence : List.of("Nobody should call you an idiot.", "That was a shit film.")) {
      assertEquals(List.of(sentence), passages(before + sentence));
    }
  }

  @Test
  void noneOfAShortText() {
    String before = "The library opens at nine on weekdays. ".repeat(3);
    assertEquals(List.of(), passages(before + "You are an idiot."));
  }

  @Test
  void noneIfTheSentenceIsMuchOfTheText() {
    String before = "The library opens at nine on weekdays. ".repeat(5);
    String sentence = "You are an idiot and everybody in the whole street knows it quite well. ";
    assertEquals(List.of(), passages(before + sentence + "It is closed on Sundays, I fear."));
  }

  @Test
  void noneWithoutAHit() {
    assertEquals(List.of(), passages("The library opens at nine on weekdays. ".repeat(12)));
  }

  @Test
  void surrogatePairsStayWhole() {
    String passage = passages("😀".repeat(200) + "idiot" + "😀".repeat(200) + " you are").get(0);
    assertTrue(passage.codePoints().noneMatch(c -> c >= 0xD800 && c < 0xE000), passage);
  }

  @Test
  void otherKanaAreWrittenAsTheLexiconHasThem() {
    assertEquals(List.of("お前は本当にボケナスだ"), passages("お前は本当にぼけなすだ"));
    assertEquals(List.of("お前は本当にボケナスだ"), passages("お前は本当にﾎﾞｹﾅｽだ"));
    assertEquals(List.of(), passages("お前は本当にボケナスだ"));
  }

  @Test
  void japaneseWrittenBackwardsIsRead() {
    String shown = "お前は\u202Eだ郎野鹿馬\u202C";
    List<String> read = passages(shown);
    assertEquals(1, read.size(), read::toString);
    assertTrue(read.get(0).contains("馬鹿野郎"), read::toString);
  }
}
