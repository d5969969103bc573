package dev.toxicity.internal.engine;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * A few workspaces that threads take and give back without locks or thread-locals. When all are
 * taken a new one is made, and dropped if there is no room for it later.
 */
final class WorkspacePool {
  private static final int SPREAD = 16; // slots apart, so that two threads rarely share a line

  /** A power of two. */
  private final int slots;

  private final AtomicReferenceArray<Workspace> pool;
  private final CompiledLexicon lexicon;
  private final SharedTables tables;

  WorkspacePool(CompiledLexicon lexicon, SharedTables tables) {
    this.lexicon = lexicon;
    this.tables = tables;
    slots = Integer.highestOneBit(Math.max(4, Runtime.getRuntime().availableProcessors() * 2));
    pool = new AtomicReferenceArray<>(slots * SPREAD);
  }

  Workspace take() {
    int first = home();
    for (int i = 0; i < slots; i++) {
      Workspace workspace = pool.getAndSet((first + i & slots - 1) * SPREAD, null);
      if (workspace != null) {
        return workspace;
      }
    }
    return new Workspace(lexicon, tables);
  }

  void giveBack(Workspace workspace) {
    int first = home();
    for (int i = 0; i < slots; i++) {
      if (pool.compareAndSet((first + i & slots - 1) * SPREAD, null, workspace)) {
        return;
      }
    }
  }

  @SuppressWarnings("deprecation") // Thread.threadId() is not in Java 17
  private int home() {
    return (int) Thread.currentThread().getId() & slots - 1;
  }
}
