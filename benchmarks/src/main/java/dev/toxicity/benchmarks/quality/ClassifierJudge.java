package dev.toxicity.benchmarks.quality;

import dev.toxicity.Attribute;
import dev.toxicity.spi.Classifier;
import dev.toxicity.spi.ClassifierProvider;
import java.util.Arrays;
import java.util.ServiceLoader;

/** The bundled model alone, without lexicons. */
final class ClassifierJudge implements Judge, AutoCloseable {
  private final Classifier classifier =
      ServiceLoader.load(ClassifierProvider.class).findFirst().orElseThrow().create();

  @Override
  public String name() {
    return "model";
  }

  @Override
  public double[] score(Corpus.Row row) {
    double[] scores = new double[Attribute.values().length];
    Arrays.fill(scores, Double.NaN);
    classifier.classify(row.text()).attributes().forEach((a, p) -> scores[a.ordinal()] = p);
    return scores;
  }

  @Override
  public void close() {
    classifier.close();
  }
}
