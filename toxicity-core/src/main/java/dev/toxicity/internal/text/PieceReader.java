package dev.toxicity.internal.text;

/** Reads what stands between two white spaces as the letters of one word. Reused. */
final class PieceReader {
  /** Longest piece that is read, in UTF-16 units; escapes take up to eight for a letter. */
  static final int LONGEST = 256;

  private static final int FEWEST_SURE = 4;

  private final Homoglyphs homoglyphs;
  final char[] letters = new char[LONGEST * 2];
  final int[] places = new int[LONGEST * 2];
  int count;

  /** Whether the piece is words joined by punctuation rather than letters kept apart. */
  boolean tooOpen;

  /** Characters within which an opening bracket is closed. */
  private static final int CLOSING_REACH = 200;

  private int disguise;
  private int plain;
  private int inside;
  private int symbols;
  private int fragments;
  private int accents;
  private boolean second;
  private boolean latin;

  /** Whether the piece has Cyrillic letters and no Latin ones. */
  private boolean cyrillic;

  /** Whether the text's language writes ı, which elsewhere looks like an i. */
  boolean dotless;

  /** Whether all letters of the piece that was turned are letters when turned. */
  boolean isSymmetric;

  /** Whether the piece that was read as Cyrillic holds Cyrillic letters. */
  boolean mixed;

  PieceReader(Homoglyphs homoglyphs) {
    this.homoglyphs = homoglyphs;
  }

  /**
   * Reads a piece as letters.
   *
   * @param second whether to take the rarer letter for a digit or symbol
   * @return the disguises undone; 0 if the piece is plain or no word
   */
  int read(char[] raw, int from, int to, boolean second) {
    this.second = second;
    int start = from;
    int end = to;
    if (isBuilt(raw, from, to)) {
      return read(raw, start, end);
    }
    while (start < end && isEdge(raw[start]) && Escapes.length(raw, start, end) == 0) {
      start++;
    }
    while (end > start && isEdge(raw[end - 1]) && !Escapes.endsAt(raw, start, end)) {
      end--;
    }
    return read(raw, start, end);
  }

  /** Signs at the edges belong to a word that has more of them inside, such as {@code (r@p}. */
  private static boolean isBuilt(char[] raw, int from, int to) {
    int inside = 0;
    for (int i = from + 1; i + 1 < to; i++) {
      boolean letter = FoldTable.fold(raw[i]) > '9';
      if (!letter && Leet.first(raw[i]) == 0) {
        return false;
      }
      inside += letter ? 0 : 1;
    }
    boolean closed = to - from > 2 && raw[to - 1] == '!' && raw[to - 2] == '!';
    boolean edges = isSign(raw[from]) && (to - from < 2 || isSign(raw[to - 1]));
    return inside > 0 && edges && !closed && raw[to - 1] != ')';
  }

  private static boolean isSign(char c) {
    return FoldTable.fold(c) > '9' || Leet.first(c) != 0;
  }

  private int read(char[] raw, int start, int end) {
    latin = hasLatin(raw, start, end);
    cyrillic = !latin && hasCyrillic(raw, start, end);
    disguise = 0;
    plain = 0;
    inside = 0;
    symbols = 0;
    fragments = 1;
    accents = 0;
    count = 0;
    tooOpen = false;
    for (int i = start; i < end; ) {
      int length = Escapes.length(raw, i, end);
      int next = length > 0 ? escape(raw, i, length) : unit(raw, i, end);
      if (next < 0) {
        return 0;
      }
      i = next;
    }
    return judge();
  }

  private int escape(char[] raw, int i, int length) {
    disguise |= Escapes.isMarkup(raw[i]) ? Disguise.MARKUP.bit() : Disguise.ESCAPES.bit();
    plain++;
    char letter = Escapes.letter(raw, i, length);
    put(latin && homoglyphs.latin(letter) != 0 ? homoglyphs.latin(letter) : letter, i);
    return i + length;
  }

