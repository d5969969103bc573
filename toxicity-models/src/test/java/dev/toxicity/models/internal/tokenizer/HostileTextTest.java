package dev.toxicity.models.internal.tokenizer;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Time stays linear, memory bounded, and nothing is thrown, for each kind of tokenizer. */
class HostileTextTest {
  private static final int LENGTH = 250_000;

  private static SubwordTokenizer tokenizer(String name) throws Exception {
    Path file =
        Path.of(HostileTextTest.class.getResource("/golden/" + name + "/tokenizer.json").toURI());
    return TokenizerJson.read(Files.readString(file), name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"wordpiece-small", "unigram", "bpe"})
  void longRunsTakeLinearTime(String name) throws Exception {
    SubwordTokenizer tokenizer = tokenizer(name);
    List<String> units =
        List.of("a", "ab", " ", "\u0301", "e\u0316\u0301", "\u1100", "!", "\ufdfa");
    Encoding encoding = new Encoding();
    for (String unit : units) {
      String text = "x" + unit.repeat(LENGTH / unit.length());
      encoding.reset(Integer.MAX_VALUE);
      assertTimeoutPreemptively(
          Duration.ofSeconds(20), () -> assertTrue(tokenizer.encode(text, encoding)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"wordpiece-small", "unigram", "bpe"})
  void anySequenceOfUnitsIsRead(String name) throws Exception {
    SubwordTokenizer tokenizer = tokenizer(name);
    Random random = new Random(9);
    Encoding encoding = new Encoding();
    for (int round = 0; round < 3000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        text.append((char) random.nextInt(0x10000)); // lone surrogates too
      }
      encoding.reset(Integer.MAX_VALUE);
      assertTrue(tokenizer.encode(text, encoding));
      for (int i = 0; i < encoding.length(); i++) {
        int start = encoding.start(i);
        assertTrue(start >= 0 && start <= encoding.end(i) && encoding.end(i) <= text.length());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"wordpiece-small", "unigram", "bpe"})
  void tooLongTextsAreReportedAsCut(String name) throws Exception {
    Encoding encoding = new Encoding();
    encoding.reset(Integer.MAX_VALUE);
    assertFalse(
        tokenizer(name).encode("a b ".repeat(PipelineTokenizer.LONGEST_TEXT / 3), encoding));
  }
}
