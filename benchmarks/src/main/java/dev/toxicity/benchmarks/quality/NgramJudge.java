package dev.toxicity.benchmarks.quality;

import dev.toxicity.Attribute;

/** The plain baseline that a library has to beat: character n-grams, trained on the same rows. */
final class NgramJudge implements Judge {
  private final NgramModel model;
  private final ThreadLocal<NgramFeatures> features;

  NgramJudge(NgramModel model) {
    this.model = model;
    features = ThreadLocal.withInitial(model::features);
  }

  @Override
  public String name() {
    return "n-grams";
  }

  @Override
  public double[] score(Corpus.Row row) {
    float[] p = model.score(features.get(), row.text());
    double[] scores = new double[Attribute.values().length];
    for (int a = 0; a < scores.length; a++) {
      scores[a] = p[a];
    }
    return scores;
  }
}
