package dev.toxicity.benchmarks.quality;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
   * Share of all template lines together in the weight of all rows. They alone have hate without
   * bad words beside bad words without hate; without them the fit trusts words more than what is
   * said.
   */
  private static final double TEMPLATE_SHARE = 0.08;

  private FitRows() {}

  /** A row and how much it counts. */
  record Weighted(Corpus.Row row, double weight) {}

  /**
   * Returns all rows of the fit.
   *
   * @param templates what {@link TemplateLines} reads
   */
  static List<Weighted> read(Path corpus, Path templates) {
    List<Corpus.Row> rows = new ArrayList<>();
    Map<String, Integer> sizes = new HashMap<>();
    Corpus.forEach(
        corpus,
        row -> {
          if (isUsed(row)) {
            rows.add(row);
            sizes.merge(key(row), 1, Integer::sum);
          }
        });
    List<Weighted> weighted = new ArrayList<>();
    for (Corpus.Row row : rows) {
      weighted.add(new Weighted(row, share(row) / Math.sqrt(sizes.getOrDefault(key(row), 1))));
    }
    double total = weighted.stream().mapToDouble(Weighted::weight).sum();
    List<Corpus.Row> lines = TemplateLines.toFit(templates);
    double each = total * TEMPLATE_SHARE / (1 - TEMPLATE_SHARE) / Math.max(1, lines.size());
    lines.forEach(line -> weighted.add(new Weighted(line, each)));
    return weighted;
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
