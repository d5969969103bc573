package dev.toxicity.internal.text;

import org.jspecify.annotations.Nullable;

/** Writes an undone text for a reader of whole texts. */
final class Plain {
  private Plain() {}

  /**
   * Returns the text with disguised words written plainly, for a reader of whole texts, or null if
   * nothing was undone. Digits at the edge of a word are left as they are: they are numbers more
   * often than letters.
   */
  static @Nullable String text(FoldedText sequence) {
    StringBuilder plain = new StringBuilder(sequence.rawLength);
    int at = 0;
    boolean replaced = false;
    for (int t = 0; t < sequence.tokenCount; t++) {
      int start = sequence.rawStart(sequence.tokenStart[t]);
      int end = sequence.rawEnd(sequence.tokenEnd[t]);
      boolean readable =
          sequence.tokenDisguise[t] != 0
              && start >= at
              && Character.isLetter(sequence.raw[start])
              && Character.isLetter(sequence.raw[end - 1]);
      if (readable) {
        plain.append(sequence.raw, at, start - at);
        plain.append(
            sequence.folded, sequence.tokenStart[t], sequence.tokenEnd[t] - sequence.tokenStart[t]);
        at = end;
        replaced = true;
      }
    }
    plain.append(sequence.raw, at, sequence.rawLength - at);
    return replaced ? plain.toString() : null;
  }
}
