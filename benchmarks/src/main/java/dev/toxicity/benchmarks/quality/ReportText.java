package dev.toxicity.benchmarks.quality;

import dev.toxicity.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The report, section by section. */
final class ReportText {
  private static final Predicate<Corpus.Row> DEV =
      row ->
          row.dev()
              && !OwnTexts.isOwn(row)
              && !TemplateLines.isTemplate(row)
              && !Probes.isProbe(row);

  private final Judged judged;
  private final Map<String, Integer> devRows;
  private final int manyRows;
  private final StringBuilder out = new StringBuilder();

  ReportText(Judged judged, Map<String, Integer> devRows, int manyRows) {
    this.judged = judged;
    this.devRows = devRows;
    this.manyRows = manyRows;
    write();
  }

  private void write() {
    FigureTables figures = new FigureTables(judged);
    Rivalry rivalry = new Rivalry(judged);
    GroupBias bias = new GroupBias(judged);
    OwnTexts own = new OwnTexts(judged);
    head();
    section("Sources left out of training", rivalry.leftOut());
    section(
        "Languages with %d or more dev rows".formatted(manyRows),
        rivalry.languages(devRows, manyRows));
    section(
        "Attributes, English dev rows",
        figures.attributes(DEV.and(row -> row.language().equals("en"))));
    section(
        "Attributes, dev rows of all other languages",
        figures.attributes(DEV.and(row -> !row.language().equals("en"))));
    section(
        "Rated prompts (rtp-lx) of all languages",
        figures.attributes(DEV.and(ReportText::isRated)));
    section(
        "Where to set a threshold: %s, dev rows of all languages".formatted(judged.ours()),
        new Thresholds(judged).table(DEV, ReportText::isBenign));
    section("Toxicity by language", figures.groups(Attribute.TOXICITY, ReportText::language));
    section(
        "Toxicity of rated prompts (rtp-lx) by language",
        figures.groups(Attribute.TOXICITY, row -> isRated(row) ? language(row) : ""));
    section(
        "Identity attack by language",
        figures.groups(Attribute.IDENTITY_ATTACK, ReportText::language));
    section(
        "Toxicity by source",
        figures.groups(Attribute.TOXICITY, row -> DEV.test(row) ? Rivalry.source(row) : ""));
    section(
        "Groups that a text names: English dev rows, toxicity",
        bias.byMention(DEV.and(row -> row.language().equals("en"))));
    section("Groups that a text names: dev rows of all languages, toxicity", bias.byMention(DEV));
    section(
        "Groups that annotators say are attacked: all dev rows, toxicity", bias.byAnnotation(DEV));
    if (judged.select(TemplateLines::isTemplate).length > 0) {
      section(
          "Our template lines that were not trained on: share at or over the threshold, per cent",
          new TemplateLines(judged).table());
    }
    if (judged.select(Probes::isProbe).length > 0) {
      Probes fresh = Probes.fresh(judged);
      section(
          "Fresh probes: toxic and harmless sentences flagged, per cent, and macro-F1",
          fresh.byLanguage());
      section("Fresh probes by kind: share at or over the threshold, per cent", fresh.byKind());
      Probes probes = Probes.first(judged);
      section(
          "Probes: toxic and harmless sentences flagged, per cent, and macro-F1",
          probes.byLanguage());
      section("Probes by kind: share at or over the threshold, per cent", probes.byKind());
    }
    section("False positives on harmless texts of our own, by kind", own.byKind());
    section("The same of the " + judged.ours() + ", by language, per cent", own.byLanguage());
    section("False positives on statements about groups", own.identityByGroup());
    section(
        "The same mild insult and the same harmless sentence in every language",
        own.sameEverywhere());
    section("False positives on sentences that are harmless by construction, per cent", benign());
  }

  private void head() {
    out.append(
        """
        # Quality

        Made by `QualityReport`; the command is in its Javadoc. People labelled all rows; the scorer is not told
        their language. A label of 0.5 or more counts as positive. A cell gives AUC, average precision, F1 at a
        probability of %.1f (for the word list: at one hit) and expected calibration error. The n-gram baseline is one
        logistic regression an attribute over character 1- to 5-grams, trained in the same run on the same train rows;
        neither it nor the model has seen the sources that are left out. The lexicon tier is not clean there: some of its
        entries and weights were mined from train rows of these sources, so the fused scorer's lead on them is flattered.
        A quarter of the rows of six of them, which are not judged here, set how network, n-grams and lexicons are weighed,
        as do half of our template lines that were not trained on. The other half is judged here, but the network's calibration
        (two numbers an attribute) saw all of them, and how much they count beside harmless text was chosen with them in view.
        Most other dev rows come from sources whose train rows were read, which flatters all judges: what other people's
        text gives is the first table. Probes are sentences by language models that had seen neither templates nor tests; what
        some later template lines are about was chosen with the first probes in view, and nothing with the fresh ones.
        """
            .formatted(Judged.THRESHOLD));
  }

  private void section(String title, String text) {
    out.append("\n## ").append(title).append("\n\n").append(text);
  }

  private static boolean isRated(Corpus.Row row) {
    return row.source().startsWith("rtp-lx");
  }

  private static String language(Corpus.Row row) {
    return DEV.test(row) ? row.language() : "";
  }

  private String benign() {
    List<String> head = new ArrayList<>(List.of("language", "sentences"));
    head.addAll(judged.judges());
    Table table = new Table(head);
    List<String> names = new ArrayList<>(judged.names(row -> isBenign(row) ? row.language() : ""));
    names.add("all");
    for (String name : names) {
      int[] rows =
          judged.select(
              row -> isBenign(row) && (name.equals("all") || row.language().equals(name)));
      List<String> cells = new ArrayList<>(List.of(name, Integer.toString(rows.length)));
      for (String judge : judged.judges()) {
        Metrics m = judged.metrics(judge, Attribute.TOXICITY, rows);
        cells.add(Table.brief(100 * m.falsePositiveRate(Judged.THRESHOLD)));
      }
      table.row(cells);
    }
    return table.toString();
  }

  private static boolean isBenign(Corpus.Row row) {
    return row.dev() && row.source().startsWith("benign");
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
