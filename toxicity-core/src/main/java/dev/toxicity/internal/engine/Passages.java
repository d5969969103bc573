package dev.toxicity.internal.engine;

import dev.toxicity.internal.combine.Features;
import dev.toxicity.internal.combine.Features.Use;
import dev.toxicity.internal.text.Sentences;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the sentence of a long text that a classifier reads by itself: among many harmless ones,
 * the one with the strongest hit hardly counts.
 */
final class Passages {
  /** Sentences of a text in which one may be lost. */
  private static final int MANY = 8;

  /** Length of a text from which sentences are counted, in UTF-16 units. */
  private static final int LONG = 300;

  private Passages() {}

  /** Returns the sentence with the strongest hit of a long text, or null. */
  static @Nullable String of(List<FoundHit> found, CharSequence text, int end) {
    FoundHit hit = end < LONG ? null : strongest(found);
    if (hit == null) {
      return null;
    }
    List<int[]> sentences = Sentences.of(text, end);
    for (int[] sentence : sentences) {
      if (sentences.size() >= MANY && hit.start() >= sentence[0] && hit.start() < sentence[1]) {
        return text.subSequence(sentence[0], sentence[1]).toString();
      }
    }
    return null;
  }

  private static @Nullable FoundHit strongest(List<FoundHit> found) {
    FoundHit strongest = null;
    for (FoundHit hit : found) {
      boolean counts = Features.isReason(hit.doubt(), hit.use()) && hit.use() != Use.DAMPED;
      if (counts && (strongest == null || strength(hit) > strength(strongest))) {
        strongest = hit;
      }
    }
    return strongest;
  }

  /** What is said to somebody's face counts more here. */
  private static int strength(FoundHit hit) {
    return StandingHits.strength(hit) + hit.use().ordinal() * 10;
  }
}
