package dev.toxicity.models.internal.tokenizer;

import dev.toxicity.models.internal.json.JsonNode;
import dev.toxicity.models.internal.json.JsonReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Compares a tokenizer with a file of the reference library's ids and offsets. */
final class GoldenFile {
  private int equal;
  private final List<String> differences = new ArrayList<>();

  /** Compares all lines. */
  static GoldenFile compare(SubwordTokenizer tokenizer, Path file) throws IOException {
    GoldenFile result = new GoldenFile();
    Encoding encoding = new Encoding();
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        result.compare(tokenizer, JsonReader.read(line, file + ":" + number), encoding);
      }
    }
    return result;
  }

  private void compare(SubwordTokenizer tokenizer, JsonNode line, Encoding encoding) {
    String text = line.get("text").text();
    encoding.reset(Integer.MAX_VALUE);
    tokenizer.encode(text, encoding);
    String expected = expected(line);
    String found = found(tokenizer, encoding);
    if (expected.equals(found)) {
      equal++;
    } else {
      differences.add(escape(text) + "\n  expected " + expected + "\n  found    " + found);
    }
  }

  private static String expected(JsonNode line) {
    StringBuilder made = new StringBuilder();
    List<JsonNode> offsets = line.get("offsets").elements();
    List<JsonNode> ids = line.get("ids").elements();
    for (int i = 0; i < ids.size(); i++) {
      List<JsonNode> range = offsets.get(i).elements();
      piece(made, ids.get(i).integer(), range.get(0).integer(), range.get(1).integer());
    }
    return made.toString();
  }

  private static String found(SubwordTokenizer tokenizer, Encoding encoding) {
    StringBuilder made = new StringBuilder();
    for (int id : tokenizer.prefix()) {
      piece(made, id, 0, 0);
    }
    for (int i = 0; i < encoding.length(); i++) {
      piece(made, encoding.ids()[i], encoding.start(i), encoding.end(i));
    }
    for (int id : tokenizer.suffix()) {
      piece(made, id, 0, 0);
    }
    return made.toString();
  }

  private static void piece(StringBuilder made, int id, int start, int end) {
    made.append(id).append('[').append(start).append(',').append(end).append("] ");
  }

  private static String escape(String text) {
    StringBuilder made = new StringBuilder();
    text.codePoints()
        .forEach(
            code ->
                made.append(
                    code >= ' ' && code < 127
                        ? Character.toString(code)
                        : "<" + Integer.toHexString(code) + ">"));
    return made.toString();
  }

  int equal() {
    return equal;
  }

  List<String> differences() {
    return differences;
  }
}
