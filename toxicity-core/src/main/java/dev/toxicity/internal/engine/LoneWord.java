package dev.toxicity.internal.engine;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/**
 * A text that is a single word: a classifier, which has learnt from sentences, guesses at it from
 * its spelling. What such a word means is what lexicons are for.
 */
final class LoneWord {
  private static final int LONGEST = 40;
  private static final String AROUND = " \t\n\r.,!?…:;\"'()";
  private static final String INSIDE = "-'’";

  /** Written without spaces, or with whole clauses between two: one run may be a sentence. */
  private static final Set<UnicodeScript> RUNS =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.HANGUL,
          UnicodeScript.BOPOMOFO,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR);

  private LoneWord() {}

  /** Tells whether there is nothing but one word, of letters alone, and common punctuation. */
  static boolean is(CharSequence text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && AROUND.indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    while (from < to && AROUND.indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return from < to && to - from <= LONGEST && isWord(text, from, to);
  }

  private static boolean isWord(CharSequence text, int from, int to) {
    for (int i = from; i < to; ) {
      int c = Character.codePointAt(text, i);
      i += Character.charCount(c);
      if (!isPart(c)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPart(int c) {
    if (INSIDE.indexOf(c) >= 0) {
      return true;
    }
    boolean mark = Character.getType(c) == Character.NON_SPACING_MARK;
    boolean spacing = Character.getType(c) == Character.COMBINING_SPACING_MARK;
    return (Character.isLetter(c) || mark || spacing) && !RUNS.contains(UnicodeScript.of(c));
  }
}
