package dev.toxicity;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Idioms, pleas for help, identities, friendly swearing and counter-speech are rarely flagged. */
class FalseAlarmTest {
  private static final double FLAGGED = 0.5;

  private final Scorer scorer = TestScorers.all();

  @ParameterizedTest
  @CsvSource({"idioms, 0.02", "support, 0.02", "identity, 0.03", "friendly, 0.20", "names, 0.02"})
  void harmlessTextsAreRarelyFlagged(String kind, double most) {
    double share = share(kind, text -> scorer.score(text).toxicity() >= FLAGGED);
    assertTrue(share <= most, () -> kind + ": " + share + " flagged, at most " + most);
  }

  @Test
  void counterSpeechIsFlaggedAtMostHalfAsOftenAsByAPlainWordList() {
    Set<String> words = plainWordList();
    double ours = share("counter_speech", text -> scorer.score(text).toxicity() >= FLAGGED);
    double plain = share("counter_speech", text -> hasWord(text, words));
    assertTrue(ours <= plain / 2, () -> "counter-speech: " + ours + ", plain list " + plain);
  }

  private static double share(String kind, Predicate<String> flagged) {
    List<TextCollection.Item> items = TextCollection.of(kind);
    List<String> offenders = new ArrayList<>();
    for (TextCollection.Item item : items) {
      if (flagged.test(item.text())) {
        offenders.add(item.file() + " " + item.text());
      }
    }
    double share = offenders.size() / (double) items.size();
    System.out.printf(
        Locale.ROOT,
        "%s: %.1f %% of %d flagged%n%s%n",
        kind,
        share * 100,
        items.size(),
        offenders.stream().limit(40).map(o -> "  " + o).collect(Collectors.joining("\n")));
    return share;
  }

  /** All single-word terms of all lexicons, the way most filters use them. */
  private static Set<String> plainWordList() {
    return LexiconFiles.terms().filter(term -> term.indexOf(' ') < 0).collect(Collectors.toSet());
  }

  private static boolean hasWord(String text, Set<String> words) {
    String lower = text.toLowerCase(Locale.ROOT);
    int start = 0;
    for (int i = 0; i <= lower.length(); i++) {
      if (i == lower.length() || !Character.isLetterOrDigit(lower.charAt(i))) {
        if (words.contains(lower.substring(start, i))) {
          return true;
        }
        start = i + 1;
      }
    }
    return false;
  }
}
