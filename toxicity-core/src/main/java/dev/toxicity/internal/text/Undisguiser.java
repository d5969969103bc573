package dev.toxicity.internal.text;

import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

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

  private final PieceReader reader;
  private final Guesses guesses;
  private final FoldedText sequence = new FoldedText();
  private final FoldedText alternatives = new FoldedText();
  private final char[] work = new char[LONGEST_PIECE * 2];
  private final int[] workPlaces = new int[LONGEST_PIECE * 2];

  /**
   * Makes an undisguiser over a shared table of look-alikes.
   *
   * @param known whether a word with this {@link TokenHash} may be in a lexicon
   */
  public Undisguiser(Homoglyphs homoglyphs, LongPredicate known) {
    guesses = new Guesses(known);
    reader = new PieceReader(homoglyphs);
  }

  /** Returns whether a text shows a sign of a disguise that this class undoes. */
  public static boolean isSuspicious(FoldedText text) {
    return text.suspicion() != 0;
  }

  /** Returns the undone words in order; tokens without a disguise are copied. */
  public FoldedText sequence() {
    return sequence;
  }

  /** Returns other readings, each a sentence of one token. */
  public FoldedText alternatives() {
    return alternatives;
  }

  /** Reads {@code text} anew. */
  public void undo(FoldedText text) {
    changed = false;
    escaped = false;
    start(sequence, text);
    start(alternatives, text);
    char[] raw = text.raw;
    int n = text.rawLength;
    int token = 0;
    for (int i = 0; i < n; ) {
      while (i < n && isSpace(raw[i])) {
        i++;
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
        piece(text, from, i, first, token);
      }
    }
    if ((text.suspicion & Disguise.REVERSED.bit()) != 0) {
      overridden(text);
    }
  }

  /** A piece with asterisks between letters is kept as a word with gaps. */
  private boolean censored(FoldedText text, int from, int to, int first) {
    char[] raw = text.raw;
    int n = 0;
    int gaps = 0;
    for (int i = from; i < to; i++) {
      char c = raw[i];
      char f = FoldTable.fold(c);
      if (f > '9' && f < 0xE00) {
        work[n] = f;
        workPlaces[n++] = i;
      } else if (n > 0 && isGap(c)) {
        work[n] = GAP;
        workPlaces[n++] = i;
        gaps++;
      } else if (n > 0 && !PieceReader.isEdge(c)) {
        return false;
      }
    }
    if (gaps > 0 && n >= 3) {
      int sure = n > 3 && gaps * 2 <= n ? Disguise.SURE : 0;
      int bits = Disguise.CENSORED.bit() | sure;
      emit(alternatives, work, workPlaces, n, FoldedText.SENTENCE_START, bits);
      if (sure != 0 && guesses.ofGaps(work, workPlaces, n)) {
        guess(text, first, bits);
        return true;
      }
    }
    return false;
  }

  /** Puts a known word that was guessed into the sequence. */
  private void guess(FoldedText text, int first, int disguise) {
    int flags = first < text.tokenCount ? text.tokenFlags[first] : 0;
    changed = true;
    emit(
        sequence,
        guesses.letters,
        guesses.places,
        guesses.count,
        flags & ~FoldedText.UNSEGMENTED,
        disguise);
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
      int bits = disguise | Disguise.DIACRITICS.bit();
      emit(alternatives, work, workPlaces, reader.count, FoldedText.SENTENCE_START, bits);
    }
  }

  /**
   * Returns the text with disguised words written plainly, for a reader of whole texts, or null if
   * nothing was undone. Digits at the edge of a word are left as they are: they are numbers more
   * often than letters.
   */
  public @Nullable String plainText() {
    if (!changed) {
      return null;
    }
    StringBuilder plain = new StringBuilder(sequence.rawLength);
    int at = 0;
    boolean replaced = false;
    for (int t = 0; t < sequence.tokenCount; t++) {
      int start = sequence.rawStart(sequence.tokenStart[t]);
      int end = sequence.rawEnd(sequence.tokenEnd[t]);
      boolean readable =
          sequence.tokenDisguise[t] != 0
              && start >= at
              && Character.isLetter(sequence.raw[start])
              && Character.isLetter(sequence.raw[end - 1]);
      if (readable) {
        plain.append(sequence.raw, at, start - at);
        plain.append(
            sequence.folded, sequence.tokenStart[t], sequence.tokenEnd[t] - sequence.tokenStart[t]);
        at = end;
        replaced = true;
      }
    }
    plain.append(sequence.raw, at, sequence.rawLength - at);
    return replaced ? plain.toString() : null;
  }

  private static void start(FoldedText view, FoldedText text) {
    view.reset(0);
    view.raw = text.raw;
    view.rawLength = text.rawLength;
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || c == 0xA0 || c == 0x3000 || (c >= 0x2000 && c <= 0x200A) || c == 0x2028;
  }

  private void piece(FoldedText text, int from, int to, int firstToken, int lastToken) {
    char[] raw = text.raw;
    boolean readable = to - from <= LONGEST_PIECE && !isLink(raw, from, to);
    if (!readable) {
      copy(text, firstToken, lastToken);
      return;
    }
    if (censored(text, from, to, firstToken)) {
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

  private static boolean isBreak(char c) {
    return c == '-' || c == '/' || c == '.' || c == ',' || c == '_' || c == ':' || c == '–';
  }

  /** A word without a disguise is copied, and read without its diacritics if it has any. */
  private void marked(FoldedText text, int firstToken, int lastToken) {
    if (reader.count > 2 && reader.stripHeavy()) {
      reading(text, firstToken, lastToken, Disguise.MARKS.bit());
      return;
    }
    if (reader.count > 2) {
      withoutDiacritics(0);
    }
    copy(text, firstToken, lastToken);
  }

  /** Readings of a piece as a whole that leave no other; returns the disguise, or 0. */
  private int costume(FoldedText text, int from, int to) {
    int suspicion = text.suspicion;
    if ((suspicion & Disguise.DIACRITICS.bit()) != 0 && reader.turn(text.raw, from, to)) {
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

  /** Puts what the reader read into the sequence. */
  private void reading(FoldedText text, int first, int last, int disguise) {
    int flags = first < last ? text.tokenFlags[first] & ~FoldedText.UNSEGMENTED : 0;
    boolean run = Scripts.isUnsegmented(reader.letters[0]);
    flags &= escaped ? ~FoldedText.SENTENCE_START : ~0;
    escaped = false;
    changed = true;
    emit(
        sequence,
        reader.letters,
        reader.places,
        reader.count,
        run ? flags | FoldedText.UNSEGMENTED : flags,
        disguise);
  }

  private void undone(FoldedText text, int from, int to, int first, int last, int disguise) {
    int flags = first < last ? text.tokenFlags[first] & ~FoldedText.UNSEGMENTED : 0;
    if (reader.stripHeavy()) {
      reading(text, first, last, disguise | Disguise.MARKS.bit());
      return;
    }
    if (reader.count > 2) {
      withoutDiacritics(disguise);
    }
    boolean leet = (disguise & Disguise.LEET.bit()) != 0 && guesses.ofLeet(reader, text.raw);
    boolean known = leet || guesses.ofRepeats(reader, disguise);
    if (known) {
      guess(text, first, disguise);
      emitReading(disguise);
    } else {
      reading(text, first, last, disguise);
    }
    escaped = (disguise & Disguise.ESCAPES.bit()) != 0;
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
    if ((text.suspicion & mixed) != 0 && reader.readCyrillic(text.raw, from, to)) {
      emitReading(sure);
    }
  }

  private void emitReading(int bits) {
    int flags = FoldedText.SENTENCE_START;
    emit(alternatives, reader.letters, reader.places, reader.count, flags, bits);
  }

  /** Text that is only shown in order because a mark overrides its direction. */
  private void overridden(FoldedText text) {
    for (int i = 0; i < text.rawLength; i++) {
      if (text.raw[i] == 0x202E) {
        int end = i + 1;
        while (end < text.rawLength && !isEndOfOverride(text.raw[end])) {
          end++;
        }
        backwards(text.raw, i + 1, end);
        i = end - 1;
      }
    }
  }

  private static boolean isEndOfOverride(char c) {
    return c == 0x202C || c == 0x202D || c == 0x202E || c == '\n';
  }

  private void backwards(char[] raw, int from, int to) {
    int n = 0;
    int flags = FoldedText.SENTENCE_START;
    for (int i = to - 1; i >= from - 1; i--) {
      char f = i < from ? FoldTable.SEPARATOR : FoldTable.fold(raw[i]);
      boolean letter = f >= FoldTable.WORD;
      if (n > 0 && (!letter || n == LONGEST_PIECE)) {
        int run = Scripts.isUnsegmented(work[0]) ? FoldedText.UNSEGMENTED : 0;
        emit(alternatives, work, workPlaces, n, flags | run, BACKWARDS);
        flags = 0;
        n = 0;
      }
      if (letter) {
        work[n] = f;
        workPlaces[n++] = i;
      }
    }
  }

  private boolean changed;

  /** Whether the piece before ended in an escape, whose semicolon ends no sentence. */
  private boolean escaped;

  /** Returns whether the sequence of the last text differs from its plain view. */
  public boolean changed() {
    return changed;
  }

  private static boolean isLink(char[] raw, int from, int to) {
    for (int i = from; i + 2 < to; i++) {
      boolean scheme = raw[i] == ':' && raw[i + 1] == '/' && raw[i + 2] == '/';
      boolean www = raw[i] == 'w' && raw[i + 1] == 'w' && raw[i + 2] == 'w';
      boolean mail = raw[i] == '@' && i > from && hasDot(raw, i, to);
      if (scheme || www || mail) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasDot(char[] raw, int from, int to) {
    for (int i = from + 2; i + 1 < to; i++) {
      if (raw[i] == '.') {
        return true;
      }
    }
    return false;
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
        emit(alternatives, work, workPlaces, n, FoldedText.SENTENCE_START, bits);
      }
    }
  }

  /** The reading without repeats is the best one where a letter stands three times or more. */
  private void replaceLast(int n, int flags, int bits) {
    emit(
        alternatives, reader.letters, reader.places, reader.count, FoldedText.SENTENCE_START, bits);
    sequence.length = sequence.tokenStart[sequence.tokenCount - 1];
    sequence.tokenCount--;
    emit(sequence, work, workPlaces, n, flags, bits);
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
    emit(alternatives, work, workPlaces, n, FoldedText.SENTENCE_START, bits);
  }

  private void copy(FoldedText text, int firstToken, int lastToken) {
    for (int t = firstToken; t < lastToken; t++) {
      int start = sequence.length;
      int flags = text.tokenFlags[t] & (escaped ? ~FoldedText.SENTENCE_START : ~0);
      for (int i = text.tokenStart[t]; i < text.tokenEnd[t]; i++) {
        sequence.append(text.folded[i], text.origin[i]);
      }
      sequence.addToken(start, sequence.length, text.tokenHash[t], flags, text.tokenDisguise[t]);
      escaped = false;
    }
  }

  private static void emit(
      FoldedText view, char[] chars, int[] origin, int n, int flags, int disguise) {
    int start = view.length;
    for (int i = 0; i < n; i++) {
      view.append(chars[i], origin[i]);
    }
    long hash = TokenHash.of(view.folded, start, view.length);
    view.addToken(start, view.length, hash, flags, disguise);
  }
}
