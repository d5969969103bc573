/** Lexicon files: strict loading and the compiled form. */
@org.jspecify.annotations.NullMarked
package dev.toxicity.internal.lexicon;
