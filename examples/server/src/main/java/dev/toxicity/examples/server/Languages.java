package dev.toxicity.examples.server;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The languages the scorer has words for. */
final class Languages {
  private static final Set<String> NO_LANGUAGE = Set.of("emoji", "und", "mul", "zxx");

  private final Set<String> tags;
  private final Set<String> bases;

  Languages(Set<String> loaded) {
    tags = new TreeSet<>(loaded);
    tags.removeAll(NO_LANGUAGE);
    bases = tags.stream().map(Languages::base).collect(Collectors.toSet());
  }

  Set<String> tags() {
    return tags;
  }

  /** Whether the language of a tag is known, in any script or region. */
  boolean knows(String tag) {
    return bases.contains(base(tag));
  }

  /** A name for metrics: the base language, or "other", so that clients cannot make new series. */
  String label(String tag) {
    return knows(tag) ? base(tag) : tag.equals("und") ? tag : "other";
  }

  private static String base(String tag) {
    return Locale.forLanguageTag(tag.replace('_', '-')).getLanguage();
  }

  /** Whether a string has the form of a BCP 47 tag; others are not repeated in messages. */
  static boolean wellFormed(String tag) {
    if (tag.length() < 2 || tag.length() > 35) {
      return false;
    }
    return tag.chars()
        .allMatch(c -> c == '-' || c == '_' || (c < 128 && Character.isLetterOrDigit(c)));
  }
}
