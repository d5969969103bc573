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
import org.openjdk.jmh.annotations.Warmup;

/**
 * Time of the lexicon tier by length, for traffic and for hostile shapes: divided by the length it
 * must stay flat.
 *
 * <pre>{@code
 * java -jar benchmarks/target/benchmarks.jar LengthBenchmark
 * java -jar benchmarks/target/benchmarks.jar LengthBenchmark -p shape=TRAFFIC
 * java -jar benchmarks/target/benchmarks.jar LengthBenchmark -p chars=1000000 # all below a second
 * }</pre>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class LengthBenchmark {
  /** Length in UTF-16 units. */
  @Param({"100", "1000", "10000", "100000", "1000000"})
  public int chars = 100;

  /** {@code TRAFFIC} or a name of {@link Texts.Hostile}. */
  @Param({
    "TRAFFIC",
    "ONE_LETTER",
    "SPELLED",
    "PHRASE_START",
    "MARKS",
    "INVISIBLE",
    "UNSEGMENTED",
    "HITS",
    "LEET",
    "CENSORED",
    "ESCAPES",
    "LONE_SURROGATES",
    "ASTERISKS",
    "DOTS",
    "DOTTED_LETTERS",
    "BARE_MARKS",
    "MARKS_ON_LETTERS",
    "INSULTS_RUN_TOGETHER",
    "TAG_CHARACTERS",
    "FULL_WIDTH",
    "CENSORED_WORDS",
    "EMOJI_FAMILIES",
    "OLD_CHILLUS",
    "QUOTES",
    "MIXED_SCRIPTS",
    "BIDI",
    "MARKED_WORDS",
    "SYLLABLES",
    "UNKNOWN_WORDS"
  })
  public String shape = "TRAFFIC";

  private final Scorer scorer = Scorer.builder().lexiconTierOnly().build();
  private String text = "";

  /** Makes the text. */
  @Setup
  public void setUp() {
    text =
        shape.equals("TRAFFIC")
            ? Texts.ofLength(chars, 1)
            : Texts.Hostile.valueOf(shape).ofLength(chars);
    if (text.length() != chars || scorer.score(text).truncated()) {
      throw new AssertionError("text has " + text.length() + " units");
    }
  }

  /** Scores the text. */
  @Benchmark
  public double score() {
    return scorer.score(text).toxicity();
  }
}
