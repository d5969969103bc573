package dev.toxicity.internal.tokenize;

import dev.toxicity.internal.text.TokenHash;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Stems and inflectional endings of a fixed list of languages. Stemmers are made when first used
 * and kept. Not thread-safe.
 */
public final class LuceneWordForms {
  private final String[] languages;
  private final Set<Long>[] suffixes;
  private final @Nullable LuceneStemmer[] stemmers;
  private char[] buffer = new char[0];

  /**
   * Makes word forms.
   *
   * @param languages BCP 47 tags by index
   * @param suffixes for each language the hashes of its folded endings; used where Lucene has no
   *     stemmer
   */
  public LuceneWordForms(String[] languages, Set<Long>[] suffixes) {
    this.languages = languages.clone();
    this.suffixes = suffixes.clone();
    this.stemmers = new LuceneStemmer[languages.length];
  }

  /** Returns whether Lucene has a stemmer for the language with this index. */
  public boolean stems(int language) {
    return Stemmers.has(languages[language]);
  }

  /** Stems {@code folded[start, end)} into {@link #buffer()}; returns the length of the stem. */
  public int stem(int language, char[] folded, int start, int end) {
    LuceneStemmer stemmer = stemmers[language];
    if (stemmer == null) {
      stemmer = Stemmers.create(languages[language]);
      if (stemmer == null) {
        throw new IllegalArgumentException("no stemmer for " + languages[language]);
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
    Set<Long> endings = suffixes[language];
    return !endings.isEmpty() && endings.contains(TokenHash.of(folded, start, end));
  }
}