  /** Reads one character; returns the index after it, or -1 if this is no word. */
  private int unit(char[] raw, int i, int end) {
    char c = raw[i];
    char f = FoldTable.fold(c);
    if (latin && homoglyphs.latin(c) != 0 && !(dotless && c == 'ı')) {
      disguise |= Disguise.HOMOGLYPH.bit();
      put(homoglyphs.latin(c), i);
    } else if (f > '9' && !Scripts.isUnsegmented(f)) {
      plain++;
      put(f, i);
    } else if (f == FoldTable.EXPANDING) {
      plain++;
      put('s', i);
      put('s', i);
    } else if (StyledLetters.pictured(c) != 0) {
      disguise |= Disguise.EMOJI_LETTERS.bit();
      put(StyledLetters.pictured(c), i);
    } else if (StyledLetters.upright(c) != 0) {
      disguise |= Disguise.REVERSED.bit();
      put(StyledLetters.upright(c), i);
    } else if (f == FoldTable.STYLED) {
      styled(c, i);
    } else if (Leet.first(c) != 0) {
      disguise |= Disguise.LEET.bit();
      symbols += Leet.isSymbol(c) ? 1 : 0;
      inside += count > 0 && i + 1 < end ? 1 : 0;
      put(leet(c, second), i);
    } else if (f == FoldTable.SEPARATOR) {
      disguise |= Disguise.SEPARATORS.bit();
      fragments++;
    } else if (f == FoldTable.COMBINING) {
      accents++;
    } else if (f == FoldTable.SURROGATE) {
      return i + 1 < end && Character.isSurrogatePair(c, raw[i + 1]) ? pair(raw, i) : -1;
    } else if (f != FoldTable.INVISIBLE && f != FoldTable.POINTING) {
      return -1;
    }
    return i + 1;
  }

  /** Returns the letter that a digit or symbol stands for in the script of the piece, or 0. */
  char leet(char c, boolean rarer) {
    if (cyrillic) {
      return Leet.cyrillic(c, rarer);
    }
    return rarer ? Leet.second(c) : Leet.first(c);
  }

  private int pair(char[] raw, int i) {
    int codePoint = Character.toCodePoint(raw[i], raw[i + 1]);
    if (codePoint >= 0xE0000 && codePoint <= 0xE0FFF) {
      disguise |= Disguise.INVISIBLE.bit();
    } else if (Folder.isStyledPlane(codePoint)) {
      styled(codePoint, i);
    } else if (StyledLetters.pictured(codePoint) != 0) {
      disguise |= Disguise.EMOJI_LETTERS.bit();
      put(StyledLetters.pictured(codePoint), i);
    } else {
      return -1;
    }
    return i + 2;
  }

  private void styled(int codePoint, int i) {
    String styled = StyledLetters.fold(codePoint);
    disguise |= Disguise.STYLED.bit();
    put(styled.length() == 1 ? styled.charAt(0) : 0, i);
  }

  private void put(char letter, int place) {
    if (letter != 0) {
      letters[count] = letter;
      places[count++] = place;
    }
  }

  private int judge() {
    int costume = Disguise.HOMOGLYPH.bit() | Disguise.STYLED.bit() | Disguise.EMOJI_LETTERS.bit();
    boolean heavyLeet = count >= 3 && symbols >= 2;
    tooOpen = fragments > 1 && count > fragments * 3; // "and/or" is no disguise
    boolean tooFew = plain == 0 && (disguise & costume) == 0 && !heavyLeet;
    if (count < 2 || tooOpen || tooFew) {
      return 0;
    }
    if (accents >= 3 && accents * 2 >= count) {
      disguise |= Disguise.MARKS.bit();
    }
    for (int i = 2; i < count; i++) {
      if (letters[i] == letters[i - 1] && letters[i] == letters[i - 2]) {
        disguise |= Disguise.REPEATS.bit();
      }
    }
    return isSure() ? disguise | Disguise.SURE : disguise;
  }

  /** Nobody writes so by accident. */
  private boolean isSure() {
    boolean apart = fragments == 1 || fragments >= count;
    boolean leet = (disguise & Disguise.LEET.bit()) == 0 || (inside > 0 && plain + symbols >= 2);
    return disguise != 0 && count >= FEWEST_SURE && apart && leet;
  }

  static boolean isEdge(char c) {
    boolean separator = FoldTable.fold(c) == FoldTable.SEPARATOR;
    return (separator && !Leet.isSymbol(c) && StyledLetters.pictured(c) == 0)
        || c == '!'
        || c == '('
        || c == ')'
        || c == '<'
        || c == '{'
        || c == '|';
  }

  private static boolean hasLatin(char[] raw, int from, int to) {
    for (int i = from; i < to; ) {
      int length = Escapes.length(raw, i, to);
      char f = length > 0 ? Escapes.letter(raw, i, length) : FoldTable.fold(raw[i]);
      if (f >= 'a' && f <= 'z') {
        return true;
      }
      i += Math.max(1, length);
    }
    return false;
  }

  private static boolean hasCyrillic(char[] raw, int from, int to) {
    for (int i = from; i < to; i++) {
      if (raw[i] >= 0x400 && raw[i] < 0x530) {
        return true;
      }
    }
    return false;
  }

