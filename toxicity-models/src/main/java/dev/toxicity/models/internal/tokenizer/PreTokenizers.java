package dev.toxicity.models.internal.tokenizer;

import java.util.function.IntPredicate;

/** The pre-tokenizers of the reference library that cut at spaces and punctuation. */
final class PreTokenizers {
  private static final UnicodeData DATA = UnicodeData.get();

  private PreTokenizers() {}

  /** Makes the whole text one piece; comes before all other pre-tokenizers. */
  static void whole(Workspace workspace) {
    workspace.text.pieces = 0;
    workspace.text.cut(0, workspace.text.length);
  }

  /** Cuts at white space, which is dropped, and around punctuation if wished. */
  static Step words(boolean punctuation) {
    return workspace -> {
      AlignedText in = workspace.text;
      AlignedText out = workspace.begin();
      out.copy(in, 0, in.length);
      for (int piece = 0; piece < in.pieces; piece++) {
        int from = in.pieceStarts[piece];
        int to = in.pieceEnds[piece];
        for (int i = from; i < to; i++) {
          int flags = DATA.flags(in.codes[i]);
          if ((flags & UnicodeData.SPACE) != 0) {
            out.cut(from, i);
            from = i + 1;
          } else if (punctuation && (flags & UnicodeData.PUNCTUATION) != 0) {
            out.cut(from, i);
            out.cut(i, i + 1);
            from = i + 1;
          }
        }
        out.cut(from, to);
      }
      workspace.finish();
    };
  }

  /** Cuts around each code point of a kind, which becomes a piece of its own. */
  static Step isolated(IntPredicate kind) {
    return workspace -> {
      AlignedText in = workspace.text;
      AlignedText out = workspace.begin();
      out.copy(in, 0, in.length);
      for (int piece = 0; piece < in.pieces; piece++) {
        int from = in.pieceStarts[piece];
        int to = in.pieceEnds[piece];
        for (int i = from; i < to; i++) {
          if (kind.test(in.codes[i])) {
            out.cut(from, i);
            out.cut(i, i + 1);
            from = i + 1;
          }
        }
        out.cut(from, to);
      }
      workspace.finish();
    };
  }

  /** When Metaspace puts its mark in front. */
  enum Prepend {
    ALWAYS,
    FIRST,
    NEVER
  }

  /** SentencePiece's spaces: each becomes a visible mark that begins a piece. */
  static Step metaspace(int mark, Prepend prepend, boolean split) {
    return workspace -> {
      AlignedText in = workspace.text;
      AlignedText out = workspace.begin();
      for (int piece = 0; piece < in.pieces; piece++) {
        int from = in.pieceStarts[piece];
        int begin = out.length;
        int first = in.codes[from];
        boolean wanted =
            prepend == Prepend.ALWAYS || (prepend == Prepend.FIRST && in.starts[from] == 0);
        if (wanted && first != ' ' && first != mark) {
          out.addLike(mark, in, from);
        }
        for (int i = from; i < in.pieceEnds[piece]; i++) {
          boolean space = in.codes[i] == ' ' || in.codes[i] == mark;
          if (space && split) {
            out.cut(begin, out.length);
            begin = out.length;
          }
          out.addLike(space ? mark : in.codes[i], in, i);
        }
        out.cut(begin, out.length);
      }
      workspace.finish();
    };
  }
}
