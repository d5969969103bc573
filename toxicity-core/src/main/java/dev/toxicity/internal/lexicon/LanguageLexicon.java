package dev.toxicity.internal.lexicon;

import java.util.List;

/**
 * All that is known for one language, or what a caller added.
 *
 * @param language BCP 47 tag
 * @param version version from the header
 * @param sha256 digest of the files' bytes
 * @param entries the entries
 * @param context the context terms
 * @param allowed innocent words and phrases
 * @param removed terms that other lexicons' entries must not match with
 */
public record LanguageLexicon(
    String language,
    String version,
    String sha256,
    List<LexiconEntry> entries,
    List<ContextTerm> context,
    List<String> allowed,
    List<String> removed) {
  /** Copies the lists. */
  public LanguageLexicon {
    entries = List.copyOf(entries);
    context = List.copyOf(context);
    allowed = List.copyOf(allowed);
    removed = List.copyOf(removed);
  }
}
