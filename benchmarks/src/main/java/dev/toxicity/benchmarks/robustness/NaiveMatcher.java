package dev.toxicity.benchmarks.robustness;

import dev.toxicity.internal.engine.BundledLexicons;
import dev.toxicity.internal.lexicon.LexiconEntry;
import dev.toxicity.internal.lexicon.LexiconReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The filter that most projects have: our own terms, lower-cased, looked for as whole words, or
 * anywhere in scripts without spaces.
 */
final class NaiveMatcher {
  private final Set<String> words = new HashSet<>();
  private final Set<String> runs = new HashSet<>();

  NaiveMatcher() {
    for (String tag : BundledLexicons.languages()) {
      String name = "/META-INF/toxicity/lexicons/" + tag + ".tsv";
      try (InputStream in = LexiconEntry.class.getResourceAsStream(name)) {
        LexiconReader.readEntries(tag, in.readAllBytes()).entries().stream()
            .map(LexiconEntry::term)
            .forEach(t -> (Letters.isSpaced(t) ? words : runs).add(t.toLowerCase(Locale.ROOT)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Returns 1 if there is a hit, else 0. */
  double score(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    List<String> tokens = List.of(lower.split("[^\\p{L}\\p{M}\\p{N}]+", -1));
    boolean hit = tokens.stream().anyMatch(words::contains);
    boolean spaced = lower.chars().allMatch(c -> c < 0xE00);
    return hit || (!spaced && runs.stream().anyMatch(lower::contains)) ? 1 : 0;
  }
}
