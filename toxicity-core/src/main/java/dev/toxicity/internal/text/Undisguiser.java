package dev.toxicity.internal.text;

import java.util.List;

/**
 * Writes the second view of a text: what its words would be if digits and symbols were letters,
 * look-alikes were Latin, and separators and repeats were not there. Works on pieces between white
 * space, in one linear pass, and only on texts whose first view shows signs of a disguise.
 *
 * <p>The best reading of each piece goes to the sequence, in which phrases can be found; other
 * readings go to the alternatives, one token each. Reused; not thread-safe.
 */
public final class Undisguiser {
  private static final int LONGEST_PIECE = PieceReader.LONGEST;
  private static final int BACKWARDS = Disguise.REVERSED.bit() | Disguise.SURE;

  /** Stands for one censored letter in an alternative. */
  public static final char GAP = '*';

  /** Tells words that have hits of their own. */
  @FunctionalInterface
  public interface Entries {
    /** Returns whether a word of the first {@code n} letters has hits, whatever is around it. */
    boolean isEntry(char[] letters, int n);
  }

  private final PieceReader reader;
  private final Guesses guesses;
  private final Overrides overrides = new Overrides();
  private final PlainWords plain = new PlainWords();
  private final MarkedWords marks = new MarkedWords();
  private final QuietPieces quiet;
  private final Extract extract;
  private final FoldedText sequence;
  private final FoldedText alternatives = new FoldedText();
  private final Extract withGaps;
  private boolean hasGaps;
  private final char[] work = new char[LONGEST_PIECE * 2];
  private final int[] workPlaces = new int[LONGEST_PIECE * 2];

  /**
   * Makes an undisguiser over a shared table of look-alikes.
   *
   * @param known words that may be in a lexicon
   * @param entries words that have hits of their own
   * @param memo words of this thread
   * @param longest words of the longest phrase that is looked for
   */
  public Undisguiser(
      Homoglyphs homoglyphs, KnownWords known, Entries entries, WordMemo memo, int longest) {
    quiet = new QuietPieces(entries, memo, marks, plain);
    extract = new Extract(longest, true);
    withGaps = new Extract(longest, false);
    sequence = extract.view();
    guesses = new Guesses(known);
    reader = new PieceReader(homoglyphs);
  }

  /** Returns whether a text shows a sign of a disguise that this class undoes. */
  public static boolean isSuspicious(FoldedText text) {
    return text.suspicion() != 0;
  }

  /**
   * Returns true if {@link #undo} certainly finds nothing, as all pieces of a text are words known
   * to hide nothing, links, or emoji; unless words {@linkplain #hasMarks have marks} that
   * {@linkplain #areMarksForeign are foreign} to its language.
   */
  public boolean hidesNothing(FoldedText text) {
    return quiet.areAll(text);
  }

  /** Returns whether the text that {@link #hidesNothing} read last has marks. */
  public boolean hasMarks() {
    return quiet.hasMarks();
  }

  /** Returns whether any marks of that text are foreign to the languages that it may be in. */
  public boolean areMarksForeign(FoldedText text, List<String> languages) {
    marks.begin(languages);
    return quiet.areForeign(text);
  }

  /** Returns the undone words and those around them in order, if anything has {@link #changed}. */
  public FoldedText sequence() {
    return sequence;
  }

  /** Returns whether any word has gaps, with letters left around them. */
  public boolean hasGaps() {
    return hasGaps;
  }

  /** Returns the words with gaps and those around them in order, if there are any. */
  public FoldedText gapped() {
    return withGaps.view();
  }

  /** Returns other readings, each a sentence of one token. */
  public FoldedText alternatives() {
    return alternatives;
  }

  /**
   * Reads {@code text} anew.
   *
   * @param languages what the text may be written in
   * @param own their words that are in a lexicon: of several readings they are the likeliest
   */
  public void undo(FoldedText text, List<String> languages, KnownWords own) {
    guesses.own = own;
    marks.begin(languages);
    reader.dotless = marks.dotless;
    upsideDown = false;
    scan(text);
    if (marks.mustReadAnew() || (upsideDown && passedTurned)) {
      scan(text); // words before the first one that gave them away
    }
    if (changed) {
      extract.end();
    }
    if (hasGaps) {
      withGaps.end();
    }
    if ((text.suspicion & Disguise.REVERSED.bit()) != 0) {
      overrides.read(text, alternatives);
    }
  }

