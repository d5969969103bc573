package dev.toxicity.internal.engine;

import dev.toxicity.internal.combine.Features.Doubt;
import dev.toxicity.internal.combine.Features.Use;
import dev.toxicity.internal.text.Scripts;
import dev.toxicity.internal.text.Sentences;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the passage of a long text that a classifier reads by itself: among many harmless
 * sentences, the one with the strongest hit hardly counts.
 */
final class Passages {
  /** Length of a text from which a sentence may be lost in it, in {@link #size} units. */
  private static final int LONG = 300;

  /** How much longer than the passage a text is, at least. */
  private static final int SHARE = 4;

  /** Longest sentence that is read whole; of headlines without full stops, only a part is. */
  private static final int SENTENCE = 160;

  /**
   * What is read of a longer one on either side of the hit, in UTF-16 units, up to a space; a third
   * of it in scripts without spaces.
   */
  private static final int AROUND = 60;

  private Passages() {}

  /** Returns the passage around the strongest hit of a long text, or null. */
  static @Nullable String of(List<FoundHit> found, CharSequence text, int end) {
    if (2 * end < LONG || found.isEmpty()) {
      return null;
    }
    int whole = size(text, 0, end);
    FoundHit hit = whole < LONG ? null : strongest(found);
    if (hit == null) {
      return null;
    }
    for (int[] sentence : Sentences.of(text, end)) {
      if (hit.start() >= sentence[0] && hit.start() < sentence[1]) {
        int[] span =
            size(text, sentence[0], sentence[1]) <= SENTENCE ? sentence : part(text, sentence, hit);
        boolean few = size(text, span[0], span[1]) * SHARE > whole;
        return few ? null : text.subSequence(span[0], span[1]).toString();
      }
    }
    return null;
  }

  /** Letters of scripts without spaces say as much as two or three others. */
  private static int size(CharSequence text, int from, int to) {
    int size = to - from;
    for (int i = from; i < to; i++) {
      size += Scripts.isUnsegmented(text.charAt(i)) ? 1 : 0;
    }
    return size;
  }

  private static int[] part(CharSequence text, int[] sentence, FoundHit hit) {
    int around = Scripts.isUnsegmented(text.charAt(hit.start())) ? AROUND / 3 : AROUND;
    int start = Math.max(sentence[0], hit.start() - around);
    int end = Math.min(sentence[1], Math.max(hit.start() + 1, hit.end()) + around);
    return new int[] {wordStart(text, start, hit.start()), wordEnd(text, end, hit.end())};
  }

  /**
   * The first place from {@code start} at which no word is cut, unless there is none before the
   * hit.
   */
  private static int wordStart(CharSequence text, int start, int hit) {
    for (int i = start; i < hit; i++) {
      if (i == 0 || Character.isWhitespace(text.charAt(i - 1))) {
        return i;
      }
    }
    boolean cuts = start > 0 && Character.isLowSurrogate(text.charAt(start));
    return cuts ? start - 1 : start;
  }

  private static int wordEnd(CharSequence text, int end, int hit) {
    for (int i = end; i > hit; i--) {
      if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
        return i;
      }
    }
    boolean cuts = end < text.length() && Character.isLowSurrogate(text.charAt(end));
    return cuts ? end + 1 : end;
  }

  private static @Nullable FoundHit strongest(List<FoundHit> found) {
    FoundHit strongest = null;
    for (FoundHit hit : found) {
      boolean counts =
          hit.doubt() != Doubt.WEAK && (hit.use() != Use.DAMPED || hit.doubt() != Doubt.SOMETIMES);
      if (counts && (strongest == null || strength(hit) > strength(strongest))) {
        strongest = hit;
      }
    }
    return strongest;
  }

  /** What is said to somebody's face counts more here. */
  private static int strength(FoundHit hit) {
    return StandingHits.strength(hit) + hit.use().ordinal() * 10;
  }
}
