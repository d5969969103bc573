package dev.toxicity.benchmarks.speed;

import dev.toxicity.models.internal.network.JavaNetwork;
import dev.toxicity.models.internal.onnx.OnnxModel;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * Our model and the sizes that people deploy, all in ONNX Runtime through the same binding with one
 * thread. Weights of the rivals are random, made by {@code benchmarks/graphs/make_graphs.py}: speed
 * depends on shapes only.
 */
public enum Graph {
  /** The bundled model: MiniLM-L6 of 384, int8. */
  OURS(6, 384, 1536, 128),
  /** The size of all-MiniLM-L6 and its classifiers, fp32 as exported. */
  MINILM_L6_FP32(6, 384, 1536, 512),
  /** The size of granite-guardian-hap-38m, fp32 as exported. */
  HAP_38M_FP32(4, 576, 768, 512),
  /** The size of toxic-bert, unitary and, but for its vocabulary, XLM-R base; fp32 as exported. */
  BERT_BASE_FP32(12, 768, 3072, 512);

  /** Folder of the bundled model on the class path. */
  static final String BUNDLED = "/META-INF/toxicity/models/toxicity-minilm-multilingual/";

  private static final int RIVAL_LABELS = 6;

  private final int layers;
  private final int width;
  private final int inner;
  private final int window;

  Graph(int layers, int width, int inner, int window) {
    this.layers = layers;
    this.width = width;
    this.inner = inner;
    this.window = window;
  }

  /** Returns the greatest number of subwords that one run takes. */
  int window() {
    return window;
  }

  /** Returns the number of logits. */
  int labels() {
    return this == OURS ? bundledLabels() : RIVAL_LABELS;
  }

  /** Loads the graph; the caller closes it. */
  OnnxModel load() {
    return OnnxModel.load(bytes(), name(), window, labels());
  }

  /** Loads the bundled model into plain Java. */
  JavaNetwork loadJava() {
    return JavaNetwork.load(bytes(), name(), window, labels());
  }

  /** Returns multiplications and additions of a run, without embeddings and heads. */
  double operations(int subwords) {
    double dense = 4.0 * width * width + 2.0 * width * inner;
    double attention = 2.0 * subwords * subwords * width;
    return 2 * layers * (dense * subwords + attention);
  }

  private byte[] bytes() {
    try {
      if (this == OURS) {
        return resource("model.onnx");
      }
      Path folder = Path.of(System.getProperty("graphs", "benchmarks/target/graphs"));
      return Files.readAllBytes(
          folder.resolve(name().toLowerCase(java.util.Locale.ROOT) + ".onnx"));
    } catch (IOException e) {
      throw new UncheckedIOException("run benchmarks/graphs/make_graphs.py first", e);
    }
  }

  private static int bundledLabels() {
    Properties manifest = new Properties();
    try (InputStreamReader in =
        new InputStreamReader(
            new java.io.ByteArrayInputStream(resource("manifest.properties")),
            StandardCharsets.UTF_8)) {
      manifest.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return count(manifest.getProperty("labels", "")) + count(manifest.getProperty("targets", ""));
  }

  private static int count(String names) {
    return names.isBlank() ? 0 : names.split(",", -1).length;
  }

  /** Returns a file of the bundled model. */
  static byte[] resource(String file) throws IOException {
    try (InputStream in = Graph.class.getResourceAsStream(BUNDLED + file)) {
      if (in == null) {
        throw new IOException(BUNDLED + file + " is missing");
      }
      return in.readAllBytes();
    }
  }
}
