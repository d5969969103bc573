package dev.toxicity.internal.tokenize;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.toxicity.Provenance.Component;
import dev.toxicity.Scorer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Runs twice in the build: as most users have it, with the Thai segmenter alone, and with the
 * optional analyzers on the class path (system property {@code segmenters}).
 */
class SegmenterTest {
  private static final boolean ALL = System.getProperty("segmenters", "").equals("all");

  private final Segmenter segmenter = new Segmenter();

  @Test
  void saysWhichSegmentersArePresent() {
    List<String> thai = List.of("ThaiTokenizer");
    List<String> all = List.of("ThaiTokenizer", "smartcn", "kuromoji", "nori");
    assertEquals(ALL ? all : thai, Segmenter.present());
  }

  @Test
  void theProvenanceNamesThem() {
    try (Scorer scorer = Scorer.builder().languages("th").lexiconTierOnly().build()) {
      List<String> named =
          scorer.provenance().components().stream()
              .filter(c -> c.kind().equals("segmenter"))
              .map(Component::id)
              .toList();
      assertEquals(Segmenter.present(), named);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ฉันชอบกินขนมไทย, นม, true", // a piece of the word for sweets
    "ฉันชอบดื่มนมสด, นม, false",
  })
  void aPieceOfAThaiWordIsNoWord(String text, String piece, boolean cut) {
    assertEquals(cut, cuts(text, piece, false));
  }

  @ParameterizedTest
  @CsvSource({
    "我喜欢中国男人, 国男, false", // 中国 | 男人
    "他是个傻子, 傻子, false",
    "他被判强奸犯罪, 强奸, false", // a compound around the term
  })
  void aPieceOfTwoChineseWordsIsNoWord(String text, String piece, boolean japanese) {
    assertEquals(ALL && piece.equals("国男"), cuts(text, piece, japanese));
  }

  @ParameterizedTest
  @CsvSource({"朝鮮人参を買った, 人参を, false", "東京都に住む, 京都, true"})
  void aPieceOfTwoJapaneseWordsIsNoWord(String text, String piece, boolean cut) {
    assertEquals(ALL && cut, cuts(text, piece, true));
  }

  @ParameterizedTest
  @CsvSource({"그 학교는 좋다, 교는, true", "개새끼들아, 새끼, false"})
  void aPieceOfTwoKoreanMorphemesIsNoWord(String text, String piece, boolean cut) {
    int space = text.indexOf(' ');
    String run = space < 0 ? text : text.substring(space + 1, text.indexOf(' ', space + 1));
    assertEquals(ALL && cut, cuts(run, piece, false));
  }

  @Test
  void aRunThatWasJustReadIsToldFromOneAsLongAndFromAnotherLanguages() {
    for (int i = 0; i < 3; i++) {
      assertEquals(ALL, cuts("東京都に住む", "京都", true));
      assertEquals(ALL, cuts("東京都に住む", "京都", true));
      assertEquals(ALL, cuts("我喜欢中国男人", "国男", false));
      assertEquals(false, cuts("我喜欢美国男人", "男人", false));
    }
  }

  @Test
  void aLongRunIsReadAroundThePieceOnly() {
    String text = "ขนม".repeat(50_000) + "นม";
    int at = text.length() - 5;
    assertEquals("ขนม", text.substring(at, at + 3));
    char[] chars = text.toCharArray();
    assertEquals(true, segmenter.cuts(chars, 0, chars.length, at + 1, at + 3, false));
  }

  private boolean cuts(String text, String piece, boolean japanese) {
    int from = text.indexOf(piece);
    char[] chars = text.toCharArray();
    return segmenter.cuts(chars, 0, chars.length, from, from + piece.length(), japanese);
  }
}
