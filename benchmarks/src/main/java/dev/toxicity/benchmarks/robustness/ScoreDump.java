package dev.toxicity.benchmarks.robustness;

import dev.toxicity.Attribute;
import dev.toxicity.Score;
import dev.toxicity.ScoreOptions;
import dev.toxicity.Scorer;
import dev.toxicity.benchmarks.quality.Corpus;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Writes all that the lexicon tier says about many texts, bit by bit, so that two states of the
 * code can be compared with {@code diff} when a change must not alter any score.
 *
 * <pre>{@code
 * java -cp benchmarks.jar dev.toxicity.benchmarks.robustness.ScoreDump texts ../shared/corpus t.txt
 * java -cp benchmarks.jar dev.toxicity.benchmarks.robustness.ScoreDump scores t.txt before.txt
 * }</pre>
 *
 * <p>The texts are dev rows of every source in every language, as they are, joined to longer ones,
 * and with all words in each of the disguises that robustness is measured with.
 */
public final class ScoreDump {
  private static final int MOST_OF_SOURCE = 500;
  private static final int DISGUISED_OF_SOURCE = 30;
  private static final int JOINED = 25;

  /** Languages that texts are said to be in, rightly or not. */
  private static final String[] TOLD = {"en", "de", "uz", "ru", "zh", "tr"};

  private ScoreDump() {}

  /** Makes the texts, or scores them. */
  public static void main(String[] args) throws IOException {
    if (args[0].equals("texts")) {
      texts(Path.of(args[1]), Path.of(args[2]));
    } else {
      scores(Path.of(args[1]), Path.of(args[2]));
    }
  }

  private static void texts(Path corpus, Path file) throws IOException {
    Map<String, List<String>> bySource = new HashMap<>();
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
      Corpus.forEach(
          corpus,
          row -> {
            List<String> texts =
                bySource.computeIfAbsent(
                    row.language() + "/" + row.source(), k -> new ArrayList<>());
            if (row.dev() && texts.size() < MOST_OF_SOURCE) {
              texts.add(row.text());
              out.println(escape(row.text()));
            }
          });
      Random random = new Random(1);
      bySource.values().forEach(texts -> variants(texts, random, out));
    }
  }

  private static void variants(List<String> texts, Random random, PrintWriter out) {
    for (int i = 0; i + JOINED <= texts.size(); i += JOINED) {
      out.println(escape(String.join(" ", texts.subList(i, i + JOINED))));
    }
    List<Attack> attacks = Attacks.all();
    for (int i = 0; i < Math.min(DISGUISED_OF_SOURCE, texts.size()); i++) {
      String text = texts.get(i);
      Sample sample =
          new Sample("en", text, List.of(new dev.toxicity.Span(0, text.length())), texts);
      for (int k = i % 3; k < attacks.size(); k += 3) {
        String changed = attacks.get(k).change().apply(sample, random);
        if (changed != null) {
          out.println(escape(changed));
        }
      }
    }
  }

  private static void scores(Path texts, Path file) throws IOException {
    Scorer scorer = Scorer.builder().lexiconTierOnly().build();
    try (BufferedReader in = Files.newBufferedReader(texts, StandardCharsets.UTF_8);
        PrintWriter out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line; (line = in.readLine()) != null; number++) {
        String text = unescape(line);
        Score score = scorer.score(text);
        out.println(line(score));
        String told = number % 2 == 0 ? TOLD[number / 2 % TOLD.length] : score.language();
        out.println(line(scorer.score(text, ScoreOptions.builder().language(told).build())));
        if (number % 4 == 0) {
          out.println(line(scorer.score(text, ScoreOptions.builder().strict(true).build())));
        }
      }
    }
  }

  private static String line(Score score) {
    StringBuilder line = new StringBuilder(score.language());
    for (Attribute attribute : Attribute.values()) {
      line.append(' ').append(Float.floatToIntBits((float) score.get(attribute)));
    }
    line.append(' ').append(score.targets());
    score
        .evidence()
        .forEach(
            e -> {
              List<Object> contexts = new ArrayList<>(e.context());
              contexts.sort(null);
              line.append(" | ").append(e.span()).append(e.attribute()).append(e.weight());
              line.append(e.entry()).append(e.language()).append(e.target());
              line.append(e.disguises()).append(contexts);
            });
    return line.toString();
  }

  private static String escape(String text) {
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
  }

  private static String unescape(String line) {
    StringBuilder text = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\\' && i + 1 < line.length()) {
        char next = line.charAt(++i);
        c = next == 'n' ? '\n' : next == 'r' ? '\r' : next;
      }
      text.append(c);
    }
    return text.toString();
  }
}
