package dev.toxicity.examples.server;

import static dev.toxicity.examples.server.TestServer.SUGGEST;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SuggestScoreTest {
  private static final String SUGGESTION =
      """
      {"comment":{"text":"what a fool"},"attributeScores":{"TOXICITY":{"summaryScore":{"value":0.9}}},
       "languages":["en"],"communityId":"forum","clientToken":"t1"%s}""";

  @TempDir private Path folder = Path.of("");

  @Test
  void appendsSuggestionsForTheOwnerAlone() throws Exception {
    Path file = folder.resolve("feedback.jsonl");
    try (TestServer server = TestServer.start(settings -> settings.feedbackFile = file)) {
      assertEquals(
          "{\"clientToken\":\"t1\"}",
          server.post(SUGGEST, SUGGESTION.formatted("")).body().toString());
      assertEquals(
          200, server.post(SUGGEST, SUGGESTION.formatted(",\"doNotStore\":true")).status());
      List<String> lines = Files.readAllLines(file);
      assertEquals(1, lines.size());
      JsonNode entry = TestServer.JSON.readTree(lines.get(0));
      assertEquals("what a fool", entry.path("text").asText());
      assertEquals("forum", entry.path("communityId").asText());
      assertEquals(0.9, entry.at("/attributeScores/TOXICITY/summaryScore/value").asDouble());
      assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }
  }

  @Test
  void storesNothingUnlessTheOperatorAskedForIt() throws Exception {
    try (TestServer server = TestServer.start()) {
      assertEquals(200, server.post(SUGGEST, SUGGESTION.formatted("")).status());
      try (var files = Files.list(folder)) {
        assertEquals(0, files.count());
      }
    }
  }

  @Test
  void stopsAtTheLimitOfTheFile() throws Exception {
    Path file = folder.resolve("feedback.jsonl");
    try (TestServer server =
        TestServer.start(
            settings -> {
              settings.feedbackFile = file;
              settings.feedbackMaxMb = 0;
            })) {
      assertEquals(503, server.post(SUGGEST, SUGGESTION.formatted("")).status());
    }
  }

  @Test
  void refusesSuggestionsOfTheWrongForm() throws Exception {
    try (TestServer server = TestServer.start()) {
      for (String scores :
          List.of(
              "",
              ",\"attributeScores\":{}",
              ",\"attributeScores\":{\"TOXICITY\":{}}",
              ",\"attributeScores\":{\"TOXICITY\":{\"summaryScore\":{\"value\":\"high\"}}}",
              ",\"attributeScores\":{\"TOXICITY\":{\"summaryScore\":{\"value\":2}}}")) {
        TestServer.Answer answer =
            server.post(SUGGEST, "{\"comment\":{\"text\":\"x\"}" + scores + "}");
        assertEquals(400, answer.status());
        assertTrue(answer.body().path("error").has("message"));
      }
    }
  }
}
