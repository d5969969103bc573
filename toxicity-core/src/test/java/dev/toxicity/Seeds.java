package dev.toxicity;

import java.util.Random;

/** Random numbers that can be had again: {@code -Dtoxicity.test.seed=…}. */
final class Seeds {
  private static final String PROPERTY = "toxicity.test.seed";

  private Seeds() {}

  /** Returns a generator and prints the seed that makes it again. */
  static Random random(String test) {
    long seed = Long.getLong(PROPERTY, 20_260_101L);
    System.err.println(test + ": -D" + PROPERTY + "=" + seed);
    return new Random(seed + test.hashCode());
  }
}
