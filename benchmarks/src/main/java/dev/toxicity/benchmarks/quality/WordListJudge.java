package dev.toxicity.benchmarks.quality;

import dev.toxicity.Attribute;
import dev.toxicity.internal.engine.BundledLexicons;
import dev.toxicity.internal.lexicon.LexiconEntry;
import dev.toxicity.internal.lexicon.LexiconReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The plain word list that most filters are: our own terms of all languages, lower-cased, found as
 * whole words, without context, inflection or weights. The score is the number of hits.
 */
final class WordListJudge implements Judge {
  private final Set<String> terms = new HashSet<>();

  WordListJudge() {
    for (String tag : BundledLexicons.languages()) {
      String name = "/META-INF/toxicity/lexicons/" + tag + ".tsv";
      try (InputStream in = LexiconEntry.class.getResourceAsStream(name)) {
        LexiconReader.readEntries(tag, in.readAllBytes()).entries().stream()
            .map(LexiconEntry::term)
            .forEach(terms::add);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Override
  public String name() {
    return "word list";
  }

  @Override
  public boolean givesProbabilities() {
    return false;
  }

  @Override
  public double[] score(Corpus.Row row) {
    int hits = 0;
    for (String token : row.text().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+", -1)) {
      hits += terms.contains(token) ? 1 : 0;
    }
    double[] scores = new double[Attribute.values().length];
    Arrays.fill(scores, hits);
    return scores;
  }
}
