package dev.toxicity.internal.respell;

import dev.toxicity.internal.text.FoldTable;
import dev.toxicity.internal.text.FoldedText;
import dev.toxicity.internal.text.TokenHash;
import java.util.Arrays;

/**
 * Cuts words that were run together into entries, words of phrases and frequent words, into as few
 * as can be. A word has at most {@link Token#LONGEST} letters, so the work is bounded.
 */
final class Runs {
  private static final int SHORTEST_ENTRY = Vocabulary.HEAD;
  private static final int SHORTEST_RUN = 6;
  private static final int SHORTEST_BEFORE = 2;

  /** Shorter words are endings too often. */
  private static final int SHORTEST_BEHIND = 3;

  private static final int MOST_WORDS = 5;
  private static final int NONE = 1 << 20;

  /** What a word of each kind costs; an ending costs its letters. */
  private static final int ENTRY = 10;

  private static final int PART = 12;
  private static final int FREQUENT = 13;
  private static final int RARE = 16;

  /** Shortest rare word that may stand before an entry, which must be as long. */
  private static final int SHORTEST_RARE = 4;

  private final Vocabulary vocabulary;
  private final OrdinaryWords ordinary;
  private final int[] cost = new int[Token.LONGEST + 1];
  private final int[] back = new int[Token.LONGEST + 1];
  private final boolean[] bad = new boolean[Token.LONGEST + 1];

  /** Ends of the words, in order. */
  final int[] ends = new int[MOST_WORDS];

  int count;

  Runs(Vocabulary vocabulary, OrdinaryWords ordinary) {
    this.vocabulary = vocabulary;
    this.ordinary = ordinary;
  }

  /** Cuts a token; returns whether it is a run with a word of the vocabulary in it. */
  boolean read(Token token, Tongue tongue) {
    count = 0;
    int n = token.length;
    if (n < SHORTEST_RUN || !mayHoldWord(token, tongue)) {
      return false;
    }
    Arrays.fill(cost, 1, n + 1, NONE);
    for (int from = 0; from < n; from++) {
      if (cost[from] < NONE) {
        words(token, from, tongue);
      }
    }
    return cost[n] < NONE && trace(n);
  }

  /**
   * Cuts a token where a capital inside it shows that it was put together; returns whether any
   * does.
   */
  boolean readCapitals(FoldedText text, int t) {
    int n = 0;
    char[] raw = text.raw();
    for (int i = text.start(t) + 1; i < text.end(t); i++) {
      int place = text.origin(i);
      boolean cut =
          place > 0 && Character.isUpperCase(raw[place]) && Character.isLowerCase(raw[place - 1]);
      if (cut && n + 1 < ends.length) {
        ends[n++] = i - text.start(t);
      }
    }
    ends[n] = text.end(t) - text.start(t);
    count = n + 1;
    return n > 0;
  }

