package dev.toxicity.internal.engine;

import dev.toxicity.internal.language.LanguageDetector;
import dev.toxicity.internal.respell.Speller;
import dev.toxicity.internal.respell.Tongue;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The languages that a short text may be in whose disguised words misled the guess: those with most
 * of its words. Reused; not thread-safe.
 */
final class LikelyTongues {
  /**
   * Languages with most writers on the web in an alphabet that many share: thought of even if the
   * detector thinks of twelve others, and before others with as many words of a text. {@code
   * RobustnessReport} with seed 31337 says what that and the languages below bring back: one to
   * five points more of words without vowels, backwards, misspelt by sound or by a slip.
   */
  private static final List<String> WIDELY_WRITTEN =
      List.of("en", "es", "fr", "de", "pt", "it", "tr", "pl", "nl", "id");

  /**
   * Languages in the same alphabet with few writers: short words of many languages are theirs as
   * well, and detectors take pieces of words for them.
   */
  private static final Set<String> SELDOM_WRITTEN =
      Set.of(
          "af", "az", "ca", "et", "ha", "ig", "jv", "lt", "lv", "sh", "sk", "sl", "so", "sq", "uz",
          "xh", "yo", "zu");

  /** A text of fewer words may be a name or a number, and is read in no more languages for it. */
  static final int LEAST_WORDS = 3;

  private final String[] candidates = new String[12];
  private final int most;
  private final int fewer;
  private final @Nullable Tongue[] tongues;
  private final int[] words;
  private int size;

  /**
   * Makes an empty list.
   *
   * @param most languages that are kept
   * @param fewer a language with so many fewer words of a text than another may yet be its own
   */
  LikelyTongues(int most, int fewer) {
    this.most = most;
    this.fewer = fewer;
    tongues = new Tongue[most];
    words = new int[most];
  }

  /** Returns whether a short text that is taken for a language may well be in another one. */
  static boolean isSeldomWritten(String tag) {
    return SELDOM_WRITTEN.contains(tag);
  }

  int size() {
    return size;
  }

  /** Returns one of them; the first is the likeliest. */
  Tongue get(int i) {
    return Objects.requireNonNull(tongues[i]);
  }

  /** Returns whether a tongue is one of them. */
  boolean contains(Tongue tongue) {
    for (int i = 0; i < size; i++) {
      if (get(i).tag().equals(tongue.tag())) {
        return true;
      }
    }
    return false;
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
   * common with the text that a speller counts; of those with as many the guess is first, then
   * those with most writers, then the likeliest.
   */
  void read(Tongue guess, int guessed, LanguageDetector detector, Tongues all, Speller speller) {
    size = 0;
    insert(guess, guessed);
    int n = detector.candidates(candidates);
    List<String> wide = speller.counted() < LEAST_WORDS ? List.of() : WIDELY_WRITTEN;
    for (int i = 0; i < wide.size(); i++) {
      consider(wide.get(i), guess, all, speller);
    }
    for (int i = 0; i < n; i++) {
      if (!wide.contains(candidates[i])) {
        consider(candidates[i], guess, all, speller);
      }
    }
    while (words[size - 1] < words[0] - fewer) {
      size--;
    }
  }

  private void consider(String tag, Tongue guess, Tongues all, Speller speller) {
    Tongue tongue = all.of(tag);
    if (tongue != null && !tag.equals(guess.tag())) {
      int known = speller.ordinaryWords(tongue, words[0] - fewer);
      if (known > 0) {
        insert(tongue, known);
      }
    }
  }

  private void insert(Tongue tongue, int known) {
    int at = size;
    for (; at > 0 && words[at - 1] < known; at--) {
      if (at < most) {
        words[at] = words[at - 1];
        tongues[at] = tongues[at - 1];
      }
    }
    if (at < most) {
      words[at] = known;
      tongues[at] = tongue;
      size = Math.min(most, size + 1);
    }
  }
}
