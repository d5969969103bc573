package dev.toxicity.internal.text;

/**
 * Tries the few readings of a word that are equally likely, and keeps the first that may be in a
 * lexicon: a digit for either of two letters, a run of a letter for one or two, a gap for any
 * vowel. The number of readings is bounded. Reused; not thread-safe.
 */
final class Guesses {
  private static final int LONGEST = 40;
  private static final int MOST_CHOICES = 5;
  private static final int MOST_GAPS = 3;
  private static final String VOWELS = "uiaeo";
  private static final String CYRILLIC_VOWELS = "уиаеоыя";

  private final KnownWords known;

  /** Words of the languages that the text may be in: they are tried first. */
  KnownWords own = (hash, length) -> false;

  private final int[] gapPlaces = new int[MOST_GAPS];
  private boolean home;
  final char[] letters = new char[LONGEST];
  final int[] places = new int[LONGEST];
  int count;

  Guesses(KnownWords known) {
    this.known = known;
  }

  /** Tries both letters for each ambiguous digit or symbol. */
  boolean ofLeet(PieceReader word, char[] raw) {
    return word.count <= LONGEST && searchBoth(word, raw, true);
  }

  /** Tries one and two letters for each run of a letter. */
  boolean ofRepeats(PieceReader word, int disguise) {
    boolean repeats = (disguise & Disguise.REPEATS.bit()) != 0;
    return repeats && word.count <= LONGEST && searchBoth(word, word.letters, false);
  }

  private boolean searchBoth(PieceReader word, char[] raw, boolean leet) {
    home = true;
    boolean found = search(word, raw, leet);
    home = false;
    return found || search(word, raw, leet);
  }

  private boolean search(PieceReader word, char[] raw, boolean leet) {
    for (int choice = 0; choice < 1 << MOST_CHOICES; choice++) {
      int used = leet ? spell(word, raw, choice) : shorten(word, choice);
      if (count > 2 && isKnown()) {
        return true;
      }
      if (choice + 1 >= 1 << Math.min(used, MOST_CHOICES)) {
        return false;
      }
    }
    return false;
  }

  /** Bit k of {@code choice} says whether the k-th ambiguous sign is read as its rarer letter. */
  private int spell(PieceReader word, char[] raw, int choice) {
    int used = 0;
    count = word.count;
    for (int i = 0; i < count; i++) {
      char sign = raw[word.places[i]];
      boolean open = word.leet(sign, true) != word.leet(sign, false);
      boolean second = open && used < MOST_CHOICES && (choice >> used & 1) != 0;
      letters[i] = second ? word.leet(sign, true) : word.letters[i];
      places[i] = word.places[i];
      used += open ? 1 : 0;
    }
    return used;
  }

  /** Bit k of {@code choice} says whether the k-th run of a letter is two letters long. */
  private int shorten(PieceReader word, int choice) {
    int used = 0;
    count = 0;
    for (int i = 0; i < word.count; ) {
      int end = i + 1;
      while (end < word.count && word.letters[end] == word.letters[i]) {
        end++;
      }
      boolean run = end - i > 1;
      int n = run && used < MOST_CHOICES && (choice >> used & 1) != 0 ? 2 : 1;
      used += run ? 1 : 0;
      for (int k = 0; k < n; k++) {
        letters[count] = word.letters[i];
        places[count++] = word.places[k + 1 == n ? end - 1 : i + k];
      }
      i = end;
    }
    return used;
  }

  /** Tries the vowels for up to three gaps. */
  boolean ofGaps(char[] word, int[] wordPlaces, int n) {
    int gaps = 0;
    for (int i = 0; i < n; i++) {
      if (word[i] == Undisguiser.GAP && gaps++ < MOST_GAPS) {
        gapPlaces[gaps - 1] = i;
      }
    }
    if (n > LONGEST || gaps == 0 || gaps > MOST_GAPS) {
      return false;
    }
    System.arraycopy(word, 0, letters, 0, n);
    System.arraycopy(wordPlaces, 0, places, 0, n);
    count = n;
    String vowels = word[0] >= 0x400 && word[0] < 0x530 ? CYRILLIC_VOWELS : VOWELS;
    int choices = 1;
    for (int g = 0; g < gaps; g++) {
      choices *= vowels.length();
    }
    int any = -1;
    for (int k = 0; k < choices; k++) {
      fill(vowels, gaps, k);
      long hash = TokenHash.of(letters, 0, count);
      if (known.contains(hash, count)) {
        if (own.contains(hash, count)) {
          return true;
        }
        any = any < 0 ? k : any;
      }
    }
    if (any >= 0) {
      fill(vowels, gaps, any);
    }
    return any >= 0;
  }

  private void fill(String vowels, int gaps, int choice) {
    int rest = choice;
    for (int g = 0; g < gaps; g++) {
      letters[gapPlaces[g]] = vowels.charAt(rest % vowels.length());
      rest /= vowels.length();
    }
  }

  /** Returns whether the letters that were read are a known word. */
  boolean isKnown(PieceReader word) {
    return known.contains(TokenHash.of(word.letters, 0, word.count), word.count);
  }

  /** Returns whether a piece is a known word as it stands. */
  boolean isKnownAsWritten(char[] raw, int from, int to) {
    count = 0;
    for (int i = from; i < to && count < LONGEST; i++) {
      char f = FoldTable.fold(raw[i]);
      if (f > '9') {
        letters[count++] = f;
      }
    }
    return known.contains(TokenHash.of(letters, 0, count), count);
  }

  private boolean isKnown() {
    return (home ? own : known).contains(TokenHash.of(letters, 0, count), count);
  }
}
