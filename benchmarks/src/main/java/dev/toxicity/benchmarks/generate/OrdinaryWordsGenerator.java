package dev.toxicity.benchmarks.generate;

import dev.toxicity.Attribute;
import dev.toxicity.benchmarks.quality.Corpus;
import dev.toxicity.internal.respell.OrdinaryWords;
import dev.toxicity.internal.text.FoldTable;
import dev.toxicity.internal.text.FoldedText;
import dev.toxicity.internal.text.Folder;
import dev.toxicity.internal.text.TokenHash;
import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Collects the ordinary words of each language from the corpus and writes the core's table of them:
 * words that come twice in the edited texts (Common Voice, Tatoeba, story books), words that three
 * labelled train texts have which nobody calls toxic, all words of translations, dictionaries and
 * word lists. Words of the dev split are never counted. The most frequent words are marked as such:
 * others are part of too many names.
 *
 * <pre>{@code
 * java -cp benchmarks/target/benchmarks.jar dev.toxicity.benchmarks.generate.OrdinaryWordsGenerator \
 *   ../shared/corpus toxicity-core/src/main/resources/META-INF/toxicity/language/words.bin [lists]
 * }</pre>
 *
 * <p>The optional folder holds more word lists, one word a line, in files {@code
 * <lang>-<name>.txt}: the bundled table has SCOWL's words up to size 70 as {@code en}, its names up
 * to size 80 and those of Faker as {@code zxx}.
 */
public final class OrdinaryWordsGenerator {
  private static final String ORIGIN =
      "Hashes of words only. Derived from edited text: Mozilla Common Voice (CC0-1.0), Tatoeba (CC"
          + " BY 2.0 FR), Pratham Books and African Storybook (CC BY 4.0), UA-GEC (CC BY 4.0),"
          + " FLORES-200 and NTREX-128 (CC BY-SA 4.0), and from the labelled training corpus of"
          + " this project, whose sources, licences and attributions are named in the model's"
          + " bundle; from SCOWL (Copyright 2000-2018 by Kevin Atkinson; permission to use, copy,"
          + " modify, distribute and sell with this notice); from the names of Faker (MIT,"
          + " Copyright 2012 Daniele Faraglia).";

  /** There are no lexicons for these, or their words are not written apart. */
  private static final Set<String> UNUSED =
      Set.of("eo", "eu", "mn", "or", "ja", "km", "my", "th", "zh", "zh-Hant", "lo");

  private static final int FEWEST_ROWS = 3;
  private static final int CLEAN_SHARE = 5;
  private static final int SHORT = 2;
  private static final int FEWEST_SHORT = 40;
  private static final int FEWEST_SEEN = 2;
  private static final int FEWEST_FREQUENT = 4;
  private static final int MOST_FREQUENT = 5_000;
  private static final int LONGEST = 30;
  private static final int WORDS_A_CELL = 7;

  private final FoldedText text = new FoldedText();
  private final Folder folder = new Folder(text);
  private final Map<String, Set<Long>> words = new TreeMap<>();
  private final Map<String, Map<Long, int[]>> counts = new TreeMap<>();
  private final Map<String, List<Long>> frequent = new TreeMap<>();
  private final Set<Long> shortWords = new HashSet<>();
  private final Map<String, Map<Long, int[]>> labelled = new HashMap<>();

  private OrdinaryWordsGenerator() {}

