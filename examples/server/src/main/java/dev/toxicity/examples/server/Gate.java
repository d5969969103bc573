package dev.toxicity.examples.server;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Lets few texts be scored at once, a bounded number of requests wait, and turns the rest away. */
final class Gate {
  private final Semaphore permits;
  private final AtomicInteger waiting = new AtomicInteger();
  private final AtomicInteger inside = new AtomicInteger();
  private final int maxWaiting;
  private final long maxWaitMillis;

  Gate(int concurrency, int maxWaiting, long maxWaitMillis) {
    this.permits = new Semaphore(concurrency, true);
    this.maxWaiting = maxWaiting;
    this.maxWaitMillis = maxWaitMillis;
  }

  /**
   * Enters, waiting if need be; {@link #leave()} must follow.
   *
   * @throws ApiException with status 429 if too many wait already or the wait is too long
   */
  void enter() throws ApiException {
    try {
      // with a time of zero, unlike without one, those who wait already come first
      if (!permits.tryAcquire(0, TimeUnit.MILLISECONDS)) {
        await();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw ApiException.busy();
    }
    inside.incrementAndGet();
  }

  private void await() throws ApiException, InterruptedException {
    if (waiting.incrementAndGet() > maxWaiting) {
      waiting.decrementAndGet();
      throw ApiException.busy();
    }
    try {
      if (!permits.tryAcquire(maxWaitMillis, TimeUnit.MILLISECONDS)) {
        throw ApiException.busy();
      }
    } finally {
      waiting.decrementAndGet();
    }
  }

  void leave() {
    inside.decrementAndGet();
    permits.release();
  }

  int inside() {
    return inside.get();
  }

  int waiting() {
    return waiting.get();
  }
}
