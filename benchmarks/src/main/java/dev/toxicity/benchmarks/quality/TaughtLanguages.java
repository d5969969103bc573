package dev.toxicity.benchmarks.quality;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Languages with so many labelled toxic train rows that what the model learnt of them from people
 * is to be relied on; of others it knows template lines and what carries over. Not thread-safe.
 */
final class TaughtLanguages {
  private static final int ENOUGH_ROWS = 100;

  private final Map<String, Integer> toxicRows = new HashMap<>();
  private final Set<String> languages = new TreeSet<>();

  /** Counts a row of the corpus. */
  void add(Corpus.Row row) {
    if (Splits.isTrain(row)
        && row.labels().values().stream().anyMatch(label -> label >= 0.5)
        && toxicRows.merge(row.language(), 1, Integer::sum) == ENOUGH_ROWS) {
      languages.add(row.language());
    }
  }

  /** Returns their BCP 47 tags, sorted. */
  Set<String> all() {
    return Collections.unmodifiableSet(languages);
  }
}
