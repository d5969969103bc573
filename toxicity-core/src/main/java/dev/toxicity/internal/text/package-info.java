/** Text views: folding, tokens and the map back to the caller's text. */
@org.jspecify.annotations.NullMarked
package dev.toxicity.internal.text;
