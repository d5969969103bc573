package dev.toxicity.examples.server;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.toxicity.examples.server.ApiException.Status;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes every request: finds its route, checks the key, sends the answer, counts it. */
final class FrontDoor implements HttpHandler {
  private static final System.Logger LOG = System.getLogger(FrontDoor.class.getName());
  private static final String OTHER = "other";
  private static final int ABORTED = 499; // what nginx logs for a client that went away

  private final Routes routes;
  private final ApiKeys keys;
  private final Metrics metrics;
  private final Settings settings;
  private volatile boolean draining;

  FrontDoor(Routes routes, ApiKeys keys, Metrics metrics, Settings settings) {
    this.routes = routes;
    this.keys = keys;
    this.metrics = metrics;
    this.settings = settings;
  }

  /** From now on new requests are turned away; those in flight are answered. */
  void drain() {
    draining = true;
  }

  boolean draining() {
    return draining;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    metrics.requestStarted();
    Request request = new Request(exchange, settings.maxBodyBytes());
    Optional<Routes.Route> route = routes.find(request.path());
    int status = ABORTED;
    try {
      Reply reply = answer(request, route);
      send(exchange, reply, request);
      status = reply.status();
    } finally {
      exchange.close();
      metrics.requestFinished(route.map(Routes.Route::path).orElse(OTHER), status);
    }
  }

  private Reply answer(Request request, Optional<Routes.Route> route) throws IOException {
    boolean openAi = route.map(Routes.Route::openAi).orElse(false);
    try {
      if (request.method().equals("OPTIONS")) {
        return new Reply(204, Map.of(), new byte[0], null);
      }
      return admit(request, route).endpoint().answer(request);
    } catch (ApiException e) {
      return openAi ? e.openAi() : e.google();
    } catch (RuntimeException e) {
      log(e);
      ApiException internal = new ApiException(Status.INTERNAL, "Internal error encountered.");
      return openAi ? internal.openAi() : internal.google();
    }
  }

  private Routes.Route admit(Request request, Optional<Routes.Route> found) throws ApiException {
    Routes.Route route =
        found.orElseThrow(() -> new ApiException(Status.NOT_FOUND, "Method not found."));
    if (!route.takes(request.method())) {
      throw new ApiException(
          Status.METHOD_NOT_ALLOWED, "This path takes " + route.method() + " only.");
    }
    if (!route.open()) {
      keys.check(request);
      if (draining) {
        throw new ApiException(Status.UNAVAILABLE, "The server is shutting down.");
      }
    }
    return route;
  }

  /** Names the fault and its place; a message could quote a text, so it is left out. */
  private static void log(RuntimeException e) {
    StackTraceElement[] trace = e.getStackTrace();
    LOG.log(
        Level.ERROR,
        "request failed: {0} at {1}",
        e.getClass().getName(),
        trace.length == 0 ? "unknown place" : trace[0].toString());
  }

  private void send(HttpExchange exchange, Reply reply, Request request) throws IOException {
    Headers headers = exchange.getResponseHeaders();
    reply.headers().forEach(headers::set);
    headers.set("X-Content-Type-Options", "nosniff");
    cors(headers, request);
    if (draining) {
      headers.set("Connection", "close");
    }
    if (reply.stream() != null) {
      exchange.sendResponseHeaders(reply.status(), 0);
      try (OutputStream out = exchange.getResponseBody()) {
        reply.stream().writeTo(out);
      }
    } else if (reply.body().length == 0 || request.method().equals("HEAD")) {
      exchange.sendResponseHeaders(reply.status(), -1);
    } else {
      exchange.sendResponseHeaders(reply.status(), reply.body().length);
      try (OutputStream out = exchange.getResponseBody()) {
        out.write(reply.body());
      }
    }
  }

  private void cors(Headers headers, Request request) {
    List<String> origins = settings.corsOrigins;
    Optional<String> origin = request.header("Origin");
    if (origin.isEmpty() || origins.isEmpty()) {
      return;
    }
    headers.set("Vary", "Origin");
    if (origins.contains("*") || origins.contains(origin.get())) {
      headers.set("Access-Control-Allow-Origin", origins.contains("*") ? "*" : origin.get());
      headers.set("Access-Control-Allow-Methods", "GET, POST, OPTIONS");
      headers.set(
          "Access-Control-Allow-Headers",
          "Content-Type, Authorization, X-Api-Key, X-Goog-Api-Key, X-Goog-Api-Client");
      headers.set("Access-Control-Max-Age", "600");
    }
  }
}
