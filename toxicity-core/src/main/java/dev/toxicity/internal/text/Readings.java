package dev.toxicity.internal.text;

/**
 * Writes the readings of the pieces of a text: the best one of each to the sequence, in place of
 * the piece's words, and other ones to the alternatives. Reused; not thread-safe.
 */
final class Readings {
  private final PieceReader reader;
  private final Guesses guesses;
  private final MarkedWords marks;
  private final Extract extract;
  private final Extract withGaps;
  final FoldedText sequence;
  final FoldedText alternatives = new FoldedText();

  /** Whether the sequence differs from the plain view. */
  boolean changed;

  /** Whether any word has gaps, with letters left around them. */
  boolean hasGaps;

  /** Whether the piece before ended in an escape, whose semicolon ends no sentence. */
  private boolean escaped;

  private final char[] work = new char[PieceReader.LONGEST * 2];
  private final int[] workPlaces = new int[PieceReader.LONGEST * 2];

  /**
   * Makes a writer of what others read.
   *
   * @param longest words of the longest phrase that is looked for
   */
  Readings(PieceReader reader, Guesses guesses, MarkedWords marks, int longest) {
    this.reader = reader;
    this.guesses = guesses;
    this.marks = marks;
    extract = new Extract(longest, true);
    withGaps = new Extract(longest, false);
    sequence = extract.view();
  }

  /** Returns the words with gaps and those around them in order, if there are any. */
  FoldedText gapped() {
    return withGaps.view();
  }

  /** Begins a text. */
  void begin(FoldedText text) {
    changed = false;
    hasGaps = false;
    escaped = false;
    extract.begin(text);
    alternatives.startView(text);
  }

  /** Ends a text. */
  void end() {
    if (changed) {
      extract.end();
    }
    if (hasGaps) {
      withGaps.end();
    }
  }

  /** Passes by a piece that hides nothing. */
  void pass() {
    escaped = false;
  }

  /** Notes what was undone in the piece that was written last, and the token behind it. */
  void ended(int disguise, int last) {
    escaped = (disguise & Disguise.ESCAPES.bit()) != 0;
    if (escaped) {
      extract.join(last);
    }
  }

  /** Writes a plain word, which {@link PlainWords} read. */
  void plain(FoldedText text, PlainWords plain, int first, int last) {
    if (plain.marked > 0 && plain.letters > 2) {
      int start = text.tokenStart[first];
      System.arraycopy(text.folded, start, work, 0, plain.letters);
      System.arraycopy(text.origin, start, workPlaces, 0, plain.letters);
      long writers = Alphabets.writersOf(work, 0, plain.letters);
      boolean purpose = marks.hide(writers);
      int bits = marks.disguise(writers, plain.letters);
      for (int i = 0; i < plain.letters; i++) {
        work[i] = FoldTable.strip(work[i]);
      }
      if (purpose) {
        replace(first, last);
        escaped = false;
        sequence.addWord(work, workPlaces, plain.letters, text.tokenFlags[first], bits);
        return;
      }
      alternatives.addWord(work, workPlaces, plain.letters, FoldedText.SENTENCE_START, bits);
    }
    copy(text, first, last);
  }

  private void replace(int first, int last) {
    changed = true;
    extract.replace(first, last);
  }

  /**
   * Adds a word with gaps to the other readings, and puts it among the words around it, where
   * phrases are looked for.
   */
  void addGapped(FoldedText text, CensoredPiece piece, int first, int last, int bits) {
    alternatives.addWord(piece.letters, piece.places, piece.count, FoldedText.SENTENCE_START, bits);
    if (piece.parted) {
      return;
    }
    if (!hasGaps) {
      hasGaps = true;
      withGaps.begin(text);
    }
    int flags = first < text.tokenCount ? text.tokenFlags[first] : 0;
    withGaps.replace(first, last);
    withGaps
        .view()
        .addWord(piece.letters, piece.places, piece.count, flags & ~FoldedText.UNSEGMENTED, bits);
  }

