package dev.toxicity.models.internal.classify;

/**
 * How a long text is cut into overlapping windows.
 *
 * @param size greatest number of pieces in a window, without special tokens
 * @param step pieces from one window's start to the next
 * @param most windows that are read of one text
 */
record Windows(int size, int step, int most) {
  /** Windows of one text that are read if nothing else is said. */
  static final int DEFAULT_MOST = 16;

  Windows {
    if (size < 1 || step < 1 || step > size || most < 1) {
      throw new IllegalArgumentException("size " + size + ", step " + step + ", most " + most);
    }
  }

  /** Returns how many pieces of a text can be read. */
  int longest() {
    return size + (most - 1) * step;
  }

  /** Returns how many windows a text takes; one if it is empty. */
  int count(int pieces) {
    int beyond = Math.min(pieces, longest()) - size;
    return beyond <= 0 ? 1 : 1 + (beyond + step - 1) / step;
  }

  /** Returns where a window starts; the last one is moved back so that it is full. */
  int start(int window, int pieces) {
    return Math.max(0, Math.min(window * step, Math.min(pieces, longest()) - size));
  }

  /** Returns where a window ends. */
  int end(int window, int pieces) {
    return Math.min(start(window, pieces) + size, Math.min(pieces, longest()));
  }
}
