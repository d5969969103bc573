package dev.toxicity.benchmarks.speed;

import dev.toxicity.Score;
import dev.toxicity.Scorer;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Messages a second through {@code scoreAll}: a list, a stream, and a parallel stream in a pool of
 * one and of two threads.
 *
 * <pre>{@code
 * java -jar benchmarks/target/benchmarks.jar BatchBenchmark
 * }</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 2)
public class BatchBenchmark {
  /** Messages of a batch. */
  public static final int MESSAGES = 256;

  /** Whether the bundled model reads along. */
  @Param({"LEXICON", "FULL"})
  public String tier = "LEXICON";

  private final List<String> messages = List.of(Texts.messages(MESSAGES, 1));
  private final ForkJoinPool one = new ForkJoinPool(1);
  private final ForkJoinPool two = new ForkJoinPool(2);

  @SuppressWarnings("NullAway.Init") // JMH calls setUp before all else
  private Scorer scorer;

  /** Makes the scorer and checks that all ways agree. */
  @Setup
  public void setUp() {
    scorer = Tiers.scorer(tier);
    double expected = list();
    boolean equal = stream() == expected && parallelOne() == expected && parallelTwo() == expected;
    if (!equal) {
      throw new AssertionError("the ways differ");
    }
  }

  /** Frees the scorer and the threads. */
  @TearDown
  public void tearDown() {
    scorer.close();
    one.shutdown();
    two.shutdown();
  }

  /** A list. */
  @Benchmark
  @OperationsPerInvocation(MESSAGES)
  public double list() {
    double highest = 0;
    for (Score score : scorer.scoreAll(messages)) {
      highest = Math.max(highest, score.toxicity());
    }
    return highest;
  }

  /** A stream. */
  @Benchmark
  @OperationsPerInvocation(MESSAGES)
  public double stream() {
    return scorer.scoreAll(messages.stream()).mapToDouble(Score::toxicity).max().orElseThrow();
  }

  /** A parallel stream in one thread. */
  @Benchmark
  @OperationsPerInvocation(MESSAGES)
  public double parallelOne() {
    return parallel(one);
  }

  /** A parallel stream in two threads. */
  @Benchmark
  @OperationsPerInvocation(MESSAGES)
  public double parallelTwo() {
    return parallel(two);
  }

  private double parallel(ForkJoinPool pool) {
    return pool.submit(
            () ->
                scorer
                    .scoreAll(messages.parallelStream())
                    .mapToDouble(Score::toxicity)
                    .max()
                    .orElseThrow())
        .join();
  }
}
