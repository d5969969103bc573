package dev.toxicity.benchmarks.robustness;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the attacks ask about words. */
final class Letters {
  private Letters() {}

  static boolean isLatin(String word) {
    return isScript(word, Character.UnicodeScript.LATIN);
  }

  static boolean isHan(String word) {
    return isScript(word, Character.UnicodeScript.HAN);
  }

  static boolean isScript(String word, Character.UnicodeScript script) {
    return word.codePoints().allMatch(c -> Character.UnicodeScript.of(c) == script);
  }

  /** Returns whether the script writes spaces between words. */
  static boolean isSpaced(String word) {
    return word.codePoints()
        .noneMatch(
            c ->
                switch (Character.UnicodeScript.of(c)) {
                  case HAN, HIRAGANA, KATAKANA, THAI -> true;
                  default -> false;
                });
  }

  static boolean isVowel(char c) {
    return "aeiouyаеиоуыэюяёáéíóúàèìòùâêîôûäöüąęı".indexOf(Character.toLowerCase(c)) >= 0;
  }

  /** Joins the user-perceived characters of a word; null if it has only one. */
  static @Nullable String join(String word, Supplier<String> glue) {
    List<String> parts = CodePointTricks.graphemes(word);
    if (parts.size() < 2) {
      return null;
    }
    StringBuilder out = new StringBuilder(parts.get(0));
    parts.subList(1, parts.size()).forEach(p -> out.append(glue.get()).append(p));
    return out.toString();
  }
}
