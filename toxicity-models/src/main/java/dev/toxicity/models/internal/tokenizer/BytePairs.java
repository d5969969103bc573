package dev.toxicity.models.internal.tokenizer;

/** Byte-pair encoding: merges the neighbours with the lowest rank until none is left. */
final class BytePairs implements SubwordModel {
  private final Trie vocabulary;
  private final LongIntMap ranks; // of two ids
  private final int[] merged; // id by rank
  private final int unknown;
  private final boolean fuseUnknown;
  private final boolean wholeFirst;

  /**
   * @param ranks rank by {@link #pair}
   * @param merged id that a merge makes, by rank
   * @param unknown id for a symbol that is not in the vocabulary, or -1 to leave it out
   * @param wholeFirst takes a piece that is in the vocabulary as it is
   */
  BytePairs(
      Trie vocabulary,
      LongIntMap ranks,
      int[] merged,
      int unknown,
      boolean fuseUnknown,
      boolean wholeFirst) {
    this.vocabulary = vocabulary;
    this.ranks = ranks;
    this.merged = merged.clone();
    this.unknown = unknown;
    this.fuseUnknown = fuseUnknown;
    this.wholeFirst = wholeFirst;
  }

  static long pair(int first, int second) {
    return ((long) first << 31) | second;
  }

  @Override
  public void encode(Workspace workspace, int from, int to, Encoding out) {
    AlignedText text = workspace.text;
    int whole = wholeFirst ? whole(text, from, to) : -1;
    if (whole >= 0) {
      out.add(whole, text.starts[from], text.ends[to - 1]);
      return;
    }
    Merging merging = workspace.merging;
    merging.clear();
    addSymbols(text, from, to, merging);
    for (int i = 0; i + 1 < merging.length; i++) {
      offer(merging, i);
    }
    for (long first = merging.poll(); first >= 0; first = merging.poll()) {
      merge(merging, (int) (first >> 32), (int) first);
    }
    for (int i = 0; i < merging.length; i++) {
      if (merging.ids[i] != Merging.GONE) {
        out.add(merging.ids[i], text.starts[merging.starts[i]], text.ends[merging.ends[i] - 1]);
      }
    }
  }

  private int whole(AlignedText text, int from, int to) {
    int node = Trie.ROOT;
    for (int i = from; i < to && node >= 0; i++) {
      node = vocabulary.child(node, text.codes[i]);
    }
    return node < 0 ? -1 : vocabulary.id(node);
  }

  private void addSymbols(AlignedText text, int from, int to, Merging merging) {
    boolean afterUnknown = false;
    for (int i = from; i < to; i++) {
      int node = vocabulary.child(Trie.ROOT, text.codes[i]);
      int id = node < 0 ? -1 : vocabulary.id(node);
      boolean isUnknown = id < 0;
      if (isUnknown && afterUnknown && fuseUnknown) {
        merging.ends[merging.length - 1] = i + 1;
      } else if (!isUnknown || unknown >= 0) {
        merging.addSymbol(isUnknown ? unknown : id, i, i + 1);
        afterUnknown = isUnknown;
      }
    }
  }

  private void offer(Merging merging, int at) {
    int next = merging.next[at];
    if (at >= 0 && next < merging.length) {
      int rank = ranks.get(pair(merging.ids[at], merging.ids[next]));
      if (rank >= 0) {
        merging.offer(rank, at);
      }
    }
  }

  private void merge(Merging merging, int rank, int at) {
    int next = merging.next[at];
    boolean stale =
        merging.ids[at] == Merging.GONE
            || next >= merging.length
            || ranks.get(pair(merging.ids[at], merging.ids[next])) != rank;
    if (stale) {
      return;
    }
    merging.ids[at] = merged[rank];
    merging.ends[at] = merging.ends[next];
    merging.ids[next] = Merging.GONE;
    merging.next[at] = merging.next[next];
    if (merging.next[at] < merging.length) {
      merging.previous[merging.next[at]] = at;
    }
    if (merging.previous[at] >= 0) {
      offer(merging, merging.previous[at]);
    }
    offer(merging, at);
  }
}
