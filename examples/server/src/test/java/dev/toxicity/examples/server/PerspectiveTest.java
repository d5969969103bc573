package dev.toxicity.examples.server;

import static dev.toxicity.examples.server.TestServer.ANALYZE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toxicity.Attribute;
import dev.toxicity.examples.server.TestServer.Answer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PerspectiveTest {
  private static TestServer server;

  @BeforeAll
  static void start() throws IOException {
    server = TestServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Answer analyze(String body) throws Exception {
    return server.post(ANALYZE + "?key=any", body);
  }

  private static void assertError(Answer answer, String type, String message) {
    assertEquals(400, answer.status());
    JsonNode error = answer.body().path("error");
    assertEquals(400, error.path("code").asInt());
    assertEquals("INVALID_ARGUMENT", error.path("status").asText());
    assertEquals(message, error.path("message").asText());
    JsonNode detail = error.path("details").path(0);
    assertEquals(
        "type.googleapis.com/google.commentanalyzer.v1alpha1.Error", detail.path("@type").asText());
    assertEquals(type, detail.path("errorType").asText());
  }

  @Test
  void answersTheCurlLineOfTheDocumentation() throws Exception {
    Answer answer =
        analyze(
            """
            {comment: {text: "what kind of idiot name is foo?"},
               languages: ["en"],
               requestedAttributes: {TOXICITY:{}} }""");
    assertEquals(200, answer.status());
    assertEquals("application/json; charset=UTF-8", answer.header("Content-Type"));
    JsonNode summary = answer.body().at("/attributeScores/TOXICITY/summaryScore");
    assertEquals("PROBABILITY", summary.path("type").asText());
    assertTrue(summary.path("value").asDouble() > 0.2);
    assertEquals("[\"en\"]", answer.body().path("languages").toString());
  }

  @Test
  void scoresAllSevenAttributesAndTheirOldNames() throws Exception {
    StringBuilder names = new StringBuilder("\"TOXICITY_FAST\":{}");
    for (Attribute attribute : Attribute.values()) {
      names.append(",\"%s\":{},\"%s_EXPERIMENTAL\":{}".formatted(attribute, attribute));
    }
    JsonNode scores =
        analyze("{\"comment\":{\"text\":\"you idiot\"},\"requestedAttributes\":{" + names + "}}")
            .body()
            .path("attributeScores");
    assertEquals(15, scores.size());
    for (Map.Entry<String, JsonNode> entry : scores.properties()) {
      double value = entry.getValue().at("/summaryScore/value").asDouble(-1);
      assertTrue(value >= 0 && value <= 1, entry.getKey());
    }
    assertEquals(scores.get("INSULT"), scores.get("INSULT_EXPERIMENTAL"));
  }

  @Test
  void leavesOutScoresBelowTheirThreshold() throws Exception {
    JsonNode scores =
        analyze(
                """
                {"comment":{"text":"you stupid idiot"},
                 "requestedAttributes":{"INSULT":{"scoreThreshold":0.5},
                   "THREAT":{"scoreThreshold":0.9,"scoreType":"PROBABILITY"}}}""")
            .body()
            .path("attributeScores");
    assertTrue(scores.has("INSULT"));
    assertFalse(scores.has("THREAT"));
  }

  @Test
  void annotatesSentencesInUtf16Units() throws Exception {
    String text = "😀 Have a nice day. You stupid idiot!";
    JsonNode spans =
        analyze(
                "{\"comment\":{\"text\":\"%s\"},\"spanAnnotations\":true,\"languages\":[\"en\"],"
                        .formatted(text)
                    + "\"requestedAttributes\":{\"INSULT\":{}}}")
            .body()
            .at("/attributeScores/INSULT/spanScores");
    assertEquals(2, spans.size());
    JsonNode second = spans.get(1);
    assertEquals(
        "You stupid idiot!",
        text.substring(second.path("begin").asInt(), second.path("end").asInt()));
    assertTrue(
        second.at("/score/value").asDouble() > spans.get(0).at("/score/value").asDouble() + 0.3);
  }

  @Test
  void spansTheWholeCommentWithoutAnnotations() throws Exception {
    JsonNode spans =
        analyze("{\"comment\":{\"text\":\"One. Two.\"},\"requestedAttributes\":{\"INSULT\":{}}}")
            .body()
            .at("/attributeScores/INSULT/spanScores");
    assertEquals(1, spans.size());
    assertEquals(0, spans.at("/0/begin").asInt(-1));
    assertEquals(9, spans.at("/0/end").asInt());
  }

  @Test
  void detectsTheLanguageAndEchoesTheToken() throws Exception {
    JsonNode body =
        analyze(
                """
                {"comment":{"text":"Das ist ein sehr schöner Tag und ich freue mich darüber.",
                   "type":"PLAIN_TEXT"},
                 "context":{"entries":[{"text":"x","type":"PLAIN_TEXT"}]},
                 "doNotStore":true, "sessionId":"s", "communityId":"c",
                 "clientToken":"tok\\ud83d", "requested_attributes":{"TOXICITY":{}}}""")
            .body();
    assertEquals("[\"de\"]", body.path("languages").toString());
    assertEquals("[\"de\"]", body.path("detectedLanguages").toString());
    assertEquals("tok\uFFFD", body.path("clientToken").asText());
  }

  @Test
  void namesTheLanguageItDoesNotSupport() throws Exception {
    Answer answer =
        analyze(
            """
            {"comment":{"text":"x"},"languages":["en","tlh"],
             "requestedAttributes":{"INSULT":{}}}""");
    assertError(
        answer,
        "LANGUAGE_NOT_SUPPORTED_BY_ATTRIBUTE",
        "Attribute INSULT does not support request languages: tlh");
    JsonNode facts = answer.body().at("/error/details/0/languageNotSupportedByAttributeError");
    assertEquals("INSULT", facts.path("attribute").asText());
    assertEquals("tlh", facts.at("/requestedLanguages/0").asText());
  }

  @Test
  void refusesCommentsThatAreEmptyOrTooLong() throws Exception {
    String form = "{\"comment\":{\"text\":\"%s\"},\"requestedAttributes\":{\"TOXICITY\":{}}}";
    assertError(analyze(form.formatted(" ")), "COMMENT_EMPTY", "Comment must be non-empty.");
    assertEquals(200, analyze(form.formatted("a ".repeat(10 * 1024))).status());
    assertError(
        analyze(form.formatted("a ".repeat(10 * 1024) + "b")),
        "COMMENT_TOO_LONG",
        "Comment text too long.");
    assertEquals(200, analyze(form.formatted("语".repeat(6826))).status());
    assertError(
        analyze(form.formatted("语".repeat(6827))), "COMMENT_TOO_LONG", "Comment text too long.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'comment':{'text':'x'}}|NO_REQUESTED_ATTRIBUTES|Missing requested_attributes",
        "{'requestedAttributes':{'TOXICITY':{}}}|COMMENT_EMPTY|Comment must be non-empty.",
        "{'comment':{'text':'x'},'requestedAttributes':{'KINDNESS':{}}}|INVALID_REQUEST|"
            + "Unknown requested attribute: KINDNESS",
        "{'comment':{'text':'x'},'requestedAttributes':{'my secret':{}}}|INVALID_REQUEST|"
            + "Unknown requested attribute: (not an attribute name)",
        "{'comment':{'text':'x','type':'HTML'},'requestedAttributes':{'TOXICITY':{}}}|"
            + "INVALID_REQUEST|Currently, only 'PLAIN_TEXT' comments are supported",
        "{'comment':{'text':'x'},'requestedAttributes':{'TOXICITY':{'scoreType':'RAW'}}}|"
            + "INVALID_REQUEST|Requested score type not supported for attribute TOXICITY",
        "{'comment':{'text':'x'},'requestedAttributes':{'TOXICITY':{'scoreThreshold':'1'}}}|"
            + "INVALID_REQUEST|Invalid value at 'scoreThreshold' (TYPE_FLOAT)",
        "{'comment':{'text':'x'},'requestedAttributes':{'TOXICITY':{'scoreThreshold':7}}}|"
            + "INVALID_REQUEST|scoreThreshold must be in [0, 1] for attribute TOXICITY",
        "{'comment':{'text':7},'requestedAttributes':{'TOXICITY':{}}}|INVALID_REQUEST|"
            + "Invalid value at 'text' (TYPE_STRING)",
        "{'comment':'x','requestedAttributes':{'TOXICITY':{}}}|INVALID_REQUEST|"
            + "Invalid value at 'comment' (an object)",
        "{'comment':{'text':'x'},'requestedAttributes':['TOXICITY']}|INVALID_REQUEST|"
            + "Invalid value at 'requestedAttributes' (an object)",
        "{'comment':{'text':'x'},'languages':'en','requestedAttributes':{'TOXICITY':{}}}|"
            + "INVALID_REQUEST|Invalid value at 'languages' (an array of TYPE_STRING)",
        "{'comment':{'text':'x'},'languages':['e n'],'requestedAttributes':{'TOXICITY':{}}}|"
            + "INVALID_REQUEST|Invalid value at 'languages' (a BCP 47 tag)",
        "{'comment':{'text':'x'},'doNotStore':'yes','requestedAttributes':{'TOXICITY':{}}}|"
            + "INVALID_REQUEST|Invalid value at 'doNotStore' (TYPE_BOOL)",
      })
  void typesItsErrors(String body, String type, String message) throws Exception {
    assertError(analyze(body.replace('\'', '"')), type, message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "\"text\"", "{\"a\":1} {", "nul", "{\"comment\":\"\\x\"}"})
  void refusesWhatIsNoJsonObject(String body) throws Exception {
    Answer answer = analyze(body);
    assertEquals(400, answer.status());
    String message = answer.body().at("/error/message").asText();
    assertTrue(message.startsWith("Invalid JSON payload received"), message);
  }

  @Test
  void doesNotRepeatMalformedInput() throws Exception {
    Answer answer = analyze("{\"comment\":{\"text\": confidential words}}");
    assertEquals(400, answer.status());
    assertFalse(answer.raw().body().contains("confidential"));
  }

  @Test
  void refusesInvalidUtf8AndDeepNesting() throws Exception {
    byte[] bad =
        "{\"comment\":{\"text\":\"\u00ff\"},\"requestedAttributes\":{\"TOXICITY\":{}}}"
            .getBytes(StandardCharsets.ISO_8859_1);
    assertError(
        server.post(ANALYZE, bad),
        "INVALID_REQUEST",
        "Invalid JSON payload received. The body is not valid UTF-8.");
    assertEquals(400, analyze("{\"a\":".repeat(20_000)).status());
  }

  @Test
  void leavesOutWhatOnlyPerspectiveMeasured() throws Exception {
    String body =
        "{\"comment\":{\"text\":\"hello\"},\"requestedAttributes\":{\"SPAM\":{},\"TOXICITY\":{}}}";
    JsonNode scores = analyze(body).body().path("attributeScores");
    assertTrue(scores.has("TOXICITY"));
    assertFalse(scores.has("SPAM"));
    try (TestServer strict =
        TestServer.start(settings -> settings.unknownAttributes = Settings.Unknown.REJECT)) {
      assertError(
          strict.post(ANALYZE, body), "INVALID_REQUEST", "Unknown requested attribute: SPAM");
    }
  }

  @Test
  void skipsUnknownAttributesAndRejectsUndetectedLanguagesIfAskedTo() throws Exception {
    try (TestServer other =
        TestServer.start(
            settings -> {
              settings.unknownAttributes = Settings.Unknown.SKIP;
              settings.undetectedLanguage = Settings.Undetected.REJECT;
            })) {
      Answer skipped =
          other.post(
              ANALYZE,
              """
              {"comment":{"text":"This is a nice day and we like it."},
               "requestedAttributes":{"KINDNESS":{},"TOXICITY":{}}}""");
      assertEquals(200, skipped.status());
      assertEquals(1, skipped.body().path("attributeScores").size());
      assertError(
          other.post(
              ANALYZE, "{\"comment\":{\"text\":\"?!\"},\"requestedAttributes\":{\"TOXICITY\":{}}}"),
          "LANGUAGE_DETECTION_FAILED",
          "Unable to detect language");
    }
  }

  @Test
  void servesADiscoveryDocumentThatPointsAtItself() throws Exception {
    JsonNode document = server.get("/$discovery/rest?version=v1alpha1").body();
    assertEquals(server.uri("/").toString(), document.path("rootUrl").asText());
    assertEquals(
        "v1alpha1/comments:analyze",
        document.at("/resources/comments/methods/analyze/path").asText());
  }
}
