package dev.toxicity.benchmarks.quality;

import dev.toxicity.Attribute;
import dev.toxicity.TargetGroup;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Texts of the project's own that were never trained on: the collections of the core's tests, all
 * harmless, some of them said loudly as well, and one mild insult and one harmless sentence in
 * every language.
 */
final class OwnTexts {
  private static final String PREFIX = "own/";
  private static final String INSULT = PREFIX + "insult";
  private static final String HARMLESS = PREFIX + "weather";
  private static final String SHOUTED = "shouted";
  private static final List<String> COLLECTIONS =
      List.of("identity", "counter_speech", "support", "friendly", "idioms", "innocent", "names");

  /** Collections of sentences that nobody need mind, however loudly they are said. */
  private static final Set<String> PEACEFUL = Set.of("identity", "support", "idioms", "names");

  private static final List<String> KINDS =
      Stream.concat(COLLECTIONS.stream(), Stream.of(SHOUTED)).toList();

  private final Judged judged;

  OwnTexts(Judged judged) {
    this.judged = judged;
  }

  static boolean isOwn(Corpus.Row row) {
    return row.source().startsWith(PREFIX);
  }

  /** Returns all own texts as rows. */
  static List<Corpus.Row> read(Path collections) {
    List<Corpus.Row> rows = new ArrayList<>();
    for (String kind : COLLECTIONS) {
      readKind(collections.resolve(kind), PREFIX + kind, rows);
    }
    rows.addAll(shouted(rows));
    for (String line : lines("same-everywhere.tsv")) {
      String[] cells = line.split("\t", -1);
      rows.add(row(cells[0], INSULT, cells[1], 1));
      rows.add(row(cells[0], HARMLESS, cells[2], 0));
    }
    return rows;
  }

  private static void readKind(Path folder, String source, List<Corpus.Row> rows) {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String language = String.valueOf(file.getFileName()).replace(".txt", "");
        for (String line : Files.readAllLines(file)) {
          if (!line.isBlank() && !line.startsWith("#")) {
            rows.add(row(language, source, line.strip(), 0));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same sentences with three exclamation marks at the end. */
  private static List<Corpus.Row> shouted(List<Corpus.Row> rows) {
    return rows.stream()
        .filter(row -> PEACEFUL.contains(row.source().substring(PREFIX.length())))
        .map(
            row ->
                row(
                    row.language(),
                    PREFIX + SHOUTED,
                    row.text().replaceAll("[.!?\u3002]+$", "") + "!!!",
                    0))
        .toList();
  }

  private static List<String> lines(String resource) {
    try (InputStream in = OwnTexts.class.getResourceAsStream(resource);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Corpus.Row row(String language, String source, String text, double toxicity) {
    return new Corpus.Row(
        language, source, text, Map.of(Attribute.TOXICITY, toxicity), List.of(), true, false);
  }

  /** False positives on every kind of text, by judge. */
  String byKind() {
    Table table = new Table(head("texts", "lines"));
    for (String kind : KINDS) {
      shares(table, kind, judged.select(row -> row.source().equals(PREFIX + kind)));
    }
    return table.toString();
  }

  /** Our own false positives on every kind of text, by language. */
  String byLanguage() {
    List<String> head = new ArrayList<>(List.of("language"));
    head.addAll(KINDS);
    Table table = new Table(head);
    for (String language : judged.names(row -> isOwnKind(row) ? row.language() : "")) {
      List<String> cells = new ArrayList<>(List.of(language));
      for (String kind : KINDS) {
        int[] rows =
            judged.select(
                row -> row.source().equals(PREFIX + kind) && row.language().equals(language));
        cells.add(rows.length == 0 ? "–" : Table.percent(share(judged.ours(), rows)));
      }
      table.row(cells);
    }
    return table.toString();
  }

  private static boolean isOwnKind(Corpus.Row row) {
    return isOwn(row) && !row.source().equals(INSULT) && !row.source().equals(HARMLESS);
  }

  /** False positives on statements about groups, by the group that they name. */
  String identityByGroup() {
    Identities identities = new Identities();
    Map<TargetGroup, List<Integer>> named = new EnumMap<>(TargetGroup.class);
    int[] all = judged.select(row -> row.source().equals(PREFIX + "identity"));
    for (int number : all) {
      Corpus.Row row = judged.row(number);
      Set<TargetGroup> groups = identities.in(row.language(), row.text());
      groups.forEach(g -> named.computeIfAbsent(g, x -> new ArrayList<>()).add(number));
    }
    Table table = new Table(head("group", "lines"));
    named.forEach(
        (group, rows) ->
            shares(table, group.id(), rows.stream().mapToInt(Integer::intValue).toArray()));
    shares(table, "all", all);
    return table.toString();
  }

  private List<String> head(String first, String second) {
    List<String> head = new ArrayList<>(List.of(first, second));
    judged.judges().forEach(judge -> head.add(judge + " %"));
    head.add("mean score, " + judged.ours());
    return head;
  }

  private void shares(Table table, String name, int[] rows) {
    List<String> cells = new ArrayList<>(List.of(name, Integer.toString(rows.length)));
    judged.judges().forEach(judge -> cells.add(Table.percent(share(judge, rows))));
    double sum = 0;
    for (int number : rows) {
      sum += judged.score(judged.ours(), number, Attribute.TOXICITY);
    }
    cells.add(Table.figure(sum / rows.length));
    table.row(cells);
  }

  private double share(String judge, int[] rows) {
    return judged.metrics(judge, Attribute.TOXICITY, rows).falsePositiveRate(Judged.THRESHOLD);
  }

  /** The same two sentences in every language, and how far their scores are apart. */
  String sameEverywhere() {
    List<String> judges = judged.judges().stream().filter(judged::givesProbabilities).toList();
    List<String> head = new ArrayList<>(List.of("language"));
    judges.forEach(judge -> head.add("insult, " + judge));
    judges.forEach(judge -> head.add("harmless, " + judge));
    Table table = new Table(head);
    Map<String, List<Double>> columns = new TreeMap<>();
    for (String language : judged.names(row -> row.source().equals(INSULT) ? row.language() : "")) {
      List<String> cells = new ArrayList<>(List.of(language));
      for (String source : List.of(INSULT, HARMLESS)) {
        int number =
            judged.select(r -> r.source().equals(source) && r.language().equals(language))[0];
        for (String judge : judges) {
          double score = judged.score(judge, number, Attribute.TOXICITY);
          columns.computeIfAbsent(source + judge, k -> new ArrayList<>()).add(score);
          cells.add(Table.figure(score));
        }
      }
      table.row(cells);
    }
    for (double rank : new double[] {0, 0.1, 0.5, 0.9, 1}) {
      List<String> cells =
          new ArrayList<>(List.of("**" + Math.round(100 * rank) + " % are below**"));
      for (String source : List.of(INSULT, HARMLESS)) {
        judges.forEach(
            judge -> cells.add(Table.figure(quantile(columns.get(source + judge), rank))));
      }
      table.row(cells);
    }
    return table.toString();
  }

  /** Returns the value of a rank in [0, 1], without interpolation. */
  static double quantile(List<Double> values, double rank) {
    List<Double> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    return sorted.get((int) Math.round(rank * (sorted.size() - 1)));
  }
}
