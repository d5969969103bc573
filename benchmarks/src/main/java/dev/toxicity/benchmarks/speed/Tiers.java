package dev.toxicity.benchmarks.speed;

import dev.toxicity.Score;
import dev.toxicity.Scorer;

/** Scorers of both tiers. */
final class Tiers {
  private Tiers() {}

  /**
   * Returns a new scorer and checks that it is of the tier.
   *
   * @param tier {@code LEXICON} or {@code FULL}
   */
  static Scorer scorer(String tier) {
    Scorer scorer =
        tier.equals("FULL") ? Scorer.create() : Scorer.builder().lexiconTierOnly().build();
    Score score = scorer.score("you are a complete idiot");
    if (score.tier() != Score.Tier.valueOf(tier) || score.evidence().isEmpty()) {
      throw new AssertionError("scored as " + score + " in tier " + score.tier());
    }
    return scorer;
  }
}
