package dev.toxicity.internal.engine;

import dev.toxicity.AttributeScores;
import dev.toxicity.Evidence;
import dev.toxicity.Influence;
import dev.toxicity.Score;
import dev.toxicity.SentenceScore;
import dev.toxicity.TargetGroup;
import java.util.List;
import java.util.Map;

/** What the engine found; {@link dev.toxicity.Scorer} makes a score of it. */
public record Outcome(
    AttributeScores attributes,
    List<Evidence> evidence,
    List<SentenceScore> sentences,
    List<Influence> influences,
    Map<TargetGroup, Double> targets,
    String language,
    boolean truncated,
    Score.Tier tier) {

  /** Returns the same with influences. */
  Outcome with(List<Influence> told) {
    return new Outcome(attributes, evidence, sentences, told, targets, language, truncated, tier);
  }
}
