package dev.toxicity.models.internal.tokenizer;

import java.util.Arrays;

/**
 * Decomposed code points with combining class and change, being put into canonical order. A change
 * says how a code point relates to the text before normalization, as the reference counts it: 1 is
 * new, 0 replaces one, -n replaces one and removes n more.
 */
final class Marks {
  private static final int FEW = 24;
  private static final int CLASSES = 256;

  int[] codes = new int[64];
  int[] changes = new int[64];
  int[] classes = new int[64];
  int length;

  private int ready; // before it all is in order
  private long[] sorted = new long[64];
  private final int[] counts = new int[CLASSES + 1];

  void clear() {
    length = 0;
    ready = 0;
  }

  void add(int code, int combiningClass, int change) {
    if (combiningClass == 0) {
      order();
    }
    if (length == codes.length) {
      codes = Arrays.copyOf(codes, length * 2);
      changes = Arrays.copyOf(changes, length * 2);
      classes = Arrays.copyOf(classes, length * 2);
    }
    codes[length] = code;
    changes[length] = change;
    classes[length++] = combiningClass;
    if (combiningClass == 0) {
      ready = length;
    }
  }

  /** Sorts the marks since the last starter by class, stably and in linear time. */
  void order() {
    if (length - ready > FEW) {
      count();
    } else {
      insert();
    }
    ready = length;
  }

  private void insert() {
    for (int i = ready + 1; i < length; i++) {
      int code = codes[i];
      int change = changes[i];
      int combiningClass = classes[i];
      int j = i;
      while (j > ready && classes[j - 1] > combiningClass) {
        set(j, codes[j - 1], changes[j - 1], classes[j - 1]);
        j--;
      }
      set(j, code, change, combiningClass);
    }
  }

  /** Sorting by counting: a text may carry any number of marks on one letter. */
  private void count() {
    int n = length - ready;
    if (sorted.length < n) {
      sorted = new long[n + n / 2];
    }
    Arrays.fill(counts, 0);
    for (int i = ready; i < length; i++) {
      counts[classes[i] + 1]++;
    }
    for (int i = 1; i <= CLASSES; i++) {
      counts[i] += counts[i - 1];
    }
    for (int i = ready; i < length; i++) {
      sorted[counts[classes[i]]++] =
          ((long) changes[i] << 32) | ((long) classes[i] << 24) | codes[i];
    }
    for (int i = 0; i < n; i++) {
      long packed = sorted[i];
      set(
          ready + i,
          (int) (packed & 0xFFFFFF),
          (int) (packed >> 32),
          (int) ((packed >> 24) & 0xFF));
    }
  }

  void set(int i, int code, int change, int combiningClass) {
    codes[i] = code;
    changes[i] = change;
    classes[i] = combiningClass;
  }
}
