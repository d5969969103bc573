package dev.toxicity.examples.server;

import static dev.toxicity.examples.server.TestServer.ANALYZE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.toxicity.examples.server.ApiException.Status;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Too much, too big, too slow, and the end. */
@Timeout(60)
final class LimitsTest {
  private static final String LONG_BATCH = "{\"text\":\"" + "you are 1d10t ".repeat(1400) + "\"}\n";

  private static String body(String text) {
    return "{\"comment\":{\"text\":\"" + text + "\"},\"requestedAttributes\":{\"TOXICITY\":{}}}";
  }

  @Test
  void refusesBodiesThatAreTooLarge() throws Exception {
    try (TestServer server = TestServer.start()) {
      TestServer.Answer known = server.post(ANALYZE, body("a".repeat(300 * 1024)));
      assertEquals(413, known.status());
      assertEquals(413, known.body().at("/error/code").asInt());
      byte[] chunked = body("a".repeat(300 * 1024)).getBytes(StandardCharsets.UTF_8);
      HttpRequest unknownLength =
          server
              .request(ANALYZE)
              .POST(
                  HttpRequest.BodyPublishers.ofInputStream(
                      () -> new java.io.ByteArrayInputStream(chunked)))
              .build();
      assertEquals(413, server.answer(unknownLength).status());
      assertEquals(200, server.post(ANALYZE, body("still here")).status());
    }
  }

  @Test
  void turnsAwayMoreRequestsThanMayWait() throws Exception {
    Gate gate = new Gate(1, 1, 300);
    gate.enter();
    ExecutorService pool = Executors.newSingleThreadExecutor();
    Future<Status> waited =
        pool.submit(() -> assertThrows(ApiException.class, gate::enter).status());
    while (gate.waiting() == 0) {
      Thread.sleep(1);
    }
    assertEquals(Status.RESOURCE_EXHAUSTED, assertThrows(ApiException.class, gate::enter).status());
    assertEquals(Status.RESOURCE_EXHAUSTED, waited.get(), "waited too long");
    gate.leave();
    gate.enter();
    assertEquals(1, gate.inside());
    gate.leave();
    assertEquals(0, gate.inside());
    pool.shutdown();
  }

  @Test
  void answers429WithRetryAfterUnderOverloadAndNothingElse() throws Exception {
    try (TestServer server =
        TestServer.start(
            settings -> {
              settings.concurrency = 1;
              settings.queue = 1;
              settings.queueMillis = 5;
            })) {
      ExecutorService pool = Executors.newFixedThreadPool(16);
      Callable<TestServer.Answer> one =
          () -> server.post(ANALYZE, body("you are such an 1d10t, ".repeat(800)));
      List<Future<TestServer.Answer>> answers = new ArrayList<>();
      IntStream.range(0, 200).forEach(i -> answers.add(pool.submit(one)));
      int busy = 0;
      for (Future<TestServer.Answer> future : answers) {
        TestServer.Answer answer = future.get();
        if (answer.status() == 429) {
          busy++;
          assertEquals("1", answer.header("Retry-After"));
          assertEquals("RESOURCE_EXHAUSTED", answer.body().at("/error/status").asText());
        } else {
          assertEquals(200, answer.status());
        }
      }
      pool.shutdown();
      assertTrue(busy > 0, "some were turned away");
      assertEquals(200, server.post(ANALYZE, body("free again")).status());
    }
  }

  @Test
  void cutsOffClientsThatSendTooSlowly() throws Exception {
    try (TestServer server = TestServer.start(settings -> settings.timeoutSeconds = 1)) {
      try (Socket inBody = server.socket();
          Socket inHeaders = server.socket()) {
        write(inBody, "POST " + ANALYZE + " HTTP/1.1\r\nHost: x\r\nContent-Length: 50\r\n\r\n{");
        write(inHeaders, "POST " + ANALYZE + " HTTP/1.1\r\nHos");
        assertClosed(inBody);
        assertClosed(inHeaders);
      }
      assertEquals(200, server.post(ANALYZE, body("others are served")).status());
      assertTrue(server.metrics().contains("status=\"499\""));
    }
  }

