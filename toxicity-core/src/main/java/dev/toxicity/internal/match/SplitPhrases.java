package dev.toxicity.internal.match;

import dev.toxicity.internal.text.Disguise;
import dev.toxicity.internal.text.Extract;
import dev.toxicity.internal.text.FoldedText;
import dev.toxicity.internal.text.TokenHash;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

/**
 * Finds phrases of which words were cut in two by a space, whatever the halves mean by themselves:
 * "mer de" is two French words, "pays de mer de" is none but the phrase. Reused; not thread-safe.
 */
public final class SplitPhrases {
  /** Letters of a phrase that no others spell by chance. */
  private static final int LONG = 8;

  /** What two tokens are that are a word together. */
  public enum Cut {
    /** Two words, one of them a letter. */
    LETTER,
    /** Two words: of a phrase of two words that is chance ("be an eater"). */
    WORDS,
    /** One of them is no word. */
    SURE
  }

  private final PatternIndex index;
  private final Words words;
  private final PatternSet set;
  private final Extract extract;
  private final FoldedText view;
  private FoldedText text;
  private IntPredicate cut = t -> false;
  private IntFunction<Cut> kinds = t -> Cut.SURE;

  /** Where the words of the phrase that is looked at begin and, last, end. */
  private int[] places = new int[16];

  private boolean anySure;
  private boolean changed;

  /** Makes a reader for the phrases of an index. */
  public SplitPhrases(PatternIndex index) {
    this.index = index;
    words = index.words;
    set = index.set;
    extract = new Extract(index.longest(), false);
    view = extract.view();
    text = view;
  }

  /** Returns the words that were put together and those around them, in order. */
  public FoldedText view() {
    return view;
  }

  /**
   * Reads a text or a view of it anew; returns whether any words were put together.
   *
   * @param cut whether a token and the one behind it, with one space between them, may be one word
   * @param kinds what such two are by themselves
   */
  public boolean read(FoldedText source, IntPredicate cut, IntFunction<Cut> kinds) {
    text = source;
    this.cut = cut;
    this.kinds = kinds;
    changed = false;
    int n = text.tokenCount();
    for (int t = 0; t + 1 < n; ) {
      int count = phrase(t, t + 1);
      if (count == 0 && cut.test(t)) {
        count = phrase(t, t + 2);
      }
      if (count > 0) {
        write(count);
      }
      t = count > 0 ? places[count] : t + 1;
    }
    if (changed) {
      extract.end();
    }
    return changed;
  }

  /** Returns the words of a phrase of which the first is made of tokens {@code [t, to)}, or 0. */
  private int phrase(int t, int to) {
    if (to >= text.tokenCount()) {
      return 0;
    }
    long first = hash(t, to);
    if (index.firsts.mayContain(first)) {
      int count = pair(t, to, first, to + 1);
      if (count == 0 && cut.test(to)) {
        count = pair(t, to, first, to + 2);
      }
      if (count > 0) {
        return count;
      }
    }
    return index.exact.mayContain(first) ? find(index.exact, first, t, to) : 0;
  }

  private int pair(int t, int to, long first, int end) {
    return find(index.pairs, PatternIndex.pairKey(first, hash(to, end)), t, to);
  }

  private int find(LongTable table, long key, int t, int to) {
    if (!table.mayContain(key)) {
      return 0;
    }
    for (int i = table.find(key); i >= 0; i = table.next(i)) {
      int p = table.value(i);
      if (set.kind(p) == Pattern.Kind.PHRASE && isAt(p, t, to)) {
        return set.wordCount(p);
      }
    }
    return 0;
  }

  /** Notes where the words of a phrase are; returns whether they are there, any of them cut. */
  private boolean isAt(int p, int t, int to) {
    int count = set.wordCount(p);
    if (places.length <= count) {
      places = new int[count + 1];
    }
    int word = set.firstWord(p);
    int end = to;
    boolean fits = matches(word, t, to);
    places[0] = t;
    for (int k = 1; k < count && fits; k++) {
      places[k] = end;
      end = next(word + k, end);
      fits = end > 0;
    }
    places[count] = end;
    return fits && isCut(count);
  }

  /** One cut is enough if it is hardly two words by right, else two are. */
  private boolean isCut(int count) {
    int cuts = 0;
    anySure = false;
    for (int k = 0; k < count; k++) {
      if (places[k + 1] > places[k] + 1) {
        Cut kind = kinds.apply(places[k]);
        anySure |= kind == Cut.SURE;
        cuts += kind == Cut.SURE || (kind == Cut.WORDS && count > 2) ? 2 : 1;
      }
    }
    return cuts > 1;
  }

  /** Returns where a word that begins at a token ends, or -1 if it is not there. */
  private int next(int word, int t) {
    if (t >= text.tokenCount() || text.has(t, FoldedText.BORDER)) {
      return -1;
    }
    if (matches(word, t, t + 1)) {
      return t + 1;
    }
    return t + 1 < text.tokenCount() && cut.test(t) && matches(word, t, t + 2) ? t + 2 : -1;
  }

  private boolean matches(int word, int from, int to) {
    return words.matches(word, text.folded(), text.start(from), text.end(to - 1));
  }

  private long hash(int from, int to) {
    return to == from + 1
        ? text.hash(from)
        : TokenHash.of(text.folded(), text.start(from), text.end(to - 1));
  }

  private void write(int count) {
    if (!changed) {
      changed = true;
      extract.begin(text);
    }
    int letters = text.end(places[count] - 1) - text.start(places[0]);
    boolean sure = anySure && letters >= LONG;
    int disguise = Disguise.SEPARATORS.bit() | (sure ? Disguise.SURE : Disguise.GUESS);
    for (int k = 0; k < count; k++) {
      int t = places[k];
      if (places[k + 1] > t + 1) {
        extract.replace(t, t + 2);
        int bits = disguise | text.disguise(t) | text.disguise(t + 1);
        view.addPart(text, text.start(t), text.end(t + 1), text.flags(t), bits);
      }
    }
  }
}
