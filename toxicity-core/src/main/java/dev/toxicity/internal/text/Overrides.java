package dev.toxicity.internal.text;

/** Words between marks that override the direction, read in the order in which they are shown. */
final class Overrides {
  private static final int BACKWARDS = Disguise.REVERSED.bit() | Disguise.SURE;

  private final char[] work = new char[PieceReader.LONGEST];
  private final int[] places = new int[PieceReader.LONGEST];

  /** Text that is only shown in order because a mark overrides its direction. */
  void read(FoldedText text, FoldedText out) {
    for (int i = 0; i < text.rawLength; i++) {
      if (text.raw[i] == 0x202E) {
        int end = i + 1;
        while (end < text.rawLength && !isEndOfOverride(text.raw[end])) {
          end++;
        }
        backwards(text.raw, i + 1, end, out);
        i = end - 1;
      }
    }
  }

  private static boolean isEndOfOverride(char c) {
    return c == 0x202C || c == 0x202D || c == 0x202E || c == '\n';
  }

  private void backwards(char[] raw, int from, int to, FoldedText out) {
    int n = 0;
    int flags = FoldedText.SENTENCE_START;
    for (int i = to - 1; i >= from - 1; i--) {
      char f = i < from ? FoldTable.SEPARATOR : FoldTable.fold(raw[i]);
      boolean letter = f >= FoldTable.WORD;
      if (n > 0 && (!letter || n == PieceReader.LONGEST)) {
        int run = Scripts.isUnsegmented(work[0]) ? FoldedText.UNSEGMENTED : 0;
        out.addWord(work, places, n, flags | run, BACKWARDS);
        flags = 0;
        n = 0;
      }
      if (letter) {
        work[n] = f;
        places[n++] = i;
      }
    }
  }
}