  /**
   * Reads a piece whose first sign looks like punctuation as a letter, such as {@code (rap}; not
   * where a bracket is closed later.
   *
   * @return the disguises undone, or 0
   */
  int readOpen(char[] raw, int from, int to, int rawLength) {
    if (!isEdge(raw[from]) || Leet.first(raw[from]) == 0 || isClosed(raw, from, rawLength)) {
      return 0;
    }
    int end = to;
    while (end > from && isEdge(raw[end - 1])) {
      end--;
    }
    return read(raw, from, end);
  }

  private static boolean isClosed(char[] raw, int from, int rawLength) {
    char closing = raw[from] == '(' ? ')' : raw[from] == '<' ? '>' : raw[from] == '{' ? '}' : 0;
    for (int i = from + 1; closing != 0 && i < Math.min(rawLength, from + CLOSING_REACH); i++) {
      if (raw[i] == closing) {
        return true;
      }
    }
    return false;
  }

  /** Reads a piece of Latin look-alikes as Cyrillic; returns whether it can be one. */
  boolean readCyrillic(char[] raw, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isMute(raw[start])) {
      start++;
    }
    while (end > start && isMute(raw[end - 1])) {
      end--;
    }
    int own = 0;
    int foreign = 0;
    count = 0;
    for (int i = start; i < end; i++) {
      char f = FoldTable.fold(raw[i]);
      boolean cyrillic = f >= 0x400 && f < 0x530;
      char letter = cyrillic ? f : homoglyphs.cyrillic(f >= FoldTable.WORD ? f : raw[i]);
      if (letter == 0) {
        return false;
      }
      own += cyrillic ? 1 : 0;
      foreign += cyrillic ? 0 : 1;
      put(letter, i);
    }
    mixed = own > 0;
    return foreign > 0 && count >= (mixed ? FEWEST_SURE - 1 : FEWEST_SURE);
  }

  /** Signs at the edges that stand for no letter. */
  private boolean isMute(char c) {
    return FoldTable.fold(c) == FoldTable.SEPARATOR && homoglyphs.cyrillic(c) == 0;
  }

  /** Reads a piece of look-alikes of Latin letters alone; returns whether it is one. */
  boolean readLatin(char[] raw, int from, int to) {
    count = 0;
    for (int i = from; i < to; i++) {
      char f = FoldTable.fold(raw[i]);
      if (homoglyphs.latin(f) != 0) {
        put(homoglyphs.latin(f), i);
      } else if (f != FoldTable.SEPARATOR || (i > from && i + 1 < to)) {
        return false;
      }
    }
    return count > 1;
  }

  /**
   * Strips the marks of a word that has more of them than any language; returns whether it had.
   *
   * @param alphabets those of the languages that the text may be written in: words of letters that
   *     one of them writes are left alone, unless no word of it has so many different ones
   */
  boolean stripHeavy(long alphabets) {
    return LetterMarks.stripHeavy(letters, count, alphabets);
  }

  boolean hasMarks() {
    return LetterMarks.areAny(letters, count);
  }

  void strip() {
    LetterMarks.strip(letters, count);
  }

  /** Composes syllables typed part by part; returns whether there are any. */
  boolean compose(char[] raw, int from, int to) {
    count = 0;
    for (int i = from; i < to; i++) {
      char f = FoldTable.fold(raw[i]);
      if (f >= FoldTable.WORD) {
        put(f, i);
      } else if (count > 0 && f == FoldTable.SEPARATOR) {
        break;
      }
    }
    int n = Jamo.compose(letters, places, count);
    boolean composed = n < count;
    count = n;
    return composed && n > 1;
  }

  /** Reads a piece in which a mark overrides the direction; returns whether it is one. */
  boolean readBackwards(char[] raw, int from, int to) {
    int start = from;
    while (start < to && raw[start] != 0x202E) {
      start++;
    }
    count = 0;
    for (int i = to - 1; i > start; i--) {
      char f = FoldTable.fold(raw[i]);
      if (f >= FoldTable.WORD) {
        put(f, i);
      }
    }
    return start < to && count > 1;
  }

  /** Turns the letters of an upside-down piece round; returns whether it is one. */
  boolean turn(char[] raw, int from, int to) {
    boolean turned = false;
    isSymmetric = true;
    count = 0;
    for (int i = to - 1; i >= from; i--) {
      char f = StyledLetters.upright(raw[i]) != 0 ? raw[i] : FoldTable.fold(raw[i]);
      turned |= StyledLetters.upright(f) != 0;
      if (f > '9' && f < 0x2000) {
        isSymmetric &= StyledLetters.isSymmetric(f);
        put(StyledLetters.turned(f), i);
      }
    }
    return turned && count > 1;
  }
}
