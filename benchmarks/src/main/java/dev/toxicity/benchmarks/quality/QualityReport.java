package dev.toxicity.benchmarks.quality;

import dev.toxicity.Attribute;
import dev.toxicity.Scorer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Scores the dev split of the corpus with every judge and writes tables per language, attribute and
 * source.
 *
 * <pre>{@code
 * java -cp benchmarks/target/benchmarks.jar dev.toxicity.benchmarks.quality.QualityReport \
 *   ../shared/corpus benchmarks/QUALITY.md
 * }</pre>
 *
 * <p>With a third argument {@code lexicon} the classifier is left out.
 */
public final class QualityReport {
  private static final double THRESHOLD = 0.5;
  private static final int FEWEST = 20;

  /**
   * Rows of a source that are judged, at most: enough for an AUC, and minutes instead of an hour.
   */
  private static final int MOST = 1_000;

  private final Map<String, Integer> sizes = new HashMap<>();
  private final List<Corpus.Row> rows = new ArrayList<>();
  private final Map<String, double[][]> scores = new LinkedHashMap<>();

  private QualityReport() {}

  /** Takes the corpus folder, the report to write, and optionally {@code lexicon}. */
  public static void main(String[] args) throws IOException {
    QualityReport report = new QualityReport();
    Corpus.forEach(
        Path.of(args[0]),
        row -> {
          if (row.dev()
              && !row.machine()
              && report.sizes.merge(source(row), 1, Integer::sum) <= MOST) {
            report.rows.add(row);
          }
        });
    report.judge(new WordListJudge());
    try (Scorer scorer = Scorer.builder().lexiconTierOnly().build()) {
      report.judge(new ScorerJudge("lexicon tier", scorer, false));
    }
    if (args.length < 3) {
      try (ClassifierJudge model = new ClassifierJudge()) {
        report.judge(model);
      }
      try (Scorer scorer = Scorer.create()) {
        report.judge(new ScorerJudge("fused scorer", scorer, false));
      }
    }
    Files.writeString(Path.of(args[1]), report.write());
  }

  private static String source(Corpus.Row row) {
    return row.language() + "/" + row.source();
  }

  private void judge(Judge judge) {
    double[][] all = new double[rows.size()][];
    IntStream.range(0, all.length).parallel().forEach(i -> all[i] = judge.score(rows.get(i)));
    scores.put(judge.name(), all);
  }

  private Metrics metrics(String judge, Attribute attribute, Predicate<Corpus.Row> which) {
    Metrics metrics = new Metrics();
    double[][] all = scores.get(judge);
    for (int i = 0; i < all.length; i++) {
      Corpus.Row row = rows.get(i);
      Double label = row.labels().get(attribute);
      if (label != null && which.test(row)) {
        metrics.add(Judge.of(all[i], attribute), label >= 0.5);
      }
    }
    return metrics;
  }

  private String write() {
    StringBuilder out = new StringBuilder();
    out.append(
        """
        # Quality on the dev split of the corpus

        %d human-labelled rows, at most %d of a source; the scorer is not told their language. A row counts as positive from a
        label of 0.5. Precision, recall and F1 are at a probability of %.1f; for the word list, at one
        hit. Made by `QualityReport`; the command is in its Javadoc.

        """
            .formatted(rows.size(), MOST, THRESHOLD));
    out.append("## Attributes, English rows pooled\n\n");
    attributes(out, row -> row.language().equals("en"));
    out.append("\n## Attributes, all other languages pooled\n\n");
    attributes(out, row -> !row.language().equals("en"));
    out.append("\n## Toxicity by language\n\n");
    groups(out, Attribute.TOXICITY, Corpus.Row::language);
    out.append("\n## Rated prompts (rtp-lx) by language, toxicity\n\n");
    groups(out, Attribute.TOXICITY, row -> row.source().startsWith("rtp-lx") ? row.language() : "");
    out.append("\n## Identity attack by language\n\n");
    groups(out, Attribute.IDENTITY_ATTACK, Corpus.Row::language);
    out.append("\n## Toxicity by source\n\n");
    groups(out, Attribute.TOXICITY, QualityReport::source);
    out.append("\n## False positives on sentences that are harmless by construction\n\n");
    benign(out);
    return out.toString();
  }

  private void attributes(StringBuilder out, Predicate<Corpus.Row> which) {
    header(out, "attribute");
    for (Attribute attribute : Attribute.values()) {
      row(out, attribute.name(), attribute, which);
    }
  }

  private void groups(StringBuilder out, Attribute attribute, Function<Corpus.Row, String> by) {
    header(out, "group");
    Map<String, Integer> names = new TreeMap<>();
    rows.forEach(r -> names.merge(by.apply(r), 1, Integer::sum));
    names.remove("");
    for (String name : names.keySet()) {
      row(out, name, attribute, r -> by.apply(r).equals(name));
    }
  }

  private void header(StringBuilder out, String first) {
    out.append("| ").append(first).append(" | rows | positive |");
    scores.keySet().forEach(j -> out.append(" AUC %s | P | R | F1 |".formatted(j)));
    out.append(" ECE |\n|---|---|---|");
    scores.keySet().forEach(j -> out.append("---|---|---|---|"));
    out.append("---|\n");
  }

  private void row(
      StringBuilder out, String name, Attribute attribute, Predicate<Corpus.Row> which) {
    StringBuilder cells = new StringBuilder();
    Metrics last = null;
    for (String judge : scores.keySet()) {
      last = metrics(judge, attribute, which);
      if (last.positives() < FEWEST || last.size() - last.positives() < FEWEST) {
        return;
      }
      cells.append(
          " **%.3f** | %.2f | %.2f | %.2f |"
              .formatted(
                  last.auc(),
                  last.precision(THRESHOLD),
                  last.recall(THRESHOLD),
                  last.f1(THRESHOLD)));
    }
    if (last != null) {
      out.append("| %s | %d | %d |%s".formatted(name, last.size(), last.positives(), cells));
      out.append(" %.3f |%n".formatted(last.calibrationError()));
    }
  }

  private void benign(StringBuilder out) {
    out.append("| language | sentences |");
    scores.keySet().forEach(j -> out.append(" %s %% |".formatted(j)));
    out.append("\n|---|---|");
    scores.keySet().forEach(j -> out.append("---|"));
    out.append('\n');
    Map<String, Integer> names = new TreeMap<>();
    rows.stream()
        .filter(r -> r.source().startsWith("benign"))
        .forEach(r -> names.merge(r.language(), 1, Integer::sum));
    names.put("all", 0);
    for (String name : names.keySet()) {
      Predicate<Corpus.Row> which =
          r -> r.source().startsWith("benign") && (name.equals("all") || r.language().equals(name));
      StringBuilder cells = new StringBuilder();
      int size = 0;
      for (String judge : scores.keySet()) {
        Metrics m = metrics(judge, Attribute.TOXICITY, which);
        size = m.size();
        cells.append(" %.2f |".formatted(100 * m.falsePositiveRate(THRESHOLD)));
      }
      out.append("| %s | %d |%s%n".formatted(name, size, cells));
    }
  }
}
