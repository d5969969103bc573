package dev.toxicity.internal.engine;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinTask;

/**
 * Reads what an engine needs, part of it in the JVM's common pool, beside the caller. Where that
 * pool has no free thread the caller reads all itself. Written without lambdas, of which the first
 * costs a fresh JVM ten milliseconds.
 */
public final class Loading {
  private final ForkJoinTask<LexiconTables> lexicons;
  private final ForkJoinTask<SharedTables> shared;
  private final boolean busy;

  private Loading(Set<String> languages, boolean busy) {
    this.busy = busy;
    lexicons = ForkJoinTask.adapt(new ReadLexicons(new LinkedHashSet<>(languages)));
    shared = ForkJoinTask.adapt(new ReadShared());
  }

  /**
   * Begins to read.
   *
   * @param languages tags of the bundled lexicons to load; empty for all
   * @param busy whether the caller has other work before it asks for the lexicons
   */
  public static Loading start(Set<String> languages, boolean busy) {
    Loading loading = new Loading(languages, busy);
    if (busy) {
      loading.lexicons.fork();
    }
    loading.shared.fork();
    return loading;
  }

  /** Returns the lexicons, which are the caller's own to change. */
  LexiconTables lexicons() {
    return busy ? lexicons.join() : lexicons.invoke();
  }

  SharedTables shared() {
    return shared.join();
  }

  private static final class ReadShared implements Callable<SharedTables> {
    @Override
    public SharedTables call() {
      return SharedTables.read();
    }
  }

  private record ReadLexicons(Set<String> languages) implements Callable<LexiconTables> {
    @Override
    public LexiconTables call() {
      return LexiconImage.load(languages);
    }
  }
}
