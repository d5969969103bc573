package dev.toxicity.examples.server;

import static dev.toxicity.examples.server.TestServer.ANALYZE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Health, metrics, keys, CORS, pages, and what never gets out. */
final class OperationTest {
  private static final String BODY =
      "{\"comment\":{\"text\":\"%s\"},\"requestedAttributes\":{\"TOXICITY\":{}}}";
  private static TestServer server;

  @BeforeAll
  static void start() throws Exception {
    server = TestServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void tellsItsHealth() throws Exception {
    assertEquals("{\"status\":\"ok\",\"tier\":\"LEXICON\"}", server.get("/health").raw().body());
    HttpResponse<String> head =
        server.send(server.request("/health").method("HEAD", noBody()).build());
    assertEquals(200, head.statusCode());
    assertEquals("", head.body());
  }

  private static HttpRequest.BodyPublisher noBody() {
    return HttpRequest.BodyPublishers.noBody();
  }

  @Test
  void countsTimesAttributesLanguagesAndAnswers() throws Exception {
    assertEquals(200, server.post(ANALYZE, BODY.formatted("you are a stupid idiot")).status());
    assertEquals(404, server.get("/somewhere/else").status());
    String metrics = metricsWith("toxicity_http_requests_total{route=\"other\",status=\"404\"}");
    assertTrue(metrics.contains("toxicity_score_seconds_bucket{tier=\"lexicon\",le=\"0.05\"}"));
    assertTrue(metrics.contains("toxicity_flagged_total{attribute=\"insult\"}"));
    assertTrue(metrics.contains("toxicity_language_total{language=\"en\"}"));
    assertTrue(metrics.contains("toxicity_http_in_flight 1.0"));
    assertTrue(metrics.contains("jvm_memory_used_bytes"));
  }

  /** A request is counted when its answer is on the way, so the caller may be quicker. */
  private String metricsWith(String line) throws Exception {
    String metrics = server.metrics();
    for (int tries = 0; tries < 200 && !metrics.contains(line); tries++) {
      Thread.sleep(50);
      metrics = server.metrics();
    }
    assertTrue(metrics.contains(line), metrics);
    return metrics;
  }

  @Test
  void letsNoTextIntoLogsOrMetrics() throws Exception {
    List<String> logged = new ArrayList<>();
    Logger root = Logger.getLogger("");
    Handler handler = new Recorder(logged);
    root.addHandler(handler);
    Level before = root.getLevel();
    root.setLevel(Level.ALL);
    try {
      String secret = "xyzzyplugh";
      for (String path :
          List.of(ANALYZE, "/v1/score", "/v1/moderations", "/v1/batch", "/" + secret)) {
        for (String body :
            List.of(
                BODY.formatted(secret),
                "{\"text\":\""
                    + secret
                    + "\",\"input\":\""
                    + secret
                    + "\",\"id\":\""
                    + secret
                    + "\"}",
                "{\"" + secret,
                secret)) {
          var unused =
              server.send(
                  server
                      .request(path + "?key=" + secret)
                      .POST(HttpRequest.BodyPublishers.ofString(body))
                      .build());
        }
      }
      assertFalse(server.metrics().contains(secret));
      synchronized (logged) {
        // the JDK's own server and client trace addresses at their finest levels; texts never
        assertTrue(
            logged.stream().filter(l -> !l.startsWith("jdk.")).noneMatch(l -> l.contains(secret)));
      }
    } finally {
      root.setLevel(before);
      root.removeHandler(handler);
    }
  }

  private static final class Recorder extends Handler {
    private final List<String> lines;

    Recorder(List<String> lines) {
      this.lines = lines;
      setLevel(Level.ALL);
    }

    @Override
    public void publish(LogRecord record) {
      String name = String.valueOf(record.getLoggerName());
      boolean ours = name.startsWith("dev.toxicity");
      synchronized (lines) {
        lines.add(
            (ours ? "" : "jdk.") + record.getMessage() + Arrays.toString(record.getParameters()));
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  @Test
  void knowsItsPathsAndMethods() throws Exception {
    TestServer.Answer missing = server.post("/v1alpha1/comments:delete", "{}");
    assertEquals(404, missing.status());
    assertEquals("NOT_FOUND", missing.body().at("/error/status").asText());
    assertEquals(405, server.get(ANALYZE).status());
    assertEquals(405, server.post("/health", "{}").status());
  }

  @Test
  void asksForAKeyWhereverClientsPutIt() throws Exception {
    try (TestServer locked = TestServer.start(settings -> settings.apiKey = "alpha,beta")) {
      String body = BODY.formatted("hello");
      assertEquals(403, locked.post(ANALYZE, body).status());
      assertEquals(403, locked.get("/metrics").status());
      assertEquals(200, locked.get("/health").status());
      TestServer.Answer wrong = locked.post(ANALYZE + "?key=gamma", body);
      assertEquals(400, wrong.status());
      assertEquals(
          "API key not valid. Please pass a valid API key.",
          wrong.body().at("/error/message").asText());
      assertEquals(200, locked.post(ANALYZE + "?alt=json&key=beta", body).status());
      for (String[] header :
          new String[][] {
            {"X-Goog-Api-Key", "alpha"}, {"X-Api-Key", "beta"}, {"Authorization", "Bearer alpha"}
          }) {
        HttpRequest request =
            locked
                .request(ANALYZE)
                .header(header[0], header[1])
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        assertEquals(200, locked.answer(request).status(), header[0]);
      }
      TestServer.Answer openAi = locked.post("/v1/moderations", "{\"input\":\"x\"}");
      assertEquals(401, openAi.status());
      assertEquals("invalid_api_key", openAi.body().at("/error/code").asText());
    }
  }

  @Test
  void takesNoKeyForOpenAndRefusesAKeyThatIsNone() throws Exception {
    try (TestServer open = TestServer.start(settings -> settings.apiKey = " ")) {
      assertEquals(200, open.post(ANALYZE, BODY.formatted("hello")).status());
    }
    assertThrows(
        IllegalArgumentException.class, () -> TestServer.start(settings -> settings.apiKey = ","));
  }

  @Test
  void letsOtherOriginsAskOnlyIfTheOperatorSaysSo() throws Exception {
    HttpRequest.Builder preflight =
        server
            .request(ANALYZE)
            .header("Origin", "https://forum.example")
            .method("OPTIONS", noBody());
    assertTrue(
        server
            .send(preflight.build())
            .headers()
            .firstValue("Access-Control-Allow-Origin")
            .isEmpty());
    try (TestServer open =
        TestServer.start(settings -> settings.corsOrigins.add("https://forum.example"))) {
      HttpResponse<String> response = open.send(preflight.uri(open.uri(ANALYZE)).build());
      assertEquals(204, response.statusCode());
      assertEquals(
          "https://forum.example",
          response.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
    }
  }

  @Test
  void servesAPageThatLoadsNothingFromElsewhere() throws Exception {
    HttpResponse<String> page = server.send(server.request("/").build());
    String policy = page.headers().firstValue("Content-Security-Policy").orElse("");
    assertTrue(policy.startsWith("default-src 'none'; script-src 'self';"), policy);
    assertEquals("nosniff", page.headers().firstValue("X-Content-Type-Options").orElse(""));
    assertTrue(page.body().contains("<html lang=\"en\">"));
    for (String path : List.of("/", "/nudge.css", "/nudge.js", "/favicon.svg")) {
      HttpResponse<String> part = server.send(server.request(path).build());
      assertEquals(200, part.statusCode());
      String withoutNamespace = part.body().replace("http://www.w3.org/2000/svg", "");
      assertFalse(withoutNamespace.contains("http:") || withoutNamespace.contains("https:"), path);
    }
  }
}
