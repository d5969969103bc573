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
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * From a fresh JVM to the first score: loading, verifying and scoring once, without the start of
 * the JVM itself. Each fork is one measurement; prints what the process holds afterwards.
 *
 * <pre>{@code
 * java -jar benchmarks/target/benchmarks.jar ColdStartBenchmark
 * }</pre>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(10)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class ColdStartBenchmark {
  /** Whether the bundled model is loaded. */
  @Param({"LEXICON", "FULL"})
  public String tier = "LEXICON";

  /** Loads and scores once. */
  @Benchmark
  public double firstScore() {
    Scorer scorer =
        tier.equals("FULL") ? Scorer.create() : Scorer.builder().lexiconTierOnly().build();
    double toxicity = scorer.score("you are a complete idiot").toxicity();
    if (toxicity < 0.2) {
      throw new AssertionError("scored " + toxicity);
    }
    Resident.print(scorer);
    return toxicity;
  }
}
