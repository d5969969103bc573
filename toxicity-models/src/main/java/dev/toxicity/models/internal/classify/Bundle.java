package dev.toxicity.models.internal.classify;

import dev.toxicity.Attribute;
import dev.toxicity.Provenance;
import dev.toxicity.TargetGroup;
import dev.toxicity.ToxicityException;
import dev.toxicity.models.NativeRuntimeException;
import dev.toxicity.models.internal.network.JavaNetwork;
import dev.toxicity.models.internal.network.Network;
import dev.toxicity.models.internal.onnx.NativeStart;
import dev.toxicity.models.internal.onnx.OnnxModel;
import dev.toxicity.models.internal.tokenizer.BertTokenizer;
import dev.toxicity.spi.ClassifierOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A model as the training pipeline writes it: {@code manifest.properties} with a checksum of each
 * other file, {@code model.onnx}, {@code vocab.txt} and {@code calibration.tsv}; optionally {@code
 * ngrams.bin}, {@code joint.tsv} and {@code cascade.tsv}.
 */
final class Bundle {
  private static final String MANIFEST = "manifest.properties";
  private static final String CALIBRATION = "calibration.tsv";
  private static final String SHA256 = "sha256.";
  private static final String NGRAMS = "ngrams.bin";
  private static final String JOINT = "joint.tsv";
  private static final String JUDGE = "cascade.tsv";

  private final Files files;
  private final String name;
  private final Properties manifest = new Properties();

  /** Where the files come from. */
  @FunctionalInterface
  interface Files {
    /** Returns all bytes of a file, or throws {@link IOException}. */
    byte[] read(String name) throws IOException;
  }

  private Bundle(String name, Files files) {
    this.name = name;
    this.files = files;
  }

  /**
   * Verifies and loads a bundle.
   *
   * @param name for messages
   * @throws ToxicityException if a file is missing, broken or differs from its checksum
   */
  static WindowedClassifier load(String name, Files files, ClassifierOptions options) {
    return new Bundle(name, files).load(options);
  }

  private WindowedClassifier load(ClassifierOptions options) {
    NativeStart start =
        options.engine() == ClassifierOptions.Engine.JAVA ? null : NativeStart.begin();
    readManifest();
    Head head = new Head(columns(calibration()), false);
    int size = number("max.tokens") - 2; // [CLS] and [SEP]
    Windows windows = windows(size, number("stride"));
    BertTokenizer tokenizer = tokenizer();
    byte[] graph = verified("model.onnx");
    WindowedClassifier.Extras extras = extras(options.cacheEntries());
    Network network = network(graph, size + 2, head.columns().size(), options.engine(), start);
    Provenance.Component provenance =
        new Provenance.Component(
            "model", required("id"), required("version"), required(SHA256 + "model.onnx"));
    return new WindowedClassifier(tokenizer, network, head, windows, provenance, extras);
  }

  /** A bundle may come without n-grams, and with n-grams but without a quick judge. */
  private WindowedClassifier.Extras extras(int cacheEntries) {
    String digest = manifest.getProperty(SHA256 + NGRAMS);
    if (digest == null) {
      return new WindowedClassifier.Extras(null, null, cacheEntries);
    }
    NgramTable table = NgramTable.read(name + "/" + NGRAMS, verified(NGRAMS));
    Joint joint = Joint.read(name + "/" + JOINT, verified(JOINT));
    QuickJudge judge =
        manifest.getProperty(SHA256 + JUDGE) == null
            ? null
            : QuickJudge.read(name + "/" + JUDGE, verified(JUDGE));
    return new WindowedClassifier.Extras(
        new WindowedClassifier.Ngrams(table, joint, judge),
        new Provenance.Component("ngrams", required("id"), required("version"), digest.trim()),
        cacheEntries);
  }

  /**
   * Loads the network.
   *
   * @param start the native runtime, or null for plain Java
   */
  private Network network(
      byte[] graph,
      int longest,
      int labels,
      ClassifierOptions.Engine engine,
      @Nullable NativeStart start) {
    String file = name + "/model.onnx";
    if (start == null) {
      return JavaNetwork.load(graph, file, longest, labels);
    }
    try {
      return OnnxModel.load(graph, file, longest, labels, start);
    } catch (NativeRuntimeException e) {
      if (engine == ClassifierOptions.Engine.NATIVE) {
        throw e;
      }
      try {
        return JavaNetwork.load(graph, file, longest, labels);
      } catch (ToxicityException other) {
        e.addSuppressed(other);
        throw e;
      }
    }
  }

