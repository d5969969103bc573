package dev.toxicity.models.internal.tokenizer;

/** A normalizer or pre-tokenizer: rewrites the current text of a workspace. Thread-safe. */
@FunctionalInterface
interface Step {
  void apply(Workspace workspace);
}