  @Test
  void cutsOffClientsThatDoNotRead() throws Exception {
    try (TestServer server = TestServer.start(settings -> settings.timeoutSeconds = 1);
        Socket deaf = server.socket()) {
      write(deaf, "POST /v1/batch HTTP/1.1\r\nHost: x\r\nContent-Length: 999999999\r\n\r\n");
      String lines = "{\"text\":\"you stupid idiot\",\"sentences\":true}\n".repeat(1000);
      assertThrows(
          IOException.class,
          () -> {
            while (true) {
              write(deaf, lines); // blocks once both directions are full, fails once cut off
            }
          });
      awaitIdle(server);
    }
  }

  private static void write(Socket socket, String text) throws IOException {
    OutputStream out = socket.getOutputStream();
    out.write(text.getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  private static void assertClosed(Socket socket) throws IOException {
    long start = System.nanoTime();
    try {
      assertEquals(-1, socket.getInputStream().read());
    } catch (java.net.SocketException e) {
      assertTrue(String.valueOf(e.getMessage()).contains("reset"));
    }
    assertTrue(System.nanoTime() - start < 10_000_000_000L);
  }

  @Test
  void survivesClientsThatGoAwayOrTalkNonsense() throws Exception {
    try (TestServer server = TestServer.start()) {
      for (String nonsense :
          List.of(
              "\u0016\u0003\u0001",
              "GET\r\n\r\n",
              "GET / HTTP/9.9\r\n\r\n",
              "POST " + ANALYZE + " HTTP/1.1\r\nHost: x\r\nContent-Length: x\r\n\r\n",
              "POST " + ANALYZE + " HTTP/1.1\r\nHost: x\r\nContent-Length: 99\r\n\r\n{}")) {
        try (Socket socket = server.socket()) {
          write(socket, nonsense);
        }
      }
      assertEquals(200, server.post(ANALYZE, body("still here")).status());
      awaitIdle(server);
    }
  }

  private static void awaitIdle(TestServer server) throws Exception {
    for (int i = 0; i < 200; i++) {
      if (server.metrics().contains("toxicity_http_in_flight 1.0")) {
        return; // the scrape itself
      }
      Thread.sleep(20);
    }
    throw new AssertionError("requests leak");
  }

  @Test
  void finishesRequestsInFlightAtShutdown() throws Exception {
    TestServer server = TestServer.start();
    ExecutorService pool = Executors.newFixedThreadPool(2);
    HttpRequest batch =
        server
            .request("/v1/batch")
            .POST(HttpRequest.BodyPublishers.ofString(LONG_BATCH.repeat(60)))
            .build();
    Future<String> answer = pool.submit(() -> server.send(batch).body());
    while (!server.metrics().contains("toxicity_http_in_flight 2.0") && !answer.isDone()) {
      Thread.sleep(2);
    }
    Future<?> closing = pool.submit(server::close);
    assertEquals(60, answer.get().lines().filter(l -> l.contains("\"attributes\"")).count());
    closing.get();
    assertThrows(IOException.class, () -> server.get("/health"));
    server.close();
    pool.shutdown();
  }

  @Test
  void saysThatItIsShuttingDown() throws Exception {
    TestServer server = TestServer.start(settings -> settings.timeoutSeconds = 3);
    try (Socket slow = server.socket()) {
      write(slow, "POST " + ANALYZE + " HTTP/1.1\r\nHost: x\r\nContent-Length: 50\r\n\r\n{");
      while (!server.metrics().contains("toxicity_http_in_flight 2.0")) {
        Thread.sleep(2);
      }
      Thread closing = new Thread(server::close);
      closing.start();
      int status = 200;
      while (status == 200) {
        status = server.get("/health").status();
      }
      assertEquals(503, status);
      TestServer.Answer refused = server.post(ANALYZE, body("x"));
      assertEquals(503, refused.status());
      assertEquals("UNAVAILABLE", refused.body().at("/error/status").asText());
      closing.join();
    }
  }
}
