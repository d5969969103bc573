package dev.toxicity.benchmarks.speed;

import dev.toxicity.models.internal.network.Network;
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
import org.openjdk.jmh.annotations.Warmup;

/**
 * One run of the model by number of subwords, beside graphs of deployed sizes. Our model reads 128
 * subwords at once; more are read in windows that overlap by 32, as the library does.
 *
 * <p>Prints the limit that the arithmetic of the CPU sets our model: its operations by {@code
 * -Dint8.gops}, the 8-bit multiply-adds a core does in a second, 916 on the project's machine (an
 * AVX-512 VNNI loop in C).
 *
 * <pre>{@code
 * python3 benchmarks/graphs/make_graphs.py benchmarks/target/graphs
 * java -jar benchmarks/target/benchmarks.jar ModelBenchmark -prof gc
 * }</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 2)
public class ModelBenchmark {
  private static final int STEP = 96;
  private static final int VOCABULARY = 1_000; // all graphs have at least so many pieces

  /** Whose graph. */
  @Param public Graph graph = Graph.OURS;

  /** Whether our model runs in plain Java; the rivals' graphs do not. */
  boolean java;

  /** Subwords with special tokens. */
  @Param({"8", "32", "128", "512"})
  public int subwords = 8;

  @SuppressWarnings("NullAway.Init") // JMH calls setUp before all else
  private Network model;

  private int[][] windows = {};
  private int labels;

  /** Loads the graph and checks that it answers. */
  @Setup
  public void setUp() {
    model = java ? graph.loadJava() : graph.load();
    labels = graph.labels();
    windows = windows();
    if (graph == Graph.OURS) {
      double gops = Double.parseDouble(System.getProperty("int8.gops", "916"));
      System.out.printf(
          "int8 limit at %d subwords: %.0f us%n",
          subwords, graph.operations(subwords) / gops / 1_000);
    }
    float sum = run();
    if (!Float.isFinite(sum) || sum == 0) {
      throw new AssertionError(graph + " gives " + sum);
    }
  }

  private int[][] windows() {
    int size = graph.window();
    int count = subwords <= size ? 1 : (subwords - size + STEP - 1) / STEP + 1;
    int[][] made = new int[count][];
    for (int w = 0; w < count; w++) {
      int start = w * STEP;
      made[w] = new int[Math.min(size, subwords - start)];
      for (int i = 0; i < made[w].length; i++) {
        made[w][i] = 5 + (start + i) * 7 % (VOCABULARY - 5);
      }
    }
    return made;
  }

  /** Frees the graph. */
  @TearDown
  public void tearDown() {
    model.close();
  }

  /** Reads the subwords. */
  @Benchmark
  public float run() {
    float[] logits = new float[labels];
    float sum = 0;
    for (int[] window : windows) {
      model.run(window, window.length, logits);
      sum += logits[0];
    }
    return sum;
  }
}
