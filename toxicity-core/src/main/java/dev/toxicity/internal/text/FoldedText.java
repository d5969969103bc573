package dev.toxicity.internal.text;

import java.util.Arrays;

/**
 * A text as the lexicon reads it: folded characters cut into tokens, with a map back to the
 * caller's UTF-16 units. Reused from text to text; not thread-safe.
 */
public final class FoldedText {
  /** The token is a run of a script written without spaces, or of symbols such as emoji. */
  public static final int UNSEGMENTED = 1;

  /** The token begins a sentence. */
  public static final int SENTENCE_START = 2;

  /** The token follows an opening quotation mark that is still open. */
  public static final int QUOTED = 4;

  /** The token follows {@code @}: a user name. */
  public static final int MENTION = 8;

  /** The token is joined to the one before by an apostrophe or hyphen. */
  public static final int JOINED = 16;

  /** In a view: words of the text between this token and the one before are left out. */
  public static final int BEHIND_GAP = 64;

  /** The token has a letter for each unit of the text, and each unit is a letter. */
  static final int DIRECT = 128;

  /** No phrase goes on with a token that has one of these. */
  public static final int BORDER = SENTENCE_START | BEHIND_GAP;

  char[] raw = new char[256];
  int rawLength;

  char[] folded = new char[256];
  int[] origin = new int[256];
  int length;

  int[] tokenStart = new int[64];
  int[] tokenEnd = new int[64];
  long[] tokenHash = new long[64];

  /** What {@link WordMemo} knows a word by, or 0 if that is to be computed. */
  long[] tokenPrint = new long[64];

  int[] tokenFlags = new int[64];
  int[] tokenDisguise = new int[64];
  int[] tokenWord = new int[64];
  int tokenCount;

  /** Bits of {@link Disguise} that the text as a whole shows signs of. */
  int suspicion;

  /** Units of the raw text that a character of a run may take at most. */
  int stretch = 2;

  /** Whether more words are written in Latin letters than in Greek or Cyrillic ones. */
  boolean mostlyLatin;

  /** Returns the number of tokens. */
  public int tokenCount() {
    return tokenCount;
  }

  /** Returns the folded characters; valid in {@code [0, length())}, owned by this object. */
  public char[] folded() {
    return folded;
  }

  /** Returns the number of folded characters. */
  public int length() {
    return length;
  }

  /** Returns the index in {@link #folded()} of the first character of a token. */
  public int start(int token) {
    return tokenStart[token];
  }

  /** Returns the index in {@link #folded()} after the last character of a token. */
  public int end(int token) {
    return tokenEnd[token];
  }

  /** Returns the hash of a token's folded characters, as {@link TokenHash} computes it. */
  public long hash(int token) {
    return tokenHash[token];
  }

  /** Returns whether a token has one of the given flag bits. */
  public boolean has(int token, int flags) {
    return (tokenFlags[token] & flags) != 0;
  }

  /** Returns whether a token has a letter for each unit of the text, and each unit is a letter. */
  public boolean isDirect(int token) {
    return (tokenFlags[token] & DIRECT) != 0;
  }

  /** Returns the place of a token in the {@link WordMemo} that read the text, or NONE. */
  public int word(int token) {
    return tokenWord[token];
  }

  /** Returns the {@link Disguise} bits that were undone inside a token. */
  public int disguise(int token) {
    return tokenDisguise[token];
  }

  /** Returns the {@link Disguise} bits that the text shows signs of. */
  public int suspicion() {
    return suspicion;
  }

  /** Returns whether more words are written in Latin letters than in Greek or Cyrillic ones. */
  public boolean isMostlyLatin() {
    return mostlyLatin;
  }

  /** Returns whether the text may have character references or tags. */
  public boolean hasEscapes() {
    return (suspicion & (Disguise.ESCAPES.bit() | Disguise.LEET.bit())) != 0;
  }

  /** Returns how many units of the raw text a character of a run may take at most. */
  public int stretch() {
    return stretch;
  }

  /** Returns the caller's text of this chunk; valid in {@code [0, rawLength())}. */
  public char[] raw() {
    return raw;
  }

  /** Returns the length of the chunk in UTF-16 units. */
  public int rawLength() {
    return rawLength;
  }

  /**
   * Returns the token that covers or follows a raw index, or the last one, or -1 without tokens.
   */
  public int tokenAt(int rawIndex) {
    int low = 0;
    int high = tokenCount;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (rawEnd(tokenEnd[middle]) <= rawIndex) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return Math.min(low, tokenCount - 1);
  }

  /** Returns the raw index of the first unit that made folded character {@code index}. */
  public int rawStart(int index) {
    return index < length ? origin[index] : rawLength;
  }

  /** Returns the raw index after the last unit that made folded character {@code index - 1}. */
  public int rawEnd(int index) {
    if (index == 0) {
      return 0;
    }
    int end = origin[index - 1] + 1;
    int limit = index < length && origin[index] >= end ? origin[index] : rawLength;
    if (end < limit
        && Character.isHighSurrogate(raw[end - 1])
        && Character.isLowSurrogate(raw[end])) {
      end++;
    }
    while (end < limit && isAbsorbed(raw[end])) {
      end++;
    }
    return end;
  }

