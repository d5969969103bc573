package dev.toxicity.internal.engine;

import dev.toxicity.TargetGroup;
import dev.toxicity.internal.lexicon.LexiconEntry;
import dev.toxicity.internal.match.HitList;
import dev.toxicity.internal.text.FoldedText;
import dev.toxicity.internal.text.Undisguiser;

/**
 * Chooses what a censored word is of which only the first letter was left: "b****" fits dozens of
 * entries, slurs among them that hardly anybody means, and would be an attack on a group by chance.
 * It is taken for the strongest entry that is no slur, of the text's language if there is one.
 */
final class BareInitials {
  private static final double SLUR = 0.3;

  private final CompiledLexicon lexicon;

  BareInitials(CompiledLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Leaves one of the hits of a token.
   *
   * @param from the first of them; they are the last ones of {@code hits}
   * @param home which languages are at home in the text
   */
  void choose(FoldedText view, int t, HitList hits, int from, String language, boolean[] home) {
    if (hits.size() - from < 2 || !isInitial(view, t)) {
      return;
    }
    int chosen = -1;
    for (int i = from; i < hits.size(); i++) {
      int pattern = hits.pattern(i);
      LexiconEntry entry = lexicon.entry(pattern);
      if (isConvention(view, t, entry)) {
        return;
      }
      boolean fits = home[lexicon.entryIndex().language(pattern)] && !isSlur(entry);
      if (fits && (chosen < 0 || isBefore(pattern, hits.pattern(chosen), language))) {
        chosen = i;
      }
    }
    if (chosen >= 0) {
      hits.keep(from, chosen);
    }
  }

  private boolean isBefore(int pattern, int other, String language) {
    boolean own = lexicon.entry(pattern).language().equals(language);
    boolean otherOwn = lexicon.entry(other).language().equals(language);
    return own == otherOwn
        ? strength(lexicon.entry(pattern)) > strength(lexicon.entry(other))
        : own;
  }

  private static boolean isSlur(LexiconEntry entry) {
    return entry.weight(LexiconEntry.Kind.ID) >= SLUR;
  }

  private static int strength(LexiconEntry entry) {
    int most = 0;
    for (byte weight : entry.weights()) {
      most = Math.max(most, weight);
    }
    return StandingHits.strength(most, entry.ambiguity().ordinal());
  }

  /** An n and asterisks stand for one word by convention. */
  private static boolean isConvention(FoldedText view, int t, LexiconEntry entry) {
    return view.folded()[view.start(t)] == 'n' && entry.target() == TargetGroup.BLACK;
  }

  private static boolean isInitial(FoldedText view, int t) {
    for (int i = view.start(t) + 1; i < view.end(t); i++) {
      if (view.folded()[i] != Undisguiser.GAP) {
        return false;
      }
    }
    return true;
  }
}
