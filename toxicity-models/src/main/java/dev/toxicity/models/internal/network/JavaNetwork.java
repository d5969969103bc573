package dev.toxicity.models.internal.network;

import dev.toxicity.ToxicityException;
import dev.toxicity.models.internal.pool.ObjectPool;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Runs the bundled network in plain Java, for hosts where native code cannot load. It reads the
 * weights by the names that {@code export.py} gives them and calculates in float32 what the graph
 * says. ONNX Runtime rounds the inputs of each product to eight bits, so its scores differ by that
 * noise, most by less than 0.01. Memory: four bytes a weight, one a number of the word table.
 * Thread-safe.
 */
public final class JavaNetwork implements Network {
  private static final int WIDTH = Kernels.TILE;

  private record Layer(
      Attention attention, Linear attended, Norm first, FeedForward wide, Norm second) {}

  private final byte[] words;
  private final float[] wordScale;
  private final float[][] positions;
  private final Norm embedded;
  private final Layer[] layers;
  private final float[][] inner;
  private final float[] innerBias;
  private final float[][] out;
  private final float[] outBias;
  private final String name;
  private final int longest;
  private final ObjectPool<Scratch> pool;
  private final AtomicBoolean closed = new AtomicBoolean();

  /**
   * Reads the weights.
   *
   * @param model the bytes of an ONNX file as {@code export.py} writes it
   * @param name of the file, for messages
   * @param longest greatest number of ids in a run
   * @param labels number of logits
   * @throws ToxicityException if the graph is of another shape
   */
  public static JavaNetwork load(byte[] model, String name, int longest, int labels) {
    return new JavaNetwork(new GraphFile(model, name), name, longest, labels);
  }

  private JavaNetwork(GraphFile file, String name, int longest, int labels) {
    this.name = name;
    this.longest = longest;
    if (!file.has("words.table") || file.dimension("words.table", 1) != WIDTH) {
      throw file.wrong(
          "is not a network of width " + WIDTH + " as the training pipeline writes it");
    }
    int pieces = file.dimension("words.table", 0);
    words = file.bytes("words.table", Math.multiplyExact(pieces, WIDTH));
    wordScale = file.floats("words.scale", pieces);
    positions = positions(file);
    embedded = norm(file, "embedded");
    layers = layers(file);
    int narrow = file.dimension("head.inner.bias", 0);
    inner = file.rows("head.inner.weight", 2 * WIDTH, narrow);
    innerBias = file.floats("head.inner.bias", narrow);
    out = FeedForward.turned(file.rows("head.out.weight", narrow, labels));
    outBias = file.floats("head.out.bias", labels);
    for (String constant : new String[] {"zero", "axis", "first"}) {
      file.ignore(constant);
    }
    file.refuseUnread();
    int wide = file.dimension("layer0.rise.bias", 0);
    int head = WIDTH / file.heads();
    pool = new ObjectPool<>(() -> new Scratch(longest, wide, head));
  }

  private float[][] positions(GraphFile file) {
    int count = file.dimension("positions", 1);
    if (count < longest) {
      throw file.wrong("has " + count + " positions, not " + longest);
    }
    return file.rows("positions", count, WIDTH);
  }

  private static Norm norm(GraphFile file, String part) {
    return new Norm(file.floats(part + ".gamma", WIDTH), file.floats(part + ".beta", WIDTH));
  }

  private static Layer[] layers(GraphFile file) {
    int heads = file.heads();
    if (heads < 1 || WIDTH % heads != 0 || WIDTH / heads % Kernels.FEW != 0) {
      throw file.wrong("has " + heads + " attention heads");
    }
    int count = 0;
    while (file.has("layer" + count + ".rise.bias")) {
      count++;
    }
    Layer[] layers = new Layer[count];
    for (int i = 0; i < count; i++) {
      String name = "layer" + i;
      int wide = file.dimension(name + ".rise.bias", 0);
      if (wide % WIDTH != 0 || wide != file.dimension("layer0.rise.bias", 0)) {
        throw file.wrong("has a middle of width " + wide);
      }
      layers[i] =
          new Layer(
              new Attention(linear(file, name + ".attention", 3 * WIDTH), heads),
              linear(file, name + ".attended", WIDTH),
              norm(file, name + ".attended.norm"),
              new FeedForward(file, name, wide),
              norm(file, name + ".norm"));
    }
    return layers;
  }

  private static Linear linear(GraphFile file, String name, int out) {
    return new Linear(file.quantised(name, WIDTH, out), file.floats(name + ".bias", out));
  }

  @Override
  public void run(int[] ids, int length, float[] logits) {
    if (length < 1 || length > longest) {
      throw new IllegalArgumentException("length must be in [1, " + longest + "]: " + length);
    }
    requireOpen();
    Scratch own = pool.take();
    try {
      embed(ids, length, own);
      float[][][] hidden = {own.hidden};
      float[][][] change = {own.change};
      for (Layer layer : layers) {
        layer.attention().apply(hidden, length, own);
        layer.attended().apply(own.context, length, change);
        layer.first().apply(own.hidden, own.change, length);
        layer.wide().apply(hidden, length, change, own);
        layer.second().apply(own.hidden, own.change, length);
      }
      head(own, length, logits);
    } finally {
      pool.giveBack(own);
    }
  }

  private void embed(int[] ids, int length, Scratch own) {
    for (int row = 0; row < length; row++) {
      int id = ids[row];
      if (id < 0 || id >= wordScale.length) {
        throw new ToxicityException(name + " has no piece " + id);
      }
      for (int j = 0; j < WIDTH; j++) {
        own.hidden[row][j] = words[id * WIDTH + j] * wordScale[id];
      }
    }
    embedded.apply(own.hidden, positions, length);
  }

  private void head(Scratch own, int length, float[] logits) {
    float[] features = new float[2 * WIDTH];
    float[] mean = own.mean;
    Arrays.fill(mean, 0f);
    for (int row = 0; row < length; row++) {
      Kernels.add(mean, own.hidden[row], mean, WIDTH);
    }
    Kernels.scale(mean, 1f / length, WIDTH);
    System.arraycopy(mean, 0, features, 0, WIDTH);
    System.arraycopy(own.hidden[0], 0, features, WIDTH, WIDTH);
    float[] narrow = innerBias.clone();
    for (int k = 0; k < features.length; k += Kernels.FEW) {
      Kernels.addRows(features, k, inner, k, narrow, narrow.length);
    }
    Kernels.gelu(narrow, new float[narrow.length], narrow.length);
    for (int label = 0; label < logits.length; label++) {
      logits[label] = outBias[label] + Kernels.dot(narrow, out[label], narrow.length);
    }
  }

  @Override
  public String engine() {
    return "java";
  }

  @Override
  public String engineVersion() {
    return String.valueOf(Runtime.version().feature());
  }

  @Override
  public void requireOpen() {
    if (closed.get()) {
      throw new ToxicityException("classifier is closed");
    }
  }

  /** Refuses new runs; running ones end undisturbed, as no native memory is freed. */
  @Override
  public void close() {
    closed.set(true);
  }
}
