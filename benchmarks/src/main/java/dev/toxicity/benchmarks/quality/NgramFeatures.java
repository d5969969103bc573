package dev.toxicity.benchmarks.quality;

import java.util.Locale;

/**
 * The distinct character 1- to 5-grams of a text, hashed to slots. Not thread-safe: one for each
 * thread.
 */
final class NgramFeatures {
  static final int LONGEST = 5;

  /** As in the training pipeline's own baseline. */
  private static final int MOST_CHARS = 250;

  private final int shift;
  private final int[] seenIn;
  private final int[] slots = new int[(MOST_CHARS + 2) * LONGEST];
  private int round;

  /** Takes the binary logarithm of the number of slots. */
  NgramFeatures(int bits) {
    shift = 32 - bits;
    seenIn = new int[1 << bits];
  }

  /** Fills {@link #slots()} and returns how many of them count. */
  int read(String text) {
    round++;
    String padded = " " + plain(text).strip() + " ";
    int count = 0;
    for (int start = 0; start < padded.length(); start++) {
      int hash = 0x9E3779B9;
      int end = Math.min(padded.length(), start + LONGEST);
      for (int at = start; at < end; at++) {
        hash = (hash ^ padded.charAt(at)) * 0x01000193;
        int slot = mixed(hash) >>> shift;
        if (seenIn[slot] != round) {
          seenIn[slot] = round;
          slots[count++] = slot;
        }
      }
    }
    return count;
  }

  /** Returns the slots of the last text; the array is used again by the next one. */
  int[] slots() {
    return slots;
  }

  private static int mixed(int hash) {
    int h = (hash ^ (hash >>> 16)) * 0x85EBCA6B;
    h = (h ^ (h >>> 13)) * 0xC2B2AE35;
    return h ^ (h >>> 16);
  }

  /** Lower case, any white space as one space, cut. */
  private static String plain(String text) {
    String lower = text.substring(0, Math.min(text.length(), MOST_CHARS)).toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length() && out.length() < MOST_CHARS; i++) {
      char c = lower.charAt(i);
      boolean space = Character.isWhitespace(c);
      if (!space || (out.length() > 0 && out.charAt(out.length() - 1) != ' ')) {
        out.append(space ? ' ' : c);
      }
    }
    return out.toString();
  }
}
