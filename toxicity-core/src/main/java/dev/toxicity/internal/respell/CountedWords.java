package dev.toxicity.internal.respell;

import dev.toxicity.internal.text.FoldedText;

/**
 * Counts how many of the first words of a text are ordinary in a language, by which languages are
 * told apart. Reused; not thread-safe.
 */
final class CountedWords {
  /** Words of a text that are looked at. */
  static final int MOST = 24;

  private final Vocabulary vocabulary;
  private final OrdinaryWords ordinary;
  private final long[] hashes = new long[MOST];

  /** The same without diacritics. */
  private final long[] plainHashes = new long[MOST];

  private final int[] lengths = new int[MOST];

  private int counted;

  CountedWords(Vocabulary vocabulary, OrdinaryWords ordinary) {
    this.vocabulary = vocabulary;
    this.ordinary = ordinary;
  }

  /** Looks at the first words of a text. */
  void read(FoldedText text) {
    counted = Math.min(MOST, text.tokenCount());
    for (int t = 0; t < counted; t++) {
      hashes[t] = text.hash(t);
      lengths[t] = text.end(t) - text.start(t);
      plainHashes[t] = OrdinaryWords.plainHash(text.folded(), text.start(t), text.end(t));
    }
  }

  /** Returns how many words are looked at. */
  int counted() {
    return counted;
  }

  /** Returns what {@link Speller#ordinaryWords(Tongue, int)} does. */
  int ordinary(Tongue tongue, int least) {
    long salt = tongue.salts()[0];
    long frequent = tongue.frequent()[0];
    int n = 0;
    for (int t = 0; t < counted && n + 2 * (counted - t) >= least; t++) {
      n += isCounted(t, salt) ? 1 : 0;
      n += isCounted(t, frequent) ? 1 : 0;
    }
    return n;
  }

  /** Returns what {@link Speller#ownWords} does. */
  int own(Tongue tongue, int least) {
    long salt = tongue.salts()[0];
    long frequent = tongue.frequent()[0];
    int n = 0;
    for (int t = 0; t < counted && n + 2 * (counted - t) >= least; t++) {
      if (lengths[t] > 1) {
        n += isCounted(t, salt) || isOwnEntry(t, tongue) ? 1 : 0;
        n += isCounted(t, frequent) ? 1 : 0;
      }
    }
    return n;
  }

  private boolean isOwnEntry(int t, Tongue tongue) {
    return vocabulary.isKnown(hashes[t], lengths[t])
        && vocabulary.isEntryOf(tongue.languages()[0], hashes[t], lengths[t]);
  }

  private boolean isCounted(int t, long salt) {
    boolean marked = plainHashes[t] != hashes[t];
    return ordinary.contains(hashes[t], salt)
        || (marked && ordinary.contains(plainHashes[t], salt));
  }
}
