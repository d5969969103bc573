package dev.toxicity.examples.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

final class MainTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... args) {
    CommandLine commandLine = Main.commandLine();
    commandLine.setOut(new PrintWriter(out));
    commandLine.setErr(new PrintWriter(err));
    return commandLine.execute(args);
  }

  @Test
  void explainsItsOptions() {
    assertEquals(0, run("--help"));
    assertTrue(out.toString().contains("--feedback-file"));
  }

  @Test
  void refusesBadOptionsAndSaysWhyItCannotStart() {
    assertEquals(2, run("--tier", "medium"));
    assertEquals(3, run("--tier", "lexicon", "--port", "0", "--host", "256.0.0.1.invalid"));
    assertTrue(err.toString().contains("cannot start"));
  }
}