  private void readManifest() {
    byte[] bytes = read(MANIFEST);
    try {
      manifest.load(new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8));
    } catch (IOException | IllegalArgumentException e) {
      throw new ToxicityException(name + "/" + MANIFEST + " cannot be read", e);
    }
  }

  private Windows windows(int size, int step) {
    try {
      return new Windows(size, step, Windows.DEFAULT_MOST);
    } catch (IllegalArgumentException e) {
      throw wrong(MANIFEST, "max.tokens and stride do not fit: " + e.getMessage());
    }
  }

  private BertTokenizer tokenizer() {
    try {
      return new BertTokenizer(lines("vocab.txt"));
    } catch (IllegalArgumentException e) {
      throw wrong("vocab.txt", String.valueOf(e.getMessage()));
    }
  }

  /** Slope and intercept by label. */
  private Map<String, double[]> calibration() {
    Map<String, double[]> found = new HashMap<>();
    int line = 0;
    for (String row : lines(CALIBRATION)) {
      line++;
      String[] cells = row.split("\t", -1);
      if (line == 1 || row.isEmpty() || row.startsWith("#")) {
        continue; // the first line names the columns
      }
      try {
        double[] pair = {Double.parseDouble(cells[1]), Double.parseDouble(cells[2])};
        if (!(pair[0] > 0) || !Double.isFinite(pair[0]) || !Double.isFinite(pair[1])) {
          throw wrong(CALIBRATION + ":" + line, "the slope must be above 0, both finite");
        }
        found.put(cells[0], pair);
      } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
        throw wrong(CALIBRATION + ":" + line, "label, slope and intercept are expected");
      }
    }
    return found;
  }

  private List<Head.Column> columns(Map<String, double[]> calibration) {
    List<Head.Column> columns = new ArrayList<>();
    for (String label : names("labels")) {
      Attribute attribute = constant(Attribute.class, label);
      double[] pair = pair(calibration, label);
      columns.add(new Head.Column(Set.of(attribute), null, pair[0], pair[1]));
    }
    for (String label : names("targets")) {
      TargetGroup target = constant(TargetGroup.class, label);
      double[] pair = pair(calibration, label);
      columns.add(new Head.Column(Set.of(), target, pair[0], pair[1]));
    }
    return columns;
  }

  private double[] pair(Map<String, double[]> calibration, String label) {
    double[] pair = calibration.get(label);
    if (pair == null) {
      throw wrong(CALIBRATION, "there is no line for " + label);
    }
    return pair;
  }

  private List<String> names(String key) {
    String value = required(key).trim();
    return value.isEmpty() ? List.of() : List.of(value.split(",", -1));
  }

  private <E extends Enum<E>> E constant(Class<E> type, String label) {
    try {
      return Enum.valueOf(type, label.trim().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw wrong(MANIFEST, "the label " + label + " is unknown");
    }
  }

  private int number(String key) {
    try {
      return Integer.parseInt(required(key).trim());
    } catch (NumberFormatException e) {
      throw wrong(MANIFEST, key + " must be a whole number");
    }
  }

  private String required(String key) {
    String value = manifest.getProperty(key);
    if (value == null) {
      throw wrong(MANIFEST, key + " is missing");
    }
    return value;
  }

  private List<String> lines(String file) {
    String text = new String(verified(file), StandardCharsets.UTF_8);
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    if (lines.get(lines.size() - 1).isEmpty()) {
      lines.remove(lines.size() - 1);
    }
    return lines;
  }

  /** Reads a file once and checks these very bytes, so that nothing can change in between. */
  private byte[] verified(String file) {
    byte[] bytes = read(file);
    String expected = required(SHA256 + file).trim();
    String found = Digest.sha256(bytes);
    if (!found.equals(expected)) {
      throw wrong(file, "is not the file of the manifest: SHA-256 is " + found);
    }
    return bytes;
  }

  private byte[] read(String file) {
    try {
      return files.read(file);
    } catch (IOException e) {
      throw new ToxicityException(name + "/" + file + " cannot be read", e);
    }
  }

  private ToxicityException wrong(String file, String what) {
    return new ToxicityException(name + "/" + file + " " + what);
  }
}
