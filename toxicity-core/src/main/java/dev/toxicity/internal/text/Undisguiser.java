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
  private final CensoredPiece censored = new CensoredPiece();
  private final Readings readings;

  /** Whether a word has upside-down letters. */
  private boolean upsideDown;

  /** Whether words that may be upside down were passed by before one gave them away. */
  private boolean passedTurned;

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
    guesses = new Guesses(known);
    reader = new PieceReader(homoglyphs);
    readings = new Readings(reader, guesses, marks, longest);
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
    return readings.sequence;
  }

  /** Returns whether any word has gaps, with letters left around them. */
  public boolean hasGaps() {
    return readings.hasGaps;
  }

  /** Returns the words with gaps and those around them in order, if there are any. */
  public FoldedText gapped() {
    return readings.gapped();
  }

  /** Returns other readings, each a sentence of one token. */
  public FoldedText alternatives() {
    return readings.alternatives;
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
    readings.end();
    if ((text.suspicion & Disguise.REVERSED.bit()) != 0) {
      overrides.read(text, readings.alternatives);
    }
  }

  private void scan(FoldedText text) {
    readings.begin(text);
    marks.passed = false;
    passedTurned = false;
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
        readings.pass();
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
          readings.plain(text, plain, first, token);
        } else {
          piece(text, from, i, first, token);
        }
      }
    }
  }

  /** A piece with asterisks between letters is kept as a word with gaps. */
  private boolean censored(FoldedText text, int from, int to, int first, int last) {
    int bits = censored.read(text.raw, from, to);
    if (bits == 0) {
      return false;
    }
    readings.addGapped(text, censored, first, last, bits);
    boolean known =
        (bits & Disguise.SURE) != 0
            && guesses.ofGaps(censored.letters, censored.places, censored.count);
    if (known) {
      readings.guess(text, first, last, bits);
    }
    return known;
  }

  static boolean isSpace(char c) {
    return c <= ' ' || c == 0xA0 || c == 0x3000 || (c >= 0x2000 && c <= 0x200A) || c == 0x2028;
  }

  private void piece(FoldedText text, int from, int to, int firstToken, int lastToken) {
    char[] raw = text.raw;
    boolean readable = to - from <= LONGEST_PIECE && !Links.isLink(raw, from, to);
    if (!readable) {
      readings.copy(text, firstToken, lastToken);
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
      readings.best(text, firstToken, lastToken, whole);
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
      readings.alternative(text, firstToken, lastToken);
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
        readings.copy(text, first, token);
      }
      i++;
    }
    readings.copy(text, token, lastToken);
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
      readings.best(text, firstToken, lastToken, Disguise.MARKS.bit() | Disguise.SURE);
      return;
    }
    if (reader.count > 2 && reader.hasMarks()) {
      if (marks.hide(writers())) {
        int bits = marks.disguise(writers(), reader.count);
        reader.strip();
        readings.best(text, firstToken, lastToken, bits);
        return;
      }
      readings.withoutDiacritics(0);
    }
    readings.copy(text, firstToken, lastToken);
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

  private void undone(FoldedText text, int from, int to, int first, int last, int disguise) {
    int flags = first < last ? text.tokenFlags[first] & ~FoldedText.UNSEGMENTED : 0;
    if (reader.stripHeavy(marks.alphabets)) {
      readings.best(text, first, last, disguise | Disguise.MARKS.bit() | Disguise.SURE);
      return;
    }
    if (reader.count > 2) {
      readings.withoutDiacritics(disguise);
    }
    boolean leet = (disguise & Disguise.LEET.bit()) != 0 && guesses.ofLeet(reader, text.raw);
    boolean known = leet || guesses.ofRepeats(reader, disguise);
    if (known) {
      readings.guess(text, first, last, disguise);
      readings.other(disguise);
    } else {
      readings.best(text, first, last, disguise);
    }
    readings.ended(disguise, last);
    boolean repeats = (disguise & Disguise.REPEATS.bit()) != 0;
    readings.collapse(1, disguise, flags, repeats && !known);
    if (repeats) {
      readings.collapse(2, disguise, flags, false);
    }
    if ((disguise & Disguise.LEET.bit()) != 0) {
      int bits = reader.read(text.raw, from, to, true);
      if (bits != 0) {
        readings.other(bits);
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
      readings.other(sure);
    }
    if ((text.suspicion & Disguise.LEET.bit()) != 0) {
      int bits = reader.readOpen(text.raw, from, to, text.rawLength);
      if (bits != 0 && guesses.isKnown(reader)) {
        readings.other(bits);
      }
    }
  }

  /** Returns whether the sequence of the last text differs from its plain view. */
  public boolean changed() {
    return readings.changed;
  }
}
