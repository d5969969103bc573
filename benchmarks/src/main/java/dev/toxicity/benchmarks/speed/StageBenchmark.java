package dev.toxicity.benchmarks.speed;

import com.ibm.icu.text.Normalizer2;
import dev.toxicity.Scorer;
import dev.toxicity.internal.engine.Engine;
import dev.toxicity.internal.engine.EngineConfig;
import dev.toxicity.internal.engine.Loading;
import dev.toxicity.internal.language.LanguageDetector;
import dev.toxicity.internal.language.LanguageTable;
import dev.toxicity.internal.text.FoldedText;
import dev.toxicity.internal.text.Folder;
import dev.toxicity.internal.text.WordMemo;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The stages of the lexicon tier, each with those before it, beside what others offer for a stage.
 * What a stage costs is the difference to the one above: {@code fold}, {@code foldDetect}, {@code
 * foldDetectMatch} (with context and features), {@code score} (with probabilities and evidence).
 *
 * <pre>{@code
 * java -jar benchmarks/target/benchmarks.jar StageBenchmark -prof gc
 * }</pre>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class StageBenchmark {
  /** Messages read by one call. */
  public static final int MESSAGES = 256;

  private static final String TABLE = "/META-INF/toxicity/language/table.bin";

  private final String[] messages = Texts.messages(MESSAGES, 1);
  private final FoldedText folded = new FoldedText();
  private final Folder folder = new Folder(folded);
  private final WordMemo memo = new WordMemo();
  private final LanguageDetector detector = new LanguageDetector(table(), memo);
  private final Engine engine =
      new Engine(
          new EngineConfig(List.of(), null, false, Scorer.DEFAULT_MAX_CHARS),
          Loading.start(Set.of(), false));
  private final Scorer scorer = Scorer.builder().lexiconTierOnly().build();
  private final Normalizer2 icu = Normalizer2.getNFKCCasefoldInstance();
  private final StandardTokenizer tokenizer = new StandardTokenizer();

  private static LanguageTable table() {
    try (InputStream in = StageBenchmark.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException(TABLE + " is missing");
      }
      return LanguageTable.read(TABLE, in.readAllBytes());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Refuses stages that do nothing. */
  @Setup
  public void check() {
    if (fold() <= 0 || foldDetect() <= 0 || score() <= 0 || foldDetectMatch() <= 0) {
      throw new AssertionError("a stage does nothing");
    }
  }

  /** Folding, tokens and their hashes. */
  @Benchmark
  @OperationsPerInvocation(MESSAGES)
  public int fold() {
    int tokens = 0;
    for (String message : messages) {
      folder.fold(message, 0, message.length());
      tokens += folded.tokenCount();
    }
    return tokens;
  }

  /** And the language. */
  @Benchmark
  @OperationsPerInvocation(MESSAGES)
  public int foldDetect() {
    int known = 0;
    for (String message : messages) {
      folder.fold(message, 0, message.length());
      memo.begin();
      memo.read(folded);
      detector.detect(folded);
      known += detector.language().length();
    }
    return known;
  }

  /** And everything up to the features of the combination. */
  @Benchmark
  @OperationsPerInvocation(MESSAGES)
  public float foldDetectMatch() {
    float sum = 0;
    for (String message : messages) {
      for (float value : engine.features(message, null)) {
        sum += value;
      }
    }
    return sum;
  }

  /** The whole tier. */
  @Benchmark
  @OperationsPerInvocation(MESSAGES)
  public double score() {
    double sum = 0;
    for (String message : messages) {
      sum += scorer.score(message).toxicity();
    }
    return sum;
  }

  /** Rival of folding: ICU's NFKC_Casefold. */
  @Benchmark
  @OperationsPerInvocation(MESSAGES)
  public int icuNfkcCasefold() {
    int length = 0;
    for (String message : messages) {
      length += icu.normalize(message).length();
    }
    return length;
  }

  /** Rival of folding: the JDK's NFKC and lower case. */
  @Benchmark
  @OperationsPerInvocation(MESSAGES)
  public int jdkNfkcLower() {
    int length = 0;
    for (String message : messages) {
      length +=
          Normalizer.normalize(message, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).length();
    }
    return length;
  }

  /** Rival of tokens: Lucene's tokenizer, without folding. */
  @Benchmark
  @OperationsPerInvocation(MESSAGES)
  public int luceneStandardTokenizer() throws IOException {
    int tokens = 0;
    for (String message : messages) {
      tokenizer.setReader(new StringReader(message));
      tokenizer.reset();
      while (tokenizer.incrementToken()) {
        tokens++;
      }
      tokenizer.end();
      tokenizer.close();
    }
    return tokens;
  }
}
