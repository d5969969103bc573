package dev.toxicity.models.internal.pool;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A few objects that threads take and give back without locks or thread-locals. When all are taken
 * a new one is made, and dropped if there is no room for it later. Thread-safe.
 *
 * @param <T> what is pooled; used by one thread at a time
 */
public final class ObjectPool<T> {
  private static final int SPREAD = 16; // slots apart, so that two threads rarely share a line

  private final int slots;
  private final AtomicReferenceArray<@Nullable T> pool;
  private final Supplier<T> maker;

  /** Makes an empty pool. */
  public ObjectPool(Supplier<T> maker) {
    this.maker = maker;
    slots = Math.max(4, Runtime.getRuntime().availableProcessors() * 2);
    pool = new AtomicReferenceArray<>(slots * SPREAD);
  }

  /** Returns an object that nobody else holds. */
  public T take() {
    int first = home();
    for (int i = 0; i < slots; i++) {
      T free = pool.getAndSet((first + i) % slots * SPREAD, null);
      if (free != null) {
        return free;
      }
    }
    return maker.get();
  }

  /** Takes back an object that {@link #take()} returned. */
  public void giveBack(T used) {
    int first = home();
    for (int i = 0; i < slots; i++) {
      if (pool.compareAndSet((first + i) % slots * SPREAD, null, used)) {
        return;
      }
    }
  }

  @SuppressWarnings("deprecation") // Thread.threadId() is not in Java 17
  private int home() {
    return (int) (Thread.currentThread().getId() % slots);
  }
}
