package dev.toxicity.models.internal.tokenizer;

import java.util.Arrays;

/** The best cut of a piece up to each of its code points; working memory of {@link Unigram}. */
final class Paths {
  double[] scores = new double[256];
  int[] from = new int[256]; // where the last piece of the best cut starts, or -1
  int[] ids = new int[256];

  void reset(int length) {
    if (scores.length <= length) {
      scores = new double[length + length / 2 + 1];
      from = new int[scores.length];
      ids = new int[scores.length];
    }
    Arrays.fill(scores, 0, length + 1, 0);
    Arrays.fill(from, 0, length + 1, -1);
  }

  void offer(int at, int start, double score, int id) {
    if (from[at] < 0 || score > scores[at]) {
      scores[at] = score;
      from[at] = start;
      ids[at] = id;
    }
  }
}
