package dev.toxicity.benchmarks.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.toxicity.Attribute;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.tukaani.xz.XZInputStream;

/** Reads the labelled corpus: {@code <lang>/<source>.jsonl.xz}. */
public final class Corpus {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Corpus() {}

  /**
   * One labelled text.
   *
   * @param language BCP 47 tag
   * @param source name of the data set
   * @param labels what is known, in [0, 1]; a missing attribute is unknown
   * @param targets groups named by the annotators
   * @param dev whether the row belongs to the dev split
   * @param machine whether the labels are another model's
   */
  public record Row(
      String language,
      String source,
      String text,
      Map<Attribute, Double> labels,
      List<String> targets,
      boolean dev,
      boolean machine) {}

  /** Passes all rows below a corpus folder to {@code sink}, in a fixed order. */
  public static void forEach(Path folder, Consumer<Row> sink) {
    for (Path file : files(folder)) {
      try (BufferedReader in = open(file)) {
        for (String line; (line = in.readLine()) != null; ) {
          sink.accept(row(line));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Opens an xz-compressed UTF-8 file. */
  public static BufferedReader open(Path file) throws IOException {
    return new BufferedReader(
        new InputStreamReader(
            new XZInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8));
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> paths = Files.walk(folder, 3)) {
      return paths.filter(p -> p.toString().endsWith(".jsonl.xz")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Row row(String line) throws IOException {
    JsonNode node = JSON.readTree(line);
    Map<Attribute, Double> labels = new EnumMap<>(Attribute.class);
    for (Map.Entry<String, JsonNode> e : node.get("labels").properties()) {
      labels.put(
          Attribute.valueOf(e.getKey().toUpperCase(java.util.Locale.ROOT)),
          e.getValue().asDouble());
    }
    List<String> targets = new ArrayList<>();
    if (node.has("targets")) {
      node.get("targets").forEach(t -> targets.add(t.asText()));
    }
    return new Row(
        node.get("lang").asText(),
        node.get("source").asText(),
        node.get("text").asText(),
        labels,
        targets,
        node.get("split").asText().equals("dev"),
        node.has("machine") && node.get("machine").asBoolean());
  }
}
