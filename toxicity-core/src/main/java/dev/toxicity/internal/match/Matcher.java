package dev.toxicity.internal.match;

import dev.toxicity.internal.text.FoldedText;
import dev.toxicity.internal.text.Joiner;
import dev.toxicity.internal.text.TokenHash;
import dev.toxicity.internal.text.WordMemo;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the patterns of an index in a folded text, in time linear in its length. Reused; not
 * thread-safe.
 */
public final class Matcher implements Joiner.Words {
  private static final int LONGEST_STEMMED = 64;

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
  private static final int OPEN = 16;

  /** All hits of the word are weak. */
  private static final int WEAK = 32;

  /** The word begins like the open first word of a phrase. */
  private static final int LOOSE = 64;

  private static final int BEGINS = OWN | OPEN | LOOSE;

  private static final int ALL = OWN | FIRST | SECOND | OPEN | LOOSE;

  private static final String HEBREW_CLITICS = "והבלשמכ";

  private final PatternIndex index;
  private final PatternSet set;
  private final Words words;
  private final WordForms forms;
  private final StemCache stems;
  private final CensoredWords censored;
  private final WordMemo memo;
  private final int shift;
  private final HitList examined = new HitList();
  private final FoldedText lone = new FoldedText();
  private final IntPredicate weak;

  /** For each remembered word with hits of its own their languages, as {@link #mask} shows them. */
  private long[] masks = new long[0];

  private boolean examining;
  private int begun;
  private boolean @Nullable [] languages;

