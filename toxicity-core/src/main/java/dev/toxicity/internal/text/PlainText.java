package dev.toxicity.internal.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a text with its disguised words in plain letters, as a person reads it: for a classifier,
 * which knows few disguises, and to be read anew. What the lexicon recognised comes first, what
 * merely shows a disguise second. Reused; not thread-safe.
 */
public final class PlainText {
  /** Comes after all words that the lexicon recognised. */
  private static final int UNRECOGNISED = 100;

  /** What nobody wears by accident. */
  private static final int DELIBERATE =
      Disguise.STYLED.bit()
          | Disguise.INVISIBLE.bit()
          | Disguise.MARKS.bit()
          | Disguise.TAGS.bit()
          | Disguise.ESCAPES.bit()
          | Disguise.MARKUP.bit()
          | Disguise.SURE;

  private static final Comparator<Word> MOST_CERTAIN =
      Comparator.comparingInt(Word::doubt)
          .thenComparingInt(w -> -w.reach)
          .thenComparingInt(Word::start);

  /**
   * A word in plain letters and the raw text {@code [start, end)} that it stands for.
   *
   * @param starts where the raw text of each letter begins
   * @param ends where it ends
   * @param reach units of the phrase that the word was recognised in
   */
  private record Word(
      int start,
      int end,
      String plain,
      int[] starts,
      int[] ends,
      int reach,
      int disguise,
      int doubt) {}

  private final List<Word> words = new ArrayList<>();
  private final List<Word> chosen = new ArrayList<>();
  private final StringBuilder out = new StringBuilder();

  /** For each character that was written, the raw text that it stands for. */
  private int[] starts = new int[256];

  private int[] ends = new int[256];

  /** Forgets all words. */
  public void clear() {
    words.clear();
  }

  /**
   * Adds tokens {@code [first, last)} of a view, or of a run without spaces the part {@code [from,
   * to)}.
   *
   * @param plain how they are written plainly, or null as in the view
   * @param disguise what was undone
   * @param doubt words that are less doubtful come first
   */
  public void add(
      FoldedText view,
      int first,
      int last,
      int from,
      int to,
      @Nullable String plain,
      int disguise,
      int doubt) {
    boolean run = view.has(first, FoldedText.UNSEGMENTED);
    int start = run ? from : view.start(first);
    int end = run ? to : view.end(last - 1);
    int reach = view.rightmost(start, end) - view.leftmost(start, end);
    if (plain != null || run) {
      put(view, start, end, plain, reach, disguise, doubt);
      return;
    }
    for (int t = first; t < last; t++) {
      put(view, view.start(t), view.end(t), null, reach, disguise, doubt);
    }
  }

  /** Adds the tokens of a view whose disguise nobody wears by accident. */
  public void addDisguised(FoldedText view) {
    for (int t = 0; t < view.tokenCount; t++) {
      if (isDeliberate(view, t)) {
        int disguise = view.tokenDisguise[t];
        put(view, view.tokenStart[t], view.tokenEnd[t], null, 0, disguise, UNRECOGNISED);
      }
    }
  }

