package dev.toxicity.models.internal.onnx;

import dev.toxicity.ToxicityException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Counts the calls that use a native resource, so that it is freed once, after the last of them.
 * ONNX Runtime itself crashes the JVM when a session is closed under a running call. Thread-safe.
 */
final class Lease {
  private static final int CLOSED = 1 << 31; // sign bit; the other bits count calls

  private final AtomicInteger state = new AtomicInteger();
  private final CountDownLatch freed = new CountDownLatch(1);
  private final Runnable free;

  /**
   * @param free called once
   */
  Lease(Runnable free) {
    this.free = free;
  }

  /**
   * Begins a call; {@link #release} must follow.
   *
   * @throws ToxicityException if the resource is closed
   */
  void acquire() {
    for (int old = state.get(); ; old = state.get()) {
      if (old < 0) {
        throw new ToxicityException("classifier is closed");
      }
      if (state.compareAndSet(old, old + 1)) {
        return;
      }
    }
  }

  /** Ends a call; the last one after {@link #close} frees the resource. */
  void release() {
    if (state.decrementAndGet() == CLOSED) {
      free();
    }
  }

  /**
   * Refuses new calls and waits until the running ones have ended and the resource is freed. An
   * interrupted thread does not wait; the last call frees the resource then.
   */
  void close() {
    for (int old = state.get(); old >= 0; old = state.get()) {
      if (state.compareAndSet(old, old | CLOSED)) {
        if (old == 0) {
          free();
        }
        break;
      }
    }
    try {
      freed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void free() {
    try {
      free.run();
    } finally {
      freed.countDown();
    }
  }
}
