package dev.toxicity.models.internal.onnx;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import dev.toxicity.ToxicityException;
import dev.toxicity.models.internal.network.Network;
import dev.toxicity.models.internal.pool.ObjectPool;
import java.lang.ref.Reference;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A text classification graph in ONNX Runtime. One session for all threads, with no threads of its
 * own; one window a run, at its exact length, because dynamic quantization couples what shares a
 * run. Thread-safe.
 */
public final class OnnxModel implements Network {
  private final OrtEnvironment environment;
  private final OrtSession session;
  private final Lease lease;
  private final ObjectPool<List<Feed>> feeds;
  private final String name;
  private final String output;
  private final int longest;
  private final int labels;

  /**
   * Loads a model from these very bytes; nothing else is read.
   *
   * @param name of the file, for messages
   * @param longest greatest number of ids in a run
   * @param labels number of logits
   * @throws ToxicityException if the graph is broken, refused, or not a text classifier
   * @throws dev.toxicity.models.NativeRuntimeException if ONNX Runtime cannot run here
   */
  public static OnnxModel load(byte[] model, String name, int longest, int labels) {
    return load(model, name, longest, labels, NativeStart.begin());
  }

  /** Loads a model like {@link #load(byte[], String, int, int)} with a runtime that starts. */
  public static OnnxModel load(
      byte[] model, String name, int longest, int labels, NativeStart start) {
    ModelGuard.check(model, name);
    OrtEnvironment environment = start.await();
    OrtSession session;
    try (OrtSession.SessionOptions options = options()) {
      session = environment.createSession(model, options);
    } catch (OrtException e) {
      throw new ToxicityException(name + " is refused by ONNX Runtime: " + e.getMessage(), e);
    }
    try {
      return new OnnxModel(environment, session, name, longest, labels);
    } catch (RuntimeException | OrtException e) {
      closeQuietly(session);
      if (e instanceof ToxicityException own) {
        throw own;
      }
      throw new ToxicityException(name + " cannot be inspected", e);
    }
  }

  private static OrtSession.SessionOptions options() throws OrtException {
    OrtSession.SessionOptions options = new OrtSession.SessionOptions();
    options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR); // a library is silent
    options.setIntraOpNumThreads(1);
    options.setInterOpNumThreads(1);
    options.setExecutionMode(OrtSession.SessionOptions.ExecutionMode.SEQUENTIAL);
    options.addConfigEntry("session.intra_op.allow_spinning", "0");
    options.addConfigEntry("session.inter_op.allow_spinning", "0");
    return options;
  }

  private OnnxModel(
      OrtEnvironment environment, OrtSession session, String name, int longest, int labels)
      throws OrtException {
    this.environment = environment;
    this.session = session;
    this.name = name;
    this.longest = longest;
    this.labels = labels;
    List<Feed.Input> inputs = inputs(session.getInputInfo());
    output = output(session.getOutputInfo());
    feeds = new ObjectPool<>(() -> inputs.stream().map(input -> new Feed(input, longest)).toList());
    lease = new Lease(() -> closeQuietly(session));
  }

  private List<Feed.Input> inputs(Map<String, NodeInfo> infos) {
    List<Feed.Input> inputs = new ArrayList<>();
    for (NodeInfo info : infos.values()) {
      String input = info.getName();
      if (!(info.getInfo() instanceof TensorInfo tensor) || !Feed.isInteger(tensor.type)) {
        throw new ToxicityException(name + ": input " + input + " must be int32 or int64");
      }
      inputs.add(new Feed.Input(input, role(input), tensor.type == OnnxJavaType.INT64));
    }
    if (inputs.stream().noneMatch(input -> input.role() == Feed.Role.IDS)) {
      throw new ToxicityException(name + ": there is no input input_ids");
    }
    return inputs;
  }

  private Feed.Role role(String input) {
    return switch (input) {
      case "input_ids" -> Feed.Role.IDS;
      case "attention_mask" -> Feed.Role.MASK;
      case "token_type_ids" -> Feed.Role.SEGMENT;
      default ->
          throw new ToxicityException(
              name
                  + ": input "
                  + input
                  + " is unknown; known are input_ids, attention_mask and token_type_ids");
    };
  }

  /** The output named logits, or the only one there is. */
  private String output(Map<String, NodeInfo> infos) {
    NodeInfo info = infos.get("logits");
    if (info == null && infos.size() == 1) {
      info = infos.values().iterator().next();
    }
    if (info == null || !(info.getInfo() instanceof TensorInfo tensor)) {
      throw new ToxicityException(name + ": there is no output logits");
    }
    long[] shape = tensor.getShape();
    if (tensor.type != OnnxJavaType.FLOAT || shape.length != 2) {
      throw new ToxicityException(name + ": logits must be float32 of shape [1, labels]");
    }
    if (shape[1] >= 0 && shape[1] != labels) {
      throw wrongLabels(shape[1]);
    }
    return info.getName();
  }

  private ToxicityException wrongLabels(long found) {
    return new ToxicityException(
        name + ": the graph has " + found + " logits, " + labels + " labels are named");
  }

  @Override
  public void run(int[] ids, int length, float[] logits) {
    if (length < 1 || length > longest) {
      throw new IllegalArgumentException("length must be in [1, " + longest + "]: " + length);
    }
    lease.acquire();
    try {
      List<Feed> feed = feeds.take();
      try {
        run(feed, ids, length, logits);
      } finally {
        feeds.giveBack(feed);
      }
    } catch (OrtException e) {
      throw new ToxicityException(name + ": ONNX Runtime failed: " + e.getCode(), e);
    } finally {
      lease.release();
    }
  }

  /** Tensors never leave this method: a closed one crashes the JVM, a forgotten one leaks. */
  private void run(List<Feed> feeds, int[] ids, int length, float[] logits) throws OrtException {
    Map<String, OnnxTensor> tensors = new HashMap<>();
    try {
      for (Feed feed : feeds) {
        tensors.put(feed.name(), feed.tensor(environment, ids, length));
      }
      try (OrtSession.Result result = session.run(tensors, Set.of(output))) {
        FloatBuffer found = ((OnnxTensor) result.get(0)).getFloatBuffer();
        if (found.remaining() != labels) {
          throw wrongLabels(found.remaining());
        }
        found.get(logits, 0, labels);
      }
    } finally {
      tensors.values().forEach(OnnxTensor::close);
      // the runtime reads the buffers through their addresses only
      Reference.reachabilityFence(feeds);
    }
  }

  @Override
  public String engine() {
    return "onnxruntime";
  }

  @Override
  public String engineVersion() {
    return environment.getVersion();
  }

  @Override
  public void requireOpen() {
    lease.acquire();
    lease.release();
  }

  /** Refuses new runs, waits for running ones and frees the session; may be called twice. */
  @Override
  public void close() {
    lease.close();
  }

  private static void closeQuietly(OrtSession session) {
    try {
      session.close();
    } catch (OrtException e) {
      // freeing is the last use of the session, nothing depends on its success
    }
  }
}
