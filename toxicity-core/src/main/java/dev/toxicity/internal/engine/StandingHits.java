package dev.toxicity.internal.engine;

import dev.toxicity.internal.combine.Features;
import java.util.ArrayList;
import java.util.List;

/** Which of the hits in a text stand, where several lie over each other or come from two views. */
final class StandingHits {
  private StandingHits() {}

  /** Sorts the hits, and drops those that repeat or lie inside a stronger one. */
  static void settle(List<FoundHit> found) {
    found.sort(StandingHits::byPlace);
    List<FoundHit> kept = new ArrayList<>(found.size());
    for (FoundHit hit : found) {
      if (!isCovered(hit, kept)) {
        kept.add(hit);
      }
    }
    found.clear();
    found.addAll(kept);
  }

  /** The longer hit first, then that of the text's language, then English. */
  private static int byPlace(FoundHit a, FoundHit b) {
    if (a.start() != b.start()) {
      return Integer.compare(a.start(), b.start());
    }
    if (a.end() != b.end()) {
      return Integer.compare(b.end(), a.end());
    }
    if (a.home() != b.home()) {
      return a.home() ? -1 : 1;
    }
    return Boolean.compare(!a.entry().language().equals("en"), !b.entry().language().equals("en"));
  }

  private static boolean isCovered(FoundHit hit, List<FoundHit> kept) {
    for (int k = kept.size() - 1; k >= 0 && k >= kept.size() - 16; k--) {
      FoundHit other = kept.get(k);
      if (other.covers(hit)) {
        boolean better = other.home() && !hit.home(); // it knows how its language uses the word
        if (better || strength(other) >= strength(hit)) {
          if (isPlainer(hit, other)) {
            kept.set(k, hit);
          }
          return true;
        }
        if (hit.covers(other) || (hit.home() && !other.home())) {
          kept.set(k, hit);
          return true;
        }
      }
    }
    return false;
  }

  /** Returns whether the context says more of a hit than of the same one in another view. */
  private static boolean isPlainer(FoundHit hit, FoundHit other) {
    return hit.doubt() == other.doubt()
        && hit.covers(other)
        && force(hit.use()) > force(other.use())
        && hit.entry().equals(other.entry());
  }

  private static int force(Features.Use use) {
    return use == Features.Use.DAMPED ? -1 : use.ordinal();
  }

  /** Returns how much a hit says: its largest weight in tenths, less for doubt. */
  static int strength(FoundHit hit) {
    int most = 0;
    for (byte weight : hit.entry().weights()) {
      most = Math.max(most, weight);
    }
    return strength(most, hit.doubt().ordinal());
  }

  /** Returns the same of a largest weight, in tenths, and the rank of a doubt, 0 for none. */
  static int strength(int weight, int doubt) {
    return weight * 10 - doubt * 20;
  }

  /** Adds the hits of {@code [from, to)} to {@code features}, for the score of a sentence. */
  static void select(List<FoundHit> found, int from, int to, Features features) {
    features.clear();
    for (FoundHit hit : found) {
      if (hit.start() >= from && hit.start() < to) {
        features.add(hit.entry().weights(), hit.doubt(), hit.use());
      }
    }
  }
}
