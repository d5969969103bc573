package dev.toxicity.benchmarks.quality;

import com.google.common.math.Quantiles;
import dev.toxicity.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Our scorer against the n-gram baseline, where it matters. */
final class Rivalry {
  static final String RIVAL = "n-grams";

  private final Judged judged;

  Rivalry(Judged judged) {
    this.judged = judged;
  }

  /** Sources that neither was trained on. */
  String leftOut() {
    return versus(
        "source",
        judged.names(row -> Splits.isLeftOut(row) ? source(row) : ""),
        name -> judged.select(row -> Splits.isLeftOut(row) && source(row).equals(name)));
  }

  /** Languages with many dev rows; the counts are those of the corpus, not of the sample. */
  String languages(Map<String, Integer> devRows, int fewest) {
    List<String> names =
        devRows.keySet().stream().filter(l -> devRows.get(l) >= fewest).sorted().toList();
    return versus(
        "language",
        names,
        name ->
            judged.select(row -> row.dev() && !OwnTexts.isOwn(row) && row.language().equals(name)));
  }

  private String versus(String first, List<String> names, Function<String, int[]> rows) {
    List<String> head = new ArrayList<>(List.of(first, "attribute", "rows", "positive"));
    head.addAll(judged.judges());
    head.add(judged.ours() + " − n-grams, points");
    Table table = new Table(head);
    List<Double> leads = new ArrayList<>();
    for (String name : names) {
      int[] which = rows.apply(name);
      Attribute attribute = attribute(which);
      if (attribute != null) {
        leads.add(line(table, name, attribute, which));
      }
    }
    double mean = leads.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
    long behind = leads.stream().filter(lead -> lead <= 0).count();
    double median = leads.isEmpty() ? Double.NaN : Quantiles.median().compute(leads);
    return table
        + "\nMean lead over %d: %s points of AUC, median %s; behind on %d.\n"
            .formatted(leads.size(), Table.points(mean), Table.points(median), behind);
  }

  private double line(Table table, String name, Attribute attribute, int[] which) {
    Metrics any = judged.metrics(judged.ours(), attribute, which);
    List<String> cells = new ArrayList<>(List.of(name, attribute.name()));
    cells.add(Integer.toString(any.size()));
    cells.add(Integer.toString(any.positives()));
    for (String judge : judged.judges()) {
      cells.add(Table.figure(judged.metrics(judge, attribute, which).auc()));
    }
    double lead = any.auc() - judged.metrics(RIVAL, attribute, which).auc();
    cells.add(Table.points(lead));
    table.row(cells);
    return lead;
  }

  /** The first of the main attributes that the rows tell in both ways; null if none is. */
  private Attribute attribute(int[] which) {
    for (Attribute attribute : List.of(Attribute.TOXICITY, Attribute.IDENTITY_ATTACK)) {
      Metrics m = judged.metrics(judged.ours(), attribute, which);
      if (m.positives() >= FigureTables.FEWEST && m.size() - m.positives() >= FigureTables.FEWEST) {
        return attribute;
      }
    }
    return null;
  }

  static String source(Corpus.Row row) {
    return row.language() + "/" + row.source();
  }
}
