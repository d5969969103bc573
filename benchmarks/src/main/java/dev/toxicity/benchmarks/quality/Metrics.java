package dev.toxicity.benchmarks.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Scores and labels of one judge on one set, and the usual figures over them. */
public final class Metrics {
  private record Pair(double score, boolean positive) {}

  private final List<Pair> pairs = new ArrayList<>();
  private int positives;

  /** Adds one text. */
  public void add(double score, boolean positive) {
    pairs.add(new Pair(score, positive));
    positives += positive ? 1 : 0;
  }

  /** Returns the number of texts. */
  public int size() {
    return pairs.size();
  }

  /** Returns the number of texts with the attribute. */
  public int positives() {
    return positives;
  }

  /** Returns the area under the ROC curve in [0, 1]; ties count half; NaN without both classes. */
  public double auc() {
    List<Pair> sorted = new ArrayList<>(pairs);
    sorted.sort(Comparator.comparingDouble(Pair::score));
    double rankSum = 0;
    int i = 0;
    while (i < sorted.size()) {
      int j = i;
      int inTie = 0;
      while (j < sorted.size() && sorted.get(j).score() == sorted.get(i).score()) {
        inTie += sorted.get(j++).positive() ? 1 : 0;
      }
      rankSum += inTie * (i + 1 + j) / 2.0;
      i = j;
    }
    double n = positives;
    double m = pairs.size() - n;
    return n == 0 || m == 0 ? Double.NaN : (rankSum - n * (n + 1) / 2) / (n * m);
  }

  /** Returns the share of texts at or over the threshold that have the attribute. */
  public double precision(double threshold) {
    long over = pairs.stream().filter(p -> p.score() >= threshold).count();
    return (double) truePositives(threshold) / over;
  }

  /** Returns the share of texts with the attribute that are at or over the threshold. */
  public double recall(double threshold) {
    return (double) truePositives(threshold) / positives;
  }

  /** Returns the share of texts without the attribute that are at or over the threshold. */
  public double falsePositiveRate(double threshold) {
    long wrong = pairs.stream().filter(p -> !p.positive() && p.score() >= threshold).count();
    return (double) wrong / (pairs.size() - positives);
  }

  /** Returns the harmonic mean of precision and recall. */
  public double f1(double threshold) {
    double p = precision(threshold);
    double r = recall(threshold);
    return p + r > 0 ? 2 * p * r / (p + r) : 0;
  }

  /** Returns the average precision: the area under precision over recall. */
  public double averagePrecision() {
    List<Pair> sorted = new ArrayList<>(pairs);
    sorted.sort(Comparator.comparingDouble(Pair::score).reversed());
    double sum = 0;
    int found = 0;
    for (int i = 0; i < sorted.size(); i++) {
      if (sorted.get(i).positive()) {
        sum += ++found / (i + 1.0);
      }
    }
    return sum / positives;
  }

  /** Returns the expected calibration error over fifteen bins of equal width. */
  public double calibrationError() {
    int bins = 15;
    double[] score = new double[bins];
    double[] label = new double[bins];
    for (Pair p : pairs) {
      int bin = Math.min(bins - 1, (int) (p.score() * bins));
      score[bin] += p.score();
      label[bin] += p.positive() ? 1 : 0;
    }
    double error = 0;
    for (int b = 0; b < bins; b++) {
      error += Math.abs(score[b] - label[b]);
    }
    return error / pairs.size();
  }

  private long truePositives(double threshold) {
    return pairs.stream().filter(p -> p.positive() && p.score() >= threshold).count();
  }
}
