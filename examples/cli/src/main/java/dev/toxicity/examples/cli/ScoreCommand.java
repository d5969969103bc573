package dev.toxicity.examples.cli;

import dev.toxicity.Policy;
import dev.toxicity.Score;
import dev.toxicity.ScoreOptions;
import dev.toxicity.Scorer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores arguments, or the lines of files or standard input. */
@Command(
    name = "score",
    mixinStandardHelpOptions = true,
    description = {
      "Scores each argument; without arguments, each line of the files or of standard input.",
      "Exit status 1 says that some lines could not be read; the others are scored."
    })
final class ScoreCommand implements Callable<Integer> {
  @Parameters(paramLabel = "TEXT", description = "Texts to score.", arity = "0..*")
  private List<String> texts = List.of();

  @Option(
      names = {"-f", "--file"},
      paramLabel = "FILE",
      description = "Scores the lines of a file; may be given several times.")
  private List<Path> files = List.of();

  @Option(
      names = "--format",
      defaultValue = "TABLE",
      description =
          "TABLE: text lines in, a table out. JSONL: {\"id\",\"text\",\"lang\"} in and JSON Lines"
              + " out (arguments are always plain text).")
  private Format format = Format.TABLE;

  @Option(
      names = {"-l", "--lang"},
      paramLabel = "TAG",
      description = "Language of texts that do not name theirs; detected by default.")
  private @Nullable String language;

  @Option(
      names = "--policy",
      defaultValue = "STANDARD",
      description = "STANDARD, STRICT or RELAXED: the thresholds behind the decision.")
  private Preset policy = Preset.STANDARD;

  @Mixin private ScorerOptions scorerOptions = new ScorerOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  private long bad;

  enum Format {
    TABLE,
    JSONL
  }

  enum Preset {
    STANDARD,
    STRICT,
    RELAXED
  }

  @Override
  public Integer call() throws IOException {
    Output output = new Output(spec.commandLine().getOut(), format == Format.JSONL, Ansi.AUTO);
    try (Scorer scorer = scorerOptions.build()) {
      for (int i = 0; i < texts.size(); i++) {
        Input input = new Input(Integer.toString(i + 1), texts.get(i), Optional.empty());
        score(scorer, input, output);
      }
      for (Path file : files) {
        try (InputStream in = Files.newInputStream(file)) {
          lines(scorer, in, file.toString(), Files.size(file), output);
        }
      }
      if (texts.isEmpty() && files.isEmpty()) {
        lines(scorer, System.in, "standard input", -1, output);
      }
    }
    spec.commandLine().getOut().flush();
    return bad == 0 ? 0 : Main.BAD_INPUT;
  }

  private void lines(Scorer scorer, InputStream in, String name, long bytes, Output output)
      throws IOException {
    try (BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        Progress progress = Progress.over(name, bytes)) {
      long number = 0;
      for (String line; (line = reader.readLine()) != null; ) {
        number++;
        progress.step(line.length() + 1);
        try {
          score(scorer, Input.parse(line, number, format == Format.JSONL), output);
        } catch (Input.BadLineException e) {
          bad++;
          spec.commandLine().getErr().println(name + ":" + number + ": " + e.getMessage());
          output.writeError(number, String.valueOf(e.getMessage()));
        }
      }
    }
  }

  private void score(Scorer scorer, Input input, Output output) {
    Optional<String> tag = input.language().or(() -> Optional.ofNullable(language));
    Score score =
        scorer.score(input.text(), tag.map(ScoreOptions::language).orElse(ScoreOptions.defaults()));
    output.write(input, score, preset().decide(score));
  }

  private Policy preset() {
    return switch (policy) {
      case STANDARD -> Policy.standard();
      case STRICT -> Policy.strict();
      case RELAXED -> Policy.relaxed();
    };
  }

  /** A progress bar if a person is watching, else nothing. */
  private record Progress(@Nullable ProgressBar bar) implements AutoCloseable {
    static Progress over(String name, long bytes) {
      if (bytes < 0 || !Ansi.AUTO.enabled()) {
        return new Progress(null);
      }
      return new Progress(
          new ProgressBarBuilder()
              .setTaskName(name)
              .setInitialMax(bytes)
              .setUnit("kB", 1024)
              .build());
    }

    void step(long bytes) {
      if (bar != null) {
        bar.stepBy(bytes);
      }
    }

    @Override
    public void close() {
      if (bar != null) {
        bar.close();
      }
    }
  }
}
