package dev.toxicity.examples.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toxicity.examples.server.TestServer.Answer;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ModerationsTest {
  private static final String PATH = "/v1/moderations";
  private static TestServer server;

  @BeforeAll
  static void start() throws IOException {
    server = TestServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void answersOneResultAnInputInOrder() throws Exception {
    JsonNode body =
        server
            .post(
                PATH,
                "{\"model\":\"omni-moderation-latest\",\"input\":[\"you stupid idiot\",\"\",\"hi\"]}")
            .body();
    assertTrue(body.path("id").asText().startsWith("modr-"));
    assertTrue(body.path("model").asText().startsWith("toxicity-"));
    assertEquals(3, body.path("results").size());
    JsonNode first = body.at("/results/0");
    assertTrue(first.path("flagged").asBoolean());
    assertTrue(first.path("categories").path("harassment").asBoolean());
    assertTrue(first.path("category_scores").path("harassment").asDouble() >= 0.7);
    assertEquals(13, first.path("categories").size());
    assertEquals(13, first.path("category_scores").size());
    assertEquals(0, first.path("category_applied_input_types").path("self-harm").size());
    assertFalse(body.at("/results/2/flagged").asBoolean());
  }

  @Test
  void takesAStringAndPartsOfText() throws Exception {
    assertEquals(1, server.post(PATH, "{\"input\":\"hello\"}").body().path("results").size());
    String parts =
        """
        {"input":[{"type":"text","text":"you"},{"type":"text","text":"stupid idiot"}]}""";
    JsonNode results = server.post(PATH, parts).body().path("results");
    assertEquals(1, results.size());
    assertTrue(results.at("/0/flagged").asBoolean());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"input\":[]}",
        "{\"input\":7}",
        "{\"input\":[\"a\",7]}",
        "{\"input\":[{\"type\":\"image_url\",\"image_url\":{\"url\":\"x\"}}]}",
        "{",
      })
  void hasErrorsInOpenAisForm(String body) throws Exception {
    Answer answer = server.post(PATH, body);
    assertEquals(400, answer.status());
    assertEquals("invalid_request_error", answer.body().at("/error/type").asText());
    assertTrue(answer.body().path("error").has("param"));
    assertTrue(answer.body().path("error").has("code"));
  }

  @Test
  void limitsInputs() throws Exception {
    Answer tooLong = server.post(PATH, "{\"input\":\"" + "a".repeat(20 * 1024 + 1) + "\"}");
    assertEquals(400, tooLong.status());
    assertEquals("string_above_max_length", tooLong.body().at("/error/code").asText());
    String many = "\"a\",".repeat(256) + "\"a\"";
    assertEquals(400, server.post(PATH, "{\"input\":[" + many + "]}").status());
  }
}
