package dev.toxicity.internal.engine;

import dev.toxicity.internal.match.HitList;
import dev.toxicity.internal.match.Matcher;
import dev.toxicity.internal.text.FoldedText;
import dev.toxicity.internal.text.Joiner;
import dev.toxicity.internal.text.WordMemo;

/**
 * Tells of a whole text at one glance at each word which stages cannot find anything: most words of
 * most texts have no hit, begin no phrase and are no part of another word, and texts of such words
 * must cost little. What it cannot rule out the stage itself looks at. Reused; not thread-safe.
 */
final class Skim {
  private static final int SPELLED = 3;

  private final Matcher entries;
  private final Matcher distress;
  private final Joiner joiner;
  private final WordMemo memo;
  private final HitList strange = new HitList();

  /** Bits that say that all else is known of a word. */
  private final long asked;

  private boolean hits;
  private boolean weak;
  private boolean joins;
  private boolean pain;

  Skim(Matcher entries, Matcher distress, Joiner joiner, WordMemo memo) {
    this.entries = entries;
    this.distress = distress;
    this.joiner = joiner;
    this.memo = memo;
    asked = entries.asked() | distress.asked() | Joiner.ASKED;
  }

  /** Returns whether there may be hits other than weak ones of single words. */
  boolean mayHit() {
    return hits;
  }

  /** Returns whether there are words with weak hits. */
  boolean isWeak() {
    return weak;
  }

  /** Returns whether words may have to be put together. */
  boolean mayJoin() {
    return joins;
  }

  /** Returns whether there may be words of distress. */
  boolean mayDistress() {
    return pain;
  }

  /**
   * Reads a text whose words are in the memo.
   *
   * @param home the languages in which weak hits count, as {@link Matcher#mask} shows them
   */
  void read(FoldedText text, long home) {
    hits = false;
    weak = false;
    joins = false;
    pain = false;
    long loud = entries.begins();
    long all = 0;
    long sad = 0;
    int letters = 0;
    int spelled = 0;
    long before = 0;
    long hashBefore = 0;
    int wordBefore = 0;
    int lengthBefore = 0;
    int n = text.tokenCount();
    strange.clear();
    for (int t = 0; t < n; t++) {
      int word = text.word(t);
      if (word == WordMemo.NONE) {
        strange(text, t, before);
        letters = 0;
        before = 0; // its own phrases are among its hits
        continue;
      }
      long traits = memo.traits(word);
      if ((traits & asked) != asked) {
        traits = ask(text, t, word);
      }
      long hash = text.hash(t);
      long both = text.has(t, FoldedText.BORDER) ? 0 : before & (traits >>> 1);
      int length = text.end(t) - text.start(t);
      long phrase = entries.isPair(both, hashBefore, hash);
      boolean mayPair = Joiner.mayPair(both, before | traits, lengthBefore + length);
      long join = mayPair ? joiner.isPair(wordBefore, word, length) : 0;
      if ((phrase | join) != 0) {
        pair(text, t - 1, join);
      }
      if ((traits & loud) != 0) {
        loud(text, t, word, traits, home);
      }
      if (!text.isDirect(t)) {
        joins |= Joiner.isExpanded(text, t);
      }
      letters = (traits & Joiner.LETTER) == 0 ? 0 : letters + 1;
      spelled = Math.max(spelled, letters);
      all |= traits;
      sad |= distress.isFirst(both);
      before = traits;
      hashBefore = hash;
      wordBefore = word;
      lengthBefore = length;
    }
    joins |= spelled >= SPELLED;
    hits |= strange.size() > 0;
    pain |= ((all & distress.begins()) | sad) != 0;
  }

  private long ask(FoldedText text, int t, int word) {
    entries.ask(text, t, word);
    distress.ask(text, t, word);
    joiner.ask(text, t, word);
    return memo.traits(word);
  }

  /** A run without spaces, or a word too long to be remembered. */
  private void strange(FoldedText text, int t, long before) {
    entries.find(text, t, t + 1, strange);
    joins |= !text.has(t, FoldedText.UNSEGMENTED);
    pain = true;
    if (before != 0) {
      entries.findPairs(text, t - 1, strange);
    }
  }

  private void loud(FoldedText text, int t, int word, long traits, long home) {
    hits |= entries.isLoose(traits) || entries.isOpen(text, t, traits);
    if (entries.hasHits(traits)) {
      boolean idle = entries.isIdle(word, traits, home);
      weak |= idle;
      hits |= !idle;
    }
  }

  private void pair(FoldedText text, int t, long join) {
    entries.findPairs(text, t, strange);
    joins |= join != 0 && joiner.isPairOf(text, t);
  }
}
