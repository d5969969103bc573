package dev.toxicity.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordMemoTest {
  private final FoldedText text = new FoldedText();
  private final Folder folder = new Folder(text);
  private final WordMemo memo = new WordMemo();

  @Test
  void remembersAWordWithItsTraits() {
    read("some words");
    int place = text.word(0);
    memo.add(place, 4);
    read("other words and some more");
    assertEquals(place, text.word(3));
    assertEquals(4, memo.traits(place));
    assertEquals(0, memo.traits(text.word(0)));
  }

  @Test
  void doesNotRememberLongWordsAndRuns() {
    read("incomprehensibilities 白痴 word");
    assertEquals(WordMemo.NONE, text.word(0));
    assertEquals(WordMemo.NONE, text.word(1));
    assertNotEquals(WordMemo.NONE, text.word(2));
  }

  /** Far more words than there are places: no two words of a text may share one. */
  @Test
  void keepsWordsOfATextApart() {
    Random random = new Random(1);
    for (int round = 0; round < 20; round++) {
      StringBuilder words = new StringBuilder();
      for (int i = 0; i < 3_000; i++) {
        words.append(Integer.toString(random.nextInt(20_000) + 1_000, 36)).append(' ');
      }
      read(words.toString());
      Map<Integer, String> byPlace = new HashMap<>();
      for (int t = 0; t < text.tokenCount(); t++) {
        String word = new String(text.folded(), text.start(t), text.end(t) - text.start(t));
        String other = text.word(t) == WordMemo.NONE ? word : byPlace.put(text.word(t), word);
        assertTrue(other == null || other.equals(word));
      }
      assertTrue(byPlace.size() > WordMemo.SIZE / 2);
    }
  }

  private void read(String s) {
    folder.fold(s, 0, s.length());
    memo.begin();
    memo.read(text);
  }
}
