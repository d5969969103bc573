package dev.toxicity.internal.text;

/** Reads a piece with asterisks between letters as a word with gaps. Reused; not thread-safe. */
final class CensoredPiece {
  final char[] letters = new char[PieceReader.LONGEST * 2];
  final int[] places = new int[PieceReader.LONGEST * 2];
  int count;

  /** Whether punctuation stands between the letters. */
  boolean parted;

  /**
   * Reads a piece.
   *
   * @return the disguise undone, or 0 if the piece is no word with gaps
   */
  int read(char[] raw, int from, int to) {
    int n = 0;
    int gaps = 0;
    boolean edge = false;
    parted = false;
    for (int i = from; i < to; i++) {
      char c = raw[i];
      char f = FoldTable.fold(c);
      if (f > '9' && f < 0xE00) {
        parted |= edge;
        letters[n] = f;
        places[n++] = i;
      } else if (n > 0 && isGap(c)) {
        letters[n] = Undisguiser.GAP;
        places[n++] = i;
        gaps++;
      } else if (f == FoldTable.EXPANDING) {
        letters[n] = 's';
        places[n++] = i;
        letters[n] = 's';
        places[n++] = i;
      } else if (n > 0 && !PieceReader.isEdge(c)) {
        return 0;
      } else {
        edge = n > 0;
      }
    }
    count = n;
    if (gaps == 0 || n < 3) {
      return 0;
    }
    int sure = n > 3 && gaps * 2 <= n ? Disguise.SURE : 0;
    return Disguise.CENSORED.bit() | sure;
  }

  private static boolean isGap(char c) {
    return c == '*' || c == '#' || c == '_' || c == '%' || c == '•' || c == '█' || c == '@';
  }
}
