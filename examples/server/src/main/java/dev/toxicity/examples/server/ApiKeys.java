package dev.toxicity.examples.server;

import dev.toxicity.examples.server.ApiException.Status;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks the key of a request, wherever the known clients put it. */
final class ApiKeys {
  private static final String BEARER = "Bearer ";

  private final List<byte[]> keys;

  /**
   * Takes keys separated by commas; nothing at all lets everybody in.
   *
   * @throws IllegalArgumentException if something is given that holds no key
   */
  ApiKeys(@Nullable String commaSeparated) {
    keys =
        commaSeparated == null || commaSeparated.isBlank()
            ? List.of()
            : Stream.of(commaSeparated.split(",", -1))
                .map(String::strip)
                .filter(key -> !key.isEmpty())
                .map(key -> key.getBytes(StandardCharsets.UTF_8))
                .toList();
    if (keys.isEmpty() && commaSeparated != null && !commaSeparated.isBlank()) {
      throw new IllegalArgumentException("the API key is empty");
    }
  }

  void check(Request request) throws ApiException {
    if (keys.isEmpty()) {
      return;
    }
    String key =
        given(request)
            .orElseThrow(
                () ->
                    new ApiException(
                        Status.PERMISSION_DENIED, "The request is missing a valid API key."));
    if (!known(key)) {
      throw ApiException.typed(
          "INVALID_REQUEST", "API key not valid. Please pass a valid API key.");
    }
  }

  private static Optional<String> given(Request request) {
    return request
        .query("key")
        .or(() -> request.header("X-Goog-Api-Key"))
        .or(() -> request.header("X-Api-Key"))
        .or(
            () ->
                request
                    .header("Authorization")
                    .filter(h -> h.startsWith(BEARER))
                    .map(h -> h.substring(BEARER.length())));
  }

  /** Looks at every key in full, so that the time does not tell how much of a guess is right. */
  private boolean known(String key) {
    byte[] given = key.getBytes(StandardCharsets.UTF_8);
    boolean found = false;
    for (byte[] known : keys) {
      found |= MessageDigest.isEqual(known, given);
    }
    return found;
  }
}
