package dev.toxicity.internal.text;

/**
 * Passes by the pieces of a text between white space in which no disguise can be undone, at one
 * look at what is remembered of their words: words known to hide nothing, emoji, and links. Reused;
 * not thread-safe.
 */
final class QuietPieces {
  /** The next bit is known of the word. */
  private static final long ASKED = 1L << 32;

  /** The word alone has no reading that may be an entry. */
  private static final long HIDES_NOTHING = 1L << 33;

  /** The word is not of Latin letters. */
  private static final long FAR = 1L << 37;

  /** The word has marks. */
  private static final long HAS_MARKS = 1L << 38;

  /** The word has an i without its dot. */
  private static final long DOTLESS = 1L << 40;

  /** Signs of disguises that words of letters other than Latin ones may wear. */
  private static final int OF_FAR =
      Disguise.HOMOGLYPH.bit() | Disguise.DECOMPOSED.bit() | Disguise.REVERSED.bit();

  /** Signs of disguises that emoji have no part in. */
  private static final int WITHOUT_EMOJI =
      Disguise.DIACRITICS.bit() | Disguise.SEPARATORS.bit() | Disguise.REPEATS.bit();

  private static final int MIXED = Disguise.HOMOGLYPH.bit() | Disguise.LEET.bit();
  private static final int TURNED = Disguise.STYLED.bit() | Disguise.DIACRITICS.bit();

  private final Undisguiser.Entries entries;
  private final WordMemo memo;
  private final MarkedWords marks;
  private final PlainWords plain;

  /** For each remembered word with marks what {@link Alphabets} makes of it. */
  private final long[] writers = new long[WordMemo.SIZE];

  private final char[] stripped = new char[PieceReader.LONGEST];
  private boolean marked;

  /** The first token behind the piece that was passed by. */
  int token;

  QuietPieces(Undisguiser.Entries entries, WordMemo memo, MarkedWords marks, PlainWords plain) {
    this.entries = entries;
    this.memo = memo;
    this.marks = marks;
    this.plain = plain;
  }

  /** Returns whether pieces of a text may be passed by: not where words may be read as others. */
  static boolean mayBe(FoldedText text) {
    boolean mayTurn = (text.suspicion & TURNED) == TURNED;
    return !mayTurn && (text.mostlyLatin || (text.suspicion & MIXED) == 0);
  }

  /**
   * Returns whether all pieces of a text can be passed by, whatever its language, unless marks that
   * its language does not write are a disguise: see {@link #hasMarks}.
   */
  boolean areAll(FoldedText text) {
    marked = false;
    if ((text.suspicion & Disguise.REVERSED.bit()) != 0 || !mayBe(text)) {
      return false;
    }
    marks.beginUnknown();
    int next = 0;
    for (int i = 0; i < text.rawLength; ) {
      if (Undisguiser.isSpace(text.raw[i])) {
        i++;
        continue;
      }
      i = end(text, next, i);
      if (i < 0) {
        return false;
      }
      next = token;
    }
    return true;
  }

  /** Returns whether a word of the text that {@link #areAll} read last has marks. */
  boolean hasMarks() {
    return marked;
  }

