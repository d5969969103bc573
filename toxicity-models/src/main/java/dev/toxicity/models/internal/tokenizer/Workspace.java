package dev.toxicity.models.internal.tokenizer;

/** What one call needs while it tokenizes; reused, one thread at a time. */
final class Workspace {
  /** The text as it is now. */
  AlignedText text = new AlignedText();

  final Marks marks = new Marks();
  final Paths paths = new Paths();
  final Merging merging = new Merging();

  private AlignedText spare = new AlignedText();

  /** Returns an empty text for a step to write; {@link #finish} makes it the current one. */
  AlignedText begin() {
    spare.clear();
    return spare;
  }

  void finish() {
    AlignedText old = text;
    text = spare;
    spare = old;
  }
}
