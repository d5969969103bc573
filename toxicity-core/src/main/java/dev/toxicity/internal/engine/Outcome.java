package dev.toxicity.internal.engine;

import dev.toxicity.AttributeScores;
import dev.toxicity.Evidence;
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
    Map<TargetGroup, Double> targets,
    String language,
    boolean truncated,
    Score.Tier tier) {}