  /** Returns whether the marks of any word are foreign to the languages that are known by now. */
  boolean areForeign(FoldedText text) {
    for (int t = 0; t < text.tokenCount; t++) {
      int word = text.tokenWord[t];
      long traits = word == WordMemo.NONE ? 0 : memo.traits(word);
      boolean foreign = (traits & HAS_MARKS) != 0 && marks.isForeign(writers[word]);
      if (foreign || ((traits & DOTLESS) != 0 && !marks.dotless)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the end of a piece that hides nothing, to be passed by; -1 if it may hide something.
   */
  int end(FoldedText text, int first, int from) {
    if (first >= text.tokenCount) {
      return -1;
    }
    int end = wordEnd(text, first, from);
    if (end >= 0) {
      token = first + 1;
      return end;
    }
    end = (text.suspicion & ~WITHOUT_EMOJI) == 0 ? emojiEnd(text, first, from) : -1;
    return end < 0 ? linkEnd(text, first, from) : end;
  }

  /** Returns the end of a piece that is nothing but emoji which stand for no letter, or -1. */
  private int emojiEnd(FoldedText text, int first, int from) {
    if (text.tokenDisguise[first] != 0 || text.origin[text.tokenStart[first]] != from) {
      return -1;
    }
    int end = from;
    while (end < text.rawLength && !Undisguiser.isSpace(text.raw[end])) {
      int units = Emoji.length(text.raw, end, text.rawLength);
      if (units == 0) {
        return -1;
      }
      end += units;
    }
    token = first + 1;
    boolean alone = token == text.tokenCount || text.origin[text.tokenStart[token]] >= end;
    return alone && end - from <= PieceReader.LONGEST ? end : -1;
  }

  /** Returns the end of a link, or of what is too long, in which no words are looked for, or -1. */
  private int linkEnd(FoldedText text, int first, int from) {
    int end = from;
    while (end < text.rawLength && !Undisguiser.isSpace(text.raw[end])) {
      end++;
    }
    boolean unread =
        end - from > PieceReader.LONGEST
            || (Links.isLink(text.raw, from, end) && !plain.read(text.raw, from, end));
    if (text.origin[text.tokenStart[first]] >= end || !unread) {
      return -1;
    }
    token = first;
    while (token < text.tokenCount && text.origin[text.tokenStart[token]] < end) {
      if (text.tokenDisguise[token++] != 0) {
        return -1;
      }
    }
    return end;
  }

  /**
   * Returns the end of a piece that is nothing but a word which was found to hide nothing before,
   * and signs behind it; -1 if it may be another.
   */
  private int wordEnd(FoldedText text, int first, int from) {
    int start = text.tokenStart[first];
    int word = text.tokenWord[first];
    boolean direct = (text.tokenFlags[first] & FoldedText.DIRECT) != 0;
    if (!direct
        || word == WordMemo.NONE
        || text.origin[start] != from
        || text.tokenDisguise[first] != 0
        || !hidesNothing(text, first, word)) {
      return -1;
    }
    if ((memo.traits(word) & (HAS_MARKS | DOTLESS)) != 0 && isDisguise(word)) {
      return -1;
    }
    int end = from + text.tokenEnd[first] - start;
    while (end < text.rawLength && PlainWords.isSign(text.raw[end])) {
      end++;
    }
    return end == text.rawLength || Undisguiser.isSpace(text.raw[end]) ? end : -1;
  }

  private boolean isDisguise(int word) {
    long traits = memo.traits(word);
    marked = true;
    if ((traits & DOTLESS) != 0 && !marks.dotless) {
      return true;
    }
    return (traits & HAS_MARKS) != 0 && marks.hide(writers[word]);
  }

  private boolean hidesNothing(FoldedText text, int t, int word) {
    long traits = memo.traits(word);
    if ((traits & ASKED) == 0) {
      boolean nothing = plain.readFolded(text, t) && !hasHitsWithoutMarks(text, t);
      boolean has = plain.marked > 0 && plain.letters > 2;
      traits =
          ASKED
              | (nothing ? HIDES_NOTHING : 0)
              | (has ? HAS_MARKS : 0)
              | (plain.far ? FAR : 0)
              | (plain.dotless ? DOTLESS : 0);
      memo.add(word, traits);
      writers[word] =
          has ? Alphabets.writersOf(text.folded, text.tokenStart[t], text.tokenEnd[t]) : -1;
    }
    return (traits & HIDES_NOTHING) != 0 && ((traits & FAR) == 0 || (text.suspicion & OF_FAR) == 0);
  }

  private boolean hasHitsWithoutMarks(FoldedText text, int t) {
    if (plain.marked == 0 || plain.letters <= 2) {
      return false;
    }
    int start = text.tokenStart[t];
    for (int i = 0; i < plain.letters; i++) {
      stripped[i] = FoldTable.strip(text.folded[start + i]);
    }
    return entries.isEntry(stripped, plain.letters);
  }
}
