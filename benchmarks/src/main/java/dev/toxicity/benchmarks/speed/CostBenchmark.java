package dev.toxicity.benchmarks.speed;

import dev.toxicity.Scorer;
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
 * What will it cost me? Texts a second on one core, by kind of text and by tier.
 *
 * <pre>{@code
 * java -jar benchmarks/target/benchmarks.jar CostBenchmark
 * }</pre>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class CostBenchmark {
  /** Texts read by one call. */
  public static final int TEXTS = 16;

  /** Kinds of text. */
  public enum Kind {
    /** Chat messages. */
    CHAT(100),
    /** Comments below an article. */
    COMMENT(500),
    /** Articles. */
    ARTICLE(5_000);

    private final int chars;

    Kind(int chars) {
      this.chars = chars;
    }
  }

  /** The kind of text. */
  @Param public Kind kind = Kind.CHAT;

  /** Whether the bundled model reads along. */
  @Param({"LEXICON", "FULL"})
  public String tier = "LEXICON";

  private final String[] texts = new String[TEXTS];

  @SuppressWarnings("NullAway.Init") // JMH calls setUp before all else
  private Scorer scorer;

  /** Makes texts of one length and the scorer. */
  @Setup
  public void setUp() {
    scorer = Tiers.scorer(tier);
    for (int i = 0; i < TEXTS; i++) {
      texts[i] = Texts.ofLength(kind.chars, i);
    }
  }

  /** Frees the scorer. */
  @TearDown
  public void tearDown() {
    scorer.close();
  }

  /** Scores the texts one after the other. */
  @Benchmark
  @OperationsPerInvocation(TEXTS)
  public double score() {
    double highest = 0;
    for (String text : texts) {
      highest = Math.max(highest, scorer.score(text).toxicity());
    }
    return highest;
  }
}
