package dev.toxicity.benchmarks.robustness;

/** What one judge made of the disguised texts of one family. */
final class Tally {
  int texts;
  int recovered;
  private double change;

  void add(double clean, double disguised) {
    texts++;
    recovered += disguised >= Samples.THRESHOLD ? 1 : 0;
    change += disguised - clean;
  }

  void add(Tally other) {
    texts += other.texts;
    recovered += other.recovered;
    change += other.change;
  }

  double share() {
    return (double) recovered / texts;
  }

  double meanChange() {
    return change / texts;
  }
}
