package dev.toxicity.benchmarks.quality;

import dev.toxicity.Attribute;
import dev.toxicity.spi.Classifier;
import java.util.Arrays;
import java.util.Map;

/** A model alone, without lexicons. */
record ClassifierJudge(Classifier classifier) implements Judge {
  @Override
  public String name() {
    return "model";
  }

  @Override
  public double[] score(Corpus.Row row) {
    double[] scores = new double[Attribute.values().length];
    Arrays.fill(scores, Double.NaN);
    Map<Attribute, Double> said = classifier.classify(row.text(), row.language()).attributes();
    said.forEach((a, p) -> scores[a.ordinal()] = p);
    return scores;
  }
}
