package dev.toxicity;

import java.io.Serial;

/**
 * Something that the library needs is missing or broken: a lexicon line, a model file, a native
 * library. The message names what and where, and never contains a scored text.
 */
public class ToxicityException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  /** Makes an exception with a message. */
  public ToxicityException(String message) {
    super(message);
  }

  /** Makes an exception with a message and the failure behind it. */
  public ToxicityException(String message, Throwable cause) {
    super(message, cause);
  }
}
