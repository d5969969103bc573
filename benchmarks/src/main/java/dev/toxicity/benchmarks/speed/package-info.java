/** Speed beside rivals; how to run each benchmark is in its Javadoc, what it gave in RESULTS.md. */
@org.jspecify.annotations.NullMarked
package dev.toxicity.benchmarks.speed;
