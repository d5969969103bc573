package dev.toxicity.internal.text;

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
  private static final int LONGEST_PIECE = 64;
  private static final int LONGEST_SPELLING = 40;

  /** Stands for one censored letter in an alternative. */
  public static final char GAP = '*';

  private final Homoglyphs homoglyphs;
  private final FoldedText sequence = new FoldedText();
  private final FoldedText alternatives = new FoldedText();
  private final char[] letters = new char[LONGEST_PIECE * 2];
  private final int[] places = new int[LONGEST_PIECE * 2];
  private final char[] work = new char[LONGEST_PIECE * 2];
  private final int[] workPlaces = new int[LONGEST_PIECE * 2];

  /** Makes an undisguiser over a shared table of look-alikes. */
  public Undisguiser(Homoglyphs homoglyphs) {
    this.homoglyphs = homoglyphs;
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
    spelled(text);
    tags(text);
  }

  /** A piece with asterisks between letters is kept as a word with gaps. */
  private void censored(char[] raw, int from, int to) {
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
      } else if (n > 0 && !isEdge(c)) {
        return;
      }
    }
    if (gaps > 0 && n >= 3) {
      emit(alternatives, work, workPlaces, n, FoldedText.SENTENCE_START, Disguise.CENSORED.bit());
    }
  }

  private static boolean isGap(char c) {
    return c == '*' || c == '#' || c == '_' || c == '%' || c == '•' || c == '█' || c == '@';
  }

  private void withoutDiacritics(int disguise) {
    boolean changed = false;
    for (int i = 0; i < count; i++) {
      work[i] = FoldTable.strip(letters[i]);
      workPlaces[i] = places[i];
      changed |= work[i] != letters[i];
    }
    if (changed) {
      int bits = disguise | Disguise.DIACRITICS.bit();
      emit(alternatives, work, workPlaces, count, FoldedText.SENTENCE_START, bits);
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
    if (readable) {
      censored(raw, from, to);
    }
    int disguise = readable ? read(raw, from, to, false) : 0;
    if (readable && count > 2) {
      withoutDiacritics(disguise);
    }
    if (disguise == 0) {
      copy(text, firstToken, lastToken);
      return;
    }
    int flags = firstToken < lastToken ? text.tokenFlags[firstToken] & ~FoldedText.UNSEGMENTED : 0;
    changed = true;
    emit(sequence, letters, places, count, flags, disguise);
    boolean repeats = (disguise & Disguise.REPEATS.bit()) != 0;
    collapse(1, disguise, flags, repeats);
    if (repeats) {
      collapse(2, disguise, flags, false);
    }
    if ((disguise & Disguise.LEET.bit()) != 0 && read(raw, from, to, true) != 0) {
      emit(alternatives, letters, places, count, FoldedText.SENTENCE_START, disguise);
    }
    if (lastToken - firstToken > 1) {
      alternative(text, firstToken, lastToken);
    }
  }

  private int count;
  private boolean changed;

  /** Returns whether the sequence of the last text differs from its plain view. */
  public boolean changed() {
    return changed;
  }

  /**
   * Reads a piece as letters.
   *
   * @param second whether to take the rarer letter for a digit or symbol
   * @return the disguises undone; 0 if the piece is plain or no word
   */
  private int read(char[] raw, int from, int to, boolean second) {
    int start = from;
    int end = to;
    while (start < end && isEdge(raw[start]) && Escapes.length(raw, start, end) == 0) {
      start++;
    }
    while (end > start && isEdge(raw[end - 1])) {
      end--;
    }
    boolean latin = hasLatin(raw, start, end);
    int disguise = 0;
    int plain = 0;
    int fragments = 1;
    count = 0;
    for (int i = start; i < end; i++) {
      char c = raw[i];
      char f = FoldTable.fold(c);
      char letter = 0;
      int skip = Escapes.length(raw, i, end);
      if (skip > 0) {
        letter = Escapes.letter(raw, i, skip);
        disguise |= Escapes.isMarkup(raw[i]) ? Disguise.MARKUP.bit() : Disguise.ESCAPES.bit();
        plain++;
        if (letter != 0) {
          letters[count] = letter;
          places[count++] = i;
        }
        i += skip - 1;
        continue;
      }
      if (latin && homoglyphs.latin(c) != 0) {
        letter = homoglyphs.latin(c);
        disguise |= Disguise.HOMOGLYPH.bit();
      } else if (f > '9' && f < 0xE00) {
        letter = f;
        plain++;
      } else if (f == FoldTable.STYLED) {
        String styled = StyledLetters.fold(c);
        letter = styled.length() == 1 ? styled.charAt(0) : 0;
        disguise |= Disguise.STYLED.bit();
      } else if (StyledLetters.upright(c) != 0) {
        letter = StyledLetters.upright(c);
        disguise |= Disguise.REVERSED.bit();
      } else if (Leet.first(c) != 0) {
        letter = second ? Leet.second(c) : Leet.first(c);
        disguise |= Disguise.LEET.bit();
      } else if (f == FoldTable.SEPARATOR) {
        disguise |= Disguise.SEPARATORS.bit();
        fragments++;
      } else if (f != FoldTable.INVISIBLE && f != FoldTable.COMBINING) {
        return 0;
      }
      if (letter != 0) {
        letters[count] = letter;
        places[count++] = i;
      }
    }
    boolean tooOpen =
        fragments > 1 && count > fragments * 3; // "and/or", "well-known" are no disguise
    boolean tooFew = plain == 0 && (disguise & Disguise.HOMOGLYPH.bit()) == 0;
    return repeats(disguise, count < 2 || tooOpen || tooFew);
  }

  /** Adds the sign of repeats; a piece that is no word has none. */
  private int repeats(int disguise, boolean refused) {
    if (refused) {
      return 0;
    }
    for (int i = 2; i < count; i++) {
      if (letters[i] == letters[i - 1] && letters[i] == letters[i - 2]) {
        return disguise | Disguise.REPEATS.bit();
      }
    }
    return disguise;
  }

  private static boolean isEdge(char c) {
    return (FoldTable.fold(c) == FoldTable.SEPARATOR && !Leet.isSymbol(c))
        || c == '!'
        || c == '('
        || c == ')'
        || c == '<'
        || c == '{'
        || c == '|';
  }

  private static boolean hasLatin(char[] raw, int from, int to) {
    for (int i = from; i < to; i++) {
      char f = FoldTable.fold(raw[i]);
      if (f >= 'a' && f <= 'z') {
        return true;
      }
    }
    return false;
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
    for (int i = 0; i < count; i++) {
      run = i > 0 && letters[i] == letters[i - 1] ? run + 1 : 1;
      if (run <= most) {
        work[n] = letters[i];
        workPlaces[n++] = places[i];
      } else if (n > 1) {
        workPlaces[n - 1] = places[i]; // so that the span reaches to the last of them
      }
    }
    if (n < count && n > 1) {
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
    emit(alternatives, letters, places, count, FoldedText.SENTENCE_START, bits);
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
      for (int i = text.tokenStart[t]; i < text.tokenEnd[t]; i++) {
        sequence.append(text.folded[i], text.origin[i]);
      }
      sequence.addToken(
          start, sequence.length, text.tokenHash[t], text.tokenFlags[t], text.tokenDisguise[t]);
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

  /** Joins words spelled letter by letter: three single letters in a row, or more. */
  private void spelled(FoldedText text) {
    int run = 0;
    for (int t = 0; t <= text.tokenCount; t++) {
      boolean single =
          t < text.tokenCount
              && text.tokenEnd[t] - text.tokenStart[t] == 1
              && !text.has(t, FoldedText.UNSEGMENTED);
      if (single && run < LONGEST_SPELLING) {
        run++;
      } else {
        if (run >= 3) {
          spelling(text, t - run, t);
        }
        run = single ? 1 : 0;
      }
    }
  }

  /** A pronoun or article may stand before or after the spelled word. */
  private void spelling(FoldedText text, int from, int to) {
    for (int skip = 0; skip <= 2; skip++) {
      for (int drop = 0; drop <= 2; drop++) {
        int n = to - drop - from - skip;
        if (n >= 3) {
          for (int k = 0; k < n; k++) {
            int at = text.tokenStart[from + skip + k];
            work[k] = text.folded[at];
            workPlaces[k] = text.origin[at];
          }
          int bits = Disguise.SEPARATORS.bit();
          emit(alternatives, work, workPlaces, n, FoldedText.SENTENCE_START, bits);
        }
      }
    }
  }

  /** Letters hidden in tag characters are read as words of their own. */
  private void tags(FoldedText text) {
    if ((text.suspicion & Disguise.TAGS.bit()) == 0) {
      return;
    }
    int n = 0;
    int last = -1;
    for (int i = 0; i + 1 < text.rawLength; i++) {
      if (!Character.isSurrogatePair(text.raw[i], text.raw[i + 1])) {
        continue;
      }
      int c = Character.toCodePoint(text.raw[i], text.raw[i + 1]) - 0xE0000;
      boolean letter = c > ' ' && c < 0x7F && FoldTable.isWord((char) c);
      if (letter && n < LONGEST_PIECE && (n == 0 || i == last + 2)) {
        work[n] = FoldTable.fold((char) c);
        workPlaces[n++] = i;
        last = i;
      } else if (c >= 0 && c < 0x80 && n > 0) {
        emit(alternatives, work, workPlaces, n, 0, Disguise.TAGS.bit());
        n = 0;
      }
    }
    if (n > 0) {
      emit(alternatives, work, workPlaces, n, 0, Disguise.TAGS.bit());
    }
  }
}
