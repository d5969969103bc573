package dev.toxicity.benchmarks.quality;

import dev.toxicity.Attribute;
import dev.toxicity.TargetGroup;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Does naming a group change how well toxicity is told? */
final class GroupBias {
  private final Judged judged;
  private final Identities identities = new Identities();

  GroupBias(Judged judged) {
    this.judged = judged;
  }

  /**
   * The three AUCs of Borkan et al. (2019).
   *
   * @param subgroup among texts that name the group
   * @param bpsn toxic texts that do not name it against harmless ones that do: low where the
   *     group's name alone raises scores
   * @param bnsp harmless texts that do not name it against toxic ones that do: low where attacks on
   *     the group are missed
   */
  record Aucs(double subgroup, double bpsn, double bnsp) {
    static Aucs of(double[] scores, boolean[] toxic, boolean[] named) {
      Metrics subgroup = new Metrics();
      Metrics bpsn = new Metrics();
      Metrics bnsp = new Metrics();
      for (int i = 0; i < scores.length; i++) {
        if (named[i]) {
          subgroup.add(scores[i], toxic[i]);
        }
        (toxic[i] == named[i] ? bnsp : bpsn).add(scores[i], toxic[i]);
      }
      return new Aucs(subgroup.auc(), bpsn.auc(), bnsp.auc());
    }
  }

  /** Groups by the identity words that a text has. */
  String byMention(Predicate<Corpus.Row> which) {
    int[] rows = judged.select(which.and(row -> row.labels().containsKey(Attribute.TOXICITY)));
    Map<TargetGroup, boolean[]> named = named(rows);
    boolean[] toxic = new boolean[rows.length];
    for (int i = 0; i < rows.length; i++) {
      toxic[i] = judged.row(rows[i]).labels().get(Attribute.TOXICITY) >= 0.5;
    }
    List<String> head = new ArrayList<>(List.of("group", "rows", "toxic"));
    judged.judges().forEach(judge -> head.add(judge + ": subgroup BPSN BNSP"));
    Table table = new Table(head);
    named.forEach((group, in) -> line(table, group, rows, toxic, in));
    return table.toString();
  }

  private Map<TargetGroup, boolean[]> named(int[] rows) {
    Map<TargetGroup, boolean[]> named = new EnumMap<>(TargetGroup.class);
    for (int i = 0; i < rows.length; i++) {
      Corpus.Row row = judged.row(rows[i]);
      for (TargetGroup group : identities.in(row.language(), row.text())) {
        named.computeIfAbsent(group, g -> new boolean[rows.length])[i] = true;
      }
    }
    return named;
  }

  private void line(Table table, TargetGroup group, int[] rows, boolean[] toxic, boolean[] named) {
    int all = 0;
    int bad = 0;
    for (int i = 0; i < rows.length; i++) {
      all += named[i] ? 1 : 0;
      bad += named[i] && toxic[i] ? 1 : 0;
    }
    if (bad < FigureTables.FEWEST || all - bad < FigureTables.FEWEST) {
      return;
    }
    List<String> cells =
        new ArrayList<>(List.of(group.id(), Integer.toString(all), Integer.toString(bad)));
    for (String judge : judged.judges()) {
      double[] scores = new double[rows.length];
      for (int i = 0; i < rows.length; i++) {
        scores[i] = judged.score(judge, rows[i], Attribute.TOXICITY);
      }
      Aucs aucs = Aucs.of(scores, toxic, named);
      cells.add(
          "%s %s %s"
              .formatted(
                  Table.figure(aucs.subgroup()),
                  Table.figure(aucs.bpsn()),
                  Table.figure(aucs.bnsp())));
    }
    table.row(cells);
  }

  /** Toxic rows whose annotators named a group, against all harmless rows. */
  String byAnnotation(Predicate<Corpus.Row> which) {
    List<String> head = new ArrayList<>(List.of("group", "toxic rows"));
    judged.judges().forEach(judge -> head.add(judge + ": AUC recall"));
    Table table = new Table(head);
    for (String group : annotated(which)) {
      int[] rows =
          judged.select(which.and(row -> row.targets().contains(group) || isHarmless(row)));
      Metrics any = judged.metrics(judged.ours(), Attribute.TOXICITY, rows);
      if (any.positives() >= FigureTables.FEWEST) {
        List<String> cells = new ArrayList<>(List.of(group, Integer.toString(any.positives())));
        for (String judge : judged.judges()) {
          Metrics m = judged.metrics(judge, Attribute.TOXICITY, rows);
          cells.add(Table.figure(m.auc()) + " " + Table.brief(m.recall(Judged.THRESHOLD)));
        }
        table.row(cells);
      }
    }
    return table.toString();
  }

  private List<String> annotated(Predicate<Corpus.Row> which) {
    List<String> groups = new ArrayList<>();
    for (int number : judged.select(which)) {
      groups.addAll(judged.row(number).targets());
    }
    return groups.stream().distinct().sorted().toList();
  }

  private static boolean isHarmless(Corpus.Row row) {
    Double label = row.labels().get(Attribute.TOXICITY);
    return label != null && label < 0.5;
  }
}
