package dev.toxicity.examples.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * {@code toxicity}: scores text offline. Exit status 0: all scored; 1: some input lines were bad;
 * 2: the command line is wrong; 3: the library cannot run.
 */
@Command(
    name = "toxicity",
    mixinStandardHelpOptions = true,
    version = "toxicity 0.1.0-SNAPSHOT",
    description = "Scores text for toxicity, offline.",
    subcommands = {
      ScoreCommand.class,
      ExplainCommand.class,
      LanguagesCommand.class,
      DoctorCommand.class
    })
public final class Main implements Runnable {
  static final int BAD_INPUT = 1;
  static final int BROKEN = 3;

  @Spec private CommandSpec spec = CommandSpec.create();

  /** Runs the command line and exits. */
  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int status = run(out, err, args);
    out.flush();
    System.exit(status);
  }

  /** Runs the command line without exiting; for tests. */
  static int run(PrintWriter out, PrintWriter err, String... args) {
    return new CommandLine(new Main())
        .setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(
            (e, commandLine, parsed) -> {
              err.println("toxicity: " + e.getMessage());
              return BROKEN;
            })
        .execute(args);
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
