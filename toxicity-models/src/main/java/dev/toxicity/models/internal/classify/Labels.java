package dev.toxicity.models.internal.classify;

import dev.toxicity.Attribute;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the labels of well-known public classifiers mean in our attributes. */
final class Labels {
  private static final Map<String, Attribute> KNOWN =
      Map.ofEntries(
          Map.entry("toxic", Attribute.TOXICITY),
          Map.entry("toxicity", Attribute.TOXICITY),
          Map.entry("offensive", Attribute.TOXICITY),
          Map.entry("offensive_language", Attribute.TOXICITY),
          Map.entry("abusive", Attribute.TOXICITY),
          Map.entry("severe_toxic", Attribute.SEVERE_TOXICITY),
          Map.entry("severe_toxicity", Attribute.SEVERE_TOXICITY),
          Map.entry("obscene", Attribute.PROFANITY),
          Map.entry("profanity", Attribute.PROFANITY),
          Map.entry("vulgar", Attribute.PROFANITY),
          Map.entry("threat", Attribute.THREAT),
          Map.entry("violence", Attribute.THREAT),
          Map.entry("insult", Attribute.INSULT),
          Map.entry("identity_hate", Attribute.IDENTITY_ATTACK),
          Map.entry("identity_attack", Attribute.IDENTITY_ATTACK),
          Map.entry("hate", Attribute.IDENTITY_ATTACK),
          Map.entry("hateful", Attribute.IDENTITY_ATTACK),
          Map.entry("hate_speech", Attribute.IDENTITY_ATTACK),
          Map.entry("hatespeech", Attribute.IDENTITY_ATTACK),
          Map.entry("sexual_explicit", Attribute.SEXUALLY_EXPLICIT),
          Map.entry("sexually_explicit", Attribute.SEXUALLY_EXPLICIT),
          Map.entry("sexual", Attribute.SEXUALLY_EXPLICIT));

  private static final Set<String> NEUTRAL =
      Set.of(
          "non_toxic",
          "nontoxic",
          "not_toxic",
          "neutral",
          "normal",
          "none",
          "neither",
          "clean",
          "non_hate",
          "nothate",
          "not_hate",
          "non_hateful",
          "not_hateful",
          "non_offensive",
          "not_offensive",
          "acceptable",
          "ok",
          "safe",
          "benign",
          "label_0");

  private Labels() {}

  /**
   * Returns what a label speaks for; nothing if it is neutral or unknown.
   *
   * @param all all labels of the model: of exactly two numbered ones the second is the bad one
   * @param softmax whether exactly one label applies, so that a special label is also toxic
   */
  static Set<Attribute> attributes(String label, List<String> all, boolean softmax) {
    String plain = plain(label);
    Attribute known = KNOWN.get(plain);
    if (plain.equals("label_1") && all.size() == 2) {
      known = Attribute.TOXICITY;
    }
    if (known == null) {
      return Set.of();
    }
    return softmax ? EnumSet.of(known, Attribute.TOXICITY) : EnumSet.of(known);
  }

  /** Returns whether a label says that nothing is wrong, so that labels exclude each other. */
  static boolean isNeutral(String label) {
    return NEUTRAL.contains(plain(label));
  }

  private static String plain(String label) {
    return label.trim().toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
  }
}
