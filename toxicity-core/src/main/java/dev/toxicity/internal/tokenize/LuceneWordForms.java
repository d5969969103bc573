package dev.toxicity.internal.tokenize;

import dev.toxicity.internal.text.TokenHash;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Stems and inflectional endings of a fixed list of languages. Stemmers are made when first used
 * and kept. Not thread-safe.
 */
public final class LuceneWordForms {
  private final List<String> languages;
  private final List<Set<Long>> suffixes;
  private @Nullable LuceneStemmer[] stemmers = new LuceneStemmer[0];
  private char[] buffer = new char[0];

  /**
   * Makes word forms.
   *
   * @param languages BCP 47 tags by index; may grow later, as may the endings
   * @param suffixes for each language the hashes of its folded endings; used where Lucene has no
   *     stemmer
   */
  public LuceneWordForms(List<String> languages, List<Set<Long>> suffixes) {
    this.languages = languages;
    this.suffixes = suffixes;
  }

  /** Returns whether Lucene has a stemmer for the language with this index. */
  public boolean stems(int language) {
    return Stemmers.has(languages.get(language));
  }

  /** Stems {@code folded[start, end)} into {@link #buffer()}; returns the length of the stem. */
  public int stem(int language, char[] folded, int start, int end) {
    if (language >= stemmers.length) {
      stemmers = Arrays.copyOf(stemmers, languages.size());
    }
    LuceneStemmer stemmer = stemmers[language];
    if (stemmer == null) {
      stemmer = Stemmers.create(languages.get(language));
      if (stemmer == null) {
        throw new IllegalArgumentException("no stemmer for " + languages.get(language));
      }
      stemmers[language] = stemmer;
    }
    int n = stemmer.stem(folded, start, end);
    buffer = stemmer.buffer();
    return n;
  }

  /** Returns the characters of the last stem. */
  public char[] buffer() {
    return buffer;
  }

  /** Returns whether {@code folded[start, end)} is an ending of the language. */
  public boolean isSuffix(int language, char[] folded, int start, int end) {
    Set<Long> endings = suffixes.get(language);
    return !endings.isEmpty() && endings.contains(TokenHash.of(folded, start, end));
  }
}
