package dev.toxicity.models.internal.network;

import dev.toxicity.ToxicityException;

/** Pieces in, logits out. Thread-safe. */
public interface Network extends AutoCloseable {
  /**
   * Reads one window.
   *
   * @param ids pieces with special tokens; only the first {@code length} count
   * @param logits is filled; one for each label
   * @throws ToxicityException if the network is closed or its runtime fails
   */
  void run(int[] ids, int length, float[] logits);

  /** Returns what runs it: {@code onnxruntime} or {@code java}. */
  String engine();

  /** Returns the version of what runs it. */
  String engineVersion();

  /**
   * Checks.
   *
   * @throws ToxicityException if the network is closed
   */
  void requireOpen();

  /** Refuses new runs and waits for running ones where they hold native memory. */
  @Override
  void close();
}
