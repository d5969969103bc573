package dev.toxicity.models.internal.classify;

import dev.toxicity.Attribute;
import dev.toxicity.Provenance;
import dev.toxicity.ToxicityException;
import dev.toxicity.models.internal.json.JsonNode;
import dev.toxicity.models.internal.json.JsonReader;
import dev.toxicity.models.internal.onnx.OnnxModel;
import dev.toxicity.models.internal.tokenizer.SubwordTokenizer;
import dev.toxicity.models.internal.tokenizer.TokenizerJson;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Loads a classifier from {@code model.onnx}, {@code tokenizer.json} and {@code config.json}. */
public final class ClassifierDirectory {
  private static final int DEFAULT_LONGEST = 512;
  private static final int OVERLAP = 4; // a quarter of a window is read again in the next
  private static final Set<String> POSITIONS_FROM_TWO =
      Set.of("roberta", "xlm-roberta", "camembert", "xlm-roberta-xl", "longformer");

  private final Path directory;
  private final Options options;

  /**
   * What the caller decides.
   *
   * @param labels attributes by label, instead of the known meaning
   * @param softmax whether exactly one label applies; null to find out
   * @param maxTokens longest window with special tokens; 0 to find out
   * @param maxWindows windows of one text; 0 for the default
   */
  public record Options(
      Map<String, Set<Attribute>> labels,
      @Nullable Boolean softmax,
      int maxTokens,
      int maxWindows) {
    /** Copies. */
    public Options {
      labels = Map.copyOf(labels);
    }
  }

  private ClassifierDirectory(Path directory, Options options) {
    this.directory = directory;
    this.options = options;
  }

  /**
   * Loads a classifier.
   *
   * @throws ToxicityException if something is missing, wrong or not supported; names the file
   */
  public static WindowedClassifier load(Path directory, Options options) {
    return new ClassifierDirectory(directory, options).load();
  }

  private WindowedClassifier load() {
    JsonNode config = JsonReader.read(text("config.json"), path("config.json"));
    List<String> labels = labels(config.get("id2label"));
    Head head = head(labels, softmax(config, labels));
    SubwordTokenizer tokenizer = TokenizerJson.read(text("tokenizer.json"), path("tokenizer.json"));
    int special = tokenizer.prefix().length + tokenizer.suffix().length;
    int longest = longest(config, special);
    Windows windows =
        new Windows(
            longest - special,
            Math.max(1, (longest - special) * (OVERLAP - 1) / OVERLAP),
            options.maxWindows() == 0 ? Windows.DEFAULT_MOST : options.maxWindows());
    byte[] graph = bytes("model.onnx");
    OnnxModel model = OnnxModel.load(graph, path("model.onnx"), longest, labels.size());
    Provenance.Component provenance =
        new Provenance.Component("model", id(), "unversioned", Digest.sha256(graph));
    return new WindowedClassifier(
        tokenizer, model, head, windows, provenance, WindowedClassifier.Extras.NONE);
  }

  private String id() {
    Path last = directory.toAbsolutePath().normalize().getFileName();
    return last == null ? "model" : last.toString();
  }

  private static List<String> labels(JsonNode map) {
    if (map.missing()) {
      throw map.wrong("is missing; it names the labels by number");
    }
    List<String> labels = new ArrayList<>();
    for (int i = 0; i < map.names().size(); i++) {
      labels.add(map.get(Integer.toString(i)).text());
    }
    if (labels.isEmpty()) {
      throw map.wrong("names no label");
    }
    return labels;
  }

  /** A single logit cannot be one of several, and a neutral label excludes the others. */
  private boolean softmax(JsonNode config, List<String> labels) {
    if (options.softmax() != null) {
      return options.softmax();
    }
    String problem = config.get("problem_type").text("");
    return switch (problem) {
      case "multi_label_classification" -> false;
      case "single_label_classification" -> labels.size() > 1;
      case "" -> labels.size() > 1 && labels.stream().anyMatch(Labels::isNeutral);
      default -> throw config.get("problem_type").wrong("is not supported: " + problem);
    };
  }

  private Head head(List<String> labels, boolean softmax) {
    for (String label : options.labels().keySet()) {
      if (!labels.contains(label)) {
        throw new ToxicityException(
            path("config.json") + " has no label " + label + ", only " + labels);
      }
    }
    List<Head.Column> columns = new ArrayList<>();
    for (String label : labels) {
      Set<Attribute> own = options.labels().get(label);
      Set<Attribute> meaning = own == null ? Labels.attributes(label, labels, softmax) : own;
      columns.add(new Head.Column(meaning, null, 1, 0));
    }
    if (columns.stream().allMatch(column -> column.attributes().isEmpty())) {
      throw new ToxicityException(
          path("config.json")
              + " has labels of unknown meaning, "
              + labels
              + "; say what they mean by OnnxClassifier.builder(directory).label(...)");
    }
    return new Head(columns, softmax);
  }

  private int longest(JsonNode config, int special) {
    int longest = options.maxTokens();
    if (longest == 0) {
      int positions = config.get("max_position_embeddings").integer(DEFAULT_LONGEST);
      if (POSITIONS_FROM_TWO.contains(config.get("model_type").text(""))) {
        positions -= 2; // the first two positions stand for padding
      }
      longest = Math.min(DEFAULT_LONGEST, positions);
    }
    if (longest <= special) {
      throw new ToxicityException(
          path("config.json") + " leaves no room for text: windows of " + longest + " pieces");
    }
    return longest;
  }

  private String text(String file) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes(file))).toString();
    } catch (CharacterCodingException e) {
      throw new ToxicityException(path(file) + " is not UTF-8", e);
    }
  }

  private byte[] bytes(String file) {
    try {
      return Files.readAllBytes(directory.resolve(file));
    } catch (IOException e) {
      throw new ToxicityException(path(file) + " cannot be read", e);
    }
  }

  private String path(String file) {
    return directory.resolve(file).toString();
  }
}
