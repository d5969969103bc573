package dev.toxicity.models.internal.tokenizer;

import java.util.Arrays;

/** Pieces by code point, for longest and common prefix search; safe to share once filled. */
final class Trie {
  static final int ROOT = 0;

  private static final int CODE_BITS = 21;

  private final LongIntMap children;
  private int[] ids = new int[1024];
  private int nodes = 1;

  Trie(int pieces) {
    children = new LongIntMap(pieces * 2);
    Arrays.fill(ids, -1);
  }

  void add(String piece, int id) {
    int node = ROOT;
    for (int i = 0; i < piece.length(); ) {
      int code = piece.codePointAt(i);
      i += Character.charCount(code);
      int next = child(node, code);
      node = next >= 0 ? next : newNode(node, code);
    }
    ids[node] = id;
  }

  private int newNode(int parent, int code) {
    if (nodes == ids.length) {
      ids = Arrays.copyOf(ids, nodes * 2);
      Arrays.fill(ids, nodes, ids.length, -1);
    }
    children.put(((long) parent << CODE_BITS) | code, nodes);
    return nodes++;
  }

  /** Returns the node below {@code node}, or -1. */
  int child(int node, int code) {
    return children.get(((long) node << CODE_BITS) | code);
  }

  /** Returns the node that a string leads to, or -1. */
  int walk(String text) {
    int node = ROOT;
    for (int i = 0; i < text.length() && node >= 0; ) {
      int code = text.codePointAt(i);
      i += Character.charCount(code);
      node = child(node, code);
    }
    return node;
  }

  /** Returns the id of the piece that ends at {@code node}, or -1. */
  int id(int node) {
    return ids[node];
  }
}
