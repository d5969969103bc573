package dev.toxicity.benchmarks.quality;

import dev.toxicity.Attribute;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Sentences as people post them, toxic and harmless, by writers who had seen neither the template
 * lines nor the tests. The first collection, {@code probes.tsv}, in sixteen languages, is a dev
 * set: one half, by a hash of the sentence, is to choose by, the other is judged in the report; how
 * bold {@link FusionFit} is, and what some template lines since model 2.11.0 are about, was decided
 * with both in view. The second one, {@code fresh-probes.tsv}, in 29 languages, was written while
 * model 2.19.0 was trained; nothing was chosen by it.
 */
final class Probes {
  private static final String FIRST = "probe/";
  private static final String FRESH = "fresh probe/";
  private static final int CELLS = 4;

  private final Judged judged;
  private final String prefix;

  private Probes(Judged judged, String prefix) {
    this.judged = judged;
    this.prefix = prefix;
  }

  static Probes first(Judged judged) {
    return new Probes(judged, FIRST);
  }

  static Probes fresh(Judged judged) {
    return new Probes(judged, FRESH);
  }

  static boolean isProbe(Corpus.Row row) {
    return row.source().startsWith(FIRST) || row.source().startsWith(FRESH);
  }

  static List<Corpus.Row> toFit() {
    return read("probes.tsv", FIRST).stream().filter(row -> isToFit(row.text())).toList();
  }

  static List<Corpus.Row> toJudge() {
    return Stream.concat(
            read("probes.tsv", FIRST).stream().filter(row -> !isToFit(row.text())),
            read("fresh-probes.tsv", FRESH).stream())
        .toList();
  }

  private static List<Corpus.Row> read(String file, String prefix) {
    try (InputStream in = Probes.class.getResourceAsStream(file);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> row(file, prefix, line))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isToFit(String text) {
    return Math.floorMod(text.hashCode() * 0x9E3779B9, 1 << 16) < 1 << 15;
  }

  /** Language, label, kind and sentence. */
  static Corpus.Row row(String file, String prefix, String line) {
    String[] cells = line.split("\t", CELLS);
    if (cells.length != CELLS || !(cells[1].equals("0") || cells[1].equals("1"))) {
      throw new IllegalArgumentException(file + ": not language, 0 or 1, kind, sentence: " + line);
    }
    Map<Attribute, Double> labels = Map.of(Attribute.TOXICITY, Double.valueOf(cells[1]));
    return new Corpus.Row(cells[0], prefix + cells[2], cells[3], labels, List.of(), false, false);
  }

  private boolean isOwn(Corpus.Row row) {
    return row.source().startsWith(prefix);
  }

  /** Share of toxic and of harmless sentences that are flagged, in per cent, and macro-F1. */
  String byLanguage() {
    List<String> head = new ArrayList<>(List.of("language", "toxic", "harmless"));
    head.addAll(judged.judges());
    Table table = new Table(head);
    List<String> names = new ArrayList<>(judged.names(row -> isOwn(row) ? row.language() : ""));
    names.add("all");
    for (String name : names) {
      boolean all = name.equals("all");
      Predicate<Corpus.Row> wanted = row -> isOwn(row) && (all || row.language().equals(name));
      int[] toxic = judged.select(wanted.and(Probes::isToxic));
      int[] harmless = judged.select(wanted.and(row -> !isToxic(row)));
      List<String> cells = new ArrayList<>();
      cells.add(name);
      cells.add(Integer.toString(toxic.length));
      cells.add(Integer.toString(harmless.length));
      for (String judge : judged.judges()) {
        int found = flagged(judge, toxic);
        int wrong = flagged(judge, harmless);
        cells.add(
            "%s / %s, %s"
                .formatted(
                    Table.percent((double) found / toxic.length),
                    Table.percent((double) wrong / harmless.length),
                    Table.figure(macroF1(found, toxic.length, wrong, harmless.length))));
      }
      table.row(cells);
    }
    return table.toString();
  }

  /** Share of each kind's sentences that are flagged, in per cent. */
  String byKind() {
    List<String> head = new ArrayList<>(List.of("kind", "toxic", "sentences"));
    head.addAll(judged.judges());
    Table table = new Table(head);
    for (String source : judged.names(row -> isOwn(row) ? row.source() : "")) {
      int[] rows = judged.select(row -> row.source().equals(source));
      List<String> cells = new ArrayList<>();
      cells.add(source.substring(prefix.length()));
      cells.add(isToxic(judged.row(rows[0])) ? "yes" : "no");
      cells.add(Integer.toString(rows.length));
      judged
          .judges()
          .forEach(judge -> cells.add(Table.percent((double) flagged(judge, rows) / rows.length)));
      table.row(cells);
    }
    return table.toString();
  }

  private int flagged(String judge, int[] rows) {
    int flagged = 0;
    for (int row : rows) {
      flagged += judged.score(judge, row, Attribute.TOXICITY) >= Judged.THRESHOLD ? 1 : 0;
    }
    return flagged;
  }

  private static boolean isToxic(Corpus.Row row) {
    return row.labels().getOrDefault(Attribute.TOXICITY, 0.0) >= 0.5;
  }

  /**
   * Returns the mean of the F1 of toxic and of harmless sentences.
   *
   * @param found toxic sentences that are flagged, of {@code toxic}
   * @param wrong harmless sentences that are flagged, of {@code harmless}
   */
  static double macroF1(int found, int toxic, int wrong, int harmless) {
    double right = harmless - wrong;
    double f1Toxic = 2.0 * found / (found + wrong + toxic);
    double f1Harmless = 2.0 * right / (right + (toxic - found) + harmless);
    return (f1Toxic + f1Harmless) / 2;
  }
}
