package dev.toxicity.examples.cli;

import dev.toxicity.Provenance;
import dev.toxicity.Score;
import dev.toxicity.Scorer;
import dev.toxicity.ToxicityException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Tells what is loaded, how long it takes and how much memory it keeps. */
@Command(
    name = "doctor",
    mixinStandardHelpOptions = true,
    description = "Checks the installation: versions, digests, native library, time and memory.")
final class DoctorCommand implements Callable<Integer> {
  private static final double MILLION = 1e6;
  private static final Set<String> MODEL_PARTS = Set.of("model", "runtime", "ngrams");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    out.printf("java      %s, %s%n", Runtime.version(), System.getProperty("java.vm.name"));
    out.printf("platform  %s %s%n", System.getProperty("os.name"), System.getProperty("os.arch"));
    long start = System.nanoTime();
    try (Scorer scorer = Scorer.builder().lexiconTierOnly().build()) {
      scorer.score("ready");
      out.printf("lexicons  loaded in %.0f ms%n", (System.nanoTime() - start) / MILLION);
      out.printf("heap      %.1f MB after GC%n", heapAfterGc() / MILLION);
      scorer.provenance().components().forEach(c -> print(out, c));
      scorer.score("still reachable"); // keeps the scorer alive for the heap figure above
    }
    boolean model = model(out);
    out.flush();
    return model ? 0 : Main.BROKEN;
  }

  private static boolean model(PrintWriter out) {
    long start = System.nanoTime();
    try (Scorer scorer = Scorer.create()) {
      Score score = scorer.score("ready");
      if (score.tier() == Score.Tier.LEXICON) {
        out.println("model     none on the class path");
        return true;
      }
      out.printf("model     first score after %.0f ms%n", (System.nanoTime() - start) / MILLION);
      scorer.provenance().components().stream()
          .filter(c -> MODEL_PARTS.contains(c.kind()))
          .forEach(c -> print(out, c));
      return true;
    } catch (ToxicityException e) {
      out.println("model     cannot run: " + e.getMessage());
      return false;
    }
  }

  private static void print(PrintWriter out, Provenance.Component c) {
    out.printf(
        "  %-14s %-24s %-8s sha256 %s%n",
        c.kind(), c.id(), c.version(), c.sha256().substring(0, 12));
  }

  private static long heapAfterGc() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
