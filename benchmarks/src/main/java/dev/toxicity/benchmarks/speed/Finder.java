package dev.toxicity.benchmarks.speed;

/** Finds the terms of a lexicon in raw text, from the caller's string to a number of hits. */
@FunctionalInterface
interface Finder {
  /** Returns how many hits there are, so that nothing can be optimised away. */
  int count(String text);
}
