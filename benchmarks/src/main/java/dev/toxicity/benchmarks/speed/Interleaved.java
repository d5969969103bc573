package dev.toxicity.benchmarks.speed;

import dev.toxicity.Score;
import dev.toxicity.Scorer;
import dev.toxicity.models.internal.onnx.OnnxModel;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleSupplier;

/**
 * Ratios on a noisy machine: us and the rivals take turns in one process, and what counts is the
 * CPU time of the calling thread, so that neither a busy neighbour nor a slower clock favours
 * anyone. Prints the median CPU time, the fastest round, and the median over rounds of the ratio to
 * ours with its quartiles. JMH's benchmarks beside it are for quiet machines.
 *
 * <pre>{@code
 * java -cp benchmarks/target/benchmarks.jar dev.toxicity.benchmarks.speed.Interleaved \
 *     lexicon|hyperscan|tokenizer|model8|model32|model128|model512|java8|java32|java128|cost|\
 *     length|cascade|cache|route [rounds]
 * }</pre>
 *
 * <p>{@code length}: the lexicon tier on English texts of a hundred to a million characters, by the
 * hundred characters. {@code java32}: ONNX Runtime with the bundled model, the same in plain Java,
 * and the float32 rival of its size. {@code lexicon}: messages of {@link LexiconTierBenchmark}.
 * {@code cascade}: the full tier, then with the cascade; for both {@code -Dcorpus=../shared/corpus}
 * gives real messages. {@code cache}: the full tier and the same with a cache, on messages of which
 * half were seen before. {@code route}: the full tier and DJL's way to classify a text, its
 * tokenizer and a BERT-base graph.
 */
public final class Interleaved {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** CPU time that a turn of one of them takes at least. */
  private static final double TURN_NANOS = 40e6;

  /** Characters by which the cost of {@code length} is told, and those of its longest text. */
  private static final int UNIT = 100;

  private static final int LONGEST = 1_000_000;

  /** Characters of all its texts of one length: few texts are dear or cheap by chance. */
  private static final int TEXTS_CHARS = 200_000;

  private record Runner(String name, int operations, DoubleSupplier work) {}

  private double sink;

  private Interleaved() {}

  /** Runs one group. */
  public static void main(String[] args) {
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 30;
    new Interleaved().report(runners(args[0]), rounds);
  }

  private static List<Runner> runners(String group) {
    return switch (group) {
      case "lexicon" ->
          finders(
              Implementations.OURS,
              Implementations.ICU_ROBERT_BOR,
              Implementations.JDK_HANKCS,
              Implementations.HOUBB,
              Implementations.LUCENE_SET);
      case "hyperscan" -> finders(Implementations.OURS, Implementations.HYPERSCAN);
      case "tokenizer" -> tokenizers();
      case "cost" -> costs();
      case "length" -> lengths();
      case "cascade" -> cascades();
      case "cache" -> caches();
      case "route" -> routes();
      case "java8", "java32", "java128" ->
          engines(Integer.parseInt(group.substring("java".length())));
      default -> models(Integer.parseInt(group.substring("model".length())));
    };
  }

  private static List<Runner> finders(Implementations... implementations) {
    List<Runner> runners = new ArrayList<>();
    for (Implementations implementation : implementations) {
      LexiconTierBenchmark benchmark = new LexiconTierBenchmark();
      benchmark.implementation = implementation;
      benchmark.setUp();
      runners.add(
          new Runner(implementation.name(), LexiconTierBenchmark.MESSAGES, benchmark::hits));
    }
    return runners;
  }

  private static List<Runner> tokenizers() {
    TokenizerBenchmark benchmark = new TokenizerBenchmark();
    benchmark.check();
    return List.of(
        new Runner("OURS", TokenizerBenchmark.MESSAGES, benchmark::ours),
        new Runner("DJL", TokenizerBenchmark.MESSAGES, benchmark::djl));
  }

  private static List<Runner> models(int subwords) {
    List<Runner> runners = new ArrayList<>();
    for (Graph graph : Graph.values()) {
      ModelBenchmark benchmark = new ModelBenchmark();
      benchmark.graph = graph;
      benchmark.subwords = subwords;
      benchmark.setUp();
      runners.add(new Runner(graph.name(), 1, benchmark::run));
    }
    return runners;
  }

  private static List<Runner> engines(int subwords) {
    List<Runner> runners = new ArrayList<>();
    for (boolean java : new boolean[] {false, true}) {
      ModelBenchmark benchmark = new ModelBenchmark();
      benchmark.java = java;
      benchmark.subwords = subwords;
      benchmark.setUp();
      runners.add(new Runner(java ? "PLAIN_JAVA" : "ONNX_RUNTIME", 1, benchmark::run));
    }
    runners.addAll(models(subwords).subList(1, 2));
    return runners;
  }

  private static Runner scoring(String name, Scorer scorer, String[] messages) {
    return new Runner(
        name,
        messages.length,
        () -> {
          double sum = 0;
          for (String message : messages) {
            sum += scorer.score(message).toxicity();
          }
          return sum;
        });
  }

