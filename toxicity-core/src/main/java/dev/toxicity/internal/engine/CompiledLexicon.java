package dev.toxicity.internal.engine;

import dev.toxicity.internal.lexicon.ContextTerm;
import dev.toxicity.internal.lexicon.LexiconEntry;
import dev.toxicity.internal.match.PatternIndex;
import java.util.List;
import java.util.Set;

/** All lexicons, ready to match; immutable and shared by all threads. */
final class CompiledLexicon {
  private final LexiconTables tables;
  private final Set<Integer> removed;
  private final PatternIndex entryIndex;
  private final PatternIndex contextIndex;
  private final PatternIndex allowIndex;

  /**
   * Builds the indexes.
   *
   * @param tables tables that no longer grow
   * @param removed numbers of entries that no longer count
   */
  CompiledLexicon(LexiconTables tables, Set<Integer> removed) {
    this.tables = tables;
    this.removed = Set.copyOf(removed);
    entryIndex = new PatternIndex(tables.entryPatterns);
    contextIndex = new PatternIndex(tables.contextPatterns);
    allowIndex = new PatternIndex(tables.allowPatterns);
  }

  PatternIndex entryIndex() {
    return entryIndex;
  }

  PatternIndex contextIndex() {
    return contextIndex;
  }

  PatternIndex allowIndex() {
    return allowIndex;
  }

  List<String> languages() {
    return tables.languages;
  }

  List<Set<Long>> suffixes() {
    return tables.suffixes;
  }

  boolean isRemoved(int pattern) {
    return !removed.isEmpty() && removed.contains(entryIndex.id(pattern));
  }

  LexiconEntry entry(int pattern) {
    return tables.entries.get(entryIndex.id(pattern), tables.languages);
  }

  ContextTerm.Kind contextKind(int pattern) {
    return tables.contextKind(contextIndex.id(pattern));
  }

  String allowLanguage(int pattern) {
    return tables.languages.get(allowIndex.language(pattern));
  }

  String contextLanguage(int pattern) {
    return tables.languages.get(contextIndex.language(pattern));
  }
}
