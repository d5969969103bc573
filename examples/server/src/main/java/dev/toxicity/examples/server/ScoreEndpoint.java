package dev.toxicity.examples.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toxicity.Policy;
import dev.toxicity.Score;
import java.io.IOException;
import java.util.Optional;

/** {@code /v1/score}: {@code {"text", "language", "sentences"}} in, everything known out. */
final class ScoreEndpoint implements Endpoint {
  private final Scoring scoring;
  private final Policy policy;

  ScoreEndpoint(Scoring scoring, Policy policy) {
    this.scoring = scoring;
    this.policy = policy;
  }

  @Override
  public Reply answer(Request request) throws ApiException, IOException {
    return Reply.json(score(request.json()));
  }

  /** Scores one object; a line of a batch has the same form. */
  ObjectNode score(ObjectNode body) throws ApiException {
    String text = scoring.check(Json.string(body, "text").orElse(""));
    Optional<String> language = scoring.checkLanguage(Json.string(body, "language"));
    Score score = scoring.score(text, language, Json.bool(body, "sentences"));
    return ScoreJson.render(score, policy.decide(score));
  }

  /** What a page needs to know before its first text. */
  Reply info(Request request) {
    ObjectNode root = Json.object();
    root.put("version", scoring.version());
    scoring.languages().tags().forEach(root.putArray("languages")::add);
    return Reply.json(root);
  }
}
