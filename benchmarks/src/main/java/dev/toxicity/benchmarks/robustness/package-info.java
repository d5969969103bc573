/** A seeded attack generator and the report of what disguised texts still score. */
package dev.toxicity.benchmarks.robustness;