  private static List<Runner> cascades() {
    String[] messages = Traffic.messages(300, 7);
    Scorer cascade = Scorer.builder().cascade(true).build();
    int quick = 0;
    for (String message : messages) {
      quick += cascade.score(message).tier() == Score.Tier.QUICK ? 1 : 0;
    }
    System.out.println(quick + " of " + messages.length + " settled by the quick judge");
    return List.of(
        scoring("CASCADE", cascade, messages), scoring("FULL", Scorer.create(), messages));
  }

  private static List<Runner> caches() {
    String[] fresh = Traffic.messages(2_000, 8);
    String[] known = Arrays.copyOf(fresh, 20);
    return List.of(
        halfKnown("CACHED", Scorer.builder().cache(100).build(), fresh, known),
        halfKnown("FULL", Scorer.create(), fresh, known));
  }

  /** Twenty new messages and twenty known ones a call, the same for both scorers. */
  private static Runner halfKnown(String name, Scorer scorer, String[] fresh, String[] known) {
    int[] next = {0};
    return new Runner(
        name,
        2 * known.length,
        () -> {
          double sum = 0;
          for (String message : known) {
            next[0] = (next[0] + 1) % fresh.length;
            sum += scorer.score(fresh[next[0]]).toxicity() + scorer.score(message).toxicity();
          }
          return sum;
        });
  }

  private static List<Runner> routes() {
    String[] messages = Traffic.messages(20, 9);
    TokenizerBenchmark tokenizers = new TokenizerBenchmark();
    Graph bert = Graph.BERT_BASE_FP32;
    OnnxModel model = bert.load();
    float[] logits = new float[bert.labels()];
    return List.of(
        scoring("FULL", Scorer.create(), messages),
        new Runner(
            "DJL_ROUTE",
            messages.length,
            () -> {
              double sum = 0;
              for (String message : messages) {
                int[] ids = tokenizers.djlIds(message, bert.window());
                model.run(ids, ids.length, logits);
                sum += logits[0];
              }
              return sum;
            }));
  }

  private static List<Runner> costs() {
    List<Runner> runners = new ArrayList<>();
    for (String tier : List.of("LEXICON", "FULL")) {
      Scorer scorer = Tiers.scorer(tier);
      for (int chars : new int[] {100, 500, 5_000}) {
        String[] texts = new String[16];
        Arrays.setAll(texts, i -> Texts.ofLength(chars, i));
        runners.add(new Runner(tier + " " + chars, texts.length, () -> sum(scorer, texts)));
      }
    }
    return runners;
  }

  private static List<Runner> lengths() {
    List<Runner> runners = new ArrayList<>();
    Scorer scorer = Tiers.scorer("LEXICON");
    for (int chars = UNIT; chars <= LONGEST; chars *= 10) {
      String[] texts = new String[Math.max(1, TEXTS_CHARS / chars)];
      int length = chars;
      Arrays.setAll(texts, i -> Texts.inEnglish(length, i));
      runners.add(
          new Runner(chars + " CHARS", texts.length * chars / UNIT, () -> sum(scorer, texts)));
    }
    return runners;
  }

  private static double sum(Scorer scorer, String[] texts) {
    double sum = 0;
    for (String text : texts) {
      sum += scorer.score(text).toxicity();
    }
    return sum;
  }

  private void report(List<Runner> runners, int rounds) {
    int[] repeats = new int[runners.size()];
    for (int i = 0; i < repeats.length; i++) {
      repeats[i] = warmUp(runners.get(i));
    }
    double[][] nanos = new double[runners.size()][rounds];
    for (int r = 0; r < rounds; r++) {
      for (int i = 0; i < repeats.length; i++) {
        nanos[i][r] = time(runners.get(i), repeats[i]);
      }
    }
    for (int i = 0; i < repeats.length; i++) {
      double[] ratios = new double[rounds];
      for (int r = 0; r < rounds; r++) {
        ratios[r] = nanos[i][r] / nanos[0][r];
      }
      Arrays.sort(ratios);
      Arrays.sort(nanos[i]);
      System.out.printf(
          "%-16s median %,12.0f ns  fastest %,12.0f ns  ratio %.2f [%.2f..%.2f]%n",
          runners.get(i).name(),
          nanos[i][rounds / 2],
          nanos[i][0],
          ratios[rounds / 2],
          ratios[rounds / 4],
          ratios[rounds * 3 / 4]);
    }
    System.out.println("Java " + Runtime.version() + ", " + rounds + " rounds, sink " + sink);
  }

  /** Returns how often the work fits into a turn, once it is compiled. */
  private int warmUp(Runner runner) {
    double last = 0;
    long start = THREADS.getCurrentThreadCpuTime();
    int times = 0;
    while (times < 5 || THREADS.getCurrentThreadCpuTime() - start < 50 * TURN_NANOS) {
      last = time(runner, 1) * runner.operations();
      times++;
    }
    return (int) Math.max(1, TURN_NANOS / last);
  }

  /** Returns the CPU time of one operation in nanoseconds. */
  private double time(Runner runner, int repeats) {
    long start = THREADS.getCurrentThreadCpuTime();
    for (int i = 0; i < repeats; i++) {
      sink += runner.work().getAsDouble();
    }
    long spent = THREADS.getCurrentThreadCpuTime() - start;
    return (double) spent / repeats / runner.operations();
  }
}