  /** Puts a known word that was guessed into the sequence. */
  void guess(FoldedText text, int first, int last, int disguise) {
    int flags = first < text.tokenCount ? text.tokenFlags[first] : 0;
    replace(first, last);
    sequence.addWord(
        guesses.letters, guesses.places, guesses.count, flags & ~FoldedText.UNSEGMENTED, disguise);
  }

  /** Puts what the reader read into the sequence. */
  void best(FoldedText text, int first, int last, int disguise) {
    int flags = first < last ? text.tokenFlags[first] & ~FoldedText.UNSEGMENTED : 0;
    boolean run = Scripts.isUnsegmented(reader.letters[0]);
    if (escaped) {
      flags &= ~FoldedText.SENTENCE_START;
      escaped = false;
    }
    replace(first, last);
    sequence.addWord(
        reader.letters,
        reader.places,
        reader.count,
        run ? flags | FoldedText.UNSEGMENTED : flags,
        disguise);
  }

  /** Adds what the reader read to the other readings. */
  void other(int bits) {
    int flags = FoldedText.SENTENCE_START;
    alternatives.addWord(reader.letters, reader.places, reader.count, flags, bits);
  }

  /** Adds what the reader read without its diacritics, if it has any. */
  void withoutDiacritics(int disguise) {
    int changed = 0;
    for (int i = 0; i < reader.count; i++) {
      work[i] = FoldTable.strip(reader.letters[i]);
      workPlaces[i] = reader.places[i];
      changed += work[i] == reader.letters[i] ? 0 : 1;
    }
    if (changed > 0) {
      long writers = Alphabets.writersOf(reader.letters, 0, reader.count);
      int foreign = marks.sureIfForeign(writers, reader.count);
      int bits = disguise | Disguise.DIACRITICS.bit() | foreign;
      alternatives.addWord(work, workPlaces, reader.count, FoldedText.SENTENCE_START, bits);
    }
  }

  /** Other readings: runs of a letter cut down to {@code most}. */
  void collapse(int most, int disguise, int flags, boolean best) {
    int n = 0;
    int run = 0;
    for (int i = 0; i < reader.count; i++) {
      run = i > 0 && reader.letters[i] == reader.letters[i - 1] ? run + 1 : 1;
      if (run <= most) {
        work[n] = reader.letters[i];
        workPlaces[n++] = reader.places[i];
      } else if (n > 1) {
        workPlaces[n - 1] = reader.places[i]; // so that the span reaches to the last of them
      }
    }
    if (n < reader.count && n > 1) {
      int bits = disguise | Disguise.REPEATS.bit();
      if (best) {
        replaceLast(n, flags, bits);
      } else {
        alternatives.addWord(work, workPlaces, n, FoldedText.SENTENCE_START, bits);
      }
    }
  }

  /** The reading without repeats is the best one where a letter stands three times or more. */
  private void replaceLast(int n, int flags, int bits) {
    alternatives.addWord(
        reader.letters, reader.places, reader.count, FoldedText.SENTENCE_START, bits);
    sequence.length = sequence.tokenStart[sequence.tokenCount - 1];
    sequence.tokenCount--;
    sequence.addWord(work, workPlaces, n, flags, bits);
  }

  /** A piece of several tokens is also read as one word of its letters. */
  void alternative(FoldedText text, int firstToken, int lastToken) {
    int n = 0;
    int length = text.tokenEnd[lastToken - 1] - text.tokenStart[firstToken];
    if (length > PieceReader.LONGEST) {
      return;
    }
    for (int i = text.tokenStart[firstToken]; i < text.tokenEnd[lastToken - 1]; i++) {
      work[n] = text.folded[i];
      workPlaces[n++] = text.origin[i];
    }
    int bits = Disguise.SEPARATORS.bit();
    alternatives.addWord(work, workPlaces, n, FoldedText.SENTENCE_START, bits);
  }

  /** Words that are left as they are are copied where they are needed. */
  void copy(FoldedText text, int firstToken, int lastToken) {
    for (int t = firstToken; t < lastToken; t++) {
      escaped = false;
      if (text.tokenDisguise[t] != 0) {
        extract.keep(t);
      }
    }
  }
}
