/** Finds lexicon entries in a folded text. */
@org.jspecify.annotations.NullMarked
package dev.toxicity.internal.match;
