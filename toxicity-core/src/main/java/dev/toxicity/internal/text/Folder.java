package dev.toxicity.internal.text;

/**
 * One linear pass over a text: folds, cuts into tokens and hashes them. The common case costs a
 * table load and a multiplication a character and allocates nothing.
 */
public final class Folder {
  private static final int MAX_MARKS = 8;
  private static final int BLACK_FLAG = 0x1F3F4;

  private final char[] fold = FoldTable.table();
  private final FoldedText out;
  private final Separators separators;
  private final Suspects suspects;

  private int tokenStart;

  /** Whether the token is of letters that need no second look. */
  private boolean direct;

  private long hash;

  /** The word as {@link WordMemo} knows it, if the hot loop read all of it. */
  private long print;

  private boolean printed;

  private int flags;
  private int pending;
  private int disguise;
  private int runMin;
  private int runMax;
  private int marks;
  private boolean flag;

  /** Makes a folder that writes into {@code out}. */
  public Folder(FoldedText out) {
    this.out = out;
    separators = new Separators(out);
    suspects = new Suspects(out);
  }

  /**
   * Folds {@code text[start, end)} into the target, replacing what it held.
   *
   * @param text any UTF-16
   */
  public void fold(CharSequence text, int start, int end) {
    int n = end - start;
    out.reset(n);
    out.copyRaw(text, start, end);
    pending = FoldedText.SENTENCE_START;
    separators.begin();
    flag = false;
    suspects.begin();
    begin();
    char[] raw = out.raw;
    for (int i = 0; i < n; ) {
      char f = fold[raw[i]];
      if (f >= FoldTable.WORD) {
        i = f < 0xE00 ? words(raw, i, n) : wide(f, i);
      } else if (f == FoldTable.SEPARATOR) {
        finish();
        separator(raw, i++, n);
      } else {
        i = special(f, raw, i, n);
        direct = false;
      }
    }
    finish();
    suspects.end();
  }

  /** The hot loop: words of scripts that write spaces, and the spaces between them. */
  private int words(char[] raw, int from, int n) {
    char[] table = fold;
    leaveRun();
    FoldedText text = out;
    char[] folded = text.folded;
    int[] origin = text.origin;
    int length = text.length;
    int limit = Math.min(n, from + folded.length - length);
    if (limit == from) {
      text.append(table[raw[from]], from);
      note(text.folded[text.length - 1]);
      return from + 1;
    }
    long h = hash;
    long p = print;
    int min = runMin;
    int max = runMax;
    char last = 0;
    char beforeLast = 0;
    int i = from;
    for (; i < limit; i++) {
      char c = raw[i];
      char f = table[c];
      if (f >= FoldTable.WORD && f < 0xE00) {
        folded[length] = f;
        origin[length++] = i;
        h = TokenHash.step(h, f);
        p = WordMemo.print(p, f);
        min = Math.min(min, f);
        max = Math.max(max, f);
        if (f == last && f == beforeLast) {
          text.suspicion |= Disguise.REPEATS.bit();
        }
        beforeLast = last;
        last = f;
      } else if (c == ' ') {
        runMin = min;
        runMax = max;
        print = p;
        end(length, h);
        h = TokenHash.SEED;
        p = 0;
        min = Character.MAX_VALUE;
        max = 0;
        last = 0;
      } else {
        break;
      }
    }
    out.length = length;
    hash = h;
    print = p;
    runMin = min;
    runMax = max;
    marks = 0;
    return i;
  }

  /** Ends a word in the hot loop: {@link #finish} in short for what most words are. */
  private void end(int to, long wordHash) {
    FoldedText text = out;
    int start = tokenStart;
    boolean plain = to > start + 1 && runMax < 0x80 && runMin > '9' && direct;
    if (!plain
        || !printed
        || (flags | disguise) != 0
        || text.tokenCount == text.tokenStart.length) {
      text.length = to;
      hash = wordHash;
      finish();
      return;
    }
    int t = text.tokenCount++;
    text.tokenStart[t] = start;
    text.tokenEnd[t] = to;
    text.tokenHash[t] = wordHash;
    text.tokenPrint[t] = print;
    text.tokenFlags[t] = pending | FoldedText.DIRECT;
    text.tokenWord[t] = WordMemo.NONE;
    text.tokenDisguise[t] = 0;
    tokenStart = to;
    pending = 0;
    suspects.plain();
  }

