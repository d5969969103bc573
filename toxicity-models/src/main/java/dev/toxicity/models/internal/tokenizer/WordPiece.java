package dev.toxicity.models.internal.tokenizer;

/** The longest known piece first, again and again; a word that does not come out is unknown. */
final class WordPiece implements SubwordModel {
  private final Trie trie;
  private final int continuation; // node of the prefix of pieces inside a word, or -1
  private final int unknown;
  private final int longest;

  /**
   * @param unknown id of the unknown word
   * @param longest longer words are unknown, in code points
   */
  WordPiece(Trie trie, String continuation, int unknown, int longest) {
    this.trie = trie;
    this.continuation = trie.walk(continuation);
    this.unknown = unknown;
    this.longest = longest;
  }

  @Override
  public void encode(Workspace workspace, int from, int to, Encoding out) {
    AlignedText text = workspace.text;
    int before = out.length();
    int at = to - from > longest ? -1 : from;
    while (at >= 0 && at < to) {
      at = piece(text, at, to, at == from ? Trie.ROOT : continuation, out);
    }
    if (at < 0) {
      out.cutTo(before);
      out.add(unknown, text.starts[from], text.ends[to - 1]);
    }
  }

  /** Returns where the piece ends, or -1 if there is none. */
  private int piece(AlignedText text, int from, int to, int root, Encoding out) {
    int id = -1;
    int end = -1;
    int node = root;
    for (int i = from; i < to && node >= 0; i++) {
      node = trie.child(node, text.codes[i]);
      if (node >= 0 && trie.id(node) >= 0) {
        id = trie.id(node);
        end = i + 1;
      }
    }
    if (end >= 0) {
      out.add(id, text.starts[from], text.ends[end - 1]);
    }
    return end;
  }

  /** The same for an ASCII word, straight from the text and in lower case. */
  void encodeAscii(CharSequence text, int from, int to, Encoding out) {
    int before = out.length();
    int at = to - from > longest ? -1 : from;
    while (at >= 0 && at < to) {
      at = asciiPiece(text, at, to, at == from ? Trie.ROOT : continuation, out);
    }
    if (at < 0) {
      out.cutTo(before);
      out.add(unknown, from, to);
    }
  }

  private int asciiPiece(CharSequence text, int from, int to, int root, Encoding out) {
    int id = -1;
    int end = -1;
    int node = root;
    for (int i = from; i < to && node >= 0; i++) {
      int c = text.charAt(i);
      node = trie.child(node, c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
      if (node >= 0 && trie.id(node) >= 0) {
        id = trie.id(node);
        end = i + 1;
      }
    }
    if (end >= 0) {
      out.add(id, from, end);
    }
    return end;
  }
}
