package dev.toxicity.internal.engine;

import dev.toxicity.internal.lexicon.LanguageLexicon;
import dev.toxicity.spi.Classifier;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an engine is put together.
 *
 * @param extra lexicons of the caller
 * @param classifier the classifier, or null for the lexicon tier alone; closed with the engine
 * @param cascade whether the classifier's quick judge may settle texts without hits
 * @param maxChars texts are read up to this length, in UTF-16 units
 */
public record EngineConfig(
    List<LanguageLexicon> extra, @Nullable Classifier classifier, boolean cascade, int maxChars) {}
