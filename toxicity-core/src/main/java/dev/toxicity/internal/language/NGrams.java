package dev.toxicity.internal.language;

import dev.toxicity.internal.text.FoldedText;
import dev.toxicity.internal.text.TokenHash;

/**
 * The features a language is told by: trigrams with word borders, whole words, and single and
 * double characters of scripts without spaces; each hashed to a bucket.
 */
public final class NGrams {
  private static final char BORDER = '_';

  private NGrams() {}

  /** Receives the buckets of a text's features. */
  @FunctionalInterface
  public interface Sink {
    /** Takes one bucket index in {@code [0, LanguageTable.BUCKETS)}. */
    void accept(int bucket);
  }

  /**
   * Passes the buckets of the first tokens to {@code sink}.
   *
   * @param maxChars folded characters to look at, at most
   */
  public static void forEach(FoldedText text, int maxChars, Sink sink) {
    int seen = 0;
    for (int t = 0; t < text.tokenCount() && seen < maxChars; t++) {
      int end = Math.min(text.end(t), text.start(t) + maxChars - seen);
      seen += end - text.start(t);
      token(text, t, end, sink);
    }
  }

  /** Passes the buckets of a token, of which only what is before {@code end} is looked at. */
  static void token(FoldedText text, int t, int end, Sink sink) {
    if (text.has(t, FoldedText.UNSEGMENTED)) {
      run(text.folded(), text.start(t), end, sink);
    } else if (!text.has(t, FoldedText.MENTION)) {
      word(text, t, text.start(t), end, sink);
    }
  }

  private static void word(FoldedText text, int t, int start, int end, Sink sink) {
    char[] folded = text.folded();
    sink.accept(bucket(text.hash(t)));
    char a = BORDER;
    char b = folded[start];
    for (int i = start + 1; i <= end; i++) {
      char c = i < end ? folded[i] : BORDER;
      sink.accept(bucket(((long) a << 32) | ((long) b << 16) | c));
      a = b;
      b = c;
    }
  }

  private static void run(char[] folded, int start, int end, Sink sink) {
    for (int i = start; i < end; i++) {
      sink.accept(bucket(folded[i]));
      if (i + 1 < end) {
        sink.accept(bucket(((long) folded[i] << 16) | folded[i + 1]));
      }
    }
  }

  private static int bucket(long key) {
    return (int) (TokenHash.mix(key) >>> 48);
  }
}
