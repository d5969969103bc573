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

/**
 * Sentences as people post them, toxic and harmless, in sixteen languages, by writers who had seen
 * neither the template lines nor the tests: {@code probes.tsv}. A dev set: one half, by a hash of
 * the sentence, is to choose by, the other is judged in the report. How bold {@link FusionFit} is,
 * and what some template lines since model 2.11.0 are about, was decided with both in view.
 */
final class Probes {
  private static final String FILE = "probes.tsv";
  private static final String PREFIX = "probe/";
  private static final int CELLS = 4;

  private final Judged judged;

  Probes(Judged judged) {
    this.judged = judged;
  }

  static boolean isProbe(Corpus.Row row) {
    return row.source().startsWith(PREFIX);
  }

  static List<Corpus.Row> toFit() {
    return read(true);
  }

  static List<Corpus.Row> toJudge() {
    return read(false);
  }

  private static List<Corpus.Row> read(boolean fit) {
    try (InputStream in = Probes.class.getResourceAsStream(FILE);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(Probes::row)
          .filter(row -> isToFit(row.text()) == fit)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isToFit(String text) {
    return Math.floorMod(text.hashCode() * 0x9E3779B9, 1 << 16) < 1 << 15;
  }

  /** Language, label, kind and sentence. */
  static Corpus.Row row(String line) {
    String[] cells = line.split("\t", CELLS);
    if (cells.length != CELLS || !(cells[1].equals("0") || cells[1].equals("1"))) {
      throw new IllegalArgumentException(FILE + ": not language, 0 or 1, kind, sentence: " + line);
    }
    Map<Attribute, Double> labels = Map.of(Attribute.TOXICITY, Double.valueOf(cells[1]));
    return new Corpus.Row(cells[0], PREFIX + cells[2], cells[3], labels, List.of(), false, false);
  }

  /** Share of toxic and of harmless sentences that are flagged, in per cent, and macro-F1. */
  String byLanguage() {
    List<String> head = new ArrayList<>(List.of("language", "toxic", "harmless"));
    head.addAll(judged.judges());
    Table table = new Table(head);
    List<String> names = new ArrayList<>(judged.names(row -> isProbe(row) ? row.language() : ""));
    names.add("all");
    for (String name : names) {
      boolean all = name.equals("all");
      Predicate<Corpus.Row> wanted = row -> isProbe(row) && (all || row.language().equals(name));
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
    for (String source : judged.names(row -> isProbe(row) ? row.source() : "")) {
      int[] rows = judged.select(row -> row.source().equals(source));
      List<String> cells = new ArrayList<>();
      cells.add(source.substring(PREFIX.length()));
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
