package dev.toxicity.internal.engine;

import dev.toxicity.internal.language.LanguageDetector;
import dev.toxicity.internal.respell.Speller;
import dev.toxicity.internal.respell.Tongue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The languages that a short text may be in whose disguised words misled the guess: those with most
 * of its words. Reused; not thread-safe.
 */
final class LikelyTongues {
  private static final int MOST = 3;

  /** A language with so many fewer words of a text than another may yet be its own. */
  private static final int FEWER_WORDS = 1;

  private final String[] candidates = new String[12];
  private final @Nullable Tongue[] tongues = new Tongue[MOST];
  private final int[] words = new int[MOST];
  private int size;

  int size() {
    return size;
  }

  /** Returns one of them; the first is the likeliest. */
  Tongue get(int i) {
    return Objects.requireNonNull(tongues[i]);
  }

  /** Returns whether one has as many words of the text as the first. */
  boolean isLikeliest(int i) {
    return words[i] == words[0];
  }

  /** Takes the guess alone, which says enough. */
  void only(Tongue guess) {
    tongues[0] = guess;
    size = 1;
  }

  /**
   * Orders the guess and the languages that a detector thinks of by the words that they have in
   * common with the text that a speller counts; of those with as many the guess is first, then the
   * likeliest.
   */
  void read(Tongue guess, int guessed, LanguageDetector detector, Tongues all, Speller speller) {
    size = 0;
    insert(guess, guessed);
    int n = detector.candidates(candidates);
    for (int i = 0; i < n; i++) {
      Tongue tongue = all.of(candidates[i]);
      if (tongue != null && !tongue.tag().equals(guess.tag())) {
        int known = speller.ordinaryWords(tongue, words[0] - FEWER_WORDS);
        if (known > 0) {
          insert(tongue, known);
        }
      }
    }
    while (words[size - 1] < words[0] - FEWER_WORDS) {
      size--;
    }
  }

  private void insert(Tongue tongue, int known) {
    int at = size;
    for (; at > 0 && words[at - 1] < known; at--) {
      if (at < MOST) {
        words[at] = words[at - 1];
        tongues[at] = tongues[at - 1];
      }
    }
    if (at < MOST) {
      words[at] = known;
      tongues[at] = tongue;
      size = Math.min(MOST, size + 1);
    }
  }
}
