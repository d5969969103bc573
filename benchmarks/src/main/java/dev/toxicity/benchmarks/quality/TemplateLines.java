package dev.toxicity.benchmarks.quality;

import dev.toxicity.Attribute;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Sentences of those template lines that the network and the n-grams were never trained on, as
 * {@code templates.py --held-out} of the training pipeline writes them: language, category, {@code
 * fit} or {@code judge}, seven labels (negative: not told) and the text, parted by tabs. One half
 * of the lines is for fits, the other for reports.
 */
final class TemplateLines {
  private static final String PREFIX = "template/";
  private static final int CELLS = 5;

  private final Judged judged;

  TemplateLines(Judged judged) {
    this.judged = judged;
  }

  static boolean isTemplate(Corpus.Row row) {
    return row.source().startsWith(PREFIX);
  }

  static List<Corpus.Row> toFit(Path file) {
    return read(file, "fit");
  }

  static List<Corpus.Row> toJudge(Path file) {
    return read(file, "judge");
  }

  private static List<Corpus.Row> read(Path file, String half) {
    List<Corpus.Row> rows = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(file)) {
        String[] cells = line.split("\t", CELLS);
        if (cells.length != CELLS) {
          throw new IOException(file + ": a line of " + cells.length + " cells, not " + CELLS);
        }
        if (cells[2].equals(half)) {
          Map<Attribute, Double> labels = labels(cells[3].split(" "));
          rows.add(
              new Corpus.Row(
                  cells[0], PREFIX + cells[1], cells[4], labels, List.of(), false, false));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  private static Map<Attribute, Double> labels(String[] told) {
    Map<Attribute, Double> labels = new EnumMap<>(Attribute.class);
    for (Attribute attribute : Attribute.values()) {
      double label = Double.parseDouble(told[attribute.ordinal()]);
      if (label >= 0) {
        labels.put(attribute, label);
      }
    }
    return labels;
  }

  /** Share of each category's sentences that reach the threshold, by judge. */
  String table() {
    List<String> head = new ArrayList<>(List.of("category", "sentences"));
    for (Attribute attribute : List.of(Attribute.TOXICITY, Attribute.IDENTITY_ATTACK)) {
      head.add(attribute + ": label");
      judged.judges().forEach(head::add);
    }
    Table table = new Table(head);
    for (String source : judged.names(row -> isTemplate(row) ? row.source() : "")) {
      int[] rows = judged.select(row -> row.source().equals(source));
      List<String> cells = new ArrayList<>();
      cells.add(source.substring(PREFIX.length()));
      cells.add(Integer.toString(rows.length));
      for (Attribute attribute : List.of(Attribute.TOXICITY, Attribute.IDENTITY_ATTACK)) {
        cells.add(label(rows[0], attribute));
        judged.judges().forEach(judge -> cells.add(share(judge, attribute, rows)));
      }
      table.row(cells);
    }
    return table.toString();
  }

  private String label(int row, Attribute attribute) {
    Double label = judged.row(row).labels().get(attribute);
    return label == null ? "–" : Table.brief(label);
  }

  private String share(String judge, Attribute attribute, int[] rows) {
    long found = 0;
    for (int row : rows) {
      found += judged.score(judge, row, attribute) >= Judged.THRESHOLD ? 1 : 0;
    }
    return Table.percent((double) found / rows.length);
  }
}
