package dev.toxicity.benchmarks.quality;

import dev.toxicity.Scorer;
import dev.toxicity.spi.ClassifierProvider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/**
 * Scores the dev split of the corpus, the sources left out of training and our own texts with every
 * judge, and writes tables per attribute, language, source and group. Trains the n-gram baseline on
 * the way.
 *
 * <pre>{@code
 * java -cp benchmarks/target/benchmarks.jar dev.toxicity.benchmarks.quality.QualityReport \
 *   ../shared/corpus benchmarks/QUALITY.md
 * }</pre>
 *
 * <p>Options after the two paths: {@code --rows N} dev rows of a source at most (3000), {@code
 * --left-out-rows N} further rows of a left-out source (3000), {@code --train-rows N} rows that the
 * baseline trains on (all), {@code --lexicon-only} without the model, {@code --languages TAG,TAG}
 * rows of these languages alone (all), {@code --collections DIR} the tests' texts ({@code
 * toxicity-core/src/test/resources/collections}), {@code --templates HELD-OUT.tsv} the template
 * lines that {@code templates.py --held-out} of the training pipeline writes (none), {@code
 * --all-probes} both halves of {@link Probes} (the one for reports).
 */
public final class QualityReport {
  private static final int MANY_ROWS = 500;
  private static final List<String> ORDER =
      List.of("word list", "lexicon tier", "n-grams", "model", "fused scorer");

  private final Options options;
  private final Map<String, List<Corpus.Row>> bySource = new TreeMap<>();
  private final Map<String, Integer> devRows = new TreeMap<>();
  private final NgramTraining training = new NgramTraining();
  private final long begin = System.nanoTime();

  private record Options(Path corpus, Path report, List<String> more) {
    int number(String name, int otherwise) {
      int at = more.indexOf(name);
      return at < 0 ? otherwise : Integer.parseInt(more.get(at + 1));
    }

    String text(String name, String otherwise) {
      int at = more.indexOf(name);
      return at < 0 ? otherwise : more.get(at + 1);
    }
  }

  private QualityReport(Options options) {
    this.options = options;
  }

  /** Takes the corpus folder, the report to write, and options. */
  public static void main(String[] args) throws IOException {
    List<String> all = List.of(args);
    Options options = new Options(Path.of(args[0]), Path.of(args[1]), all.subList(2, all.size()));
    Files.writeString(options.report(), new QualityReport(options).run());
  }

  private String run() {
    String languages = options.text("--languages", "");
    Set<String> wanted = languages.isEmpty() ? Set.of() : Set.of(languages.split(","));
    Corpus.forEach(
        options.corpus(),
        row -> {
          if (wanted.isEmpty() || wanted.contains(row.language())) {
            take(row);
          }
        });
    List<Corpus.Row> rows = sample();
    List<Corpus.Row> dev =
        rows.stream().filter(row -> row.dev() && !Splits.isLeftOut(row)).toList();
    note("%d rows read, %d to judge".formatted(training.size() + rows.size(), rows.size()));
    rows.addAll(
        OwnTexts.read(
            Path.of(
                options.text("--collections", "toxicity-core/src/test/resources/collections"))));
    rows.addAll(Probes.toJudge());
    if (options.more().contains("--all-probes")) {
      rows.addAll(Probes.toFit());
    }
    String lines = options.text("--templates", "");
    if (!lines.isEmpty()) {
      rows.addAll(TemplateLines.toJudge(Path.of(lines)));
    }
    Judged judged = new Judged(rows, ORDER);
    CompletableFuture<NgramModel> ngrams =
        CompletableFuture.supplyAsync(
            () -> training.train(options.number("--train-rows", Integer.MAX_VALUE), dev));
    judged.judge(new WordListJudge());
    try (Scorer scorer = Scorer.builder().lexiconTierOnly().build()) {
      judged.judge(new ScorerJudge("lexicon tier", scorer, false));
    }
    note("word list and lexicon tier have judged");
    if (!options.more().contains("--lexicon-only")) {
      judgeWithModel(judged);
    }
    judged.judge(new NgramJudge(ngrams.join()));
    note("the n-grams have judged");
    return new ReportText(judged, devRows, MANY_ROWS).toString();
  }

  private void judgeWithModel(Judged judged) {
    ClassifierProvider provider =
        ServiceLoader.load(ClassifierProvider.class).findFirst().orElseThrow();
    CachedClassifier model = new CachedClassifier(provider.create());
    judged.judge(new ClassifierJudge(model));
    note("the model has judged");
    try (Scorer scorer = Scorer.builder().classifier(model).build()) {
      judged.judge(new ScorerJudge("fused scorer", scorer, false));
    }
    note("the fused scorer has judged");
  }

  private void take(Corpus.Row row) {
    if (Splits.isTrain(row)) {
      training.add(row);
    } else if (Splits.isJudged(row) && !(Splits.isLeftOut(row) && FitRows.isUsed(row))) {
      if (row.dev()) {
        devRows.merge(row.language(), 1, Integer::sum);
      }
      String part = row.dev() ? "/dev" : "/more";
      bySource.computeIfAbsent(Rivalry.source(row) + part, k -> new ArrayList<>()).add(row);
    }
  }

  /** Of every source at most so many rows, chosen by a hash of the text. */
  private List<Corpus.Row> sample() {
    List<Corpus.Row> rows = new ArrayList<>();
    bySource.forEach(
        (name, found) -> {
          String option = name.endsWith("/dev") ? "--rows" : "--left-out-rows";
          found.stream()
              .sorted(Comparator.comparingInt(row -> row.text().hashCode() * 0x9E3779B9))
              .limit(options.number(option, 3_000))
              .forEach(rows::add);
        });
    return rows;
  }

  private void note(String what) {
    System.err.printf("%4d s: %s%n", (System.nanoTime() - begin) / 1_000_000_000, what);
  }
}
