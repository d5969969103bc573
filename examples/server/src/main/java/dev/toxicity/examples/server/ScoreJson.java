package dev.toxicity.examples.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toxicity.Attribute;
import dev.toxicity.AttributeScores;
import dev.toxicity.Decision;
import dev.toxicity.Evidence;
import dev.toxicity.Score;
import dev.toxicity.SentenceScore;
import dev.toxicity.TargetGroup;
import java.util.Map;

/** A score in this server's own form: everything the library says, places in UTF-16 units. */
final class ScoreJson {
  private ScoreJson() {}

  static ObjectNode render(Score score, Decision decision) {
    ObjectNode root = Json.object();
    root.put("language", score.language());
    root.put("tier", score.tier().name());
    root.put("truncated", score.truncated());
    root.set("attributes", attributes(score.attributes()));
    root.set("decision", decision(decision));
    ArrayNode evidence = root.putArray("evidence");
    score.evidence().forEach(e -> evidence.add(evidence(e)));
    ObjectNode targets = root.putObject("targets");
    for (Map.Entry<TargetGroup, Double> target : score.targetWeights().entrySet()) {
      targets.put(target.getKey().id(), target.getValue().floatValue());
    }
    if (!score.sentences().isEmpty()) {
      ArrayNode sentences = root.putArray("sentences");
      score.sentences().forEach(s -> sentences.add(sentence(s)));
    }
    return root;
  }

  static ObjectNode attributes(AttributeScores scores) {
    ObjectNode node = Json.object();
    for (Attribute attribute : Attribute.values()) {
      node.put(attribute.name(), (float) scores.get(attribute));
    }
    return node;
  }

  private static ObjectNode decision(Decision decision) {
    ObjectNode node = Json.object();
    node.put("action", decision.action().name());
    ArrayNode reasons = node.putArray("reasons");
    for (Decision.Reason reason : decision.reasons()) {
      reasons
          .addObject()
          .put("attribute", reason.attribute().name())
          .put("probability", (float) reason.probability())
          .put("threshold", reason.threshold())
          .put("action", reason.action().name());
    }
    return node;
  }

  private static ObjectNode evidence(Evidence evidence) {
    ObjectNode node = Json.object();
    node.put("start", evidence.span().start()).put("end", evidence.span().end());
    node.put("attribute", evidence.attribute().name());
    node.put("weight", (float) evidence.weight());
    node.put("entry", evidence.entry()).put("language", evidence.language());
    evidence.target().ifPresent(group -> node.put("target", group.id()));
    ArrayNode disguises = node.putArray("disguises");
    evidence.disguises().forEach(disguises::add);
    ArrayNode context = node.putArray("context");
    evidence.context().stream().sorted().forEach(c -> context.add(c.name()));
    return node;
  }

  private static ObjectNode sentence(SentenceScore sentence) {
    ObjectNode node = Json.object();
    node.put("start", sentence.span().start()).put("end", sentence.span().end());
    node.set("attributes", attributes(sentence.attributes()));
    return node;
  }
}
