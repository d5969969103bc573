package dev.toxicity.models.internal.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.toxicity.Attribute;
import dev.toxicity.TargetGroup;
import dev.toxicity.ToxicityException;
import dev.toxicity.spi.Classification;
import dev.toxicity.spi.Classifier;
import dev.toxicity.spi.ClassifierOptions;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A small bundle of the shape that the training pipeline writes. */
@Timeout(120)
class BundleTest {
  private final Map<String, byte[]> changed = new HashMap<>();

  private byte[] read(String file) throws IOException {
    byte[] other = changed.get(file);
    if (other != null) {
      return other;
    }
    try (InputStream in = BundleTest.class.getResourceAsStream("/tiny-bundle/" + file)) {
      if (in == null) {
        throw new FileNotFoundException(file);
      }
      return in.readAllBytes();
    }
  }

  private Classifier load() {
    return Bundle.load("tiny", this::read, ClassifierOptions.defaults());
  }

  private void replace(String file, String old, String made) throws IOException {
    String text = new String(read(file), StandardCharsets.UTF_8);
    assertTrue(text.contains(old));
    changed.put(file, text.replace(old, made).getBytes(StandardCharsets.UTF_8));
  }

  private static double value(Classification said, Attribute attribute) {
    return Objects.requireNonNull(said.attributes().get(attribute));
  }

  private String refusal() {
    return String.valueOf(assertThrows(ToxicityException.class, this::load).getMessage());
  }

  @Test
  void classifiesAllLabels() {
    try (Classifier classifier = load()) {
      Classification said = classifier.classify("you are kind");
      assertEquals(Attribute.values().length, said.attributes().size());
      assertEquals(2, said.targets().size());
      assertTrue(said.targets().containsKey(TargetGroup.LGBTQ));
      assertFalse(said.truncated());
      assertEquals("tiny", classifier.provenance().id());
      assertEquals(64, classifier.provenance().sha256().length());
    }
  }

  @Test
  void anEmptyTextIsClassified() {
    try (Classifier classifier = load()) {
      assertEquals(
          classifier.classify("").attributes(), classifier.classify(" \u0000 ").attributes());
    }
  }

  @Test
  void aLongTextTakesTheHighestWindow() {
    try (Classifier classifier = load()) {
      String part = "a b c d e f g h i j k l m n"; // one full window
      Classification alone = classifier.classify(part);
      Classification longer = classifier.classify(part + " o p q r s t u v w x y z");
      for (Attribute attribute : Attribute.values()) {
        assertTrue(value(longer, attribute) >= value(alone, attribute));
      }
      assertFalse(longer.truncated());
    }
  }

  @Test
  void aVeryLongTextIsTruncated() {
    try (Classifier classifier = load()) {
      int longest = 14 + 15 * 10;
      assertFalse(classifier.classify("a ".repeat(longest)).truncated());
      assertTrue(classifier.classify("a ".repeat(longest + 1)).truncated());
      assertTrue(classifier.classify("a ".repeat(3_000_000)).truncated());
    }
  }

  @Test
  void eachChangedBitIsRefused() throws IOException {
    Random random = new Random(11);
    List<String> files = List.of("model.onnx", "vocab.txt", "calibration.tsv");
    for (int round = 0; round < 1000; round++) {
      String file = files.get(round % files.size());
      changed.clear();
      byte[] bytes = read(file);
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      changed.put(file, bytes);
      assertTrue(refusal().startsWith("tiny/" + file + " is not the file of the manifest"));
    }
  }

  @Test
  void brokenManifestsAreRefused() throws IOException {
    replace("manifest.properties", "stride=10", "stride=many");
    assertTrue(refusal().contains("stride"));
    changed.clear();
    replace("manifest.properties", "stride=10", "stride=99");
    assertTrue(refusal().contains("stride"));
    changed.clear();
    replace("manifest.properties", "labels=TOXICITY", "labels=NICENESS");
    assertTrue(refusal().contains("NICENESS"));
    changed.clear();
    replace("manifest.properties", "version=1", "versio=1");
    assertTrue(refusal().contains("version is missing"));
    changed.clear();
    changed.put("manifest.properties", "x=\\u12".getBytes(StandardCharsets.UTF_8));
    assertTrue(refusal().contains("manifest.properties"));
  }

  @Test
  void aScoreDependsOnTheTextAlone() throws Exception {
    List<String> texts =
        IntStream.range(0, 60)
            .mapToObj(i -> "the text number " + i + ", you see".repeat(i % 7))
            .toList();
    try (Classifier classifier = load()) {
      List<Classification> alone = texts.stream().map(classifier::classify).toList();
      ExecutorService threads = Executors.newFixedThreadPool(6);
      List<Future<List<Classification>>> runs = new ArrayList<>();
      for (int thread = 0; thread < 6; thread++) {
        Callable<List<Classification>> run =
            () -> texts.stream().map(classifier::classify).toList();
        runs.add(threads.submit(run));
      }
      for (Future<List<Classification>> run : runs) {
        assertEquals(alone, run.get());
      }
      threads.shutdown();
    }
  }

  @Test
  void closingUnderCallsGivesTypedErrorsOnly() throws Exception {
    for (int round = 0; round < 60; round++) {
      Classifier classifier = load();
      ExecutorService threads = Executors.newFixedThreadPool(6);
      List<Future<Integer>> runs = new ArrayList<>();
      for (int thread = 0; thread < 5; thread++) {
        runs.add(threads.submit(() -> classifyUntilClosed(classifier)));
      }
      Thread.sleep(round % 5);
      threads.submit(classifier::close).get();
      for (Future<Integer> run : runs) {
        assertTrue(run.get() >= 0);
      }
      classifier.close();
      threads.shutdown();
      assertTrue(threads.awaitTermination(30, TimeUnit.SECONDS));
    }
  }

  private static int classifyUntilClosed(Classifier classifier) {
    for (int calls = 0; ; calls++) {
      try {
        classifier.classify("you are kind and the weather is fine");
      } catch (ToxicityException e) {
        assertEquals("classifier is closed", e.getMessage());
        return calls;
      }
    }
  }
}
