/**
 * Scores text for toxicity inside the JVM: {@link dev.toxicity.Scorer} turns a text into a {@link
 * dev.toxicity.Score} with evidence, and {@link dev.toxicity.Policy} turns a score into a {@link
 * dev.toxicity.Decision}.
 */
@org.jspecify.annotations.NullMarked
package dev.toxicity;