  /** Takes the corpus folder, the table to write, and optionally a folder of word lists. */
  public static void main(String[] args) throws IOException {
    OrdinaryWordsGenerator generator = new OrdinaryWordsGenerator();
    Path corpus = Path.of(args[0]);
    generator.lines(corpus.resolve("text"));
    generator.lines(corpus.resolve("parallel"));
    generator.lines(corpus.resolve("dictionary"));
    Corpus.forEach(corpus, generator::row);
    generator.keepClean();
    generator.keepFrequent();
    if (args.length > 2) {
      generator.lists(Path.of(args[2]));
    }
    try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(Path.of(args[1])))) {
      generator.build().write(out);
    }
  }

  private void lines(Path folder) throws IOException {
    boolean dictionary = folder.endsWith("dictionary");
    for (Path file : files(folder)) {
      String name = file.getFileName().toString().replace("tatoeba-", "");
      String language = name.substring(0, name.indexOf('.'));
      if (UNUSED.contains(language)) {
        continue;
      }
      try (BufferedReader in = Corpus.open(file)) {
        for (String line; (line = in.readLine()) != null; ) {
          String[] cells = line.split("\t", -1);
          String words = dictionary && cells.length > 1 ? cells[1] : cells[cells.length - 1];
          addAll(language, words, cells.length > 1);
        }
      }
    }
  }

  private void lists(Path folder) throws IOException {
    for (Path file : files(folder)) {
      String name = file.getFileName().toString();
      String language = name.substring(0, name.lastIndexOf('-'));
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        addAll(language, line, true);
      }
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.sorted().toList();
    }
  }

  private void addAll(String language, String line, boolean curated) {
    String family = OrdinaryWords.family(language);
    Set<Long> all = words.computeIfAbsent(family, l -> new HashSet<>());
    Map<Long, int[]> seen = counts.computeIfAbsent(family, l -> new HashMap<>());
    folder.fold(line, 0, line.length());
    for (int t = 0; t < text.tokenCount(); t++) {
      if (isWord(t)) {
        seen.computeIfAbsent(plain(t), h -> new int[1])[0]++;
        if (text.end(t) - text.start(t) <= SHORT) {
          shortWords.add(plain(t));
        } else if (curated || seen.get(plain(t))[0] >= FEWEST_SEEN) {
          all.add(plain(t));
        }
      }
    }
  }

  /** Initials and abbreviations are no words; short words come often. */
  private void keepFrequent() {
    counts.forEach(
        (language, seen) -> {
          List<Map.Entry<Long, int[]>> most =
              seen.entrySet().stream()
                  .filter(e -> e.getValue()[0] >= FEWEST_FREQUENT)
                  .filter(e -> !shortWords.contains(e.getKey()) || e.getValue()[0] >= FEWEST_SHORT)
                  .sorted(
                      Comparator.comparingInt((Map.Entry<Long, int[]> e) -> -e.getValue()[0])
                          .thenComparingLong(Map.Entry::getKey))
                  .limit(MOST_FREQUENT)
                  .toList();
          frequent.put(language, most.stream().map(Map.Entry::getKey).toList());
          words.get(language).addAll(frequent.get(language));
        });
  }

  /** Words are kept without their diacritics, which many writers leave out. */
  private long plain(int t) {
    long plain = TokenHash.SEED;
    for (int i = text.start(t); i < text.end(t); i++) {
      plain = TokenHash.step(plain, FoldTable.strip(text.folded()[i]));
    }
    return plain;
  }

  private boolean isWord(int t) {
    int n = text.end(t) - text.start(t);
    boolean letters = !text.has(t, FoldedText.UNSEGMENTED | FoldedText.MENTION);
    for (int i = text.start(t); letters && i < text.end(t); i++) {
      letters = text.folded()[i] > '9';
    }
    return letters && n <= LONGEST && text.disguise(t) == 0;
  }

  private void row(Corpus.Row row) {
    Double toxicity = row.labels().get(Attribute.TOXICITY);
    if (row.dev() || toxicity == null || row.text().length() > 2_000) {
      return;
    }
    Map<Long, int[]> counts =
        labelled.computeIfAbsent(OrdinaryWords.family(row.language()), l -> new HashMap<>());
    folder.fold(row.text(), 0, row.text().length());
    for (int t = 0; t < text.tokenCount(); t++) {
      if (isWord(t) && text.end(t) - text.start(t) > SHORT) {
        counts.computeIfAbsent(plain(t), h -> new int[2])[toxicity < 0.2 ? 0 : 1]++;
      }
    }
  }

  private void keepClean() {
    labelled.forEach(
        (language, counts) -> {
          Set<Long> all = words.computeIfAbsent(language, l -> new HashSet<>());
          counts.forEach(
              (hash, n) -> {
                if (n[0] >= FEWEST_ROWS && n[0] >= CLEAN_SHARE * n[1]) {
                  all.add(hash);
                }
              });
        });
  }

  private OrdinaryWords build() {
    List<String> languages = List.copyOf(words.keySet());
    int[] sizes = languages.stream().mapToInt(l -> words.get(l).size()).toArray();
    int total =
        java.util.Arrays.stream(sizes).sum()
            + frequent.values().stream().mapToInt(List::size).sum();
    int cells = Math.max(1, total / WORDS_A_CELL);
    OrdinaryWords table = new OrdinaryWords(ORIGIN, languages, sizes, cells);
    words.forEach((l, all) -> all.forEach(h -> table.add(h, OrdinaryWords.salt(l))));
    frequent.forEach((l, all) -> all.forEach(h -> table.add(h, OrdinaryWords.frequentSalt(l))));
    System.out.println(total + " words, " + cells * 8 / 1024 + " KiB");
    for (int i = 0; i < sizes.length; i++) {
      System.out.println(languages.get(i) + " " + sizes[i]);
    }
    return table;
  }
}
