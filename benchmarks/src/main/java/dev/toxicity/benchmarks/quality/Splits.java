package dev.toxicity.benchmarks.quality;

import java.util.Set;

/** Which rows may be trained on and which judge. */
final class Splits {
  /**
   * Sources that neither our model nor the n-gram baseline is trained on; the same set as
   * LEFT_OUT_SOURCES in {@code toxicity-models/training/corpus.py}.
   */
  static final Set<String> LEFT_OUT =
      Set.of(
          "convabuse",
          "fox_news",
          "stormfront",
          "iwg-refugees",
          "tupy",
          "swsr",
          "beep",
          "jigsaw-validation-es",
          "jigsaw-validation-it",
          "jigsaw-validation-tr",
          "vihos");

  private Splits() {}

  /** Returns whether the source was kept out of all training. */
  static boolean isLeftOut(Corpus.Row row) {
    return LEFT_OUT.contains(row.source());
  }

  /** Returns whether people labelled the row and training may read it. */
  static boolean isTrain(Corpus.Row row) {
    return !row.dev() && !row.machine() && !isLeftOut(row);
  }

  /** Returns whether people labelled the row and nothing was trained on it. */
  static boolean isJudged(Corpus.Row row) {
    return !row.machine() && (row.dev() || isLeftOut(row));
  }
}
