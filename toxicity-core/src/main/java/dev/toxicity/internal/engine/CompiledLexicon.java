package dev.toxicity.internal.engine;

import dev.toxicity.internal.lexicon.ContextTerm;
import dev.toxicity.internal.lexicon.LexiconEntry;
import dev.toxicity.internal.match.PatternIndex;
import java.util.Set;

/**
 * All lexicons, ready to match; immutable and shared. Pattern ids of {@code entryIndex} are indexes
 * of {@code entries}; those of {@code contextIndex} are indexes of {@code context}.
 */
record CompiledLexicon(
    String[] languages,
    Set<Long>[] suffixes,
    LexiconEntry[] entries,
    ContextTerm[] context,
    PatternIndex entryIndex,
    PatternIndex contextIndex,
    PatternIndex allowIndex) {}
