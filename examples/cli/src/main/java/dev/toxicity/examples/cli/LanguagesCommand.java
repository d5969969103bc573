package dev.toxicity.examples.cli;

import dev.toxicity.Scorer;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the bundled lexicons. */
@Command(
    name = "languages",
    mixinStandardHelpOptions = true,
    description = "Lists the languages with a bundled lexicon.")
final class LanguagesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (Scorer scorer = Scorer.builder().lexiconTierOnly().build()) {
      for (String tag : new TreeSet<>(scorer.languages())) {
        out.printf("%-8s %s%n", tag, Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH));
      }
    }
    out.flush();
    return 0;
  }
}