  /**
   * Numbers, flags, letters drawn out and foreign names are no disguise unless the lexicon knows
   * the word.
   */
  private static boolean isDeliberate(FoldedText view, int t) {
    int disguise = view.tokenDisguise[t];
    int start = view.tokenStart[t];
    int end = view.tokenEnd[t];
    int weak = Disguise.REPEATS.bit() | Disguise.DIACRITICS.bit() | Disguise.SURE;
    boolean other = (disguise & ~weak) != 0;
    if ((disguise & DELIBERATE) == 0 || !other || view.folded[start] <= '9') {
      return false;
    }
    char first = view.raw[view.origin[start]];
    boolean number = isDigit(first) || isDigit(view.raw[view.rawEnd(end) - 1]);
    boolean leet = (disguise & Disguise.LEET.bit()) != 0;
    return !(leet && number) && !isFlag(view, view.origin[start]);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isFlag(FoldedText view, int i) {
    boolean pair = i + 1 < view.rawLength && Character.isHighSurrogate(view.raw[i]);
    int codePoint = pair ? Character.toCodePoint(view.raw[i], view.raw[i + 1]) : 0;
    return codePoint >= 0x1F1E6 && codePoint <= 0x1F1FF;
  }

  private void put(
      FoldedText view, int from, int to, @Nullable String plain, int reach, int bits, int doubt) {
    int start = view.leftmost(from, to);
    int end = end(view.raw, start, view.rightmost(from, to), view.rawLength);
    while (start > 0 && isInvisible(view.raw[start - 1])) {
      start--;
    }
    String letters = plain == null ? new String(view.folded, from, to - from) : plain;
    int[] letterStarts = new int[letters.length()];
    int[] letterEnds = new int[letters.length()];
    for (int i = 0; i < letters.length(); i++) {
      letterStarts[i] = plain == null ? view.origin[from + i] : start;
      letterEnds[i] = plain == null ? view.rightmost(from + i, from + i + 1) : end;
    }
    words.add(new Word(start, end, letters, letterStarts, letterEnds, reach, bits, doubt));
  }

  /** Returns the end of what belongs to the last letter: an escape, marks, invisible signs. */
  private static int end(char[] raw, int start, int end, int rawLength) {
    int i = end - 1;
    boolean escaped = i >= start && (raw[i] == '&' || raw[i] == '%' || raw[i] == '\\');
    i = escaped ? i + Math.max(1, Escapes.length(raw, i, rawLength)) : end;
    while (i < rawLength && isInvisible(raw[i])) {
      i++;
    }
    return i;
  }

  private static boolean isInvisible(char c) {
    char kind = FoldTable.fold(c);
    return kind == FoldTable.INVISIBLE || kind == FoldTable.COMBINING;
  }

  /** Returns the text with the words in plain letters, or null if that is as it was. */
  public @Nullable String write(FoldedText text) {
    if (words.isEmpty()) {
      return null;
    }
    choose(text.rawLength);
    out.setLength(0);
    int at = 0;
    boolean changed = false;
    for (Word word : chosen) {
      copy(text.raw, at, word.start);
      String letters = word.plain;
      int last = letters.length() - 1;
      boolean parted = out.length() > 0 && isJoined(out.charAt(out.length() - 1), letters, 0);
      boolean joined = word.end < text.rawLength && isJoined(text.raw[word.end], letters, last);
      if (parted) {
        put(' ', word.start, word.start);
      }
      for (int i = 0; i <= last; i++) {
        put(letters.charAt(i), word.starts[i], word.ends[i]);
      }
      if (joined) {
        put(' ', word.end, word.end);
      }
      changed |= parted || joined || !isSame(text, word);
      at = word.end;
    }
    copy(text.raw, at, text.rawLength);
    return changed ? out.toString() : null;
  }

  private void choose(int rawLength) {
    words.sort(MOST_CERTAIN);
    BitSet taken = new BitSet(rawLength);
    chosen.clear();
    for (Word word : words) {
      int next = taken.nextSetBit(word.start);
      if (next < 0 || next >= word.end) {
        taken.set(word.start, word.end);
        chosen.add(word);
      }
    }
    chosen.sort(Comparator.comparingInt(Word::start));
  }

  private void copy(char[] raw, int from, int to) {
    for (int i = from; i < to; i++) {
      put(raw[i], i, i + 1);
    }
  }

  private void put(char letter, int start, int end) {
    int n = out.length();
    if (n == starts.length) {
      starts = Arrays.copyOf(starts, n * 2);
      ends = Arrays.copyOf(ends, n * 2);
    }
    starts[n] = start;
    ends[n] = end;
    out.append(letter);
  }

  private static boolean isSame(FoldedText text, Word word) {
    boolean same = word.end - word.start == word.plain.length();
    for (int i = word.start; same && i < word.end; i++) {
      char raw = text.raw[i];
      same = FoldTable.fold(raw) == word.plain.charAt(i - word.start) && !isHalfWidthKana(raw);
    }
    return same;
  }

  /** Which are folded to full-width ones, and which classifiers do not know. */
  private static boolean isHalfWidthKana(char c) {
    return c >= '\uFF66' && c <= '\uFF9F';
  }

  /** Words that were run together are parted. */
  private static boolean isJoined(char neighbour, String word, int edge) {
    char letter = word.charAt(edge);
    return Character.isLetterOrDigit(neighbour)
        && Character.isLetterOrDigit(letter)
        && !Scripts.isUnsegmented(neighbour)
        && !Scripts.isUnsegmented(letter);
  }

  /** Returns where the raw text of the characters {@code [from, to)} of what was written begins. */
  public int rawStart(int from, int to) {
    int start = starts[from];
    for (int i = from + 1; i < to; i++) {
      start = Math.min(start, starts[i]);
    }
    return start;
  }

  /** Returns where the raw text of the characters {@code [from, to)} of what was written ends. */
  public int rawEnd(int from, int to) {
    int end = ends[from];
    for (int i = from + 1; i < to; i++) {
      end = Math.max(end, ends[i]);
    }
    return end;
  }

  /** Marks the tokens of what was written, folded anew, with the disguises that they had. */
  public void mark(FoldedText written) {
    int w = 0;
    for (int t = 0; t < written.tokenCount; t++) {
      int from = written.rawStart(written.tokenStart[t]);
      int to = written.rawEnd(written.tokenEnd[t]);
      int start = rawStart(from, to);
      int end = rawEnd(from, to);
      while (w < chosen.size() && chosen.get(w).end <= start) {
        w++;
      }
      for (int k = w; k < chosen.size() && chosen.get(k).start < end; k++) {
        written.tokenDisguise[t] |= chosen.get(k).disguise;
      }
    }
  }
}
