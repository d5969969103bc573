package dev.toxicity.models.internal.tokenizer;

import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/** The pre-tokenizers of the reference library that cut at spaces and punctuation. */
final class PreTokenizers {
  private static final UnicodeData DATA = UnicodeData.get();

  /** What a code point is to the word that it is in. */
  private static final int INSIDE = 0;

  private static final int DROPPED = 1;
  private static final int ALONE = 2;

  private PreTokenizers() {}

  /** Makes the whole text one piece; comes before all other pre-tokenizers. */
  static void whole(Workspace workspace) {
    workspace.text.pieces = 0;
    workspace.text.cut(0, workspace.text.length);
  }

  /** Cuts at white space, which is dropped, and around punctuation if wished. */
  static Step words(boolean punctuation) {
    return cutting(
        code -> {
          int flags = DATA.flags(code);
          if ((flags & UnicodeData.SPACE) != 0) {
            return DROPPED;
          }
          return punctuation && (flags & UnicodeData.PUNCTUATION) != 0 ? ALONE : INSIDE;
        });
  }

  /** Cuts around each code point of a kind, which becomes a piece of its own. */
  static Step isolated(IntPredicate kind) {
    return cutting(code -> kind.test(code) ? ALONE : INSIDE);
  }

  /** Cuts pieces at code points that are dropped and around those that stand alone. */
  private static Step cutting(IntUnaryOperator place) {
    return workspace -> {
      AlignedText in = workspace.text;
      AlignedText out = workspace.begin();
      out.copy(in, 0, in.length);
      for (int piece = 0; piece < in.pieces; piece++) {
        int from = in.pieceStarts[piece];
        int to = in.pieceEnds[piece];
        for (int i = from; i < to; i++) {
          int found = place.applyAsInt(in.codes[i]);
          if (found != INSIDE) {
            out.cut(from, i);
            from = i + 1;
          }
          if (found == ALONE) {
            out.cut(i, i + 1);
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