  /** A character at or above U+0E00: a letter of a spaced script, or an unsegmented run. */
  private int wide(char f, int i) {
    boolean unsegmented = Scripts.isUnsegmented(f);
    boolean tagged = (disguise & Disguise.TAGS.bit()) != 0;
    if (tagged || unsegmented != ((flags & FoldedText.UNSEGMENTED) != 0)) {
      finish();
      if (unsegmented) {
        flags |= FoldedText.UNSEGMENTED;
      }
    }
    out.append(f, i);
    note(f);
    return i + 1;
  }

  private void note(char f) {
    printed = false;
    hash = TokenHash.step(hash, f);
    runMin = Math.min(runMin, f);
    runMax = Math.max(runMax, f);
    marks = 0;
  }

  private int special(char kind, char[] raw, int i, int n) {
    switch (kind) {
      case FoldTable.INVISIBLE -> {
        return invisible(raw, i);
      }
      case FoldTable.COMBINING -> {
        combine(raw[i]);
        return i + 1;
      }
      case FoldTable.POINTING -> {
        return i + 1;
      }
      case FoldTable.EXPANDING -> {
        emit("ss", i);
        return i + 1;
      }
      case FoldTable.STYLED -> {
        styled(raw[i], i);
        return i + 1;
      }
      default -> {
        return surrogate(raw, i, n);
      }
    }
  }

  private int invisible(char[] raw, int i) {
    boolean inside = out.length > tokenStart;
    boolean emojiStyle = raw[i] >= 0xFE00 && raw[i] <= 0xFE0F;
    if (inside && raw[i] == 0x200D && joinChillu(i)) {
      return i + 1;
    }
    boolean joiner = raw[i] == 0x200C || raw[i] == 0x200D;
    boolean needed = joiner && (runMax >= 0x600 || (flags & FoldedText.UNSEGMENTED) != 0);
    if (raw[i] == 0x202E) {
      out.suspicion |= Disguise.REVERSED.bit();
    }
    if (inside && !needed && (!emojiStyle || isBehindLetter(raw, i))) {
      disguise |= Disguise.INVISIBLE.bit();
      out.suspicion |= Disguise.INVISIBLE.bit();
    }
    return i + 1;
  }

  /**
   * Variants are of emoji, digits and Burmese letters; no other letter has a use for a selector.
   */
  private static boolean isBehindLetter(char[] raw, int i) {
    char before = i > 0 ? FoldTable.fold(raw[i - 1]) : 0;
    return before > '9' && !(before >= 0x1000 && before <= 0x109F) && before < 0xD800;
  }

  /** Malayalam once wrote a bare final consonant as letter, virama and joiner. */
  private boolean joinChillu(int joiner) {
    int last = out.length - 1;
    if (last <= tokenStart || out.folded[last] != Compositions.MALAYALAM_VIRAMA) {
      return false;
    }
    char consonant = out.folded[last - 1];
    char chillu = Compositions.chillu(consonant);
    if (chillu == 0) {
      return false;
    }
    hash = TokenHash.back(TokenHash.back(hash, out.folded[last]), consonant);
    out.length = last - 1;
    out.append(chillu, joiner); // its origin is the joiner, so that spans end behind it
    note(chillu);
    return true;
  }

  /** Composes a mark with the letter before it where Unicode has the pair; else drops it. */
  private void combine(char mark) {
    int last = out.length - 1;
    if (last < tokenStart || ++marks > MAX_MARKS) {
      return;
    }
    char composed = Compositions.compose(out.folded[last], mark);
    if (composed != 0) {
      out.folded[last] = composed;
      printed = false;
      hash = TokenHash.of(out.folded, tokenStart, out.length);
      runMax = Math.max(runMax, composed);
    } else {
      disguise |= Disguise.MARKS.bit();
      out.suspicion |= Disguise.MARKS.bit();
    }
  }

  private void styled(int codePoint, int i) {
    String plain = StyledLetters.fold(codePoint);
    if (plain.isEmpty()) {
      finish();
      return;
    }
    if (!StyledLetters.isOrdinaryForm(codePoint)) {
      disguise |= Disguise.STYLED.bit();
      boolean turned = codePoint <= 0xFFFF && StyledLetters.upright((char) codePoint) != 0;
      out.suspicion |= Disguise.STYLED.bit() | (turned ? Disguise.DIACRITICS.bit() : 0);
    }
    emit(plain, i);
  }

