package dev.toxicity.examples.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code comments:suggestscore}: keeps what moderators say about scores, if the operator asked. */
final class SuggestScore implements Endpoint {
  private final Scoring scoring;
  private final @Nullable FeedbackFile file;

  SuggestScore(Scoring scoring, @Nullable FeedbackFile file) {
    this.scoring = scoring;
    this.file = file;
  }

  @Override
  public Reply answer(Request request) throws ApiException, IOException {
    ObjectNode body = request.json();
    String text = AnalyzeRequest.comment(body, scoring);
    ObjectNode scores = scores(body);
    String token = Json.string(body, "clientToken").map(Json::echo).orElse("");
    if (file != null && !Json.bool(body, "doNotStore")) {
      file.append(entry(body, text, scores));
    }
    ObjectNode root = Json.object();
    if (!token.isEmpty()) {
      root.put("clientToken", token);
    }
    return Reply.json(root);
  }

  /** Checks the shape; names of attributes are free, since communities may have their own. */
  private static ObjectNode scores(ObjectNode body) throws ApiException {
    ObjectNode scores = Json.child(body, "attributeScores");
    if (scores.isEmpty()) {
      throw ApiException.invalid("Missing attribute_scores");
    }
    for (Map.Entry<String, JsonNode> entry : scores.properties()) {
      ObjectNode one = Json.child(scores, entry.getKey());
      JsonNode value = Json.field(Json.child(one, "summaryScore"), "value");
      boolean probability = value.isNumber() && value.asDouble() >= 0 && value.asDouble() <= 1;
      boolean spansOnly = value.isMissingNode() && Json.field(one, "spanScores").isArray();
      if (!probability && !spansOnly) {
        throw ApiException.invalid("Score values must be in [0, 1].");
      }
    }
    return scores;
  }

  private static ObjectNode entry(ObjectNode body, String text, ObjectNode scores)
      throws ApiException {
    ObjectNode entry = Json.object();
    entry.put("time", Instant.now().toString());
    entry.put("text", Json.echo(text));
    entry.set("attributeScores", scores);
    JsonNode languages = Json.field(body, "languages");
    if (languages.isArray()) {
      entry.set("languages", languages);
    }
    Json.string(body, "communityId").ifPresent(id -> entry.put("communityId", Json.echo(id)));
    return entry;
  }
}
