package dev.toxicity.benchmarks.generate;

import dev.toxicity.benchmarks.quality.Corpus;
import dev.toxicity.internal.language.LanguageDetector;
import dev.toxicity.internal.language.LanguageTable;
import dev.toxicity.internal.language.NGrams;
import dev.toxicity.internal.text.FoldedText;
import dev.toxicity.internal.text.Folder;
import dev.toxicity.internal.text.WordMemo;
import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Counts n-grams of the corpus' sentences, writes the language table of the core, and reports the
 * accuracy on sentences set aside (one in twenty, by hash).
 *
 * <pre>{@code
 * java -cp benchmarks/target/benchmarks.jar dev.toxicity.benchmarks.generate.LanguageTableGenerator \
 *   ../shared/corpus toxicity-core/src/main/resources/META-INF/toxicity/language/table.bin \
 *   benchmarks/LANGUAGE.md
 * }</pre>
 *
 * <p>With {@code -} in the place of the table the bundled one is judged and none is written.
 */
public final class LanguageTableGenerator {
  private static final String BUNDLED = "/META-INF/toxicity/language/table.bin";

  private static final int MOST_CHARS = 1_500_000;
  private static final int FEWEST_CHARS = 20_000;
  private static final double BITS_TO_WEIGHT = 12;

  private final FoldedText text = new FoldedText();
  private final Folder folder = new Folder(text);
  private final Map<String, List<String>> train = new TreeMap<>();
  private final Map<String, List<String>> dev = new TreeMap<>();
  private final Map<String, Integer> size = new HashMap<>();

  private LanguageTableGenerator() {}

