package dev.toxicity.benchmarks.speed;

import dev.toxicity.Attribute;
import dev.toxicity.benchmarks.quality.Corpus;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Messages for the lexicon tier, the cascade and the cache: dev rows of the corpus at {@code
 * -Dcorpus}, one in twenty toxic, all sources of a language equally often; without a corpus the
 * made-up ones of {@link Texts}.
 */
final class Traffic {
  private static final int MOST = 100;

  private Traffic() {}

  /** Returns messages in random order, the same for the same seed. */
  static String[] messages(int count, long seed) {
    String corpus = System.getProperty("corpus");
    return corpus == null ? Texts.messages(count, seed) : rows(Path.of(corpus), count, seed);
  }

  private static String[] rows(Path corpus, int count, long seed) {
    List<String> harmless = new ArrayList<>();
    List<String> toxic = new ArrayList<>();
    String[] source = {""};
    int[] taken = new int[1];
    Corpus.forEach(
        corpus,
        row -> {
          String now = row.language() + "/" + row.source();
          taken[0] = now.equals(source[0]) ? taken[0] : 0;
          source[0] = now;
          Double label = row.labels().get(Attribute.TOXICITY);
          if (row.dev() && label != null && taken[0] < MOST) {
            taken[0]++;
            (label >= 0.5 ? toxic : harmless).add(row.text());
          }
        });
    Random random = new Random(seed);
    String[] messages = new String[count];
    for (int i = 0; i < count; i++) {
      List<String> from = random.nextDouble() < Texts.TOXIC ? toxic : harmless;
      messages[i] = from.get(random.nextInt(from.size()));
    }
    return messages;
  }
}
