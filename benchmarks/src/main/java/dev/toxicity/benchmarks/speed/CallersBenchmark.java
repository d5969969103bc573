package dev.toxicity.benchmarks.speed;

import dev.toxicity.Scorer;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Messages a second with one and with two threads calling one scorer.
 *
 * <pre>{@code
 * java -jar benchmarks/target/benchmarks.jar CallersBenchmark
 * }</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(2)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 2)
public class CallersBenchmark {
  private static final int MESSAGES = 256;

  /** Whether the bundled model reads along. */
  @Param({"LEXICON", "FULL"})
  public String tier = "LEXICON";

  private final String[] messages = Texts.messages(MESSAGES, 1);

  @SuppressWarnings("NullAway.Init") // JMH calls setUp before all else
  private Scorer scorer;

  /** Where a caller is in the messages. */
  @State(Scope.Thread)
  public static class Cursor {
    private int next;

    private String in(String[] messages) {
      next = (next + 1) % messages.length;
      return messages[next];
    }
  }

  /** Makes the scorer that all callers share. */
  @Setup
  public void setUp() {
    scorer = Tiers.scorer(tier);
  }

  /** Frees the scorer. */
  @TearDown
  public void tearDown() {
    scorer.close();
  }

  /** One thread. */
  @Benchmark
  @Threads(1)
  public double oneCaller(Cursor cursor) {
    return scorer.score(cursor.in(messages)).toxicity();
  }

  /** Two threads. */
  @Benchmark
  @Threads(2)
  public double twoCallers(Cursor cursor) {
    return scorer.score(cursor.in(messages)).toxicity();
  }
}
