package dev.toxicity.benchmarks.quality;

import dev.toxicity.Attribute;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The rows on which {@link NgramFit} and {@link FusionFit} weigh network, n-grams and lexicons, and
 * how much each counts: every fourth dev row and row of some unseen sources (by hash of the text),
 * every (language, source) by the square root of its size, and half of the template lines that were
 * never trained on.
 */
final class FitRows {
  /**
   * Sources that the model was not trained on, without those that most entries were mined from:
   * only such rows tell how far each of the judges is to be trusted with other people's text.
   */
  private static final Set<String> UNSEEN =
      Set.of(
          "fox_news",
          "stormfront",
          "iwg-refugees",
          "jigsaw-validation-es",
          "jigsaw-validation-it",
          "jigsaw-validation-tr");

  /** How much more a row of an unseen source counts: together about as much as all others. */
  private static final double UNSEEN_WEIGHT = 8;

  /**
   * How much more a harmless sentence counts: a third of the dev rows is toxic, of what people
   * write far less.
   */
  private static final double HARMLESS_WEIGHT = 8;

  /**
   * Share of the template lines of a group in the weight of its rows. They alone have hate without
   * bad words beside bad words without hate; without them the fit trusts words more than what is
   * said.
   */
  private static final double TEMPLATE_SHARE = 0.08;

  /**
   * The same for toxicity, where it cost nothing on dev rows (4,000 English ones, 4,000 others,
   * model 2.5.0): lines that were never trained on were told apart better by half a point of AUC.
   * Of identity attack the dev rows lost one point and more.
   */
  private static final double TEMPLATE_SHARE_TOXICITY = 0.2;

  /**
   * Languages with so many labelled texts that their weights are fitted by themselves; n-grams say
   * less beside a network that knows a language well.
   */
  private static final Set<String> OWN = Set.of("en");

  /** What stands for the languages that are fitted together. */
  static final String ALL_OTHERS = "";

  private FitRows() {}

  /** Returns the language that a text is fitted with, or {@link #ALL_OTHERS}. */
  static String group(String language) {
    return OWN.contains(language) ? language : ALL_OTHERS;
  }

  /** A row, how much it counts for an attribute, and how much for toxicity. */
  record Weighted(Corpus.Row row, double weight, double toxicity) {
    /** Returns how much the row counts. */
    double weight(Attribute attribute) {
      return attribute == Attribute.TOXICITY ? toxicity : weight;
    }
  }

  /**
   * Returns all rows of the fit.
   *
   * @param templates what {@link TemplateLines} reads
   */
  static List<Weighted> read(Path corpus, Path templates) {
    List<Weighted> weighted = dev(corpus, row -> true);
    Map<String, List<Corpus.Row>> lines =
        TemplateLines.toFit(templates).stream()
            .collect(Collectors.groupingBy(line -> group(line.language())));
    lines.forEach((group, found) -> weighted.addAll(weighted(found, total(weighted, group))));
    return weighted;
  }

  /**
   * Returns rows that stand for texts in languages without labelled texts: those of unseen sources
   * in other languages than English, which are as strange to the model, and the harmless sentences
   * and template lines of languages that are not taught.
   */
  static List<Weighted> readUntaught(Path corpus, Path templates, Set<String> taught) {
    List<Weighted> weighted =
        dev(
            corpus,
            row ->
                !taught.contains(row.language())
                    || (Splits.isLeftOut(row) && group(row.language()).equals(ALL_OTHERS)));
    List<Corpus.Row> lines =
        TemplateLines.toFit(templates).stream()
            .filter(line -> !taught.contains(line.language()))
            .toList();
    double total = weighted.stream().mapToDouble(Weighted::weight).sum();
    weighted.addAll(weighted(lines, total));
    return weighted;
  }

  private static List<Weighted> dev(Path corpus, Predicate<Corpus.Row> wanted) {
    List<Corpus.Row> rows = new ArrayList<>();
    Map<String, Integer> sizes = new HashMap<>();
    Corpus.forEach(
        corpus,
        row -> {
          if (isUsed(row) && wanted.test(row)) {
            rows.add(row);
            sizes.merge(key(row), 1, Integer::sum);
          }
        });
    List<Weighted> weighted = new ArrayList<>();
    for (Corpus.Row row : rows) {
      double weight = share(row) / Math.sqrt(sizes.getOrDefault(key(row), 1));
      weighted.add(new Weighted(row, weight, weight));
    }
    return weighted;
  }

  private static double total(List<Weighted> rows, String group) {
    return rows.stream()
        .filter(each -> group(each.row().language()).equals(group))
        .mapToDouble(Weighted::weight)
        .sum();
  }

  private static List<Weighted> weighted(List<Corpus.Row> lines, double total) {
    double each = total / lines.size();
    double weight = each * TEMPLATE_SHARE / (1 - TEMPLATE_SHARE);
    double toxicity = each * TEMPLATE_SHARE_TOXICITY / (1 - TEMPLATE_SHARE_TOXICITY);
    return lines.stream().map(line -> new Weighted(line, weight, toxicity)).toList();
  }

  /** Every fourth row of the dev split and of unseen sources; reports leave the latter out. */
  static boolean isUsed(Corpus.Row row) {
    boolean wanted = Splits.isLeftOut(row) ? UNSEEN.contains(row.source()) : row.dev();
    return wanted && Splits.isJudged(row) && Math.floorMod(row.text().hashCode(), 4) == 0;
  }

  /** Returns what rows are counted by. */
  static String key(Corpus.Row row) {
    return row.language() + "/" + row.source();
  }

  private static double share(Corpus.Row row) {
    return Splits.isLeftOut(row) ? UNSEEN_WEIGHT : isHarmless(row) ? HARMLESS_WEIGHT : 1;
  }

  /** Returns whether a sentence is harmless by construction. */
  static boolean isHarmless(Corpus.Row row) {
    return row.source().startsWith("benign_");
  }
}
