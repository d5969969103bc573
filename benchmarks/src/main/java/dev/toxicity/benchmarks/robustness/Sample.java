package dev.toxicity.benchmarks.robustness;

import dev.toxicity.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * A toxic text that an attack disguises.
 *
 * @param language BCP 47 tag
 * @param text the clean text
 * @param words where its toxic words are, in order and without overlap
 * @param benign harmless sentences of the same language, for padding
 */
record Sample(String language, String text, List<Span> words, List<String> benign) {
  /** Disguises one word; null where it does not apply to the word. */
  @FunctionalInterface
  interface WordChange {
    @Nullable String apply(String word, Random random);
  }

  /** Returns the text with each toxic word changed, or null if one of them cannot be. */
  @Nullable String changeWords(WordChange change, Random random) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (Span span : words) {
      String changed = phrase(text.substring(span.start(), span.end()), change, random);
      if (changed == null) {
        return null;
      }
      out.append(text, at, span.start()).append(changed);
      at = span.end();
    }
    return out.append(text, at, text.length()).toString();
  }

  /** Returns the text with its toxic words left out. */
  String withoutWords() {
    StringBuilder out = new StringBuilder(text);
    for (int i = words.size() - 1; i >= 0; i--) {
      out.delete(words.get(i).start(), words.get(i).end());
    }
    return out.toString();
  }

  /** Short words of a phrase stay as they are; at least one word must change. */
  private static @Nullable String phrase(String phrase, WordChange change, Random random) {
    List<String> parts = new ArrayList<>();
    boolean any = false;
    for (String part : phrase.split(" ", -1)) {
      boolean tooShort = phrase.length() > part.length() && part.length() < 4;
      String changed = tooShort ? null : change.apply(part, random);
      if (changed == null && !tooShort) {
        return null;
      }
      any |= changed != null;
      parts.add(changed == null ? part : changed);
    }
    return any ? String.join(" ", parts) : null;
  }
}
