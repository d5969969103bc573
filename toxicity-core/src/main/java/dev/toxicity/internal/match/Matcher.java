package dev.toxicity.internal.match;

import dev.toxicity.internal.text.FoldedText;
import dev.toxicity.internal.text.Joiner;
import dev.toxicity.internal.text.TokenHash;
import dev.toxicity.internal.text.WordMemo;
import java.util.function.IntPredicate;

/**
 * Finds the patterns of an index in a folded text, in time linear in its length. Reused; not
 * thread-safe.
 */
public final class Matcher implements Joiner.Words {
  /** Bits of a matcher in a word's traits. */
  private static final int BITS = 7;

  /** The other bits are known. */
  private static final int KNOWN = 1;

  /** The word has hits of its own. */
  private static final int OWN = 2;

  /** The word may begin a phrase. */
  private static final int FIRST = 4;

  private static final int FIRST_BIT = 2;

  /** The word may be the second one of a phrase. */
  private static final int SECOND = 8;

  /** The word may begin a phrase of which the second word is open. */
  static final int OPEN = 16;

  /** All hits of the word are weak. */
  private static final int WEAK = 32;

  /** The word begins like the open first word of a phrase. */
  static final int LOOSE = 64;

  private static final int BEGINS = OWN | OPEN | LOOSE;

  private static final int ALL = OWN | FIRST | SECOND | OPEN | LOOSE;

  private final PatternIndex index;
  private final TokenPatterns patterns;
  private final CensoredWords censored;
  private final WordMemo memo;
  private final int shift;
  private final HitList examined = new HitList();
  private final FoldedText lone = new FoldedText();
  private final IntPredicate weak;

  /** For each remembered word with hits of its own their languages, as {@link #mask} shows them. */
  private long[] masks = new long[0];

  /** The languages that are looked for, as {@link #mask} shows them. */
  private long wanted = -1;

  /**
   * Makes a matcher.
   *
   * @param index what to look for
   * @param forms stemmers of this thread
   * @param memo words of this thread
   * @param number of this matcher among those that share the memo
   */
  public Matcher(PatternIndex index, WordForms forms, WordMemo memo, int number) {
    this(index, forms, memo, number, p -> false);
  }

  /**
   * Makes a matcher that tells weak hits apart.
   *
   * @param weak whether hits of a pattern count only in texts of its own language
   */
  public Matcher(
      PatternIndex index, WordForms forms, WordMemo memo, int number, IntPredicate weak) {
    this.weak = weak;
    this.memo = memo;
    this.shift = number * BITS;
    this.index = index;
    this.patterns = new TokenPatterns(index, forms);
    this.censored = new CensoredWords(index);
  }

  /** Adds all hits in {@code text} to {@code hits}. */
  public void find(FoldedText text, HitList hits) {
    find(text, 0, text.tokenCount(), hits);
  }

  /**
   * Adds the hits of some languages only that begin in tokens {@code [from, to)}.
   *
   * @param languages by index of the language, whether its patterns are looked for
   */
  public void find(FoldedText text, int from, int to, HitList hits, boolean[] languages) {
    patterns.languages = languages;
    wanted = 0;
    for (int l = 0; l < languages.length; l++) {
      wanted |= languages[l] ? mask(l) : 0;
    }
    try {
      find(text, from, to, hits);
    } finally {
      patterns.languages = null;
      wanted = -1;
    }
  }

  private boolean isAnyWanted(int word) {
    return word == WordMemo.NONE || (masks[word] & wanted) != 0;
  }

  /** Adds the hits that begin in tokens {@code [from, to)}. */
  public void find(FoldedText text, int from, int to, HitList hits) {
    for (int t = from; t < to; t++) {
      int traits = traits(text, t);
      if ((traits & OWN) != 0 && isAnyWanted(text.word(t))) {
        patterns.find(text, t, hits);
      } else {
        phrases(text, t, traits, hits);
      }
    }
  }

