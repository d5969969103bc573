package dev.toxicity.benchmarks.speed;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toxicity.models.internal.tokenizer.BertTokenizer;
import dev.toxicity.models.internal.tokenizer.Encoding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Text to subword ids of the bundled model: ours beside DJL's binding of the Rust library, with the
 * same vocabulary and rules. Both are checked to give the same ids for every message.
 *
 * <pre>{@code
 * java -jar benchmarks/target/benchmarks.jar TokenizerBenchmark -prof gc
 * }</pre>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class TokenizerBenchmark {
  /** Messages read by one call. */
  public static final int MESSAGES = 256;

  private final String[] messages = Texts.messages(MESSAGES, 1);
  private final Encoding encoding = new Encoding();
  private final BertTokenizer ours;
  private final HuggingFaceTokenizer djl;

  /** Makes both tokenizers of the bundled vocabulary. */
  public TokenizerBenchmark() {
    try {
      String text = new String(Graph.resource("vocab.txt"), StandardCharsets.UTF_8);
      List<String> vocabulary = text.lines().toList();
      ours = new BertTokenizer(vocabulary);
      byte[] json = new ObjectMapper().writeValueAsBytes(description(vocabulary));
      djl =
          HuggingFaceTokenizer.newInstance(
              new ByteArrayInputStream(json), Map.of("truncation", "false", "padding", "false"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** The description that {@code training/vocabulary.py} writes. */
  private static ObjectNode description(List<String> vocabulary) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    ObjectNode root =
        (ObjectNode)
            mapper.readTree(
                """
                {"version": "1.0", "truncation": null, "padding": null, "added_tokens": [],
                 "normalizer": {"type": "Sequence", "normalizers": [{"type": "NFKC"},
                   {"type": "BertNormalizer", "clean_text": true, "handle_chinese_chars": true,
                    "strip_accents": false, "lowercase": true},
                   {"type": "Replace", "pattern": {"Regex": "[\\ufe00-\\ufe0f\\u20e3]"},
                    "content": ""}]},
                 "pre_tokenizer": {"type": "Sequence", "pretokenizers": [
                   {"type": "BertPreTokenizer"},
                   {"type": "Split", "behavior": "Isolated", "invert": false, "pattern": {"Regex":
                    "[\\u2190-\\u2bff\\ud83c\\udc00-\\ud83e\\udeff]"}}]},
                 "post_processor": null, "decoder": null,
                 "model": {"type": "WordPiece", "unk_token": "[UNK]",
                   "continuing_subword_prefix": "##", "max_input_chars_per_word": 200}}
                """);
    ObjectNode ids = ((ObjectNode) root.get("model")).putObject("vocab");
    for (int id = 0; id < vocabulary.size(); id++) {
      ids.put(vocabulary.get(id), id);
    }
    return root;
  }

  /** Compares the ids of each message. */
  @Setup
  public void check() {
    for (String message : messages) {
      encoding.reset(Integer.MAX_VALUE);
      ours.encode(message, encoding);
      long[] own = Arrays.stream(encoding.ids(), 0, encoding.length()).asLongStream().toArray();
      if (!Arrays.equals(own, djl.encode(message, false, false).getIds())) {
        throw new AssertionError("ids differ");
      }
    }
  }

  /** Frees the native tokenizer. */
  @TearDown
  public void tearDown() {
    djl.close();
  }

  /** Returns the ids that DJL's route hands to a graph, at least one and at most {@code most}. */
  int[] djlIds(String message, int most) {
    long[] ids = djl.encode(message, false, false).getIds();
    int[] found = new int[Math.max(1, Math.min(most, ids.length))];
    for (int i = 0; i < Math.min(most, ids.length); i++) {
      found[i] = (int) (ids[i] % 1_000); // any piece that all graphs have: time depends on shapes
    }
    return found;
  }

  /** Our tokenizer. */
  @Benchmark
  @OperationsPerInvocation(MESSAGES)
  public int ours() {
    int pieces = 0;
    for (String message : messages) {
      encoding.reset(Integer.MAX_VALUE);
      ours.encode(message, encoding);
      pieces += encoding.length();
    }
    return pieces;
  }

  /** DJL's tokenizer. */
  @Benchmark
  @OperationsPerInvocation(MESSAGES)
  public int djl() {
    int pieces = 0;
    for (String message : messages) {
      pieces += djl.encode(message, false, false).getIds().length;
    }
    return pieces;
  }
}
