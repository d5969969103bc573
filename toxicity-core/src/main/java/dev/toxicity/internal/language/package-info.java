/** Language hints from scripts, frequent words and n-grams. */
@org.jspecify.annotations.NullMarked
package dev.toxicity.internal.language;
