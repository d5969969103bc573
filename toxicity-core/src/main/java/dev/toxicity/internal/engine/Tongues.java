package dev.toxicity.internal.engine;

import dev.toxicity.internal.respell.OrdinaryWords;
import dev.toxicity.internal.respell.Tongue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** In which languages words of a text are looked for, by the text's language. Immutable. */
final class Tongues {
  private static final String ENGLISH = "en";

  /** Languages that write all nouns with a capital. */
  private static final Set<String> NOUNS = Set.of("de", "lb");

  /** Languages that write compounds as one word. */
  private static final Set<String> COMPOUNDS =
      Set.of("de", "lb", "nl", "af", "sv", "da", "nb", "fi", "et", "hu");

  private final Map<String, Tongue> byTag = new HashMap<>();

  Tongues(CompiledLexicon lexicon, OrdinaryWords ordinary) {
    for (String tag : lexicon.languages()) {
      if (ordinary.knows(tag)) {
        byTag.put(tag, tongue(lexicon, tag));
      }
    }
    byTag.put(Languages.UNKNOWN, tongue(lexicon, ENGLISH));
  }

  private Tongue tongue(CompiledLexicon lexicon, String tag) {
    List<String> own = tag.equals(ENGLISH) ? List.of(ENGLISH) : List.of(tag, ENGLISH);
    List<String> all = new ArrayList<>(own);
    all.add(OrdinaryWords.NAMES);
    return new Tongue(
        byTag.size(),
        tag,
        lexicon.lexiconsOf(tag),
        salts(all),
        frequentSalts(own),
        NOUNS.contains(tag),
        COMPOUNDS.contains(tag));
  }

  private static long[] salts(List<String> tags) {
    long[] salts = new long[tags.size()];
    for (int i = 0; i < salts.length; i++) {
      salts[i] = OrdinaryWords.salt(tags.get(i));
    }
    return salts;
  }

  private static long[] frequentSalts(List<String> tags) {
    long[] salts = new long[tags.size()];
    for (int i = 0; i < salts.length; i++) {
      salts[i] = OrdinaryWords.frequentSalt(tags.get(i));
    }
    return salts;
  }

  /** Returns the languages for a text, or null where too few words of its language are known. */
  @Nullable Tongue of(String language) {
    return byTag.get(language);
  }
}
