package dev.toxicity.benchmarks.quality;

import dev.toxicity.Attribute;
import java.util.List;
import java.util.function.Predicate;

/**
 * Where to set a threshold: for each attribute the one of best F1 among those that flag at most one
 * in a hundred of the sentences that are harmless by construction.
 */
final class Thresholds {
  private static final double HARMLESS_RATE = 0.01;
  private static final int LEAST_PERCENT = 5;
  private static final int MOST_PERCENT = 95;

  private final Judged judged;
  private final String judge;

  Thresholds(Judged judged) {
    this.judged = judged;
    this.judge = judged.ours();
  }

  /** What flagging at a threshold finds. */
  private record Found(int flagged, int right, int positive) {
    double precision() {
      return flagged == 0 ? 1 : (double) right / flagged;
    }

    double recall() {
      return positive == 0 ? 0 : (double) right / positive;
    }

    double f1() {
      return flagged + positive == 0 ? 0 : 2.0 * right / (flagged + positive);
    }
  }

  /** The table, on the rows that are given. */
  String table(Predicate<Corpus.Row> which, Predicate<Corpus.Row> harmless) {
    int[] rows = judged.select(which);
    int[] clean = judged.select(harmless);
    Table table =
        new Table(
            List.of(
                "attribute",
                "threshold",
                "precision",
                "recall",
                "F1",
                "F1 at 0.5",
                "harmless sentences flagged %"));
    for (Attribute attribute : Attribute.values()) {
      double best = best(attribute, rows, clean);
      Found found = at(best, attribute, rows);
      table.row(
          List.of(
              attribute.name(),
              Table.brief(best),
              Table.figure(found.precision()),
              Table.figure(found.recall()),
              Table.figure(found.f1()),
              Table.figure(at(Judged.THRESHOLD, attribute, rows).f1()),
              Table.percent(share(best, attribute, clean))));
    }
    return table.toString();
  }

  private double best(Attribute attribute, int[] rows, int[] clean) {
    double best = Judged.THRESHOLD;
    double f1 = -1;
    for (int percent = LEAST_PERCENT; percent <= MOST_PERCENT; percent++) {
      double threshold = percent / 100.0;
      double found = at(threshold, attribute, rows).f1();
      if (found > f1 && share(threshold, attribute, clean) <= HARMLESS_RATE) {
        f1 = found;
        best = threshold;
      }
    }
    return best;
  }

  private Found at(double threshold, Attribute attribute, int[] rows) {
    int flagged = 0;
    int right = 0;
    int positive = 0;
    for (int row : rows) {
      Double label = judged.row(row).labels().get(attribute);
      if (label != null) {
        boolean toxic = label >= 0.5;
        boolean over = judged.score(judge, row, attribute) >= threshold;
        flagged += over ? 1 : 0;
        positive += toxic ? 1 : 0;
        right += over && toxic ? 1 : 0;
      }
    }
    return new Found(flagged, right, positive);
  }

  private double share(double threshold, Attribute attribute, int[] clean) {
    int flagged = 0;
    for (int row : clean) {
      flagged += judged.score(judge, row, attribute) >= threshold ? 1 : 0;
    }
    return clean.length == 0 ? 0 : (double) flagged / clean.length;
  }
}