  /**
   * Returns false if no part of a token is a word of the vocabulary, as of most: then no run is.
   */
  private boolean mayHoldWord(Token token, Tongue tongue) {
    for (int from = 0; from + SHORTEST_ENTRY <= token.length; from++) {
      long head = TokenHash.of(token.letters, from, from + SHORTEST_ENTRY);
      for (int language : tongue.languages()) {
        if (vocabulary.mayBegin(language, head) && isAnyWord(token, from, language)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isAnyWord(Token token, int from, int language) {
    long hash = TokenHash.SEED;
    for (int to = from + 1; to <= token.length; to++) {
      hash = TokenHash.step(hash, token.letters[to - 1]);
      int length = to - from;
      if (length >= SHORTEST_ENTRY && vocabulary.find(language, hash, length) >= 0) {
        return true;
      }
    }
    return false;
  }

  private void words(Token token, int from, Tongue tongue) {
    int n = token.length;
    long hash = TokenHash.SEED;
    long bare = TokenHash.SEED; // ordinary words are kept without their marks
    for (int to = from + 1; to <= n; to++) {
      hash = TokenHash.step(hash, token.letters[to - 1]);
      bare = TokenHash.step(bare, FoldTable.strip(token.letters[to - 1]));
      if (from == 0 && to == n) {
        return;
      }
      int length = to - from;
      int shortest = from == 0 || isSyllabic(token.letters[0]) ? SHORTEST_BEFORE : SHORTEST_BEHIND;
      if ((length >= shortest || isArticle(token, from, to, tongue)) && isFrequent(bare, tongue)) {
        offer(from, to, FREQUENT, false);
      } else if (from == 0
          && length >= SHORTEST_RARE
          && n - to > SHORTEST_RARE
          && isOrdinary(bare, tongue)
          && isEntry(token, to, tongue)) {
        offer(from, to, RARE, false);
      }
      int word = length >= SHORTEST_ENTRY ? find(hash, length, tongue) : -1;
      if (word >= 0) {
        boolean entry = vocabulary.has(word, Vocabulary.ENTRY);
        offer(from, to, entry ? ENTRY : PART, true);
        boolean open = vocabulary.has(word, Vocabulary.OPEN);
        for (int k = 1; k <= Forms.LONGEST_ENDING && to + k <= n; k++) {
          // the whole word is looked at again with the rules of its language
          boolean last = entry && length > SHORTEST_RARE && from > 0 && to + k == n;
          if (last || (open && (from > 0 || to + k < n))) {
            offer(from, to + k, ENTRY + k, true);
          }
        }
      }
    }
  }

  /** In the scripts of India, two signs are a syllable. */
  private static boolean isSyllabic(char c) {
    return c >= 0x900 && c < 0xE00;
  }

  private int find(long hash, int length, Tongue tongue) {
    for (int language : tongue.languages()) {
      int word = vocabulary.find(language, hash, length);
      if (word >= 0 && isTelling(word, tongue)) {
        return word;
      }
    }
    return -1;
  }

  /** Part of a compound is another word: German Luftmatratze is no insult. */
  private boolean isTelling(int word, Tongue tongue) {
    return tongue.compounds() ? vocabulary.has(word, Vocabulary.FIRM) : vocabulary.isTelling(word);
  }

  /** A rare word is part of too many names. */
  private boolean isFrequent(long hash, Tongue tongue) {
    for (long salt : tongue.frequent()) {
      if (ordinary.contains(hash, salt)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether one letter stands before an entry that is longer than most. */
  private boolean isArticle(Token token, int from, int to, Tongue tongue) {
    return from == 0
        && to == 1
        && token.length - to > SHORTEST_RARE
        && isEntry(token, to, token.length, tongue);
  }

  private boolean isOrdinary(long hash, Tongue tongue) {
    for (long salt : tongue.salts()) {
      if (ordinary.contains(hash, salt)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether all letters from a place on are an entry, with or without an ending. */
  private boolean isEntry(Token token, int from, Tongue tongue) {
    int shortest = Math.max(from + SHORTEST_RARE + 1, token.length - Forms.LONGEST_ENDING);
    boolean found = false;
    for (int to = token.length; to >= shortest && !found; to--) {
      found = isEntry(token, from, to, tongue);
    }
    return found;
  }

  private boolean isEntry(Token token, int from, int to, Tongue tongue) {
    int word = find(TokenHash.of(token.letters, from, to), to - from, tongue);
    return word >= 0 && vocabulary.has(word, Vocabulary.ENTRY);
  }

  /**
   * Returns whether the run that was read is a frequent word of the text's own language and an
   * entry that hardly means anything else: that is no name, even where no other word is near.
   */
  boolean isSure(Token token, Tongue tongue) {
    int cut = ends[0];
    if (count != 2 || cut < SHORTEST_RARE || token.length - cut < SHORTEST_RARE) {
      return false;
    }
    long hash = TokenHash.SEED;
    for (int i = 0; i < cut; i++) {
      hash = TokenHash.step(hash, FoldTable.strip(token.letters[i]));
    }
    long rest = TokenHash.of(token.letters, cut, token.length);
    int word = find(rest, token.length - cut, tongue);
    return word >= 0
        && vocabulary.has(word, Vocabulary.ENTRY)
        && vocabulary.has(word, Vocabulary.FIRM)
        && ordinary.contains(hash, tongue.frequent()[0]);
  }

  private void offer(int from, int to, int price, boolean isBad) {
    if (cost[from] + price < cost[to]) {
      cost[to] = cost[from] + price;
      back[to] = from;
      bad[to] = isBad;
    }
  }

  private boolean trace(int n) {
    boolean found = false;
    int words = 0;
    for (int at = n; at > 0; at = back[at]) {
      found |= bad[at];
      words++;
    }
    if (!found || words > MOST_WORDS || words < 2) {
      return false;
    }
    count = words;
    int at = n;
    for (int i = words - 1; i >= 0; i--) {
      ends[i] = at;
      at = back[at];
    }
    return true;
  }
}
