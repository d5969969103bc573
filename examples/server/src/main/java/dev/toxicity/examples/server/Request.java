package dev.toxicity.examples.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import dev.toxicity.examples.server.ApiException.Status;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A request as the endpoints see it. */
final class Request {
  private final HttpExchange exchange;
  private final int maxBytes;

  Request(HttpExchange exchange, int maxBytes) {
    this.exchange = exchange;
    this.maxBytes = maxBytes;
  }

  String method() {
    return exchange.getRequestMethod();
  }

  String path() {
    String path = exchange.getRequestURI().getPath();
    return path == null ? "" : path;
  }

  Optional<String> header(String name) {
    return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name));
  }

  /** Returns a parameter of the query; empty if it is missing or badly escaped. */
  Optional<String> query(String name) {
    String query = exchange.getRequestURI().getRawQuery();
    if (query == null) {
      return Optional.empty();
    }
    String prefix = name + "=";
    int start = query.startsWith(prefix) ? 0 : query.indexOf("&" + prefix) + 1;
    if (start == 0 && !query.startsWith(prefix)) {
      return Optional.empty();
    }
    int from = start + prefix.length();
    int end = query.indexOf('&', from);
    return decode(query.substring(from, end < 0 ? query.length() : end));
  }

  private static Optional<String> decode(String value) {
    try {
      return Optional.of(URLDecoder.decode(value, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Returns the body as it arrives, for batches. */
  InputStream stream() {
    return exchange.getRequestBody();
  }

  /** Reads the body as a JSON object. */
  ObjectNode json() throws ApiException, IOException {
    return Json.parse(text());
  }

  private String text() throws ApiException, IOException {
    if (header("Content-Length").map(Request::length).orElse(0L) > maxBytes) {
      throw tooLarge();
    }
    byte[] bytes = stream().readNBytes(maxBytes + 1);
    if (bytes.length > maxBytes) {
      throw tooLarge();
    }
    return utf8(bytes);
  }

  private static long length(String header) {
    try {
      return Long.parseLong(header);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private ApiException tooLarge() {
    return new ApiException(
        Status.PAYLOAD_TOO_LARGE, "Request body is larger than " + maxBytes + " bytes.");
  }

  /** Decodes strictly: a replacement character would hide from the client what was scored. */
  static String utf8(byte[] bytes) throws ApiException {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      throw ApiException.invalid("Invalid JSON payload received. The body is not valid UTF-8.");
    }
  }
}
