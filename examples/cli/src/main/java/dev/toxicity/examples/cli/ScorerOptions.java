package dev.toxicity.examples.cli;

import dev.toxicity.Lexicon;
import dev.toxicity.Scorer;
import dev.toxicity.spi.ClassifierOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** Options that say which scorer to build; shared by the commands. */
final class ScorerOptions {
  @Option(
      names = "--tier",
      defaultValue = "AUTO",
      description =
          "AUTO (model where it runs, else lexicons), FULL (fail without the model) or LEXICON.")
  private Tier tier = Tier.AUTO;

  @Option(
      names = "--lexicon",
      paramLabel = "FILE",
      description = "Adds a lexicon file; may be given several times.")
  private List<Path> lexicons = List.of();

  @Option(
      names = "--engine",
      defaultValue = "AUTO",
      description =
          "What runs the model: AUTO (native code where it loads, else plain Java), NATIVE or"
              + " JAVA.")
  private ClassifierOptions.Engine engine = ClassifierOptions.Engine.AUTO;

  @Option(
      names = "--cascade",
      description =
          "Lets a quick judge settle what is surely harmless: faster, a little less exact.")
  private boolean cascade;

  enum Tier {
    AUTO,
    FULL,
    LEXICON
  }

  Scorer build() throws IOException {
    Scorer.Builder builder = Scorer.builder().engine(engine).cascade(cascade);
    switch (tier) {
      case AUTO -> builder.fallbackToLexicon();
      case LEXICON -> builder.lexiconTierOnly();
      case FULL -> {}
    }
    for (Path file : lexicons) {
      builder.lexicon(Lexicon.read(file));
    }
    return builder.build();
  }
}
