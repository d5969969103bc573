package dev.toxicity.examples.server;

import java.io.IOException;

/** Answers requests for one path and method. */
@FunctionalInterface
interface Endpoint {
  /**
   * Answers a request.
   *
   * @throws ApiException if the request cannot be answered
   * @throws IOException if the client went away
   */
  Reply answer(Request request) throws ApiException, IOException;
}
