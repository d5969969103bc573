package dev.toxicity.examples.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request that cannot be answered. The message is shown to the client and never quotes a text.
 */
final class ApiException extends Exception {
  private static final long serialVersionUID = 1L;

  private final Status status;
  private final String errorType;
  private final transient @Nullable ObjectNode detail;

  /** What went wrong, in HTTP's and in Google's words. */
  enum Status {
    INVALID_ARGUMENT(400),
    UNAUTHENTICATED(401),
    PERMISSION_DENIED(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    PAYLOAD_TOO_LARGE(413),
    RESOURCE_EXHAUSTED(429),
    INTERNAL(500),
    UNAVAILABLE(503);

    final int code;

    Status(int code) {
      this.code = code;
    }

    /** Google's canonical name; HTTP statuses without one are argument errors. */
    String canonical() {
      return switch (this) {
        case METHOD_NOT_ALLOWED -> "UNIMPLEMENTED";
        case PAYLOAD_TOO_LARGE -> "INVALID_ARGUMENT";
        default -> name();
      };
    }
  }

  ApiException(Status status, String message) {
    this(status, "", message, null);
  }

  private ApiException(
      Status status, String errorType, String message, @Nullable ObjectNode detail) {
    super(message, null, false, false); // an answer, not a fault: no stack trace is wanted
    this.status = status;
    this.errorType = errorType;
    this.detail = detail;
  }

  /** A request of the wrong form. */
  static ApiException invalid(String message) {
    return typed("INVALID_REQUEST", message);
  }

  /** An error with one of Perspective's types. */
  static ApiException typed(String errorType, String message) {
    return new ApiException(Status.INVALID_ARGUMENT, errorType, message, null);
  }

  /** An error with one of Perspective's types and its own object of facts. */
  static ApiException typed(String errorType, String message, ObjectNode detail) {
    return new ApiException(Status.INVALID_ARGUMENT, errorType, message, detail);
  }

  static ApiException busy() {
    return new ApiException(Status.RESOURCE_EXHAUSTED, "Too many requests at once, try again.");
  }

  Status status() {
    return status;
  }

  String message() {
    return String.valueOf(getMessage());
  }

  /** Headers that belong to the status. */
  Map<String, String> headers() {
    return switch (status) {
      case RESOURCE_EXHAUSTED, UNAVAILABLE -> Map.of("Retry-After", "1");
      case UNAUTHENTICATED -> Map.of("WWW-Authenticate", "Bearer");
      default -> Map.of();
    };
  }

  /** Google's JSON form, which Perspective's clients read. */
  Reply google() {
    ObjectNode root = Json.object();
    ObjectNode error = root.putObject("error");
    error.put("code", status.code).put("message", message()).put("status", status.canonical());
    if (!errorType.isEmpty()) {
      ObjectNode entry = error.putArray("details").addObject();
      entry.put("@type", "type.googleapis.com/google.commentanalyzer.v1alpha1.Error");
      entry.put("errorType", errorType);
      if (detail != null) {
        entry.setAll(detail);
      }
    }
    return Reply.json(status.code, root).with(headers());
  }

  /** OpenAI's JSON form. */
  Reply openAi() {
    ObjectNode root = Json.object();
    ObjectNode error = root.putObject("error");
    error.put("message", message()).put("type", openAiType()).putNull("param");
    error.put("code", openAiCode());
    return Reply.json(openAiHttpCode(), root).with(headers());
  }

  private String openAiType() {
    return switch (status) {
      case RESOURCE_EXHAUSTED -> "requests";
      case INTERNAL, UNAVAILABLE -> "server_error";
      default -> "invalid_request_error";
    };
  }

  private @Nullable String openAiCode() {
    return switch (status) {
      case RESOURCE_EXHAUSTED -> "rate_limit_exceeded";
      case UNAUTHENTICATED, PERMISSION_DENIED -> "invalid_api_key";
      default -> errorType.equals("COMMENT_TOO_LONG") ? "string_above_max_length" : null;
    };
  }

  /** OpenAI answers 401 to a missing and to a wrong key. */
  private int openAiHttpCode() {
    return status == Status.PERMISSION_DENIED ? Status.UNAUTHENTICATED.code : status.code;
  }
}
