package dev.toxicity.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.toxicity.internal.lexicon.LexiconEntry;
import dev.toxicity.internal.lexicon.LexiconEntry.Ambiguity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransliterationsTest {
  private final Transliterations transliterations =
      new Transliterations("# test\nsha\t傻\nbi\t逼笔\n");

  @ParameterizedTest
  @CsvSource({
    "ar, حمار, 7mar",
    "ar, يا كلاب*, ya klab*",
    "ar, يا كلاب*, يا klab*",
    "hi, गधा, gadha",
    "hi, बेवकूफ, bevakupha",
    "hi, बेवकूफ, bevakuf",
    "zh, 傻逼, shabi",
    "ja, クソ野郎, くそ野郎",
    "ja, くたばれ, クタバレ",
    "ja, バーカめ, ばあかめ",
  })
  void aTermIsWrittenAsPeopleDo(String language, String term, String spelling) {
    List<String> spellings = transliterations.of(entry(language, term, Ambiguity.ALWAYS));
    assertTrue(spellings.contains(spelling), spellings::toString);
  }

  @Test
  void whatIsInnocentMoreOftenThanNotIsLeftAloneWhereLatinLettersShowNoPurpose() {
    assertEquals(List.of(), transliterations.of(entry("hi", "गधा", Ambiguity.SOMETIMES)));
    assertEquals(
        List.of("7mar", "hmar", "al7mar"),
        transliterations.of(entry("ar", "حمار", Ambiguity.SOMETIMES)));
    assertEquals(List.of("shabi"), transliterations.of(entry("zh", "傻逼", Ambiguity.SOMETIMES)));
  }

  @Test
  void unknownCharactersMakeNoSpelling() {
    assertEquals(List.of(), transliterations.of(entry("zh", "傻龘", Ambiguity.ALWAYS)));
  }

  private static LexiconEntry entry(String language, String term, Ambiguity ambiguity) {
    return new LexiconEntry(
        term, language, LexiconEntry.Match.WORD, new byte[6], ambiguity, null, 0, "test");
  }
}
