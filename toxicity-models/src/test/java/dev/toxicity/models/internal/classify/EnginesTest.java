package dev.toxicity.models.internal.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.toxicity.Attribute;
import dev.toxicity.ToxicityException;
import dev.toxicity.models.NativeRuntimeException;
import dev.toxicity.models.internal.json.JsonReader;
import dev.toxicity.spi.Classification;
import dev.toxicity.spi.Classifier;
import dev.toxicity.spi.ClassifierOptions;
import dev.toxicity.spi.ClassifierOptions.Engine;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bundled model says the same in plain Java as in ONNX Runtime, and runs where that cannot. */
class EnginesTest {
  private static final int STEP = 12;

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit sets it
  Path folder;

  private static Classifier create(Engine engine) {
    return new BundledModelProvider().create(new ClassifierOptions(engine, 0));
  }

  /** Real and odd strings in many scripts. */
  private static List<String> texts() throws Exception {
    Path file = Path.of(EnginesTest.class.getResource("/golden/wordpiece.jsonl").toURI());
    List<String> lines = Files.readAllLines(file);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < lines.size(); i += STEP) {
      texts.add(JsonReader.read(lines.get(i), "line " + i).get("text").text());
    }
    return texts;
  }

  private static String runtime(Classifier classifier) {
    return classifier.components().stream()
        .filter(part -> part.kind().equals("runtime"))
        .map(part -> part.id())
        .findFirst()
        .orElseThrow();
  }

  private static double distance(Classification a, Classification b) {
    double largest = 0;
    for (Attribute attribute : Attribute.values()) {
      double one = Objects.requireNonNull(a.attributes().get(attribute));
      double other = Objects.requireNonNull(b.attributes().get(attribute));
      largest = Math.max(largest, Math.abs(one - other));
    }
    return largest;
  }

  /**
   * Java calculates in float32; ONNX Runtime rounds what goes into each product to eight bits. So a
   * few texts differ by more than the rest, as they do between ONNX Runtime and the float32 graph;
   * most of all random strings, which half of these are. The figure is the largest of seven.
   */
  @Test
  void javaSaysTheSameAsOnnxRuntime() throws Exception {
    List<String> texts = texts();
    try (Classifier onnx = create(Engine.NATIVE);
        Classifier java = create(Engine.JAVA)) {
      assertEquals("onnxruntime", runtime(onnx));
      assertEquals("java", runtime(java));
      double[] gaps =
          texts.stream()
              .mapToDouble(text -> distance(onnx.classify(text), java.classify(text)))
              .sorted()
              .toArray();
      double mean = IntStream.range(0, gaps.length).mapToDouble(i -> gaps[i]).average().orElse(1);
      String figures =
          "mean %.4f, 95 %% under %.4f, largest %.4f"
              .formatted(mean, gaps[gaps.length * 95 / 100], gaps[gaps.length - 1]);
      System.out.println(gaps.length + " texts, Java against ONNX Runtime: " + figures);
      assertTrue(mean <= 0.015 && gaps[gaps.length * 9 / 10] <= 0.04, figures);
    }
  }

  @Test
  void javaDependsOnTheTextAlone() throws Exception {
    List<String> texts = texts().subList(0, 24);
    try (Classifier java = create(Engine.JAVA)) {
      List<Classification> alone = texts.stream().map(java::classify).toList();
      assertEquals(alone, texts.parallelStream().map(java::classify).toList());
    }
  }

  @Test
  void closedJavaIsATypedError() {
    Classifier java = create(Engine.JAVA);
    java.close();
    java.close();
    assertThrows(ToxicityException.class, () -> java.classify("a"));
  }

  @Test
  void anotherGraphIsRefusedInJava() {
    ToxicityException e =
        assertThrows(
            ToxicityException.class,
            () -> Bundle.load("tiny", EnginesTest::tiny, new ClassifierOptions(Engine.JAVA, 0)));
    assertTrue(String.valueOf(e.getMessage()).contains("plain Java"), e::toString);
  }

  private static byte[] tiny(String file) throws IOException {
    try (var in =
        Objects.requireNonNull(EnginesTest.class.getResourceAsStream("/tiny-bundle/" + file))) {
      return in.readAllBytes();
    }
  }

  /** Says which engine a JVM of its own chooses. */
  static final class Child {
    private Child() {}

    public static void main(String[] arguments) {
      try (Classifier classifier = create(Engine.valueOf(arguments[0]))) {
        classifier.classify("have a nice day");
        System.out.println(runtime(classifier));
      } catch (NativeRuntimeException e) {
        System.out.println("typed");
      }
    }
  }

  @Test
  void whereNativeCodeCannotLoadJavaRuns() throws Exception {
    assertEquals("java", fork(Engine.AUTO));
    assertEquals("typed", fork(Engine.NATIVE));
  }

  private String fork(Engine engine) throws Exception {
    String classPath =
        System.getProperty("java.class.path")
            + File.pathSeparator
            + System.getProperty("jdk.module.path", "");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + folder.resolve("missing"),
                "-cp",
                classPath,
                Child.class.getName(),
                engine.name())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(120, TimeUnit.SECONDS));
    return said.strip();
  }
}
