package dev.toxicity.benchmarks.robustness;

import dev.toxicity.benchmarks.robustness.Attack.Goal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** All families of disguise. */
final class Attacks {
  private static final int PADDING = 20;

  private Attacks() {}

  static List<Attack> all() {
    List<Attack> all = new ArrayList<>(CodePointTricks.attacks());
    all.addAll(LetterTricks.attacks());
    all.addAll(SoundTricks.attacks());
    List<Sample.WordChange> single = combinable();
    all.add(Attack.ofWords("two families", Goal.COMBINED, (w, r) -> pair(single, w, r)));
    all.add(new Attack("20 benign sentences before", Goal.PADDING, (s, r) -> pad(s, r, true)));
    all.add(new Attack("20 benign sentences after", Goal.PADDING, (s, r) -> pad(s, r, false)));
    return all;
  }

  private static String pad(Sample sample, Random random, boolean before) {
    StringBuilder padding = new StringBuilder();
    for (int i = 0; i < PADDING; i++) {
      padding.append(sample.benign().get(random.nextInt(sample.benign().size()))).append(' ');
    }
    return before ? padding + sample.text() : sample.text() + ". " + padding;
  }

  /** Families that may stand together: what replaces letters, and what stands between them. */
  private static List<Sample.WordChange> combinable() {
    return List.of(
        (w, r) -> LetterTricks.some(w, "o0i1e3a4s5t7", 2, r),
        (w, r) -> LetterTricks.some(w, "aаcсeеoоpрxхyуiі", 2, r),
        (w, r) -> Letters.isLatin(w) ? CodePointTricks.latin(w, c -> c - 'a' + 0xFF41) : null,
        (w, r) -> Letters.join(w, () -> "."),
        (w, r) -> Letters.join(w, () -> "-"),
        (w, r) -> Letters.join(w, () -> " "),
        (w, r) -> Letters.join(w, () -> "\u200B"),
        (w, r) -> Letters.join(w, () -> "\u00AD"),
        (w, r) -> LetterTricks.repeat(w, r),
        (w, r) -> LetterTricks.split(w, "-", r));
  }

  private static @Nullable String pair(List<Sample.WordChange> single, String word, Random random) {
    for (int tries = 0; tries < 8; tries++) {
      int a = random.nextInt(single.size());
      int b = random.nextInt(single.size());
      String once = a >= b ? null : single.get(a).apply(word, random);
      String twice = once == null ? null : single.get(b).apply(once, random);
      if (twice != null) {
        return twice;
      }
    }
    return null;
  }
}
