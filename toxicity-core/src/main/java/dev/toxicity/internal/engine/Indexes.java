package dev.toxicity.internal.engine;

import dev.toxicity.internal.lexicon.ContextTerm;
import dev.toxicity.internal.match.BlockReader;
import dev.toxicity.internal.match.PatternIndex;
import dev.toxicity.internal.match.PatternSet;
import java.io.DataOutput;
import java.io.IOException;

/**
 * What is looked up in tables that no longer grow; immutable.
 *
 * @param distress of the context terms those that speak of one's own pain
 */
record Indexes(
    PatternIndex entries, PatternIndex contexts, PatternIndex allowed, PatternIndex distress) {

  /** Builds the indexes of some tables. */
  static Indexes of(LexiconTables tables) {
    return new Indexes(
        PatternIndex.ofWords(tables.entryPatterns),
        PatternIndex.of(tables.contextPatterns),
        PatternIndex.of(tables.allowPatterns),
        PatternIndex.of(distress(tables)));
  }

  private static PatternSet distress(LexiconTables tables) {
    PatternSet all = tables.contextPatterns;
    PatternSet distress = new PatternSet();
    for (int p = 0; p < all.size(); p++) {
      if (tables.contextKind(all.id(p)) == ContextTerm.Kind.DISTRESS) {
        distress.copy(all, p, all.id(p), all.language(p));
      }
    }
    return distress;
  }

  /** Writes the indexes with the patterns they are of. */
  void write(DataOutput out) throws IOException {
    entries.write(out);
    contexts.write(out);
    allowed.write(out);
    distress.write(out);
  }

  /** Reads what {@link #write} wrote. */
  static Indexes read(BlockReader in) throws IOException {
    return new Indexes(
        PatternIndex.read(in), PatternIndex.read(in), PatternIndex.read(in), PatternIndex.read(in));
  }
}
