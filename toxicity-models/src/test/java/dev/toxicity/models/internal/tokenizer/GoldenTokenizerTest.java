package dev.toxicity.models.internal.tokenizer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ids and offsets are those of the reference library, for any text. */
class GoldenTokenizerTest {
  private static final String VOCABULARY =
      "/META-INF/toxicity/models/toxicity-minilm-multilingual/vocab.txt";

  @ParameterizedTest
  @ValueSource(strings = {"wordpiece-small", "unigram", "bpe"})
  void tokenizerJsonEqualsTheReference(String name) throws Exception {
    Path folder = resource("/golden/" + name);
    SubwordTokenizer tokenizer =
        TokenizerJson.read(Files.readString(folder.resolve("tokenizer.json")), name);
    assertEqual(GoldenFile.compare(tokenizer, folder.resolve("expected.jsonl")), 2000);
  }

  @Test
  void bundledTokenizerEqualsTheReference() throws Exception {
    URL golden = GoldenTokenizerTest.class.getResource("/golden/wordpiece.jsonl");
    try (InputStream in = BertTokenizer.class.getResourceAsStream(VOCABULARY)) {
      assertTrue(in != null && golden != null, "the bundle is missing");
      List<String> vocabulary =
          new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      assertEqual(GoldenFile.compare(new BertTokenizer(vocabulary), Path.of(golden.toURI())), 1000);
    }
  }

  private static void assertEqual(GoldenFile result, int atLeast) {
    assertEquals(List.of(), result.differences().stream().limit(3).toList());
    assertTrue(result.equal() >= atLeast, "only " + result.equal() + " lines");
  }

  private static Path resource(String name) throws URISyntaxException, IOException {
    return Path.of(
        Objects.requireNonNull(GoldenTokenizerTest.class.getResource(name), name).toURI());
  }
}