  private int surrogate(char[] raw, int i, int n) {
    if (i + 1 >= n || !Character.isSurrogatePair(raw[i], raw[i + 1])) {
      finish();
      return i + 1;
    }
    int codePoint = Character.toCodePoint(raw[i], raw[i + 1]);
    if (codePoint >= 0xE0000 && codePoint <= 0xE0FFF) {
      tag(codePoint, i);
      return i + 2;
    }
    flag = codePoint == BLACK_FLAG;
    if (isStyledPlane(codePoint)) {
      styled(codePoint, i);
      return i + 2;
    }
    pair(raw, i, codePoint);
    return i + 2;
  }

  /** Tags hide words of their own, unless they say which country a flag is of. */
  private void tag(int codePoint, int i) {
    int c = codePoint - 0xE0000;
    if (flag || c < ' ' || c > '~') {
      return;
    }
    out.suspicion |= Disguise.TAGS.bit();
    if (FoldTable.fold((char) c) < FoldTable.WORD) {
      finish();
      return;
    }
    if ((disguise & Disguise.TAGS.bit()) == 0) {
      finish();
      disguise |= Disguise.TAGS.bit();
    }
    out.append(FoldTable.fold((char) c), i);
    note(FoldTable.fold((char) c));
  }

  static boolean isStyledPlane(int codePoint) {
    return (codePoint >= 0x1D400 && codePoint <= 0x1D7FF)
        || (codePoint >= 0x1F100 && codePoint <= 0x1F1FF);
  }

  /** Emoji and supplementary letters are kept as two units of an unsegmented run. */
  private void pair(char[] raw, int i, int codePoint) {
    boolean skinTone = codePoint >= 0x1F3FB && codePoint <= 0x1F3FF;
    if (skinTone) {
      return;
    }
    if (StyledLetters.pictured(codePoint) != 0) {
      out.suspicion |= Disguise.EMOJI_LETTERS.bit();
    }
    if ((flags & FoldedText.UNSEGMENTED) == 0) {
      finish();
      flags |= FoldedText.UNSEGMENTED;
    }
    out.append(raw[i], i);
    note(raw[i]);
    out.append(raw[i + 1], i);
    note(raw[i + 1]);
  }

  private void emit(String plain, int rawIndex) {
    for (int k = 0; k < plain.length(); k++) {
      char c = plain.charAt(k);
      if (FoldTable.fold(c) >= FoldTable.WORD) {
        char f = FoldTable.fold(c);
        if (f >= 0xE00) {
          wide(f, rawIndex);
        } else {
          leaveRun();
          out.append(f, rawIndex);
          note(f);
        }
      }
    }
  }

  private void leaveRun() {
    flag = false;
    if ((flags & FoldedText.UNSEGMENTED) != 0 || (disguise & Disguise.TAGS.bit()) != 0) {
      finish();
    }
  }

  private void separator(char[] raw, int i, int n) {
    if (raw[i] == ' ') {
      return;
    }
    int bits = separators.read(raw, i, n);
    if ((bits & FoldedText.UNSEGMENTED) == 0) {
      pending |= bits;
      return;
    }
    flags |= FoldedText.UNSEGMENTED; // symbols that serve as emoji are runs
    out.append(raw[i], i);
    note(raw[i]);
  }

  private void begin() {
    tokenStart = out.length;
    direct = true;
    hash = TokenHash.SEED;
    print = 0;
    printed = true;
    flags = 0;
    disguise = 0;
    runMin = Character.MAX_VALUE;
    runMax = 0;
    marks = 0;
  }

  private void finish() {
    int length = out.length - tokenStart;
    if (length > 0) {
      int bits = flags | pending | (direct ? FoldedText.DIRECT : 0);
      out.addToken(tokenStart, out.length, hash, bits, disguise);
      out.tokenPrint[out.tokenCount - 1] = printed ? print : 0;
      pending = 0;
      if (runMin > '9' && runMax < 0x80 && length > 1) {
        suspects.plain();
      } else {
        suspects.read(tokenStart, runMin, runMax, flags);
      }
    } else if (disguise == 0 && flags == 0) {
      return;
    }
    begin();
  }
}
