package dev.toxicity.internal.tokenize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.util.AttributeSource;
import org.junit.jupiter.api.Test;

class WordAttributeTest {
  private final WordAttribute word = new WordAttribute();

  @Test
  void growsAndKeepsWhatItHolds() {
    String expected = "";
    for (int i = 0; i < 100; i++) {
      word.append((char) ('a' + i % 26));
      expected += (char) ('a' + i % 26);
    }
    word.append(" and ").append((String) null).append("xyz", 1, 2);
    assertEquals(expected + " and nully", word.toString());
    assertEquals('b', word.charAt(1));
    assertEquals("bc", word.subSequence(1, 3).toString());
  }

  @Test
  void copiesAndShortens() {
    word.copyBuffer("-idiots-".toCharArray(), 1, 6);
    word.setLength(5);
    WordAttribute copy = word.clone();
    word.setEmpty();
    assertEquals("idiot", copy.toString());
    assertEquals(0, word.length());
    copy.copyTo(word);
    assertEquals("idiot", word.toString());
    word.clear();
    assertEquals("", word.toString());
  }

  @Test
  void refusesPlacesOutsideTheWord() {
    word.append("ab");
    assertThrows(IndexOutOfBoundsException.class, () -> word.charAt(2));
    assertThrows(IndexOutOfBoundsException.class, () -> word.setLength(1_000));
    assertThrows(IndexOutOfBoundsException.class, () -> word.copyBuffer(new char[2], 1, 2));
  }

  @Test
  void isWhatStreamsOfWordsUse() {
    AttributeSource source = new AttributeSource(WordAttribute.FACTORY);
    assertInstanceOf(WordAttribute.class, source.addAttribute(CharTermAttribute.class));
  }
}
