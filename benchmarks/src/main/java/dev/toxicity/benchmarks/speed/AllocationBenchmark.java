package dev.toxicity.benchmarks.speed;

import dev.toxicity.Score;
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
import org.openjdk.jmh.annotations.Warmup;

/**
 * What one score of the lexicon tier allocates; read {@code gc.alloc.rate.norm}. A {@link Score}
 * with its probabilities is 48 + 16 + 48 bytes on a 64-bit JVM with compressed references.
 *
 * <pre>{@code
 * java -jar benchmarks/target/benchmarks.jar AllocationBenchmark -prof gc
 * }</pre>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class AllocationBenchmark {
  /** Kinds of text, from the plainest to the most disguised. */
  public enum Kind {
    /** Plain English. */
    CLEAN_ENGLISH("see you tomorrow at the station, thanks for the lovely photo"),
    /** Latin letters with marks. */
    CLEAN_FRENCH("à demain à la gare, merci pour la très belle photo"),
    /** Another script. */
    CLEAN_RUSSIAN("до завтра на вокзале, спасибо за красивую фотографию"),
    /** A script without spaces. */
    CLEAN_CHINESE("明天车站见，谢谢你的漂亮照片"),
    /** Digits and a link, which look like a disguise. */
    CLEAN_SUSPICIOUS("meet at 10am (gate b2) https://example.org/a/17"),
    /** A hit. */
    INSULT("you are a complete idiot"),
    /** A hit in disguise. */
    DISGUISED("you are a complete 1d10t");

    private final String text;

    Kind(String text) {
      this.text = text;
    }
  }

  private final Scorer scorer = Scorer.builder().lexiconTierOnly().build();

  /** The text. */
  @Param public Kind kind = Kind.CLEAN_ENGLISH;

  /** Refuses texts that are not what their name says. */
  @Setup
  public void check() {
    boolean clean = kind.name().startsWith("CLEAN");
    if (clean != scorer.score(kind.text).evidence().isEmpty()) {
      throw new AssertionError(kind + " is scored " + scorer.score(kind.text));
    }
  }

  /** Scores the text. */
  @Benchmark
  public Score score() {
    return scorer.score(kind.text);
  }
}
