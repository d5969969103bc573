package dev.toxicity.models.internal.tokenizer;

import java.util.Arrays;

/**
 * The symbols of a piece as a linked list, and a heap of the merges that wait; working memory of
 * {@link BytePairs}.
 */
final class Merging {
  static final int GONE = -1;

  int[] ids = new int[64];
  int[] starts = new int[64];
  int[] ends = new int[64];
  int[] next = new int[64];
  int[] previous = new int[64];
  int length;

  private long[] heap = new long[64];
  private int waiting;

  void clear() {
    length = 0;
    waiting = 0;
  }

  void addSymbol(int id, int start, int end) {
    if (length == ids.length) {
      ids = Arrays.copyOf(ids, length * 2);
      starts = Arrays.copyOf(starts, length * 2);
      ends = Arrays.copyOf(ends, length * 2);
      next = Arrays.copyOf(next, length * 2);
      previous = Arrays.copyOf(previous, length * 2);
    }
    ids[length] = id;
    starts[length] = start;
    ends[length] = end;
    previous[length] = length - 1;
    next[length] = length + 1; // the last one's is out of range, which ends the list
    length++;
  }

  /** Adds a merge; the lowest rank comes first, then the leftmost. */
  void offer(int rank, int at) {
    if (waiting == heap.length) {
      heap = Arrays.copyOf(heap, waiting * 2);
    }
    long entry = ((long) rank << 32) | at;
    int i = waiting++;
    while (i > 0 && heap[(i - 1) / 2] > entry) {
      heap[i] = heap[(i - 1) / 2];
      i = (i - 1) / 2;
    }
    heap[i] = entry;
  }

  /** Returns rank and place of the first merge, or -1. */
  long poll() {
    if (waiting == 0) {
      return -1;
    }
    final long first = heap[0];
    long last = heap[--waiting];
    int i = 0;
    for (int child = 1; child < waiting; child = 2 * i + 1) {
      child += child + 1 < waiting && heap[child + 1] < heap[child] ? 1 : 0;
      if (heap[child] >= last) {
        break;
      }
      heap[i] = heap[child];
      i = child;
    }
    heap[i] = last;
    return first;
  }
}
