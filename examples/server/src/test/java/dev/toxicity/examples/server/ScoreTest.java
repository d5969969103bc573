package dev.toxicity.examples.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The server's own form: one text, and JSON Lines. */
final class ScoreTest {
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
  void explainsAScoreWithPlacesAndDisguises() throws Exception {
    String text = "😀 you stupid 1d10t";
    JsonNode body =
        server.post("/v1/score", "{\"text\":\"" + text + "\",\"sentences\":true}").body();
    assertEquals(7, body.path("attributes").size());
    assertEquals("LEXICON", body.path("tier").asText());
    assertEquals("REVIEW", body.at("/decision/action").asText());
    JsonNode disguised = idiot(body.path("evidence"));
    assertEquals(
        "1d10t", text.substring(disguised.path("start").asInt(), disguised.path("end").asInt()));
    assertEquals("[\"leet\"]", disguised.path("disguises").toString());
    assertEquals(1, body.path("sentences").size());
  }

  private static JsonNode idiot(JsonNode evidence) {
    for (JsonNode one : evidence) {
      if (one.path("entry").asText().equals("idiot")) {
        return one;
      }
    }
    throw new AssertionError("no evidence of the disguised word");
  }

  @Test
  void takesALanguageAndRefusesWhatIsNone() throws Exception {
    assertEquals(
        "de",
        server
            .post("/v1/score", "{\"text\":\"ok\",\"language\":\"de\"}")
            .body()
            .path("language")
            .asText());
    assertEquals(
        400, server.post("/v1/score", "{\"text\":\"ok\",\"language\":\"not a tag\"}").status());
  }

  @Test
  void listsLanguages() throws Exception {
    JsonNode languages = server.get("/v1/info").body().path("languages");
    assertTrue(languages.size() > 10);
    assertTrue(languages.toString().contains("\"en\""));
  }

  @Test
  void answersABatchLineByLineAndKeepsGoingAfterBadOnes() throws Exception {
    byte[] lines =
        String.join(
                "\n",
                "{\"id\":\"a\",\"text\":\"you stupid idiot\"}",
                "",
                "not json",
                "{\"id\":7,\"text\":\"hello\"}\r",
                "{\"id\":\"long\",\"text\":\"" + "a".repeat(200_000) + "\"}",
                "{\"text\":\"\"}",
                "{\"id\":\"last\",\"text\":\"bye\"}")
            .getBytes(StandardCharsets.UTF_8);
    HttpResponse<String> response =
        server.send(server.request("/v1/batch").POST(BodyPublishers.ofByteArray(lines)).build());
    assertEquals(200, response.statusCode());
    assertEquals(
        "application/x-ndjson; charset=UTF-8",
        response.headers().firstValue("Content-Type").orElse(""));
    List<String> answers = response.body().lines().toList();
    assertEquals(6, answers.size());
    assertEquals("a", node(answers, 0).path("id").asText());
    assertEquals("REVIEW", node(answers, 0).at("/decision/action").asText());
    assertEquals(3, node(answers, 1).path("line").asInt());
    assertEquals(400, node(answers, 1).at("/error/code").asInt());
    assertEquals(7, node(answers, 2).path("id").asInt());
    assertEquals("Line too long.", node(answers, 3).at("/error/message").asText());
    assertEquals("Comment must be non-empty.", node(answers, 4).at("/error/message").asText());
    assertEquals("last", node(answers, 5).path("id").asText());
  }

  private static JsonNode node(List<String> lines, int index) throws Exception {
    return TestServer.JSON.readTree(lines.get(index));
  }

  @Test
  void answersALineOfABatchBeforeTheNextIsSent() throws Exception {
    try (Socket socket = server.socket()) {
      OutputStream out = socket.getOutputStream();
      out.write(
          "POST /v1/batch HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
              .getBytes(StandardCharsets.US_ASCII));
      InputStream in = socket.getInputStream();
      for (String id : List.of("first", "second")) {
        String line = "{\"id\":\"" + id + "\",\"text\":\"hello\"}\n";
        out.write(
            (Integer.toHexString(line.length()) + "\r\n" + line + "\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        out.flush();
        readUntil(in, "\"id\":\"" + id + "\"");
      }
      out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      readUntil(in, "\r\n0\r\n\r\n");
    }
  }

  static String readUntil(InputStream in, String wanted) throws Exception {
    StringBuilder seen = new StringBuilder();
    while (seen.indexOf(wanted) < 0) {
      int b = in.read();
      if (b < 0) {
        throw new AssertionError("connection ended after " + seen.length() + " bytes");
      }
      seen.append((char) b);
    }
    return seen.toString();
  }
}
