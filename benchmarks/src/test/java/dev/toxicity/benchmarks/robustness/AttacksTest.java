package dev.toxicity.benchmarks.robustness;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.toxicity.Attribute;
import dev.toxicity.Evidence;
import dev.toxicity.Provenance;
import dev.toxicity.Score;
import dev.toxicity.Scorer;
import dev.toxicity.spi.Classification;
import dev.toxicity.spi.Classifier;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every disguise in every language: no text breaks the scorer, evidence stays inside the text, and
 * tricks with code points are undone.
 */
class AttacksTest {
  private static final int TEXTS = 40;
  private static final long SEED = new Random().nextLong();

  /** Takes every view of a text and says little. */
  private static final class Quiet implements Classifier {
    @Override
    public Classification classify(CharSequence text) {
      assertTrue(text.length() > 0, "an empty view");
      return new Classification(Map.of(Attribute.TOXICITY, 0.1), Map.of(), false);
    }

    @Override
    public Provenance.Component provenance() {
      return new Provenance.Component("model", "quiet", "1", "0".repeat(64));
    }

    @Override
    public void close() {}
  }

  @Test
  void nothingBreaksAndCodePointTricksAreUndone(@TempDir Path noCorpus) {
    System.out.println("seed " + SEED);
    try (Scorer lexicon = Scorer.builder().lexiconTierOnly().build();
        Scorer full = Scorer.builder().classifier(new Quiet()).build()) {
      Samples samples = new Samples(noCorpus, lexicon, SEED);
      Tally tally = new Tally();
      for (String language : Samples.LANGUAGES) {
        samples.benign.get(language).add("OK.");
        List<Sample> some = samples.of(language).stream().limit(TEXTS).toList();
        assertFalse(some.isEmpty(), language);
        for (Sample sample : some) {
          Attacks.all().forEach(attack -> attack(attack, sample, lexicon, full, tally));
        }
      }
      assertTrue(tally.share() > 0.95, () -> "recovered " + tally.share() + ", seed " + SEED);
    }
  }

  private static void attack(
      Attack attack, Sample sample, Scorer lexicon, Scorer full, Tally tally) {
    String disguised = attack.change().apply(sample, new Random(SEED + sample.text().hashCode()));
    if (disguised == null) {
      return;
    }
    Score score = lexicon.score(disguised);
    full.score(disguised);
    for (Evidence evidence : score.evidence()) {
      boolean inside = evidence.span().end() <= disguised.length();
      assertTrue(inside, () -> attack.name() + " " + sample.language() + " " + evidence);
    }
    if (attack.goal() == Attack.Goal.CODE_POINTS) {
      tally.add(lexicon.score(sample.text()).toxicity(), score.toxicity());
    }
  }
}
