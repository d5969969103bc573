package dev.toxicity.examples.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;

/**
 * One text to score.
 *
 * @param id the id given with it, or the number of its line
 * @param text the text
 * @param language the language given with it
 */
record Input(String id, String text, Optional<String> language) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** A line that is no input; the message does not repeat the line. */
  static final class BadLineException extends Exception {
    private static final long serialVersionUID = 1L;

    BadLineException(String message) {
      super(message);
    }
  }

  /** Reads a line of plain text or, in JSON Lines, an object with {@code text}. */
  static Input parse(String line, long number, boolean json) throws BadLineException {
    if (!json) {
      return new Input(Long.toString(number), line, Optional.empty());
    }
    JsonNode node;
    try {
      node = JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new BadLineException("not valid JSON: " + reason(e));
    }
    if (!node.isObject()) {
      throw new BadLineException("not a JSON object");
    }
    JsonNode text = node.get("text");
    if (text == null || !text.isTextual()) {
      throw new BadLineException("\"text\" is missing or not a string");
    }
    JsonNode id = node.get("id");
    return new Input(
        id == null || id.isNull() ? Long.toString(number) : id.asText(),
        text.asText(),
        language(node.get("lang")));
  }

  private static Optional<String> language(@org.jspecify.annotations.Nullable JsonNode node)
      throws BadLineException {
    if (node == null || node.isNull()) {
      return Optional.empty();
    }
    if (!node.isTextual() || node.asText().isBlank()) {
      throw new BadLineException("\"lang\" is not a language tag");
    }
    return Optional.of(node.asText());
  }

  /** Jackson's reason without the source, which would quote the user's text. */
  private static String reason(JsonProcessingException e) {
    return e.getLocation() == null ? "cut short" : "at column " + e.getLocation().getColumnNr();
  }
}
