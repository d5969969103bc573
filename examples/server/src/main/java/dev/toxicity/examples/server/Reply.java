package dev.toxicity.examples.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An answer: whole, or written piece by piece.
 *
 * @param status HTTP status
 * @param headers headers of the answer, its content type among them
 * @param body the bytes of a whole answer
 * @param stream writes the answer if it is not whole
 */
record Reply(int status, Map<String, String> headers, byte[] body, @Nullable Stream stream) {
  private static final String JSON = "application/json; charset=UTF-8";

  /** Writes an answer of unknown length. */
  @FunctionalInterface
  interface Stream {
    void writeTo(OutputStream out) throws IOException;
  }

  static Reply json(int status, JsonNode node) {
    return bytes(status, JSON, Json.bytes(node));
  }

  static Reply json(JsonNode node) {
    return json(200, node);
  }

  static Reply bytes(int status, String contentType, byte[] body) {
    return new Reply(status, Map.of("Content-Type", contentType), body, null);
  }

  static Reply stream(String contentType, Stream stream) {
    return new Reply(200, Map.of("Content-Type", contentType), new byte[0], stream);
  }

  /** Returns this answer with more headers. */
  Reply with(Map<String, String> more) {
    Map<String, String> all = new HashMap<>(headers);
    all.putAll(more);
    return new Reply(status, all, body, stream);
  }
}
