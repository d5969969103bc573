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
  private int singles;
  private int marks;
  private char quoteMark;
  private int quoteFrom;
  private boolean flag;
  private int latin;
  private int foreign;

  /** Makes a folder that writes into {@code out}. */
  public Folder(FoldedText out) {
    this.out = out;
  }

  /**
   * Folds {@code text[start, end)} into the target, replacing what it held.
   *
   * @param text any UTF-16
   */
  public void fold(CharSequence text, int start, int end) {
    int n = end - start;
    out.reset(n);
    copy(text, start, end, out.raw);
    pending = FoldedText.SENTENCE_START;
    quoteMark = 0;
    flag = false;
    latin = 0;
    foreign = 0;
    singles = 0;
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
    out.mostlyLatin = latin > foreign;
    if (latin > 0 && foreign > latin) {
      out.suspicion |= Disguise.HOMOGLYPH.bit(); // a Latin word may be a Cyrillic one in disguise
    }
  }

  private static void copy(CharSequence text, int start, int end, char[] to) {
    if (text instanceof String s) {
      s.getChars(start, end, to, 0);
    } else if (text instanceof StringBuilder b) {
      b.getChars(start, end, to, 0);
    } else {
      for (int i = start; i < end; i++) {
        to[i - start] = text.charAt(i);
      }
    }
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
    latin++;
    singles = 0;
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
    if (!isOrdinaryForm(codePoint)) {
      disguise |= Disguise.STYLED.bit();
      boolean turned = codePoint <= 0xFFFF && StyledLetters.upright((char) codePoint) != 0;
      out.suspicion |= Disguise.STYLED.bit() | (turned ? Disguise.DIACRITICS.bit() : 0);
    }
    emit(plain, i);
  }

  /** Half-width kana, Arabic presentation forms and ligatures are spelling, not costume. */
  private static boolean isOrdinaryForm(int c) {
    return (c >= 0xFB00 && c <= 0xFEFC) || (c >= 0xFF61 && c <= 0xFFDC) || c == 0xAA || c == 0xBA;
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
    char c = raw[i];
    if (c == ' ') {
      return;
    }
    switch (c) {
      case '.' -> {
        if (i + 1 >= n || Character.isWhitespace(raw[i + 1])) {
          pending |= FoldedText.SENTENCE_START;
        } else {
          between(raw, i, n);
        }
      }
      case '!' -> {
        pending |= FoldedText.SENTENCE_START;
        boolean leads = i + 1 < n && FoldTable.isWord(raw[i + 1]);
        out.suspicion |= leads ? Disguise.LEET.bit() : 0;
      }
      case '?', '\n', '\r', ';', '。', '！', '？', '…', '؟', '۔', '।', '॥', '።', '။', '។' ->
          pending |= FoldedText.SENTENCE_START;
      case '"', '“', '”', '„', '«', '»', '‹', '›', '「', '」', '『', '』' -> quote(c);
      case '@' -> {
        pending |= FoldedText.MENTION;
        out.suspicion |= Disguise.LEET.bit();
      }
      case '\'', '’', '‘', 'ʼ' -> pending |= FoldedText.JOINED;
      case '-' -> {
        pending |= FoldedText.JOINED;
        between(raw, i, n);
      }
      case '$', '€', '£', '+', '|', '(', ')', '¡', '<', '>', '/', '\\', '{', '[', '^' ->
          out.suspicion |= Disguise.LEET.bit();
      case '*', '#', '%' -> out.suspicion |= Disguise.CENSORED.bit() | Disguise.SEPARATORS.bit();
      case '_', '•', '·', '~', '=', ',', ':' -> between(raw, i, n);
      case '&' -> out.suspicion |= Disguise.ESCAPES.bit();
      default -> symbol(c, i);
    }
  }

  /** Punctuation between letters, once or twice, may cut a word in pieces. */
  private void between(char[] raw, int i, int n) {
    if (i > 0 && i + 1 < n && FoldTable.isWord(raw[i + 1])) {
      boolean twice = i > 1 && raw[i - 1] == raw[i];
      out.suspicion |= FoldTable.isWord(raw[twice ? i - 2 : i - 1]) ? Disguise.SEPARATORS.bit() : 0;
    }
  }

  /** Symbols of the basic plane that serve as emoji are kept as unsegmented runs. */
  private void symbol(char c, int i) {
    if (StyledLetters.pictured(c) != 0) {
      out.suspicion |= Disguise.EMOJI_LETTERS.bit();
    }
    if (c >= 0x2190 && c <= 0x2BFF && Character.getType(c) == Character.OTHER_SYMBOL) {
      flags |= FoldedText.UNSEGMENTED;
      out.append(c, i);
      note(c);
    }
  }

  /** Only what stands between two marks is quoted: many an opening mark is never closed. */
  private void quote(char mark) {
    if (closes(mark)) {
      for (int t = quoteFrom; t < out.tokenCount; t++) {
        out.tokenFlags[t] |= FoldedText.QUOTED;
      }
      quoteMark = 0;
    } else {
      quoteMark = mark;
      quoteFrom = out.tokenCount;
    }
  }

  /** Which mark closes a quotation differs by language: “…”, „…“, »…«, ”…”. */
  private boolean closes(char mark) {
    return switch (quoteMark) {
      case '"' -> mark == '"';
      case '“', '”' -> mark == '”';
      case '„' -> mark == '“' || mark == '”';
      case '«' -> mark == '»';
      case '»' -> mark == '«' || mark == '»';
      case '‹' -> mark == '›';
      case '›' -> mark == '‹';
      case '「' -> mark == '」';
      case '『' -> mark == '』';
      default -> false;
    };
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
        latin++; // a plain word
        singles = 0;
      } else {
        suspect(length);
      }
    } else if (disguise == 0 && flags == 0) {
      return;
    }
    begin();
  }

  private void suspect(int length) {
    if (length == 1 && (flags & FoldedText.UNSEGMENTED) == 0) {
      if (++singles >= 3) {
        out.suspicion |= Disguise.SEPARATORS.bit();
      }
    } else {
      singles = 0;
    }
    if (runMin <= '9' && runMax > '9') {
      out.suspicion |= Disguise.LEET.bit();
    }
    if (runMax >= 0x250 && runMin < 0x250 && runMin > '9') {
      out.suspicion |= Disguise.HOMOGLYPH.bit();
    }
    if (runMin >= 0x370 && runMax < 0x530) {
      if (++foreign <= latin) {
        out.suspicion |= Disguise.HOMOGLYPH.bit();
      }
    } else if (runMax < 0x250) {
      latin++;
    }
    if (Jamo.isPart((char) runMin) && hasParts()) {
      out.suspicion |= Disguise.DECOMPOSED.bit();
    }
    if (runMax > 0x7F && runMax < 0x2000 && hasDiacritics()) {
      out.suspicion |= Disguise.DIACRITICS.bit();
    }
  }

  /** Consonants alone are laughter; with a vowel they make a syllable. */
  private boolean hasParts() {
    for (int i = tokenStart; i < out.length; i++) {
      if (Jamo.isVowel(out.folded[i])) {
        return true;
      }
    }
    return false;
  }

  /** Most scripts have no letter to strip: their plain texts must not pay for a second view. */
  private boolean hasDiacritics() {
    char[] folded = out.folded;
    for (int i = tokenStart; i < out.length; i++) {
      char c = folded[i];
      boolean phonetic =
          c == 'ǝ'
              || c == 'ƃ'
              || c == 'ᴉ'
              || (c >= 0x250 && c <= 0x2AF); // upside-down letters are among them
      if (phonetic || FoldTable.strip(c) != c) {
        return true;
      }
    }
    return false;
  }
}
