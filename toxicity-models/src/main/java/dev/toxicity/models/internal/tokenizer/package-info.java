/** Subword tokenizers in plain Java, equal to the reference library in ids and offsets. */
@org.jspecify.annotations.NullMarked
package dev.toxicity.models.internal.tokenizer;
