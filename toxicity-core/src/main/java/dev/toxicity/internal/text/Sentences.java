package dev.toxicity.internal.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into sentences at terminal punctuation and line ends. */
public final class Sentences {
  private Sentences() {}

  /**
   * Returns the sentences as pairs of start and end in UTF-16 units, without the white space around
   * them; none for a blank text.
   *
   * @param end how much of the text to read
   */
  public static List<int[]> of(CharSequence text, int end) {
    List<int[]> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < end; i++) {
      if (isEnd(text, i, end)) {
        add(sentences, text, start, i + 1);
        start = i + 1;
      }
    }
    add(sentences, text, start, end);
    return sentences;
  }

  private static boolean isEnd(CharSequence text, int i, int end) {
    char c = text.charAt(i);
    return switch (c) {
      case '\n', '。', '！', '？', '।', '॥', '။', '።', '។', '۔', '؟' -> true;
      case '.', '!', '?', '…' ->
          i + 1 == end || Character.isWhitespace(text.charAt(i + 1)) || isQuote(text.charAt(i + 1));
      default -> false;
    };
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '”' || c == '»' || c == '’' || c == ')';
  }

  private static void add(List<int[]> sentences, CharSequence text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (end > start) {
      sentences.add(new int[] {start, end});
    }
  }
}
