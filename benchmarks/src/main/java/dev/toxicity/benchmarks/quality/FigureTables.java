package dev.toxicity.benchmarks.quality;

import dev.toxicity.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** AUC, average precision, F1 and calibration of every judge, by attribute, language or source. */
final class FigureTables {
  /** Fewer of either class tell nothing. */
  static final int FEWEST = 20;

  private final Judged judged;

  FigureTables(Judged judged) {
    this.judged = judged;
  }

  /** One line for each attribute. */
  String attributes(Predicate<Corpus.Row> which) {
    Table table = new Table(head("attribute"));
    int[] rows = judged.select(which);
    for (Attribute attribute : Attribute.values()) {
      line(table, attribute.name(), attribute, rows);
    }
    return table.toString();
  }

  /** One line for each name that {@code by} gives; rows of the empty name are left out. */
  String groups(Attribute attribute, Function<Corpus.Row, String> by) {
    Table table = new Table(head("group"));
    for (String name : judged.names(by)) {
      line(table, name, attribute, judged.select(row -> by.apply(row).equals(name)));
    }
    return table.toString();
  }

  private List<String> head(String first) {
    List<String> head = new ArrayList<>(List.of(first, "rows", "positive"));
    judged.judges().forEach(judge -> head.add(judge + ": AUC AP F1 ECE"));
    return head;
  }

  private void line(Table table, String name, Attribute attribute, int[] rows) {
    List<String> cells = new ArrayList<>();
    Metrics any = judged.metrics(judged.ours(), attribute, rows);
    if (any.positives() < FEWEST || any.size() - any.positives() < FEWEST) {
      return;
    }
    cells.add(name);
    cells.add(Integer.toString(any.size()));
    cells.add(Integer.toString(any.positives()));
    for (String judge : judged.judges()) {
      Metrics m = judged.metrics(judge, attribute, rows);
      double ece = judged.givesProbabilities(judge) ? m.calibrationError() : Double.NaN;
      cells.add(
          "**%s** %s %s %s"
              .formatted(
                  Table.figure(m.auc()),
                  Table.brief(m.averagePrecision()),
                  Table.brief(m.f1(Judged.THRESHOLD)),
                  Table.brief(ece)));
    }
    table.row(cells);
  }
}
