package dev.toxicity.benchmarks.speed;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The lexicon tier end to end beside rivals: time a message, from the raw string to the hits.
 *
 * <p>Ours remembers the words seen last. So the messages are thousands of different ones, that none
 * is known when it comes again; yet the made-up ones are of a few hundred words, of which nearly
 * all are remembered, and that flatters it. {@code -Dcorpus=../shared/corpus} reads real messages
 * with real words instead.
 *
 * <pre>{@code
 * java -jar benchmarks/target/benchmarks.jar LexiconTierBenchmark -prof gc
 * }</pre>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class LexiconTierBenchmark {
  /** Messages read by one call. */
  public static final int MESSAGES = 2_048;

  private static final String PROBE = "You are a complete IDIOT";

  /** Who does it. */
  @Param public Implementations implementation = Implementations.OURS;

  private String[] messages = {};
  private Finder finder = text -> 0;

  /** Makes texts and finder, and refuses a finder that does not find. */
  @Setup
  public void setUp() {
    messages = Traffic.messages(MESSAGES, 1);
    finder = implementation.create(terms());
    if (finder.count(PROBE) < 1) {
      throw new AssertionError(implementation + " does not find");
    }
  }

  /** All terms; those of English come first for who takes only the first ones. */
  private List<String> terms() {
    if (!implementation.takesFew()) {
      return Terms.all();
    }
    List<String> english = new java.util.ArrayList<>(Terms.of("en"));
    english.remove("idiot");
    english.add(0, "idiot");
    return english;
  }

  /** Returns the number of hits in all messages. */
  @Benchmark
  @OperationsPerInvocation(MESSAGES)
  public int hits() {
    int hits = 0;
    for (String message : messages) {
      hits += finder.count(message);
    }
    return hits;
  }
}
