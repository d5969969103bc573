package dev.toxicity.internal.respell;

/** Cuts words that were run together: an entry before or behind an ordinary word. */
final class Runs {
  private static final int SHORTEST_ENTRY = 4;
  private static final int SHORTEST_RUN = 6;

  private final Vocabulary vocabulary;
  private final OrdinaryWords ordinary;
  private final Forms forms;
  private final Reading part = new Reading();
  private final Token rest = new Token();

  /** Where the token is cut; 0 if it is not. */
  int cut;

  Runs(Vocabulary vocabulary, OrdinaryWords ordinary) {
    this.vocabulary = vocabulary;
    this.ordinary = ordinary;
    forms = new Forms(vocabulary);
  }

  /** Looks for the cut that leaves the longest entry. */
  void read(Token token, Tongue tongue) {
    cut = 0;
    int best = 0;
    int n = token.length;
    if (n < SHORTEST_RUN) {
      return;
    }
    for (int i = 1; i < n; i++) {
      int behind = n - i >= SHORTEST_ENTRY ? entry(token, i, n, tongue) : 0;
      if (behind > best && isFrequent(token.hash[i], i, tongue)) {
        best = behind;
        cut = i;
      }
      int before = i >= SHORTEST_ENTRY ? entry(token, 0, i, tongue) : 0;
      if (before > best && isFrequent(token, i, tongue)) {
        best = before;
        cut = i;
      }
    }
  }

  /** Returns the number of letters if they are an entry with or without an ending, else 0. */
  private int entry(Token token, int from, int to, Tongue tongue) {
    part.clear();
    forms.word(token, from, to, tongue, part);
    boolean entry =
        part.isFound()
            && vocabulary.has(part.word, Vocabulary.ENTRY)
            && vocabulary.length(part.word) >= SHORTEST_ENTRY;
    return entry ? to - from - part.ending : 0;
  }

  private boolean isFrequent(Token token, int from, Tongue tongue) {
    rest.read(token.letters, from, token.length);
    return isFrequent(rest.hash[rest.length], rest.length, tongue);
  }

  /** A rare word is part of too many names; a word of a phrase may belong to it. */
  private boolean isFrequent(long hash, int length, Tongue tongue) {
    for (long salt : tongue.frequent()) {
      if (ordinary.contains(hash, salt)) {
        return true;
      }
    }
    for (int language : tongue.languages()) {
      if (length >= SHORTEST_ENTRY && vocabulary.find(language, hash, length) >= 0) {
        return true;
      }
    }
    return false;
  }
}
