package dev.toxicity.examples.server;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Which endpoint answers which path. */
final class Routes {
  private final Map<String, Route> routes = new LinkedHashMap<>();

  /**
   * One path.
   *
   * @param path the path, also the name of the route in metrics
   * @param method the one method it takes
   * @param open whether it is answered without an API key and while the server is draining
   * @param openAi whether errors have OpenAI's form instead of Google's
   * @param endpoint answers
   */
  record Route(String path, String method, boolean open, boolean openAi, Endpoint endpoint) {
    /** Whether a method fits; whoever may GET may ask for the headers alone. */
    boolean takes(String asked) {
      return asked.equals(method) || (asked.equals("HEAD") && method.equals("GET"));
    }
  }

  Routes post(String path, Endpoint endpoint) {
    return add(new Route(path, "POST", false, false, endpoint));
  }

  Routes postOpenAi(String path, Endpoint endpoint) {
    return add(new Route(path, "POST", false, true, endpoint));
  }

  Routes get(String path, Endpoint endpoint) {
    return add(new Route(path, "GET", false, false, endpoint));
  }

  /** A path that answers without a key, since it tells nothing. */
  Routes open(String path, Endpoint endpoint) {
    return add(new Route(path, "GET", true, false, endpoint));
  }

  private Routes add(Route route) {
    routes.put(route.path(), route);
    return this;
  }

  Optional<Route> find(String path) {
    return Optional.ofNullable(routes.get(path));
  }
}
