package dev.toxicity.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.toxicity.Attribute;
import dev.toxicity.ToxicityException;
import dev.toxicity.models.internal.json.JsonNode;
import dev.toxicity.models.internal.json.JsonReader;
import dev.toxicity.spi.Classification;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A classifier of the user's own, from a directory. */
class OnnxClassifierTest {
  private static final List<Attribute> ORDER =
      List.of(
          Attribute.TOXICITY,
          Attribute.SEVERE_TOXICITY,
          Attribute.PROFANITY,
          Attribute.THREAT,
          Attribute.INSULT,
          Attribute.IDENTITY_ATTACK);

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit sets it
  Path folder;

  @BeforeEach
  void copy() throws IOException, URISyntaxException {
    Path source = Path.of(OnnxClassifierTest.class.getResource("/tiny-classifier").toURI());
    for (String file : List.of("model.onnx", "tokenizer.json", "config.json")) {
      Files.copy(source.resolve(file), folder.resolve(file));
    }
  }

  private void config(String quoted) throws IOException {
    Files.writeString(folder.resolve("config.json"), quoted.replace('\'', '"'));
  }

  private static double value(Map<Attribute, Double> said, Attribute attribute) {
    return Objects.requireNonNull(said.get(attribute));
  }

  private String refusal() {
    return String.valueOf(
        assertThrows(ToxicityException.class, () -> OnnxClassifier.load(folder)).getMessage());
  }

  @Test
  void givesWhatPythonGives() throws Exception {
    Path expected =
        Path.of(OnnxClassifierTest.class.getResource("/tiny-classifier/expected.jsonl").toURI());
    try (OnnxClassifier classifier = OnnxClassifier.load(folder)) {
      for (String line : Files.readAllLines(expected)) {
        JsonNode row = JsonReader.read(line, "expected");
        Map<Attribute, Double> said = classifier.classify(row.get("text").text()).attributes();
        List<JsonNode> values = row.get("probabilities").elements();
        for (int i = 0; i < values.size(); i++) {
          assertEquals(values.get(i).number(), value(said, ORDER.get(i)), 1e-6);
        }
      }
    }
  }

  @Test
  void exclusiveLabelsAddUpToToxicity() throws IOException {
    config("{'id2label':{'0':'neither','1':'hate','2':'offensive','3':'x','4':'y','5':'z'}}");
    try (OnnxClassifier classifier = OnnxClassifier.load(folder)) {
      Map<Attribute, Double> said = classifier.classify("You are kind").attributes();
      assertEquals(Set.of(Attribute.TOXICITY, Attribute.IDENTITY_ATTACK), said.keySet());
      assertTrue(value(said, Attribute.TOXICITY) > value(said, Attribute.IDENTITY_ATTACK));
    }
  }

  @Test
  void theCallerSaysWhatLabelsMean() {
    try (OnnxClassifier plain = OnnxClassifier.load(folder);
        OnnxClassifier own =
            OnnxClassifier.builder(folder)
                .label("obscene", Attribute.SEXUALLY_EXPLICIT)
                .label("threat")
                .softmax()
                .maxTokens(16)
                .maxWindows(2)
                .load()) {
      Classification said = own.classify("You are kind");
      assertTrue(said.attributes().containsKey(Attribute.SEXUALLY_EXPLICIT));
      assertTrue(!said.attributes().containsKey(Attribute.THREAT));
      assertNotEquals(
          plain.classify("You are kind").attributes().get(Attribute.INSULT),
          said.attributes().get(Attribute.INSULT));
      assertTrue(own.classify("word ".repeat(100)).truncated());
    }
  }

  @Test
  void longTextsAreReadInWindows() {
    try (OnnxClassifier classifier = OnnxClassifier.load(folder)) {
      assertTrue(!classifier.classify("kind ".repeat(60)).truncated());
      assertTrue(classifier.classify("kind ".repeat(100_000)).truncated());
    }
  }

  @Test
  void wrongDirectoriesAreNamed() throws IOException {
    config("{'id2label':{'0':'a','1':'b','2':'c','3':'d','4':'e','5':'f'}}");
    assertTrue(refusal().contains("unknown meaning"));
    config("{'id2label':{'0':'toxic'}}");
    assertTrue(refusal().contains("6 logits, 1 labels"));
    config("{'id2label':{'1':'toxic'}}");
    assertTrue(refusal().contains("/id2label/0 must be a string"));
    config("{}");
    assertTrue(refusal().contains("/id2label is missing"));
    config("{'id2label':{'0':'toxic'},'problem_type':'regression'}");
    assertTrue(refusal().contains("regression"));
    config("{'id2label':");
    assertTrue(refusal().contains("config.json:1: not valid JSON"));
    Files.delete(folder.resolve("config.json"));
    assertTrue(refusal().contains("config.json cannot be read"));
  }

  @Test
  void unknownLabelsOfTheCallerAreRefused() {
    OnnxClassifier.Builder builder =
        OnnxClassifier.builder(folder).label("nice", Attribute.TOXICITY);
    assertThrows(ToxicityException.class, builder::load);
    assertThrows(IllegalStateException.class, () -> builder.label("nice"));
    assertThrows(IllegalArgumentException.class, () -> builder.maxTokens(0));
  }

  @Test
  void closedRefuses() {
    OnnxClassifier classifier = OnnxClassifier.load(folder);
    classifier.close();
    classifier.close();
    assertThrows(ToxicityException.class, () -> classifier.classify("a"));
  }
}
