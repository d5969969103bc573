package dev.toxicity.examples.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** The page and the discovery document, read once from the jar. */
final class Resources {
  /** The page loads nothing from elsewhere, runs no inline script and cannot be framed. */
  private static final Map<String, String> PAGE_HEADERS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
              + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
          "Referrer-Policy",
          "no-referrer",
          "Cache-Control",
          "no-cache");

  private Resources() {}

  /** Returns an endpoint that serves a file of the page. */
  static Endpoint page(String name, String contentType) {
    Reply reply = Reply.bytes(200, contentType, read("web/" + name)).with(PAGE_HEADERS);
    return request -> reply;
  }

  /** Returns Google's description of the API with this server's own address in it. */
  static Endpoint discovery() {
    String document = new String(read("discovery.json"), StandardCharsets.UTF_8);
    return request -> {
      ObjectNode root = Json.parse(document);
      String url = rootUrl(request);
      root.put("rootUrl", url).put("baseUrl", url);
      return Reply.json(root);
    };
  }

  private static String rootUrl(Request request) throws ApiException {
    String host =
        request
            .header("Host")
            .filter(Resources::plainHost)
            .orElseThrow(() -> ApiException.invalid("Host header is missing or malformed."));
    Optional<String> scheme = request.header("X-Forwarded-Proto").filter(s -> s.equals("https"));
    return scheme.orElse("http") + "://" + host + "/";
  }

  private static boolean plainHost(String host) {
    return !host.isEmpty()
        && host.length() <= 255
        && host.chars()
            .allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || ".-:[]".indexOf(c) >= 0));
  }

  private static byte[] read(String name) {
    try (InputStream in = Resources.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("resource " + name + " is missing from the jar");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
