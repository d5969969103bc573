package dev.toxicity.internal.engine;

import dev.toxicity.internal.combine.Features;
import dev.toxicity.internal.lexicon.LexiconEntry;

/**
 * A lexicon entry found in a text, with what the context says.
 *
 * @param entry the entry
 * @param start first UTF-16 unit in the caller's text
 * @param end UTF-16 unit after the last
 * @param doubt the entry's ambiguity as the context leaves it
 * @param home whether the entry's language is that of the text
 * @param use how it is used
 * @param context bits of {@link dev.toxicity.Evidence.Context}
 * @param disguise bits of {@link dev.toxicity.internal.text.Disguise}
 */
record FoundHit(
    LexiconEntry entry,
    int start,
    int end,
    Features.Doubt doubt,
    boolean home,
    Features.Use use,
    int context,
    int disguise) {
  /** Returns this hit at another place. */
  FoundHit at(int newStart, int newEnd) {
    return new FoundHit(entry, newStart, newEnd, doubt, home, use, context, disguise);
  }

  boolean covers(FoundHit other) {
    return start <= other.start && end >= other.end;
  }
}
