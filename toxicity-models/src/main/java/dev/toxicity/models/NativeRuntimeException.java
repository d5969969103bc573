package dev.toxicity.models;

import dev.toxicity.ToxicityException;
import java.io.Serial;

/**
 * The native library of ONNX Runtime cannot be loaded here: musl instead of glibc, no writable
 * temporary directory, a temporary directory that forbids execution, or an unsupported platform.
 * The message names the cause and the remedy; {@code Scorer.builder().fallbackToLexicon()} scores
 * without it.
 */
public final class NativeRuntimeException extends ToxicityException {
  @Serial private static final long serialVersionUID = 1L;

  /** Makes an exception whose message names cause and remedy. */
  public NativeRuntimeException(String message) {
    super(message);
  }

  /** Makes an exception whose message names cause and remedy, with the failure behind it. */
  public NativeRuntimeException(String message, Throwable cause) {
    super(message, cause);
  }
}