  /** Takes the corpus folder, the table to write, and the report to write. */
  public static void main(String[] args) throws IOException {
    LanguageTableGenerator generator = new LanguageTableGenerator();
    Path corpus = Path.of(args[0]);
    generator.collect(corpus);
    LanguageTable table;
    if (args[1].equals("-")) {
      table = bundled();
    } else {
      table = generator.build();
      try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(Path.of(args[1])))) {
        table.write(out);
      }
    }
    Files.writeString(Path.of(args[2]), generator.report(table), StandardCharsets.UTF_8);
  }

  private static LanguageTable bundled() throws IOException {
    try (InputStream in = LanguageTable.class.getResourceAsStream(BUNDLED)) {
      if (in == null) {
        throw new IOException(BUNDLED + " is missing");
      }
      return LanguageTable.read(BUNDLED, in.readAllBytes());
    }
  }

  private void collect(Path corpus) throws IOException {
    lines(corpus.resolve("parallel"), "tatoeba-");
    lines(corpus.resolve("parallel"), "");
    lines(corpus.resolve("text"), "");
    Corpus.forEach(
        corpus,
        row -> {
          boolean romanised = row.language().endsWith("-Latn");
          boolean natural = !row.source().startsWith("benign") && row.text().length() > 30;
          if (!row.dev() && (romanised || natural)) {
            add(row.language(), row.text());
          }
        });
  }

  private void lines(Path folder, String prefix) throws IOException {
    List<Path> files;
    try (Stream<Path> paths = Files.list(folder)) {
      files = paths.sorted().toList();
    }
    for (Path file : files) {
      String name = file.getFileName().toString();
      boolean tatoeba = name.startsWith("tatoeba-");
      if (tatoeba == prefix.isEmpty()) {
        continue;
      }
      String language = name.substring(prefix.length(), name.indexOf('.'));
      try (BufferedReader in = Corpus.open(file)) {
        for (String line; (line = in.readLine()) != null; ) {
          add(language, line.substring(line.lastIndexOf('\t') + 1));
        }
      }
    }
  }

  private void add(String corpusLanguage, String sentence) {
    String language = merged(corpusLanguage, sentence);
    int seen = size.merge(language, sentence.length(), Integer::sum);
    if (seen > MOST_CHARS) {
      return;
    }
    boolean aside = Math.floorMod(sentence.hashCode(), 20) == 0;
    (aside ? dev : train).computeIfAbsent(language, l -> new ArrayList<>()).add(sentence);
  }

  /** Croatian, and Serbian in Latin letters, are filed as Serbo-Croatian. */
  private static String merged(String language, String sentence) {
    boolean latin =
        sentence.chars().filter(c -> c >= 'a' && c <= 'z').count() > sentence.length() / 3;
    return language.equals("hr") || (language.equals("sr") && latin) ? "sh" : language;
  }

  private LanguageTable build() {
    List<String> languages =
        train.keySet().stream().filter(l -> size.get(l) >= FEWEST_CHARS).toList();
    int n = languages.size();
    float[][] share = new float[n][];
    for (int l = 0; l < n; l++) {
      share[l] = shares(train.get(languages.get(l)));
    }
    byte[] cells = new byte[LanguageTable.BUCKETS * LanguageTable.PER_BUCKET * 2];
    int[] weights = new int[n];
    for (int b = 0; b < LanguageTable.BUCKETS; b++) {
      double mean = 0;
      for (int l = 0; l < n; l++) {
        mean += share[l][b] / n;
      }
      for (int l = 0; l < n; l++) {
        weights[l] = weight(share[l][b], mean);
      }
      keepBest(weights, cells, b);
    }
    return new LanguageTable(languages, cells);
  }

  private static int weight(double share, double mean) {
    if (share <= 0) {
      return 0;
    }
    double bits = Math.log(share / (mean + 1e-7)) / Math.log(2);
    return (int) Math.max(0, Math.min(127, Math.round(bits * BITS_TO_WEIGHT)));
  }

  private static void keepBest(int[] weights, byte[] cells, int bucket) {
    for (int k = 0; k < LanguageTable.PER_BUCKET; k++) {
      int best = 0;
      for (int l = 1; l < weights.length; l++) {
        if (weights[l] > weights[best]) {
          best = l;
        }
      }
      int p = (bucket * LanguageTable.PER_BUCKET + k) * 2;
      cells[p] = (byte) best;
      cells[p + 1] = (byte) weights[best];
      weights[best] = 0;
    }
  }

  private float[] shares(List<String> sentences) {
    int[] counts = new int[LanguageTable.BUCKETS];
    int[] total = {0};
    for (String sentence : sentences) {
      folder.fold(sentence, 0, sentence.length());
      NGrams.forEach(
          text,
          Integer.MAX_VALUE,
          bucket -> {
            counts[bucket]++;
            total[0]++;
          });
    }
    float[] shares = new float[counts.length];
    for (int b = 0; b < counts.length; b++) {
      shares[b] = counts[b] < 2 ? 0f : (float) counts[b] / total[0];
    }
    return shares;
  }

  private String report(LanguageTable table) {
    LanguageDetector detector = new LanguageDetector(table, new WordMemo());
    StringBuilder rows = new StringBuilder();
    int hitsAll = 0;
    int all = 0;
    for (Map.Entry<String, List<String>> e : dev.entrySet()) {
      if (size.get(e.getKey()) < FEWEST_CHARS) {
        continue;
      }
      int hits = 0;
      int trusted = 0;
      int trustedHits = 0;
      Map<String, Integer> wrong = new HashMap<>();
      for (String sentence : e.getValue()) {
        folder.fold(sentence, 0, sentence.length());
        detector.detect(text);
        boolean hit = detector.language().equals(e.getKey());
        hits += hit ? 1 : 0;
        if (!hit) {
          wrong.merge(detector.language(), 1, Integer::sum);
        }
        if (detector.trusted()) {
          trusted++;
          trustedHits += hit ? 1 : 0;
        }
      }
      hitsAll += hits;
      all += e.getValue().size();
      rows.append(
          "| %s | %d | %.1f | %.1f | %.1f | %s |%n"
              .formatted(
                  e.getKey(),
                  e.getValue().size(),
                  100.0 * hits / e.getValue().size(),
                  100.0 * trusted / e.getValue().size(),
                  100.0 * trustedHits / Math.max(1, trusted),
                  confusions(wrong)));
    }
    return """
        # Language detection

        Accuracy on sentences set aside (one in twenty of the corpus' sentences, never trained on).
        "Trusted" guesses are those that make the lexicon tier doubt words of other languages.
        Made by `LanguageTableGenerator`; the command is in its Javadoc.

        All languages together: %.1f %% of %d sentences, %d languages.

        | language | sentences | right %% | trusted %% | trusted right %% | most frequent confusions |
        |---|---|---|---|---|---|
        %s"""
        .formatted(100.0 * hitsAll / all, all, table.size(), rows);
  }

  private static String confusions(Map<String, Integer> wrong) {
    String[] best =
        wrong.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .limit(3)
            .map(e -> e.getKey() + " " + e.getValue())
            .toArray(String[]::new);
    return String.join(", ", Arrays.asList(best));
  }
}
