package dev.toxicity.benchmarks.quality;

import dev.toxicity.Attribute;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Rows and what every judge said of them. */
final class Judged {
  /** Probabilities at or over it count as a find; for the word list, one hit. */
  static final double THRESHOLD = 0.5;

  private final List<Corpus.Row> rows;
  private final Map<String, double[][]> scores;
  private final Set<String> calibrated = new TreeSet<>();

  /** Takes the rows and the judges' names in the order of columns, whoever judges first. */
  Judged(List<Corpus.Row> rows, List<String> order) {
    this.rows = List.copyOf(rows);
    scores = new TreeMap<>(Comparator.comparingInt(order::indexOf));
  }

  /** Lets a judge score all rows, on all cores. */
  void judge(Judge judge) {
    double[][] all = new double[rows.size()][];
    IntStream.range(0, all.length).parallel().forEach(i -> all[i] = judge.score(rows.get(i)));
    scores.put(judge.name(), all);
    if (judge.givesProbabilities()) {
      calibrated.add(judge.name());
    }
  }

  /** Returns the names of all judges so far in the order of columns. */
  List<String> judges() {
    return List.copyOf(scores.keySet());
  }

  /** Returns the last judge that is no rival: our scorer as users have it. */
  String ours() {
    List<String> own = judges().stream().filter(judge -> !judge.equals(Rivalry.RIVAL)).toList();
    return own.get(own.size() - 1);
  }

  boolean givesProbabilities(String judge) {
    return calibrated.contains(judge);
  }

  Corpus.Row row(int number) {
    return rows.get(number);
  }

  double score(String judge, int number, Attribute attribute) {
    double[][] all = scores.get(judge);
    return all == null ? Double.NaN : Judge.of(all[number], attribute);
  }

  /** Returns the numbers of rows. */
  int[] select(Predicate<Corpus.Row> which) {
    return IntStream.range(0, rows.size()).filter(i -> which.test(rows.get(i))).toArray();
  }

  /** Returns all names that rows give themselves, sorted, without the empty one. */
  List<String> names(Function<Corpus.Row, String> by) {
    Set<String> names = new TreeSet<>();
    rows.forEach(row -> names.add(by.apply(row)));
    names.remove("");
    return new ArrayList<>(names);
  }

  /** Returns the figures of a judge over the given rows, as far as their label is known. */
  Metrics metrics(String judge, Attribute attribute, int[] which) {
    Metrics metrics = new Metrics();
    for (int number : which) {
      Double label = rows.get(number).labels().get(attribute);
      double score = score(judge, number, attribute);
      if (label != null && !Double.isNaN(score)) {
        metrics.add(score, label >= 0.5);
      }
    }
    return metrics;
  }
}
