package dev.toxicity.examples.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toxicity.AttributeScores;
import dev.toxicity.Score;
import dev.toxicity.SentenceScore;
import dev.toxicity.Span;
import java.io.IOException;
import java.util.List;

/** {@code comments:analyze} as Perspective documents it. */
final class Perspective implements Endpoint {
  private final Scoring scoring;
  private final Settings settings;

  Perspective(Scoring scoring, Settings settings) {
    this.scoring = scoring;
    this.settings = settings;
  }

  @Override
  public Reply answer(Request request) throws ApiException, IOException {
    AnalyzeRequest analyze =
        AnalyzeRequest.parse(request.json(), scoring, settings.unknownAttributes);
    Score score =
        scoring.score(analyze.text(), analyze.languages().stream().findFirst(), analyze.spans());
    checkDetected(analyze, score);
    return Reply.json(render(analyze, score));
  }

  private void checkDetected(AnalyzeRequest analyze, Score score) throws ApiException {
    if (settings.undetectedLanguage == Settings.Undetected.REJECT
        && analyze.languages().isEmpty()
        && score.language().equals("und")) {
      throw ApiException.typed("LANGUAGE_DETECTION_FAILED", "Unable to detect language");
    }
  }

  private static ObjectNode render(AnalyzeRequest analyze, Score score) {
    ObjectNode root = Json.object();
    ObjectNode scores = root.putObject("attributeScores");
    List<SentenceScore> spans = spans(analyze, score);
    for (AnalyzeRequest.Wanted wanted : analyze.attributes()) {
      ObjectNode one = attribute(wanted, score.attributes(), spans);
      if (!one.isEmpty()) {
        scores.set(wanted.name(), one);
      }
    }
    languages(root, analyze, score);
    analyze.clientToken().ifPresent(token -> root.put("clientToken", token));
    return root;
  }

  /** Without spanAnnotations the service sent one span over the whole comment; clients read it. */
  private static List<SentenceScore> spans(AnalyzeRequest analyze, Score score) {
    return analyze.spans() && !score.sentences().isEmpty()
        ? score.sentences()
        : List.of(new SentenceScore(new Span(0, analyze.text().length()), score.attributes()));
  }

  private static void languages(ObjectNode root, AnalyzeRequest analyze, Score score) {
    ArrayNode languages = root.putArray("languages");
    if (analyze.languages().isEmpty()) {
      languages.add(score.language());
      root.putArray("detectedLanguages").add(score.language());
    } else {
      analyze.languages().forEach(languages::add);
    }
  }

  private static ObjectNode attribute(
      AnalyzeRequest.Wanted wanted, AttributeScores scores, List<SentenceScore> sentences) {
    ObjectNode node = Json.object();
    ArrayNode spans = Json.object().arrayNode();
    for (SentenceScore sentence : sentences) {
      double value = sentence.attributes().get(wanted.attribute());
      if (value >= wanted.threshold()) {
        ObjectNode span = spans.addObject();
        span.put("begin", sentence.span().start()).put("end", sentence.span().end());
        value(span.putObject("score"), value);
      }
    }
    if (!spans.isEmpty()) {
      node.set("spanScores", spans);
    }
    double value = scores.get(wanted.attribute());
    if (value >= wanted.threshold()) {
      value(node.putObject("summaryScore"), value);
    }
    return node;
  }

  private static void value(ObjectNode node, double value) {
    node.put("value", (float) value).put("type", "PROBABILITY");
  }
}
