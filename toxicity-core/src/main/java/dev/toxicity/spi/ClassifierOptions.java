package dev.toxicity.spi;

import java.util.Objects;

/**
 * How a {@link ClassifierProvider} makes its classifier.
 *
 * @param engine what runs the model
 * @param cacheEntries answers that are kept, at most; 0 for none
 */
public record ClassifierOptions(Engine engine, int cacheEntries) {
  /** What runs a model. */
  public enum Engine {
    /** Native code where it loads, plain Java elsewhere. */
    AUTO,
    /** Native code; an error where it does not load. */
    NATIVE,
    /** Plain Java, several times slower: for musl, native images and locked-down hosts. */
    JAVA
  }

  /**
   * Checks.
   *
   * @throws IllegalArgumentException if the number of entries is negative
   */
  public ClassifierOptions {
    Objects.requireNonNull(engine, "engine");
    if (cacheEntries < 0) {
      throw new IllegalArgumentException("cacheEntries must not be negative: " + cacheEntries);
    }
  }

  /** Returns the defaults: {@link Engine#AUTO}, no cache. */
  public static ClassifierOptions defaults() {
    return new ClassifierOptions(Engine.AUTO, 0);
  }
}
