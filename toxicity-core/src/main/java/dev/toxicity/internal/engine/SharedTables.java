package dev.toxicity.internal.engine;

import dev.toxicity.internal.combine.Fusion;
import dev.toxicity.internal.combine.LexiconCombination;
import dev.toxicity.internal.language.LanguageTable;
import dev.toxicity.internal.respell.OrdinaryWords;
import dev.toxicity.internal.respell.Vocabulary;
import dev.toxicity.internal.text.FoldTable;
import dev.toxicity.internal.text.Homoglyphs;
import org.jspecify.annotations.Nullable;

/**
 * The tables that depend on no choice of lexicons; immutable.
 *
 * @param vocabulary the words of all bundled entries, or null if the build made no image
 */
record SharedTables(
    LanguageTable languages,
    OrdinaryWords words,
    LexiconCombination combination,
    Fusion fusion,
    Homoglyphs homoglyphs,
    @Nullable Vocabulary vocabulary) {

  static SharedTables read() {
    FoldTable.isWord('a'); // reads that table, too
    return new SharedTables(
        LanguageTable.read("language/table.bin", Resources.require("language/table.bin")),
        OrdinaryWords.read("language/words.bin", Resources.mustOpen("language/words.bin")),
        LexiconCombination.read("combine/lexicon.tsv", Resources.require("combine/lexicon.tsv")),
        Fusion.read("combine/fusion.tsv", Resources.require("combine/fusion.tsv")),
        new Homoglyphs(Resources.require("unicode/confusables.tsv")),
        LexiconImage.vocabulary());
  }
}
