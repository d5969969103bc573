package dev.toxicity.benchmarks.speed;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What the process holds in memory. */
final class Resident {
  private static final Path STATUS = Path.of("/proc/self/status"); // Linux only

  private Resident() {}

  /**
   * Has printed, when the JVM ends, the heap in use after a collection and the resident set.
   *
   * @param holder kept alive until then
   */
  static void print(Object holder) {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> report(holder)));
  }

  private static void report(Object holder) {
    try {
      System.gc();
      System.gc();
      long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
      System.out.printf("heap after collection %d MB, %s%n", heap >> 20, resident());
    } finally {
      Reference.reachabilityFence(holder);
    }
  }

  private static String resident() {
    try {
      Optional<String> line =
          Files.readAllLines(STATUS).stream().filter(l -> l.startsWith("VmRSS")).findFirst();
      return line.map(l -> l.replaceAll("\\s+", " ")).orElse("VmRSS unknown");
    } catch (IOException e) {
      return "VmRSS unknown";
    }
  }
}
