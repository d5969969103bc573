package dev.toxicity.models.internal.tokenizer;

import java.util.List;

/** SentencePiece's unigram model: the cut with the highest sum of scores. */
final class Unigram implements SubwordModel {
  private static final double UNKNOWN_PENALTY = 10;

  private final Trie trie;
  private final double[] scores;
  private final int unknown;
  private final double unknownScore;

  /**
   * @param pieces by id
   * @param scores logarithms of probabilities, by id
   */
  Unigram(List<String> pieces, double[] scores, int unknown) {
    trie = new Trie(pieces.size());
    this.scores = scores.clone();
    this.unknown = unknown;
    double least = Double.POSITIVE_INFINITY;
    for (int id = 0; id < scores.length; id++) {
      trie.add(pieces.get(id), id);
      least = Math.min(least, scores[id]);
    }
    unknownScore = least - UNKNOWN_PENALTY;
  }

  @Override
  public void encode(Workspace workspace, int from, int to, Encoding out) {
    Paths paths = workspace.paths;
    int length = to - from;
    paths.reset(length);
    int[] codes = workspace.text.codes;
    for (int start = 0; start < length; start++) {
      extend(codes, from, to, start, paths);
    }
    write(workspace.text, from, length, paths, out);
  }

  private void extend(int[] codes, int from, int to, int start, Paths paths) {
    double before = paths.scores[start];
    boolean single = false;
    int node = Trie.ROOT;
    for (int i = from + start; i < to; i++) {
      node = trie.child(node, codes[i]);
      if (node < 0) {
        break;
      }
      int id = trie.id(node);
      if (id >= 0) {
        int end = i - from + 1;
        paths.offer(end, start, scores[id] + before, id);
        single |= end == start + 1;
      }
    }
    if (!single) {
      paths.offer(start + 1, start, unknownScore + before, unknown);
    }
  }

  /** Writes the best cut, which is known from its end; neighbouring unknown pieces become one. */
  private void write(AlignedText text, int from, int length, Paths paths, Encoding out) {
    int count = 0;
    boolean inUnknown = false;
    for (int end = length; end > 0; end = paths.from[end]) {
      boolean isUnknown = paths.ids[end] == unknown;
      count += isUnknown && inUnknown ? 0 : 1;
      inUnknown = isUnknown;
    }
    int first = out.length();
    for (int i = 0; i < count; i++) {
      out.add(unknown, 0, 0);
    }
    int slot = first + count;
    int last = 0;
    inUnknown = false;
    for (int end = length; end > 0; end = paths.from[end]) {
      boolean isUnknown = paths.ids[end] == unknown;
      if (!(isUnknown && inUnknown)) {
        slot--;
        last = end;
      }
      inUnknown = isUnknown;
      out.put(
          slot, paths.ids[end], text.starts[from + paths.from[end]], text.ends[from + last - 1]);
    }
  }
}
