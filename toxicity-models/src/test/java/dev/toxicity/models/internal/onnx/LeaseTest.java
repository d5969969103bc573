package dev.toxicity.models.internal.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.toxicity.ToxicityException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The resource is freed once, never under a call. */
@Timeout(60)
class LeaseTest {
  private final AtomicInteger freed = new AtomicInteger();
  private final Lease lease = new Lease(freed::incrementAndGet);

  @Test
  void closeFreesOnce() {
    lease.acquire();
    lease.release();
    assertEquals(0, freed.get());
    lease.close();
    lease.close();
    assertEquals(1, freed.get());
  }

  @Test
  void closedRefusesNewCalls() {
    lease.close();
    ToxicityException e = assertThrows(ToxicityException.class, lease::acquire);
    assertEquals("classifier is closed", e.getMessage());
  }

  @Test
  void closeWaitsForTheLastCall() throws Exception {
    lease.acquire();
    Thread closer = new Thread(lease::close);
    closer.start();
    closer.join(100);
    assertTrue(closer.isAlive());
    assertEquals(0, freed.get());
    lease.release();
    closer.join();
    assertEquals(1, freed.get());
  }

  @Test
  void anInterruptedCloserLeavesFreeingToTheLastCall() throws Exception {
    lease.acquire();
    AtomicInteger interrupted = new AtomicInteger();
    Thread closer =
        new Thread(
            () -> {
              Thread.currentThread().interrupt();
              lease.close();
              interrupted.set(Thread.currentThread().isInterrupted() ? 1 : 0);
            });
    closer.start();
    closer.join();
    assertEquals(1, interrupted.get());
    assertEquals(0, freed.get());
    lease.release();
    assertEquals(1, freed.get());
  }

  @Test
  void neverFreesUnderACall() throws Exception {
    for (int round = 0; round < 300; round++) {
      AtomicInteger gone = new AtomicInteger();
      AtomicInteger broken = new AtomicInteger();
      Lease shared = new Lease(gone::incrementAndGet);
      ExecutorService threads = Executors.newFixedThreadPool(4);
      CountDownLatch started = new CountDownLatch(3);
      for (int i = 0; i < 3; i++) {
        threads.execute(() -> use(shared, gone, broken, started));
      }
      started.await();
      threads.execute(shared::close);
      threads.shutdown();
      assertTrue(threads.awaitTermination(30, TimeUnit.SECONDS));
      assertEquals(0, broken.get());
      assertEquals(1, gone.get());
    }
  }

  private static void use(
      Lease shared, AtomicInteger gone, AtomicInteger broken, CountDownLatch started) {
    started.countDown();
    try {
      while (true) {
        shared.acquire();
        broken.addAndGet(gone.get());
        shared.release();
      }
    } catch (ToxicityException e) {
      // closed, as expected
    }
  }
}