  /** Returns what is known of a token: of most words, that they have no hit. */
  private int traits(FoldedText text, int t) {
    int word = text.word(t);
    if (word == WordMemo.NONE) {
      return ALL;
    }
    int bits = (int) (memo.traits(word) >>> shift);
    return (bits & KNOWN) != 0 ? bits : examine(text, t, word);
  }

  /** A word's own hits depend on nothing but its letters. */
  private int examine(FoldedText text, int t, int word) {
    examined.clear();
    int begun = patterns.examine(text, t, examined);
    long hash = text.hash(t);
    int bits =
        KNOWN
            | own(word)
            | begun
            | (index.firsts.mayContain(hash) ? FIRST : 0)
            | (index.seconds.mayContain(hash) ? SECOND : 0);
    memo.add(word, (long) bits << shift);
    return bits;
  }

  private int own(int word) {
    if (examined.size() == 0) {
      return 0;
    }
    long mask = 0;
    boolean strong = false;
    for (int i = 0; i < examined.size(); i++) {
      strong |= !weak.test(examined.pattern(i));
      mask |= mask(index.language(examined.pattern(i)));
    }
    if (masks.length == 0) {
      masks = new long[WordMemo.SIZE];
    }
    masks[word] = mask;
    return strong ? OWN : OWN | WEAK;
  }

  /** Returns the bit that stands for a language, and for the 64th after it. */
  public static long mask(int language) {
    return 1L << language;
  }

  /** Returns the bit of a word's traits that says that this matcher's other bits are known. */
  public long asked() {
    return (long) KNOWN << shift;
  }

  /** Returns the bits of words that have hits of their own, or begin a phrase with an open word. */
  public long begins() {
    return (long) BEGINS << shift;
  }

  /** Finds out what is to be known of a token that is remembered at a place. */
  public void ask(FoldedText text, int t, int word) {
    if ((memo.traits(word) & asked()) == 0) {
      examine(text, t, word);
    }
  }

  /** Returns whether a word has hits of its own. */
  public boolean hasHits(long traits) {
    return ((traits >>> shift) & OWN) != 0;
  }

  /** Returns whether all hits of a word are weak ones of languages that are not at home. */
  public boolean isIdle(int word, long traits, long home) {
    return ((traits >>> shift) & WEAK) != 0 && (masks[word] & home) == 0;
  }

  /** Returns whether phrases that are neither told by one word nor by two may begin with a word. */
  public boolean isLoose(long traits) {
    return ((traits >>> shift) & LOOSE) != 0;
  }

  /**
   * Returns 1 if a phrase of words that are not open may begin with two words, else 0; without a
   * branch, since half of all words may be one of two.
   *
   * @param both traits of the first word, and those of the second one shifted right by one
   */
  public long isPair(long both, long first, long second) {
    long told = both >>> (shift + FIRST_BIT);
    return told & index.pairs.bit(PatternIndex.pairKey(first, second)) & 1;
  }

  /** Returns a number other than 0 if such a phrase may begin with two words, whatever they are. */
  public long isFirst(long both) {
    return both & (long) FIRST << shift;
  }

  /** Adds the phrases of words that are not open that begin with a token. */
  public void findPairs(FoldedText text, int t, HitList hits) {
    patterns.pairs(text, t, hits);
  }

  /** Returns whether a phrase of which the second word is open may begin with a token. */
  public boolean isOpen(FoldedText text, int t, long traits) {
    return ((traits >>> shift) & OPEN) != 0 && patterns.mayContinue(text, t);
  }

  /** What {@link #glance} says of a text. */
  public enum Glance {
    /** It has no hits. */
    NONE,
    /** It has weak hits of other languages alone. */
    WEAK,
    /** It may have hits that count. */
    HITS
  }

