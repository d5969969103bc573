package dev.toxicity.models.internal.onnx;

import ai.onnxruntime.OrtEnvironment;
import dev.toxicity.models.NativeRuntimeException;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinTask;

/**
 * A start of ONNX Runtime that has begun: unpacking its library takes a quarter of the time to the
 * first score, so that runs in the JVM's common pool while the caller reads the model. Where that
 * pool has no free thread the caller does it.
 */
public final class NativeStart {
  private final ForkJoinTask<Object> task = ForkJoinTask.adapt(new Start());

  private NativeStart() {}

  /** Begins to start. */
  public static NativeStart begin() {
    NativeStart start = new NativeStart();
    start.task.fork();
    return start;
  }

  /** Returns the environment, or throws what {@link NativeRuntime#start} threw. */
  OrtEnvironment await() {
    Object outcome = task.tryUnfork() ? task.invoke() : task.join();
    if (outcome instanceof NativeRuntimeException failure) {
      throw failure;
    }
    return (OrtEnvironment) outcome;
  }

  /** Failures are results: the pool would throw copies of them. */
  private static final class Start implements Callable<Object> {
    @Override
    public Object call() {
      try {
        return NativeRuntime.start();
      } catch (NativeRuntimeException e) {
        return e;
      }
    }
  }
}
