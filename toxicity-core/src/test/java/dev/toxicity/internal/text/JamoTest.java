package dev.toxicity.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JamoTest {
  @ParameterizedTest
  @CsvSource({"ㅂㅏㅂㅗ,바보", "ㅎㅏㄴㄱㅡㄹ,한글", "ㅋㅋㅋ,ㅋㅋㅋ", "ㄱㅏ나,가나"})
  void composesTypedParts(String parts, String syllables) {
    assertEquals(syllables, compose(parts));
  }

  @ParameterizedTest
  @ValueSource(strings = {"바보", "한글", "안녕하세요"})
  void composesDecomposedText(String text) {
    assertEquals(text, compose(Normalizer.normalize(text, Normalizer.Form.NFD)));
  }

  private static String compose(String text) {
    char[] letters = text.toCharArray();
    int n = Jamo.compose(letters, new int[letters.length], letters.length);
    return new String(letters, 0, n);
  }
}