  /** The same as {@link #mask} shows them. */
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
    this.set = index.set;
    this.words = index.words;
    this.forms = forms;
    this.stems = new StemCache(forms);
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
    this.languages = languages;
    wanted = 0;
    for (int l = 0; l < languages.length; l++) {
      wanted |= languages[l] ? mask(l) : 0;
    }
    try {
      find(text, from, to, hits);
    } finally {
      this.languages = null;
      wanted = -1;
    }
  }

  private boolean isWanted(int p) {
    return languages == null || languages[set.language(p)];
  }

  private boolean isAnyWanted(int word) {
    return word == WordMemo.NONE || (masks[word] & wanted) != 0;
  }

  /** Adds the hits that begin in tokens {@code [from, to)}. */
  public void find(FoldedText text, int from, int to, HitList hits) {
    for (int t = from; t < to; t++) {
      int traits = traits(text, t);
      if ((traits & OWN) != 0 && isAnyWanted(text.word(t))) {
        token(text, t, hits);
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
    boolean @Nullable [] asked = languages;
    languages = null;
    examining = true;
    begun = 0;
    examined.clear();
    token(text, t, examined);
    examining = false;
    languages = asked;
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
    pairs(text, t, hits);
  }

  /** Returns whether a phrase of which the second word is open may begin with a token. */
  public boolean isOpen(FoldedText text, int t, long traits) {
    return ((traits >>> shift) & OPEN) != 0 && mayContinue(text, t);
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
        token(text, t, hits);
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
    if ((traits & LOOSE) != 0 || ((traits & OPEN) != 0 && mayContinue(text, t))) {
      token(text, t, hits);
    } else if ((traits & FIRST) != 0) {
      pair(text, t, hits);
    }
  }

  /** Returns whether a phrase with an open second word may go on with the next token. */
  private boolean mayContinue(FoldedText text, int t) {
    int next = t + 1;
    if (next >= text.tokenCount() || text.has(next, FoldedText.BORDER)) {
      return false;
    }
    long first = text.hash(t);
    char[] folded = text.folded();
    long two = PatternIndex.start(folded, text.start(next), text.end(next));
    return index.opens.mayContain(PatternIndex.pairKey(first, two))
        || index.opens.mayContain(PatternIndex.pairKey(first, PatternIndex.ANY));
  }

  private void pair(FoldedText text, int t, HitList hits) {
    int next = t + 1;
    if (next < text.tokenCount()
        && !text.has(next, FoldedText.BORDER)
        && (traits(text, next) & SECOND) != 0) {
      pairs(text, t, hits);
    }
  }

  private void token(FoldedText text, int t, HitList hits) {
    char[] folded = text.folded();
    int start = text.start(t);
    int end = text.end(t);
    if (text.has(t, FoldedText.UNSEGMENTED)) {
      run(text, t, start, end, hits);
      return;
    }
    exact(text, t, hits);
    if (isHebrew(text, t)) {
      findWithoutClitics(text, t, hits);
    }
    if (PatternIndex.isHangul(folded[start])) {
      syllables(text, t, start, end, hits);
    }
    int length = end - start;
    if (length >= 3) {
      long three = PatternIndex.pack(folded, start, 3);
      if (index.heads.mayContain(three)) {
        heads(text, t, three, hits);
      }
      if (length >= 4) {
        long four = three << 16 | folded[start + 3];
        if (index.heads.mayContain(four)) {
          heads(text, t, four, hits);
        }
        if (index.hasParts) {
          parts(text, t, start, end, hits);
        }
      }
    }
  }

  private void exact(FoldedText text, int t, HitList hits) {
    long hash = text.hash(t);
    if (index.exact.mayContain(hash)) {
      words(text, t, hash, hits);
    }
    if (t + 1 < text.tokenCount() && !examining) {
      pairs(text, t, hits);
    }
  }

  private void pairs(FoldedText text, int t, HitList hits) {
    long two = PatternIndex.pairKey(text.hash(t), text.hash(t + 1));
    if (!index.pairs.mayContain(two) || !mayEnd(text, t, two)) {
      return;
    }
    for (int i = index.pairs.find(two); i >= 0; i = index.pairs.next(i)) {
      int p = index.pairs.value(i);
      if (isWanted(p)) {
        phrase(text, t, p, hits);
      }
    }
  }

  /** Returns false if no phrase with these first two words goes on with the third one. */
  private boolean mayEnd(FoldedText text, int t, long two) {
    return index.thirds.mayContain(PatternIndex.pairKey(two, PatternIndex.ANY))
        || (t + 2 < text.tokenCount()
            && index.thirds.mayContain(PatternIndex.pairKey(two, text.hash(t + 2))));
  }

  /** All single words of a list are the same word, in several languages: one is compared. */
  private void words(FoldedText text, int t, long hash, HitList hits) {
    int start = text.start(t);
    int end = text.end(t);
    boolean same = false;
    for (int i = index.exact.find(hash); i >= 0; i = index.exact.next(i)) {
      int p = index.exact.value(i);
      if (!isWanted(p)) {
        continue;
      }
      if (set.kind(p) == Pattern.Kind.PHRASE) {
        phrase(text, t, p, hits);
      } else if (same || isWhole(text, start, end, p)) {
        same = true;
        hits.add(p, t, t + 1, start, end, text.disguise(t) | set.disguise(p));
      }
    }
  }

  private boolean isWhole(FoldedText text, int start, int end, int p) {
    int word = set.firstWord(p);
    int n = words.length(word);
    return end - start == n && words.startsWith(word, n, text.folded(), start, end);
  }

  private void heads(FoldedText text, int t, long key, HitList hits) {
    int stemmed = -1;
    for (int i = index.heads.find(key); i >= 0; i = index.heads.next(i)) {
      int p = index.heads.value(i);
      if (!isWanted(p)) {
        continue;
      }
      switch (set.kind(p)) {
        case PREFIX -> prefix(text, t, p, hits);
        case PHRASE -> phrase(text, t, p, hits);
        default -> {
          if (!set.hasStem(p)) {
            suffixed(text, t, p, hits);
          } else if (stemmed != set.language(p)) {
            stemmed = set.language(p);
            stem(text, t, stemmed, hits);
          }
        }
      }
    }
  }

  private void prefix(FoldedText text, int t, int p, HitList hits) {
    int word = set.firstWord(p);
    int start = text.start(t);
    if (words.startsWith(word, words.length(word), text.folded(), start, text.end(t))) {
      hits.add(p, t, t + 1, start, text.end(t), text.disguise(t) | set.disguise(p));
    }
  }

  /** The word, or the word without its last vowel, and one of the language's endings. */
  private void suffixed(FoldedText text, int t, int p, HitList hits) {
    int word = set.firstWord(p);
    if (isInflected(text, t, p, words.length(word)) || isInflected(text, t, p, set.base(p))) {
      hits.add(p, t, t + 1, text.start(t), text.end(t), text.disguise(t) | set.disguise(p));
    }
  }

  private boolean isInflected(FoldedText text, int t, int p, int n) {
    int start = text.start(t);
    int end = text.end(t);
    return end - start > n
        && words.startsWith(set.firstWord(p), n, text.folded(), start, end)
        && forms.isSuffix(set.language(p), text.folded(), start + n, end);
  }

  private void stem(FoldedText text, int t, int language, HitList hits) {
    int start = text.start(t);
    int end = text.end(t);
    if (end - start > LONGEST_STEMMED) {
      return;
    }
    int n = stems.stem(language, text.folded(), start, end, text.hash(t));
    char[] buffer = stems.buffer();
    int from = stems.offset();
    for (int i = index.stems.find(PatternIndex.stemKey(language, buffer, from, from + n));
        i >= 0;
        i = index.stems.next(i)) {
      int p = index.stems.value(i);
      boolean form =
          set.language(p) == language
              && words.matches(set.firstWord(p) + 1, buffer, from, from + n)
              && !words.matches(set.firstWord(p), text.folded(), start, end);
      if (form) {
        hits.add(p, t, t + 1, start, end, text.disguise(t) | set.disguise(p));
      }
    }
  }

  private void parts(FoldedText text, int t, int start, int end, HitList hits) {
    char[] folded = text.folded();
    long key = PatternIndex.pack(folded, start, 3);
    for (int i = start + 3; i < end; i++) {
      key = key << 16 | folded[i];
      if (index.parts.mayContain(key)) {
        part(text, t, i - 3, end, key, hits);
      }
    }
  }

  /**
   * Up to three Hangul syllables say as much as four letters: heads and parts may be that short.
   */
  private void syllables(FoldedText text, int t, int start, int end, HitList hits) {
    char[] folded = text.folded();
    for (int i = start; i < end; i++) {
      long key = 0;
      for (int n = 1; n <= 3 && i + n <= end; n++) {
        key = key << 16 | folded[i + n - 1];
        if (i == start && n < 3 && index.heads.mayContain(key)) {
          heads(text, t, key, hits);
        }
        if (index.parts.mayContain(key)) {
          part(text, t, i, end, key, hits);
        }
      }
    }
  }

  private void part(FoldedText text, int t, int at, int end, long key, HitList hits) {
    for (int i = index.parts.find(key); i >= 0; i = index.parts.next(i)) {
      int p = index.parts.value(i);
      int word = set.firstWord(p);
      int n = words.length(word);
      if (isWanted(p) && words.startsWith(word, n, text.folded(), at, end)) {
        hits.add(p, t, t + 1, at, at + n, text.disguise(t) | set.disguise(p));
      }
    }
  }

  private void phrase(FoldedText text, int t, int p, HitList hits) {
    int first = set.firstWord(p);
    int count = set.wordCount(p);
    char[] folded = text.folded();
    if (examining) {
      boolean begins = words.matches(first, folded, text.start(t), text.end(t));
      begun |= begins ? words.isOpen(first) ? LOOSE : OPEN : 0;
      return;
    }
    if (t + count > text.tokenCount()) {
      return;
    }
    int disguise = set.disguise(p);
    for (int k = 0; k < count; k++) {
      int token = t + k;
      boolean fits =
          words.matches(first + k, folded, text.start(token), text.end(token))
              && (k == 0 || !text.has(token, FoldedText.BORDER));
      if (!fits) {
        return;
      }
      disguise |= text.disguise(token);
    }
    int last = t + count - 1;
    hits.add(p, t, last + 1, text.start(t), text.end(last), disguise);
  }

  /** Patterns for scripts without spaces may begin anywhere and run over token borders. */
  private void run(FoldedText text, int t, int start, int end, HitList hits) {
    char[] folded = text.folded();
    for (int i = start; i < end; i++) {
      long one = folded[i];
      if (index.runs.mayContain(one)) {
        runAt(text, t, i, one, hits);
      }
      if (i + 1 < text.length()) {
        long two = one << 16 | folded[i + 1];
        if (index.runs.mayContain(two)) {
          runAt(text, t, i, two, hits);
        }
      }
    }
    exact(text, t, hits);
  }

  private void runAt(FoldedText text, int t, int at, long key, HitList hits) {
    for (int i = index.runs.find(key); i >= 0; i = index.runs.next(i)) {
      int p = index.runs.value(i);
      int word = set.firstWord(p);
      int n = words.length(word);
      int end = at + n;
      if (isWanted(p)
          && words.startsWith(word, n, text.folded(), at, text.length())
          && text.rawStart(end - 1) - text.rawStart(at) < text.stretch() * n) {
        int last = t;
        int disguise = text.disguise(t);
        boolean parted = false;
        while (text.end(last) < end) {
          disguise |= text.disguise(++last);
          parted |= text.has(last, FoldedText.BEHIND_GAP);
        }
        if (!parted) {
          hits.add(p, t, last + 1, at, end, disguise);
        }
      }
    }
  }

  /** Looks up a Hebrew token without its one or two leading clitics; finds stem patterns only. */
  private void findWithoutClitics(FoldedText text, int t, HitList hits) {
    char[] folded = text.folded();
    int start = text.start(t);
    int end = text.end(t);
    for (int k = 1; k <= 2 && end - start - k >= 3; k++) {
      if (HEBREW_CLITICS.indexOf(folded[start + k - 1]) < 0) {
        return;
      }
      for (int i = index.exact.find(TokenHash.of(folded, start + k, end));
          i >= 0;
          i = index.exact.next(i)) {
        int p = index.exact.value(i);
        if (set.kind(p) == Pattern.Kind.STEM && isWhole(text, start + k, end, p)) {
          hits.add(p, t, t + 1, start + k, end, text.disguise(t) | set.disguise(p));
        }
      }
    }
  }

  private static boolean isHebrew(FoldedText text, int t) {
    char c = text.folded()[text.start(t)];
    return c >= 0x5D0 && c <= 0x5EA;
  }

  /** Returns whether a word has hits of its own, whatever is around it. */
  public boolean hasHits(char[] letters, int n) {
    lone.startView(lone);
    for (int i = 0; i < n; i++) {
      lone.append(letters[i], 0);
    }
    lone.addToken(0, n, TokenHash.of(letters, 0, n), FoldedText.SENTENCE_START, 0);
    examined.clear();
    token(lone, 0, examined);
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
