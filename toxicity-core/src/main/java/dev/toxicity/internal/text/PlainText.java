package dev.toxicity.internal.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a text with its disguised words in plain letters, as a person reads it: for a classifier,
 * which knows few disguises. What the lexicon recognised comes first, what merely shows a disguise
 * second. Reused; not thread-safe.
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
          .thenComparingInt(w -> w.start - w.end)
          .thenComparingInt(Word::start);

  /** A word in plain letters and the place of the raw text that it takes. */
  private record Word(int start, int end, String plain, int doubt) {}

  private final List<Word> words = new ArrayList<>();

  /** Forgets all words. */
  public void clear() {
    words.clear();
  }

  /**
   * Adds tokens {@code [first, last)} of a view, or of a run without spaces the part {@code [from,
   * to)}.
   *
   * @param plain how they are written plainly, or null as in the view
   * @param doubt words that are less doubtful come first
   */
  public void add(
      FoldedText view, int first, int last, int from, int to, @Nullable String plain, int doubt) {
    boolean run = view.has(first, FoldedText.UNSEGMENTED);
    int start = run ? from : view.start(first);
    int end = run ? to : view.end(last - 1);
    String letters = plain;
    if (letters == null) {
      letters = run ? new String(view.folded, from, to - from) : letters(view, first, last);
    }
    put(view, start, end, letters, doubt);
  }

  private static String letters(FoldedText view, int first, int last) {
    StringBuilder letters = new StringBuilder();
    for (int t = first; t < last; t++) {
      letters.append(t > first ? " " : "");
      letters.append(view.folded, view.start(t), view.end(t) - view.start(t));
    }
    return letters.toString();
  }

  /** Adds the tokens of a view whose disguise nobody wears by accident. */
  public void addDisguised(FoldedText view) {
    for (int t = 0; t < view.tokenCount; t++) {
      if (isDeliberate(view, t)) {
        put(view, view.tokenStart[t], view.tokenEnd[t], letters(view, t, t + 1), UNRECOGNISED);
      }
    }
  }

  /** Numbers, flags and letters drawn out are no disguise unless the lexicon knows the word. */
  private static boolean isDeliberate(FoldedText view, int t) {
    int disguise = view.tokenDisguise[t];
    int start = view.tokenStart[t];
    int end = view.tokenEnd[t];
    boolean other = (disguise & ~(Disguise.REPEATS.bit() | Disguise.SURE)) != 0;
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

  private void put(FoldedText view, int from, int to, String letters, int doubt) {
    int start = view.leftmost(from, to);
    int end = view.rightmost(from, to);
    while (start > 0 && isInvisible(view.raw[start - 1])) {
      start--;
    }
    words.add(new Word(start, end(view.raw, start, end, view.rawLength), letters, doubt));
  }

  /** Returns the end of what belongs to the last letter: an escape, marks, invisible signs. */
  private static int end(char[] raw, int start, int end, int rawLength) {
    int i = end - 1;
    boolean escaped = i >= start && (raw[i] == '&' || raw[i] == '%');
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
    words.sort(MOST_CERTAIN);
    BitSet taken = new BitSet(text.rawLength);
    List<Word> chosen = new ArrayList<>();
    for (Word word : words) {
      int next = taken.nextSetBit(word.start);
      if (next < 0 || next >= word.end) {
        taken.set(word.start, word.end);
        chosen.add(word);
      }
    }
    chosen.sort(Comparator.comparingInt(Word::start));
    return write(text, chosen);
  }

  private static @Nullable String write(FoldedText text, List<Word> chosen) {
    StringBuilder out = new StringBuilder(text.rawLength);
    int at = 0;
    boolean changed = false;
    for (Word word : chosen) {
      out.append(text.raw, at, word.start - at);
      int length = out.length();
      if (length > 0 && isJoined(out.charAt(length - 1), word.plain.charAt(0))) {
        out.append(' ');
      }
      out.append(word.plain);
      char last = word.plain.charAt(word.plain.length() - 1);
      if (word.end < text.rawLength && isJoined(last, text.raw[word.end])) {
        out.append(' ');
      }
      at = word.end;
      boolean parted = out.length() - length > word.plain.length();
      changed |= parted || !isSame(text, word);
    }
    return changed ? out.append(text.raw, at, text.rawLength - at).toString() : null;
  }

  private static boolean isSame(FoldedText text, Word word) {
    boolean same = word.end - word.start == word.plain.length();
    for (int i = word.start; same && i < word.end; i++) {
      same = FoldTable.fold(text.raw[i]) == word.plain.charAt(i - word.start);
    }
    return same;
  }

  /** Words that were run together are parted. */
  private static boolean isJoined(char before, char behind) {
    return Character.isLetterOrDigit(before)
        && Character.isLetterOrDigit(behind)
        && !Scripts.isUnsegmented(before)
        && !Scripts.isUnsegmented(behind);
  }
}
