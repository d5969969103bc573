package dev.toxicity;

/** Scorers that tests share, since each holds all lexicons. */
final class TestScorers {
  private TestScorers() {}

  /** Returns the scorer with all lexicons and no classifier; never closed. */
  static Scorer all() {
    return Holder.ALL;
  }

  private static final class Holder {
    static final Scorer ALL = Scorer.builder().lexiconTierOnly().build();
  }
}
