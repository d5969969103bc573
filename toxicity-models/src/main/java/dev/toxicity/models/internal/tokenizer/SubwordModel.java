package dev.toxicity.models.internal.tokenizer;

/** Cuts one pre-tokenized piece into subwords. Thread-safe. */
@FunctionalInterface
interface SubwordModel {
  /** Appends the subwords of {@code [from, to)} of the workspace's text. */
  void encode(Workspace workspace, int from, int to, Encoding out);
}
