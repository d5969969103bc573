package dev.toxicity.examples.server;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Runs exchanges on a bounded pool and cuts off those that take too long. The JDK's server reads
 * and writes through interruptible channels, so an interrupt closes the connection of a client that
 * sends or reads too slowly and frees its thread. Connections, not tasks, are bounded elsewhere;
 * the queue here cannot grow past them.
 */
final class Watchdog implements Executor, AutoCloseable {
  private static final long TICK_MILLIS = 200;
  private static final ThreadLocal<Watched> CURRENT = new ThreadLocal<>();

  private final ThreadPoolExecutor pool;
  private final ScheduledExecutorService clock;
  private final Set<Watched> running = ConcurrentHashMap.newKeySet();

  private final long limitNanos;

  Watchdog(int threads, Duration limit) {
    limitNanos = limit.toNanos();
    pool =
        new ThreadPoolExecutor(threads, threads, 30, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
    pool.allowCoreThreadTimeOut(true);
    clock =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "watchdog");
              thread.setDaemon(true);
              return thread;
            });
    var unused =
        clock.scheduleWithFixedDelay(this::check, TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
  }

  @Override
  public void execute(Runnable task) {
    pool.execute(() -> watch(task));
  }

  private void watch(Runnable task) {
    Watched watched = new Watched(Thread.currentThread(), System.nanoTime() + limitNanos);
    running.add(watched);
    CURRENT.set(watched);
    try {
      task.run();
    } finally {
      CURRENT.remove();
      running.remove(watched);
      watched.finish();
    }
  }

  /** Gives the exchange on this thread the full time again: it has got further. */
  void progress() {
    Watched watched = CURRENT.get();
    if (watched != null) {
      watched.extend(System.nanoTime() + limitNanos);
    }
  }

  private void check() {
    long now = System.nanoTime();
    running.forEach(watched -> watched.interruptIfLate(now));
  }

  @Override
  public void close() {
    clock.shutdownNow();
    pool.shutdown();
  }

  private static final class Watched {
    private final Thread thread;
    private long deadline;
    private boolean finished;

    Watched(Thread thread, long deadline) {
      this.thread = thread;
      this.deadline = deadline;
    }

    synchronized void extend(long until) {
      deadline = until;
    }

    @SuppressWarnings("Interruption") // closing the channel under a blocked read is the purpose
    synchronized void interruptIfLate(long now) {
      if (!finished && now - deadline > 0) {
        thread.interrupt();
      }
    }

    /** After this the thread serves another client: the interrupt must not reach that one. */
    synchronized void finish() {
      finished = true;
      Thread.interrupted();
    }
  }
}
