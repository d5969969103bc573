package dev.toxicity.benchmarks.quality;

import dev.toxicity.Attribute;
import dev.toxicity.Score;
import dev.toxicity.ScoreOptions;
import dev.toxicity.Scorer;

/** Our own scorer; it is not told the language unless asked to. */
record ScorerJudge(String name, Scorer scorer, boolean toldLanguage) implements Judge {
  @Override
  public double[] score(Corpus.Row row) {
    ScoreOptions options =
        toldLanguage ? ScoreOptions.language(row.language()) : ScoreOptions.defaults();
    Score score = scorer.score(row.text(), options);
    double[] values = new double[Attribute.values().length];
    for (Attribute attribute : Attribute.values()) {
      values[attribute.ordinal()] = score.get(attribute);
    }
    return values;
  }
}