  private void scan(FoldedText text) {
    changed = false;
    hasGaps = false;
    escaped = false;
    marks.passed = false;
    passedTurned = false;
    extract.begin(text);
    alternatives.startView(text);
    char[] raw = text.raw;
    int n = text.rawLength;
    int token = 0;
    boolean mayBeQuiet = QuietPieces.mayBe(text); // see turn() and rare()
    for (int i = 0; i < n; ) {
      while (i < n && isSpace(raw[i])) {
        i++;
      }
      int quietEnd = mayBeQuiet ? quiet.end(text, token, i) : -1;
      if (quietEnd >= 0) {
        escaped = false;
        token = quiet.token;
        i = quietEnd;
        continue;
      }
      int from = i;
      while (i < n && !isSpace(raw[i])) {
        i++;
      }
      if (i > from) {
        int first = token;
        while (token < text.tokenCount && text.origin[text.tokenStart[token]] < i) {
          token++;
        }
        if (mayBeQuiet
            && token == first + 1
            && i - from <= LONGEST_PIECE
            && plain.read(raw, from, i)) {
          plain(text, first, token);
        } else {
          piece(text, from, i, first, token);
        }
      }
    }
  }

  /** What {@link #piece} does with a plain word. */
  private void plain(FoldedText text, int first, int last) {
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
        begin(first, last);
        escaped = false;
        sequence.addWord(work, workPlaces, plain.letters, text.tokenFlags[first], bits);
        return;
      }
      alternatives.addWord(work, workPlaces, plain.letters, FoldedText.SENTENCE_START, bits);
    }
    copy(text, first, last);
  }

  private void begin(int first, int last) {
    changed = true;
    extract.replace(first, last);
  }

  /** A piece with asterisks between letters is kept as a word with gaps. */
  private boolean censored(FoldedText text, int from, int to, int first, int last) {
    char[] raw = text.raw;
    int n = 0;
    int gaps = 0;
    boolean edge = false;
    boolean parted = false;
    for (int i = from; i < to; i++) {
      char c = raw[i];
      char f = FoldTable.fold(c);
      if (f > '9' && f < 0xE00) {
        parted |= edge;
        work[n] = f;
        workPlaces[n++] = i;
      } else if (n > 0 && isGap(c)) {
        work[n] = GAP;
        workPlaces[n++] = i;
        gaps++;
      } else if (f == FoldTable.EXPANDING) {
        work[n] = 's';
        workPlaces[n++] = i;
        work[n] = 's';
        workPlaces[n++] = i;
      } else if (n > 0 && !PieceReader.isEdge(c)) {
        return false;
      } else {
        edge = n > 0;
      }
    }
    if (gaps > 0 && n >= 3) {
      int sure = n > 3 && gaps * 2 <= n ? Disguise.SURE : 0;
      int bits = Disguise.CENSORED.bit() | sure;
      alternatives.addWord(work, workPlaces, n, FoldedText.SENTENCE_START, bits);
      if (!parted) {
        gap(text, first, last, n, bits);
      }
      if (sure != 0 && guesses.ofGaps(work, workPlaces, n)) {
        guess(text, first, last, bits);
        return true;
      }
    }
    return false;
  }

  /** Puts a word with gaps among the words around it, where phrases are looked for. */
  private void gap(FoldedText text, int first, int last, int n, int bits) {
    if (!hasGaps) {
      hasGaps = true;
      withGaps.begin(text);
    }
    int flags = first < text.tokenCount ? text.tokenFlags[first] : 0;
    withGaps.replace(first, last);
    withGaps.view().addWord(work, workPlaces, n, flags & ~FoldedText.UNSEGMENTED, bits);
  }

  /** Puts a known word that was guessed into the sequence. */
  private void guess(FoldedText text, int first, int last, int disguise) {
    int flags = first < text.tokenCount ? text.tokenFlags[first] : 0;
    begin(first, last);
    sequence.addWord(
        guesses.letters, guesses.places, guesses.count, flags & ~FoldedText.UNSEGMENTED, disguise);
  }

  private static boolean isGap(char c) {
    return c == '*' || c == '#' || c == '_' || c == '%' || c == '•' || c == '█' || c == '@';
  }

  private void withoutDiacritics(int disguise) {
    int changed = 0;
    for (int i = 0; i < reader.count; i++) {
      work[i] = FoldTable.strip(reader.letters[i]);
      workPlaces[i] = reader.places[i];
      changed += work[i] == reader.letters[i] ? 0 : 1;
    }
    if (changed > 0) {
      int foreign = marks.sureIfForeign(writers(), reader.count);
      int bits = disguise | Disguise.DIACRITICS.bit() | foreign;
      alternatives.addWord(work, workPlaces, reader.count, FoldedText.SENTENCE_START, bits);
    }
  }

  static boolean isSpace(char c) {
    return c <= ' ' || c == 0xA0 || c == 0x3000 || (c >= 0x2000 && c <= 0x200A) || c == 0x2028;
  }

  private void piece(FoldedText text, int from, int to, int firstToken, int lastToken) {
    char[] raw = text.raw;
    boolean readable = to - from <= LONGEST_PIECE && !Links.isLink(raw, from, to);
    if (!readable) {
      copy(text, firstToken, lastToken);
      return;
    }
    if (censored(text, from, to, firstToken, lastToken)) {
      return;
    }
    boolean turned = (text.suspicion & Disguise.DIACRITICS.bit()) != 0;
    if (turned && hasBreak(raw, from, to) && reader.turn(raw, from, to)) {
      parts(text, from, to, firstToken, lastToken);
      return;
    }
    int whole = costume(text, from, to);
    if (whole != 0) {
      reading(text, firstToken, lastToken, whole);
      return;
    }
    int disguise = reader.read(raw, from, to, false);
    if (disguise == 0 && reader.tooOpen) {
      parts(text, from, to, firstToken, lastToken);
    } else if (disguise == 0) {
      marked(text, firstToken, lastToken);
    } else {
      undone(text, from, to, firstToken, lastToken, disguise);
    }
    if (lastToken - firstToken > 1) {
      alternative(text, firstToken, lastToken);
    }
    if (to - from > 2) {
      rare(text, from, to);
    }
  }

  /** Words joined by punctuation are read one by one. */
  private void parts(FoldedText text, int from, int to, int firstToken, int lastToken) {
    int token = firstToken;
    for (int i = from; i < to; ) {
      int start = i;
      while (i < to && !isBreak(text.raw[i])) {
        i++;
      }
      int first = token;
      while (token < lastToken && text.origin[text.tokenStart[token]] < Math.max(i, start + 1)) {
        token++;
      }
      if (i > start && (start > from || i < to)) {
        piece(text, start, i, first, token);
      } else {
        copy(text, first, token);
      }
      i++;
    }
    copy(text, token, lastToken);
  }

  /** Returns whether there are words on both sides of a sign that may join them. */
  private static boolean hasBreak(char[] raw, int from, int to) {
    for (int i = from + 1; i < to - 1; i++) {
      if (isBreak(raw[i]) && FoldTable.isWord(raw[i - 1]) && FoldTable.isWord(raw[i + 1])) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBreak(char c) {
    return c == '-' || c == '/' || c == '.' || c == ',' || c == '_' || c == ':' || c == '–'
        || c == '\'' || c == '’';
  }

  /** A word without a disguise is copied, and read without its diacritics if it has any. */
  private void marked(FoldedText text, int firstToken, int lastToken) {
    if (reader.count > 2 && reader.stripHeavy(marks.alphabets)) {
      marks.giveAway();
      reading(text, firstToken, lastToken, Disguise.MARKS.bit() | Disguise.SURE);
      return;
    }
    if (reader.count > 2 && reader.hasMarks()) {
      if (marks.hide(writers())) {
        int bits = marks.disguise(writers(), reader.count);
        reader.strip();
        reading(text, firstToken, lastToken, bits);
        return;
      }
      withoutDiacritics(0);
    }
    copy(text, firstToken, lastToken);
  }

  /** Returns what {@link Alphabets} makes of the letters that were read. */
  private long writers() {
    return Alphabets.writersOf(reader.letters, 0, reader.count);
  }

  /** Readings of a piece as a whole that leave no other; returns the disguise, or 0. */
  private int costume(FoldedText text, int from, int to) {
    int suspicion = text.suspicion;
    if ((suspicion & Disguise.DIACRITICS.bit()) != 0 && turn(text, from, to)) {
      return BACKWARDS;
    }
    if ((suspicion & Disguise.REVERSED.bit()) != 0 && reader.readBackwards(text.raw, from, to)) {
      return BACKWARDS;
    }
    boolean foreign = (suspicion & Disguise.HOMOGLYPH.bit()) != 0 && text.mostlyLatin;
    if (foreign && reader.readLatin(text.raw, from, to)) {
      return Disguise.HOMOGLYPH.bit() | (reader.count > 3 ? Disguise.SURE : 0);
    }
    boolean parts = (suspicion & Disguise.DECOMPOSED.bit()) != 0;
    return parts && reader.compose(text.raw, from, to)
        ? Disguise.DECOMPOSED.bit() | Disguise.SURE
        : 0;
  }

  /**
   * Turns a piece round that has upside-down letters, or that is a word only when turned round
   * where others have them: Spanish "soun" is "unos".
   */
  private boolean turn(FoldedText text, int from, int to) {
    boolean turned = reader.turn(text.raw, from, to);
    upsideDown |= turned;
    if (turned
        || (text.suspicion & Disguise.STYLED.bit()) == 0
        || !reader.isSymmetric
        || !guesses.isKnown(reader)
        || guesses.isKnownAsWritten(text.raw, from, to)) {
      return turned;
    }
    passedTurned |= !upsideDown;
    return upsideDown;
  }

  /** Puts what the reader read into the sequence. */
  private void reading(FoldedText text, int first, int last, int disguise) {
    int flags = first < last ? text.tokenFlags[first] & ~FoldedText.UNSEGMENTED : 0;
    boolean run = Scripts.isUnsegmented(reader.letters[0]);
    if (escaped) {
      flags &= ~FoldedText.SENTENCE_START;
      escaped = false;
    }
    begin(first, last);
    sequence.addWord(
        reader.letters,
        reader.places,
        reader.count,
        run ? flags | FoldedText.UNSEGMENTED : flags,
        disguise);
  }

  private void undone(FoldedText text, int from, int to, int first, int last, int disguise) {
    int flags = first < last ? text.tokenFlags[first] & ~FoldedText.UNSEGMENTED : 0;
    if (reader.stripHeavy(marks.alphabets)) {
      reading(text, first, last, disguise | Disguise.MARKS.bit() | Disguise.SURE);
      return;
    }
    if (reader.count > 2) {
      withoutDiacritics(disguise);
    }
    boolean leet = (disguise & Disguise.LEET.bit()) != 0 && guesses.ofLeet(reader, text.raw);
    boolean known = leet || guesses.ofRepeats(reader, disguise);
    if (known) {
      guess(text, first, last, disguise);
      emitReading(disguise);
    } else {
      reading(text, first, last, disguise);
    }
    escaped = (disguise & Disguise.ESCAPES.bit()) != 0;
    if (escaped) {
      extract.join(last);
    }
    boolean repeats = (disguise & Disguise.REPEATS.bit()) != 0;
    collapse(1, disguise, flags, repeats && !known);
    if (repeats) {
      collapse(2, disguise, flags, false);
    }
    if ((disguise & Disguise.LEET.bit()) != 0) {
      int bits = reader.read(text.raw, from, to, true);
      if (bits != 0) {
        emitReading(bits);
      }
    }
  }

  /** Readings that few pieces have. */
  private void rare(FoldedText text, int from, int to) {
    int sure = Disguise.HOMOGLYPH.bit() | Disguise.SURE;
    int mixed = Disguise.HOMOGLYPH.bit() | Disguise.LEET.bit();
    if ((text.suspicion & mixed) != 0
        && reader.readCyrillic(text.raw, from, to)
        && (reader.mixed || (!text.mostlyLatin && guesses.isKnown(reader)))) {
      emitReading(sure);
    }
    if ((text.suspicion & Disguise.LEET.bit()) != 0) {
      int bits = reader.readOpen(text.raw, from, to, text.rawLength);
      if (bits != 0 && guesses.isKnown(reader)) {
        emitReading(bits);
      }
    }
  }

  private void emitReading(int bits) {
    int flags = FoldedText.SENTENCE_START;
    alternatives.addWord(reader.letters, reader.places, reader.count, flags, bits);
  }

  private boolean changed;

  /** Whether a word has upside-down letters. */
  private boolean upsideDown;

  /** Whether words that may be upside down were passed by before one gave them away. */
  private boolean passedTurned;

  /** Whether the piece before ended in an escape, whose semicolon ends no sentence. */
  private boolean escaped;

  /** Returns whether the sequence of the last text differs from its plain view. */
  public boolean changed() {
    return changed;
  }

  /** Other readings: runs of a letter cut down to {@code most}. */
  private void collapse(int most, int disguise, int flags, boolean best) {
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
  private void alternative(FoldedText text, int firstToken, int lastToken) {
    int n = 0;
    int length = text.tokenEnd[lastToken - 1] - text.tokenStart[firstToken];
    if (length > LONGEST_PIECE) {
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
  private void copy(FoldedText text, int firstToken, int lastToken) {
    for (int t = firstToken; t < lastToken; t++) {
      escaped = false;
      if (text.tokenDisguise[t] != 0) {
        extract.keep(t);
      }
    }
  }
}
