package dev.toxicity.models.internal.tokenizer;

/**
 * GPT-2's pre-tokenizer: cuts as its regular expression does, by a scanner that is linear for every
 * input, then writes each byte of UTF-8 as one visible code point.
 */
final class ByteLevel implements Step {
  private static final UnicodeData DATA = UnicodeData.get();
  private static final int[] VISIBLE = visible();

  private final boolean prefixSpace;
  private final boolean split;

  /**
   * @param prefixSpace puts a space before a piece that has none
   * @param split cuts; otherwise only rewrites bytes
   */
  ByteLevel(boolean prefixSpace, boolean split) {
    this.prefixSpace = prefixSpace;
    this.split = split;
  }

  /** Returns the code point that stands for a space. */
  static int space() {
    return VISIBLE[' '];
  }

  /** Printable bytes stand for themselves, the others for the code points from U+0100 on. */
  private static int[] visible() {
    int[] table = new int[256];
    int next = 256;
    for (int b = 0; b < 256; b++) {
      boolean printable = (b >= '!' && b <= '~') || (b >= 0xA1 && b <= 0xAC) || b >= 0xAE;
      table[b] = printable ? b : next++;
    }
    return table;
  }

  @Override
  public void apply(Workspace workspace) {
    if (prefixSpace) {
      addSpaces(workspace);
    }
    AlignedText in = workspace.text;
    AlignedText out = workspace.begin();
    for (int piece = 0; piece < in.pieces; piece++) {
      int to = in.pieceEnds[piece];
      for (int i = in.pieceStarts[piece]; i < to; ) {
        int end = split ? wordEnd(in.codes, i, to) : to;
        int begin = out.length;
        for (; i < end; i++) {
          addBytes(in, i, out);
        }
        out.cut(begin, out.length);
      }
    }
    workspace.finish();
  }

  private static void addSpaces(Workspace workspace) {
    AlignedText in = workspace.text;
    AlignedText out = workspace.begin();
    for (int piece = 0; piece < in.pieces; piece++) {
      int from = in.pieceStarts[piece];
      int begin = out.length;
      if (in.codes[from] != ' ') {
        out.addLike(' ', in, from);
      }
      out.copy(in, from, in.pieceEnds[piece]);
      out.cut(begin, out.length);
    }
    workspace.finish();
  }

  private static void addBytes(AlignedText in, int i, AlignedText out) {
    int code = in.codes[i];
    int length = Utf8.length(code);
    for (int k = 0; k < length; k++) {
      out.addLike(VISIBLE[Utf8.byteAt(code, length, k)], in, i);
    }
  }

  /** 's|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+ */
  private static int wordEnd(int[] codes, int at, int to) {
    int end = contractionEnd(codes, at, to);
    if (end > at) {
      return end;
    }
    int first = codes[at] == ' ' && at + 1 < to ? at + 1 : at;
    int kind = kind(codes[first]);
    if (kind == UnicodeData.SPACE) {
      return spaceEnd(codes, at, to);
    }
    end = first + 1;
    while (end < to && kind(codes[end]) == kind) {
      end++;
    }
    return end;
  }

  private static int contractionEnd(int[] codes, int at, int to) {
    if (codes[at] != '\'' || at + 1 >= to) {
      return at;
    }
    int c = codes[at + 1];
    if (c == 's' || c == 't' || c == 'm' || c == 'd') {
      return at + 2;
    }
    int next = at + 2 < to ? codes[at + 2] : 0;
    boolean two =
        (c == 'r' && next == 'e') || (c == 'v' && next == 'e') || (c == 'l' && next == 'l');
    return two ? at + 3 : at;
  }

  /** A run of white space leaves its last code point to the word after it. */
  private static int spaceEnd(int[] codes, int at, int to) {
    int end = at + 1;
    while (end < to && kind(codes[end]) == UnicodeData.SPACE) {
      end++;
    }
    return end == to || end == at + 1 ? end : end - 1;
  }

  private static int kind(int code) {
    int flags = DATA.flags(code);
    return flags & (UnicodeData.SPACE | UnicodeData.LETTER | UnicodeData.NUMBER);
  }
}