  /**
   * Returns the raw index of the first unit that made folded characters {@code [from, to)}: not
   * that of the first of them where words are backwards.
   */
  public int leftmost(int from, int to) {
    int least = rawStart(from);
    for (int i = from + 1; i < to; i++) {
      least = Math.min(least, origin[i]);
    }
    return least;
  }

  /** Returns the raw index after the last unit that made folded characters {@code [from, to)}. */
  public int rightmost(int from, int to) {
    int last = from;
    for (int i = from + 1; i < to; i++) {
      last = origin[i] >= origin[last] ? i : last;
    }
    return Math.max(origin[last] + 1, rawEnd(last + 1));
  }

  private static boolean isAbsorbed(char c) {
    char kind = FoldTable.fold(c);
    return kind == FoldTable.COMBINING || kind == FoldTable.POINTING;
  }

  /** Returns the flag bits of a token. */
  public int flags(int token) {
    return tokenFlags[token];
  }

  /** Returns the raw index that a folded character was made from. */
  public int origin(int index) {
    return origin[index];
  }

  /** Forgets the last text and becomes an empty view of another one, over the same raw text. */
  public void startView(FoldedText text) {
    reset(0);
    raw = text.raw;
    rawLength = text.rawLength;
    mostlyLatin = text.mostlyLatin;
  }

  /** Makes room for a chunk of {@code n} raw units and forgets the last text. */
  void reset(int n) {
    rawLength = n;
    length = 0;
    tokenCount = 0;
    suspicion = 0;
    if (raw.length < n) {
      raw = new char[Math.max(n, raw.length * 2)];
    }
    // an expansion adds at most one character for a unit; see Folder#emit
    if (folded.length < n + 8) {
      folded = new char[Math.max(n + 8, folded.length * 2)];
      origin = new int[folded.length];
    }
  }

  /** Takes the characters of {@code text[start, end)}, for which there is room. */
  void copyRaw(CharSequence text, int start, int end) {
    char[] to = raw;
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

  /** Adds a folded character made from raw index {@code rawIndex}: for writers of views. */
  public void append(char c, int rawIndex) {
    if (length == folded.length) {
      folded = Arrays.copyOf(folded, length * 2);
      origin = Arrays.copyOf(origin, length * 2);
    }
    folded[length] = c;
    origin[length++] = rawIndex;
  }

  /** Adds a word of its letters and the places they were made from. */
  void addWord(char[] letters, int[] places, int n, int flags, int disguise) {
    int start = length;
    for (int i = 0; i < n; i++) {
      append(letters[i], places[i]);
    }
    addToken(start, length, TokenHash.of(folded, start, length), flags, disguise);
  }

  /** Adds a token of a text that this is a view of, with other flags. */
  void addCopy(FoldedText text, int token, int flags) {
    int from = text.tokenStart[token];
    int n = text.tokenEnd[token] - from;
    if (length + n > folded.length) {
      int capacity = Math.max(length + n, folded.length * 2);
      folded = Arrays.copyOf(folded, capacity);
      origin = Arrays.copyOf(origin, capacity);
    }
    System.arraycopy(text.folded, from, folded, length, n);
    System.arraycopy(text.origin, from, origin, length, n);
    length += n;
    addToken(length - n, length, text.tokenHash[token], flags, text.tokenDisguise[token]);
    tokenWord[tokenCount - 1] = text.tokenWord[token];
  }

  /** Adds a token of the characters {@code [from, to)} of another text. */
  public void addPart(FoldedText text, int from, int to, int flags, int disguise) {
    int start = length;
    for (int i = from; i < to; i++) {
      append(text.folded[i], text.origin[i]);
    }
    addToken(start, length, TokenHash.of(folded, start, length), flags, disguise);
  }

  /** Adds a token of characters that were appended: for writers of views. */
  public void addToken(int start, int end, long hash, int flags, int disguise) {
    if (tokenCount == tokenStart.length) {
      int n = tokenCount * 2;
      tokenStart = Arrays.copyOf(tokenStart, n);
      tokenEnd = Arrays.copyOf(tokenEnd, n);
      tokenHash = Arrays.copyOf(tokenHash, n);
      tokenPrint = Arrays.copyOf(tokenPrint, n);
      tokenFlags = Arrays.copyOf(tokenFlags, n);
      tokenDisguise = Arrays.copyOf(tokenDisguise, n);
      tokenWord = Arrays.copyOf(tokenWord, n);
    }
    tokenStart[tokenCount] = start;
    tokenEnd[tokenCount] = end;
    tokenHash[tokenCount] = hash;
    tokenPrint[tokenCount] = 0;
    tokenFlags[tokenCount] = flags;
    tokenWord[tokenCount] = WordMemo.NONE;
    tokenDisguise[tokenCount++] = disguise;
  }
}
