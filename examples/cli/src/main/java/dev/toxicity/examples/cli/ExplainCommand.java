package dev.toxicity.examples.cli;

import dev.toxicity.Attribute;
import dev.toxicity.Evidence;
import dev.toxicity.Influence;
import dev.toxicity.Policy;
import dev.toxicity.Score;
import dev.toxicity.ScoreOptions;
import dev.toxicity.Scorer;
import dev.toxicity.SentenceScore;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows everything that is known about one text. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description =
        "Shows the score of one text with all evidence, the words that matter most, and sentence by"
            + " sentence.")
final class ExplainCommand implements Callable<Integer> {
  @Parameters(paramLabel = "TEXT", description = "The text.")
  private String text = "";

  @Option(
      names = {"-l", "--lang"},
      paramLabel = "TAG",
      description = "Language of the text; detected by default.")
  private @Nullable String language;

  @Mixin private ScorerOptions scorerOptions = new ScorerOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    ScoreOptions.Builder options = ScoreOptions.builder().sentences(true).influences(true);
    if (language != null) {
      options.language(language);
    }
    try (Scorer scorer = scorerOptions.build()) {
      Score score = scorer.score(text, options.build());
      print(score, spec.commandLine().getOut());
    }
    return 0;
  }

  private void print(Score score, PrintWriter out) {
    out.printf("language  %s%n", score.language());
    out.printf("tier      %s%n", score.tier());
    out.printf("decision  %s%n", Policy.standard().decide(score));
    for (Attribute attribute : Attribute.values()) {
      double p = score.get(attribute);
      out.printf("%-18s %.3f %s%n", attribute, p, "#".repeat((int) Math.round(p * 40)));
    }
    score
        .targetWeights()
        .forEach((group, weight) -> out.printf("target    %s (%.2f)%n", group.id(), weight));
    for (Evidence e : score.evidence()) {
      out.printf(
          "evidence  %d..%d \"%s\": entry \"%s\" (%s), %s %.2f%s%s%n",
          e.span().start(),
          e.span().end(),
          e.span().in(text),
          e.entry(),
          e.language(),
          e.attribute(),
          e.weight(),
          e.disguises().isEmpty() ? "" : ", undone " + e.disguises(),
          e.context().isEmpty() ? "" : ", context " + e.context());
    }
    for (Influence each : score.influences()) {
      out.printf(
          "influence %d..%d \"%s\": log odds of toxicity %+.1f%n",
          each.span().start(), each.span().end(), each.span().in(text), each.logOdds());
    }
    for (SentenceScore sentence : score.sentences()) {
      out.printf(
          "sentence  %d..%d toxicity %.3f%n",
          sentence.span().start(),
          sentence.span().end(),
          sentence.attributes().get(Attribute.TOXICITY));
    }
    out.flush();
  }
}
