package dev.toxicity.models.internal.tokenizer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The bundled model's tokenizer on texts that are hard to read. */
class BertTokenizerTest {
  private static final List<String> VOCABULARY =
      List.of(
          "[UNK]",
          "[CLS]",
          "[SEP]",
          "a",
          "b",
          "##a",
          "##b",
          "##\u0301",
          "\u0301",
          "\u00e1",
          "!",
          "\ud83d\udd25");

  private final BertTokenizer tokenizer = new BertTokenizer(VOCABULARY);

  @Test
  void namesOfSpecialTokensInTextAreText() {
    assertArrayEquals(new int[] {0, 0, 0}, ids("[CLS]"));
  }

  @Test
  void loneSurrogatesAreDropped() {
    assertArrayEquals(new int[] {3, 4}, ids("a \ud800 b\udc00"));
  }

  @Test
  void aLongWordIsUnknown() {
    assertEquals(4_000, ids("a".repeat(4_000)).length);
    assertArrayEquals(new int[] {0}, ids("a".repeat(4_001)));
    assertArrayEquals(new int[] {0}, ids("\u00e1".repeat(4_001)));
  }

  @Test
  void offsetsCountUnitsOfTheText() {
    Encoding encoding = encode("a \ud83d\ude00 a\u0301!");
    assertEquals(4, encoding.length());
    assertEquals(2, encoding.start(1));
    assertEquals(4, encoding.end(1));
    assertEquals(5, encoding.start(2));
    assertEquals(8, encoding.end(3));
  }

  @Test
  void anEmojiIsAWordWhateverItIsStuckTo() {
    assertArrayEquals(new int[] {3, 11, 4}, ids("a\ud83d\udd25b"));
    assertArrayEquals(new int[] {3, 11, 11, 4}, ids("a\ud83d\udd25\ufe0f\ud83d\udd25 b"));
  }

  @Test
  void anEmojiWithoutAPieceLeavesTheWordReadable() {
    assertArrayEquals(new int[] {3, 0, 4, 5}, ids("a\ud83e\udd5cba"));
  }

  @Test
  void theFrameOfAKeycapIsNotRead() {
    Encoding encoding = encode("a\ufe0f\u20e3b!");
    assertArrayEquals(new int[] {3, 6, 10}, Arrays.copyOf(encoding.ids(), encoding.length()));
    assertEquals(3, encoding.start(1));
  }

  @Test
  void anyNumberOfMarksTakesLinearTime() {
    String bomb = "a" + "\u0301".repeat(400_000) + "\u0316".repeat(400_000);
    assertTimeoutPreemptively(Duration.ofSeconds(10), () -> ids(bomb));
  }

  @Test
  void marksComeIntoCanonicalOrderHoweverMany() {
    Random random = new Random(5);
    int[] marks = {0x301, 0x316, 0x323, 0x327, 0x345, 0x308, 0x31B};
    for (int length = 1; length < 90; length++) {
      StringBuilder text = new StringBuilder("e");
      for (int i = 0; i < length; i++) {
        text.appendCodePoint(marks[random.nextInt(marks.length)]);
      }
      assertEquals(Normalizer.normalize(text, Normalizer.Form.NFKC), normalized(text.toString()));
    }
  }

  @Test
  void stopsWhenTheEncodingIsFull() {
    Encoding encoding = new Encoding();
    encoding.reset(10);
    assertFalse(tokenizer.encode("a ".repeat(1_000_000), encoding));
    assertEquals(10, encoding.length());
    encoding.reset(10);
    assertTrue(tokenizer.encode("a b", encoding));
  }

  @Test
  void aVocabularyWithoutSpecialTokensIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new BertTokenizer(List.of("a")));
  }

  private static String normalized(String text) {
    Workspace workspace = new Workspace();
    workspace.text.read(text, 0, text.length());
    new Normalization(true, true).apply(workspace);
    return new String(workspace.text.codes, 0, workspace.text.length);
  }

  private Encoding encode(String text) {
    Encoding encoding = new Encoding();
    encoding.reset(Integer.MAX_VALUE);
    tokenizer.encode(text, encoding);
    return encoding;
  }

  private int[] ids(String text) {
    Encoding encoding = encode(text);
    return Arrays.copyOf(encoding.ids(), encoding.length());
  }
}
