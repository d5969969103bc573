package dev.toxicity.examples.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Optional;

/** Reads JSON with errors that name a place and never quote the input. */
final class Json {
  /** Google's reader takes names without quotes, and Perspective's documentation writes them so. */
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
          .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private Json() {}

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  static byte[] bytes(JsonNode node) {
    try {
      return MAPPER.writeValueAsBytes(node);
    } catch (JsonProcessingException e) {
      // a tree of our own making: its strings are ours or went through echo()
      throw new IllegalStateException("answer cannot be written as JSON");
    }
  }

  /** Reads an object. */
  static ObjectNode parse(String text) throws ApiException {
    JsonNode node;
    try {
      node = MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw ApiException.invalid("Invalid JSON payload received" + place(e));
    }
    if (node instanceof ObjectNode object) {
      return object;
    }
    throw ApiException.invalid("Invalid JSON payload received. The body must be an object.");
  }

  private static String place(JsonProcessingException e) {
    return e.getLocation() == null
        ? "."
        : " at line %d, column %d."
            .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr());
  }

  /** Returns a field by its lowerCamelCase name or, as Google's APIs allow, in snake_case. */
  static JsonNode field(JsonNode parent, String name) {
    JsonNode node = parent.path(name);
    if (node.isMissingNode()) {
      node = parent.path(snake(name));
    }
    return node.isNull() ? MissingNode.getInstance() : node;
  }

  private static String snake(String name) {
    StringBuilder out = new StringBuilder(name.length() + 4);
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isUpperCase(c)) {
        out.append('_');
      }
      out.append(c);
    }
    return out.toString().toLowerCase(Locale.ROOT);
  }

  static Optional<String> string(JsonNode parent, String name) throws ApiException {
    JsonNode node = field(parent, name);
    if (node.isMissingNode()) {
      return Optional.empty();
    }
    if (!node.isTextual()) {
      throw wrongType(name, "TYPE_STRING");
    }
    return Optional.of(node.textValue());
  }

  static boolean bool(JsonNode parent, String name) throws ApiException {
    JsonNode node = field(parent, name);
    if (node.isMissingNode()) {
      return false;
    }
    if (!node.isBoolean()) {
      throw wrongType(name, "TYPE_BOOL");
    }
    return node.booleanValue();
  }

  /** Returns an object, empty if the field is missing. */
  static ObjectNode child(JsonNode parent, String name) throws ApiException {
    JsonNode node = field(parent, name);
    if (node.isMissingNode()) {
      return object();
    }
    if (node instanceof ObjectNode object) {
      return object;
    }
    throw wrongType(name, "an object");
  }

  static ApiException wrongType(String name, String wanted) {
    return ApiException.invalid("Invalid value at '" + name + "' (" + wanted + ")");
  }

  /**
   * Returns a string of the client's that is sent back: half a surrogate pair cannot be written as
   * UTF-8 and is replaced.
   */
  static String echo(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
        .forEach(out::appendCodePoint);
    return out.toString();
  }
}
