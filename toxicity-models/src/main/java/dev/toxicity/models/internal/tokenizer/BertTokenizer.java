package dev.toxicity.models.internal.tokenizer;

import dev.toxicity.models.internal.pool.ObjectPool;
import java.util.List;

/**
 * The tokenizer of the bundled model: NFKC, BERT's cleaning and lower case, no variation selectors
 * or keycap frames; BERT's words, with each sign such as an emoji by itself; WordPiece. Reads the
 * text word by word, so that memory does not grow with it, and stops when the encoding is full.
 * Does not allocate once warm. Thread-safe.
 */
public final class BertTokenizer implements SubwordTokenizer {
  /**
   * A run without spaces, in UTF-16 units, that is longer is cut here; the reference has no cut.
   */
  static final int LONGEST_RUN = 1 << 16;

  /** In code points; scripts without spaces have words as long as a text. */
  private static final int LONGEST_WORD = 4_000;

  private final WordPiece model;
  private final Step normalize =
      Normalizers.sequence(
          List.of(
              new Normalization(true, true),
              Normalizers.bert(true, true, true),
              Normalizers.removeIf(BertTokenizer::isUnread)));
  private final Step words =
      Normalizers.sequence(
          List.of(PreTokenizers.words(true), PreTokenizers.isolated(BertTokenizer::isSign)));
  private final ObjectPool<Workspace> workspaces = new ObjectPool<>(Workspace::new);
  private final int first;
  private final int last;

  /**
   * Makes a tokenizer.
   *
   * @param vocabulary pieces by id; with [CLS], [SEP] and [UNK]
   * @throws IllegalArgumentException if one of these is missing
   */
  public BertTokenizer(List<String> vocabulary) {
    Trie trie = new Trie(vocabulary.size());
    for (int id = 0; id < vocabulary.size(); id++) {
      trie.add(vocabulary.get(id), id);
    }
    model = new WordPiece(trie, "##", special(vocabulary, "[UNK]"), LONGEST_WORD);
    first = special(vocabulary, "[CLS]");
    last = special(vocabulary, "[SEP]");
  }

  private static int special(List<String> vocabulary, String name) {
    int id = vocabulary.indexOf(name);
    if (id < 0) {
      throw new IllegalArgumentException(name + " is missing");
    }
    return id;
  }

  @Override
  public int[] prefix() {
    return new int[] {first};
  }

  @Override
  public int[] suffix() {
    return new int[] {last};
  }

  @Override
  public boolean encode(CharSequence text, Encoding out) {
    Workspace workspace = workspaces.take();
    try {
      int length = text.length();
      int i = 0;
      while (i < length && !out.full()) {
        if (isSpace(text.charAt(i))) {
          i++;
        } else {
          i = encodeRun(text, i, length, workspace, out);
        }
      }
      return i == length;
    } finally {
      workspaces.giveBack(workspace);
    }
  }

  /** Reads up to the next ASCII white space; returns where that is. */
  private int encodeRun(
      CharSequence text, int from, int length, Workspace workspace, Encoding out) {
    int end = from;
    boolean ascii = true;
    for (; end < length && end - from < LONGEST_RUN; end++) {
      char c = text.charAt(end);
      if (isSpace(c)) {
        break;
      }
      ascii &= c > ' ' && c < 0x7F;
    }
    if (end < length && Character.isSurrogatePair(text.charAt(end - 1), text.charAt(end))) {
      end++; // the length limit must not cut a code point
    }
    if (ascii) {
      encodeAscii(text, from, end, out);
    } else {
      encodeAny(text, from, end, workspace, out);
    }
    return end;
  }

  private void encodeAscii(CharSequence text, int from, int to, Encoding out) {
    int start = from;
    for (int i = from; i < to; i++) {
      if (!isLetterOrDigit(text.charAt(i))) {
        if (i > start) {
          model.encodeAscii(text, start, i, out);
        }
        model.encodeAscii(text, i, i + 1, out);
        start = i + 1;
      }
    }
    if (to > start) {
      model.encodeAscii(text, start, to, out);
    }
  }

  private void encodeAny(CharSequence text, int from, int to, Workspace workspace, Encoding out) {
    workspace.text.read(text, from, to);
    normalize.apply(workspace);
    PreTokenizers.whole(workspace);
    words.apply(workspace);
    for (int i = 0; i < workspace.text.pieces && !out.full(); i++) {
      model.encode(workspace, workspace.text.pieceStarts[i], workspace.text.pieceEnds[i], out);
    }
  }

  /** Variation selectors choose a sign's picture; the keycap frame stands around a digit. */
  private static boolean isUnread(int code) {
    return (code >= 0xFE00 && code <= 0xFE0F) || code == 0x20E3;
  }

  /**
   * Arrows, technical signs, dingbats, pictographs, flags and skin tones, by blocks: what a sign is
   * must not depend on the Unicode version of the JDK. The same as {@code SIGNS} in {@code
   * vocabulary.py}.
   */
  private static boolean isSign(int code) {
    return (code >= 0x2190 && code <= 0x2BFF) || (code >= 0x1F000 && code <= 0x1FAFF);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
