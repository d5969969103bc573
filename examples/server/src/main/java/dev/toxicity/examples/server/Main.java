package dev.toxicity.examples.server;

import dev.toxicity.ToxicityException;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * {@code toxicity-server}: answers Perspective's and OpenAI's moderation clients, offline. Exit
 * status 2: the command line is wrong; 3: the server cannot start.
 */
@Command(
    name = "toxicity-server",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    version = "toxicity-server 0.1.0-SNAPSHOT",
    description = "Speaks the protocols of Perspective and of OpenAI's moderation, offline.")
public final class Main implements Callable<Integer> {
  private static final int CANNOT_START = 3;

  @Mixin private Settings settings = new Settings();

  @Spec private CommandSpec spec = CommandSpec.create();

  /** Runs the server until the process is asked to end. */
  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }

  static CommandLine commandLine() {
    return new CommandLine(new Main()).setCaseInsensitiveEnumValuesAllowed(true);
  }

  @Override
  public Integer call() throws InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    ToxicityServer server;
    try {
      server = ToxicityServer.start(settings);
    } catch (IOException | ToxicityException | IllegalArgumentException e) {
      spec.commandLine().getErr().println("cannot start: " + e.getMessage());
      return CANNOT_START;
    }
    Runtime.getRuntime().addShutdownHook(new Thread(server::close, "shutdown"));
    out.printf("listening on http://%s:%d/%n", settings.host, server.port());
    out.flush();
    new CountDownLatch(1).await();
    return 0;
  }
}