  /**
   * Adds all hits if any of them counts; if none does, some are left out.
   *
   * @param home the languages in which weak hits count, as {@link #mask} shows them
   */
  public Glance glance(FoldedText text, long home, HitList hits) {
    boolean skipped = false;
    int n = text.tokenCount();
    int next = n == 0 ? 0 : traits(text, 0);
    for (int t = 0; t < n; t++) {
      int traits = next;
      next = t + 1 < n ? traits(text, t + 1) : 0;
      if ((traits & BEGINS) == 0 && (traits & next >>> 1 & FIRST) == 0) {
        continue; // most words
      }
      int from = hits.size();
      boolean idle = (traits & WEAK) != 0 && (masks[text.word(t)] & home) == 0;
      if ((traits & OWN) != 0 && !idle) {
        patterns.find(text, t, hits);
      } else {
        skipped |= idle;
        phrases(text, t, traits, hits);
      }
      if (hits.size() > from && isAnyStrong(hits, from, home)) {
        finish(text, t, skipped, hits);
        return Glance.HITS;
      }
    }
    return skipped || hits.size() > 0 ? Glance.WEAK : Glance.NONE;
  }

  private boolean isAnyStrong(HitList hits, int from, long home) {
    for (int i = from; i < hits.size(); i++) {
      int p = hits.pattern(i);
      if (!weak.test(p) || (mask(index.language(p)) & home) != 0) {
        return true;
      }
    }
    return false;
  }

  private void finish(FoldedText text, int t, boolean skipped, HitList hits) {
    if (skipped) {
      hits.clear();
    }
    find(text, skipped ? 0 : t + 1, text.tokenCount(), hits);
  }

  /** Adds the phrases that begin with a token which has no hits of its own. */
  private void phrases(FoldedText text, int t, int traits, HitList hits) {
    if ((traits & LOOSE) != 0 || ((traits & OPEN) != 0 && patterns.mayContinue(text, t))) {
      patterns.find(text, t, hits);
    } else if ((traits & FIRST) != 0) {
      pair(text, t, hits);
    }
  }

  private void pair(FoldedText text, int t, HitList hits) {
    int next = t + 1;
    if (next < text.tokenCount()
        && !text.has(next, FoldedText.BORDER)
        && (traits(text, next) & SECOND) != 0) {
      patterns.pairs(text, t, hits);
    }
  }

  /** Returns whether a word has hits of its own, whatever is around it. */
  public boolean hasHits(char[] letters, int n) {
    lone.startView(lone);
    for (int i = 0; i < n; i++) {
      lone.append(letters[i], 0);
    }
    lone.addToken(0, n, TokenHash.of(letters, 0, n), FoldedText.SENTENCE_START, 0);
    examined.clear();
    patterns.find(lone, 0, examined);
    return examined.size() > 0;
  }

  /** Returns whether a word with this {@link TokenHash} may be a pattern of its own. */
  @Override
  public boolean mayBeWord(long hash) {
    return index.exact.find(hash) >= 0;
  }

  /** Returns whether a longer word of a pattern may begin with one with this {@link TokenHash}. */
  @Override
  public boolean mayBegin(long hash) {
    return index.begins.mayContain(hash);
  }

  /** Returns whether longer patterns may end with a word with this {@link TokenHash}. */
  @Override
  public boolean mayEnd(long hash) {
    return index.ends.mayContain(hash);
  }

  @Override
  public long mayBeSum(long sum) {
    return index.sums.question(sum);
  }

  /**
   * Looks up a word with gaps, as {@link CensoredWords} does.
   *
   * @param gap the character that stands for any letter
   */
  public void findCensored(FoldedText text, int t, char gap, HitList hits) {
    censored.find(text, t, gap, hits);
  }

  /**
   * Adds the phrases with gaps that begin with a token.
   *
   * @param gap the character that stands for any letter
   */
  public void findCensoredPhrases(FoldedText text, int t, char gap, HitList hits) {
    if (t + 1 < text.tokenCount()) {
      index.censoredPhrases().find(text, t, gap, hits);
    }
  }
}
