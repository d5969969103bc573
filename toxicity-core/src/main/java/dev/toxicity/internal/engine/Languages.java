package dev.toxicity.internal.engine;

import java.util.Locale;
import java.util.Map;

/** Language tags: what callers write, and which lexicons count as the same language. */
final class Languages {
  /** Tag of lexicons that belong to no language, such as emoji. */
  static final String NONE = "zxx";

  /** Tag for an unknown language. */
  static final String UNKNOWN = "und";

  private static final Map<String, String> ALIASES =
      Map.ofEntries(
          Map.entry("no", "nb"),
          Map.entry("nn", "nb"),
          Map.entry("hr", "sh"),
          Map.entry("bs", "sh"),
          Map.entry("cnr", "sh"),
          Map.entry("sr-latn", "sh"),
          Map.entry("tl", "fil"),
          Map.entry("iw", "he"),
          Map.entry("in", "id"),
          Map.entry("zh-tw", "zh-Hant"),
          Map.entry("zh-hk", "zh-Hant"),
          Map.entry("zh-hant", "zh-Hant"),
          Map.entry("hinglish", "hi-Latn"));

  private Languages() {}

  /** Returns the tag under which a lexicon for {@code tag} is filed. */
  static String canonical(String tag) {
    String lower = tag.replace('_', '-').toLowerCase(Locale.ROOT);
    String alias = ALIASES.get(lower);
    if (alias != null) {
      return alias;
    }
    int dash = lower.indexOf('-');
    if (dash < 0) {
      return lower;
    }
    return lower.endsWith("-latn")
        ? lower.substring(0, dash) + "-Latn"
        : canonical(lower.substring(0, dash));
  }

  /** Returns what the tags of languages whose words are at home in each other have in common. */
  static String family(String tag) {
    int dash = tag.indexOf('-');
    String base = dash < 0 ? tag : tag.substring(0, dash);
    return switch (base) {
      case "sr", "sh" -> "sh";
      case "ms", "id" -> "id";
      case "ur", "hi" -> "hi"; // one spoken language; the scripts keep the written ones apart
      default -> base;
    };
  }
}
