package dev.toxicity.internal.text;

/**
 * Puts words together that were cut in two or spelled letter by letter, where what they make may be
 * a word of a lexicon. Linear: a word is tried with its neighbour, and a spelled run with words of
 * bounded length. Reused; not thread-safe.
 */
public final class Joiner {
  private static final int SHORTEST_PAIR = 6;
  private static final int SHORTEST_ODD_PAIR = 5;
  private static final int LONGEST_PAIR = 24;
  private static final int SURE_PAIR = 9;
  private static final int SHORTEST_SPELLED = 3;
  private static final int LONGEST_SPELLED = 24;
  private static final int LONGEST_SYLLABLE = 4;

  /** The bits below are known of the word, and its sum is. */
  public static final long ASKED = 4L << WordMemo.OTHERS;

  /** The word is one letter with its marks. */
  public static final long LETTER = 8L << WordMemo.OTHERS;

  /** Entries may begin with the word. */
  private static final long BEGINS = 1L << 34;

  /** Entries may end with the word. */
  private static final long ENDS = 1L << 35;

  /** The word has no vowel. */
  private static final long ODD = 1L << 39;

  /** Flags of tokens that are not joined with the one before. */
  private static final int APART =
      FoldedText.BORDER | FoldedText.UNSEGMENTED | FoldedText.MENTION | FoldedText.JOINED;

  private static final long[] POWERS = TokenHash.powers(LONGEST_PAIR);

  /** What {@link TokenHash#sum} makes of each remembered word. */
  private final long[] sums = new long[WordMemo.SIZE];

  private final KnownWords known;
  private final Words words;
  private final WordMemo memo;
  private final Extract extract;
  private final FoldedText joined;
  private boolean changed;

  /** Tells which words, and which parts of words, may be entries of their own, by their hash. */
  public interface Words {
    /** Returns whether a word with this {@link TokenHash} may be an entry. */
    boolean mayBeWord(long hash);

    /**
     * Returns a number whose lowest bit is 0 where no word with this {@link TokenHash#sum} is an
     * entry.
     */
    long mayBeSum(long sum);

    /** Returns whether a longer word of an entry may begin with one with this {@link TokenHash}. */
    boolean mayBegin(long hash);

    /** Returns whether longer entries may end with a word with this {@link TokenHash}. */
    boolean mayEnd(long hash);
  }

  /**
   * Makes a joiner.
   *
   * @param known words that may be in a lexicon, for letters that are put together
   * @param words entries of which two words may be the parts
   * @param memo words of this thread
   * @param longest words of the longest phrase that is looked for
   */
  public Joiner(KnownWords known, Words words, WordMemo memo, int longest) {
    extract = new Extract(longest, false);
    joined = extract.view();
    this.words = words;
    this.memo = memo;
    this.known = known;
  }

  /** Returns the words that were put together and those around them, in order. */
  public FoldedText joined() {
    return joined;
  }

  /** Reads a text or a view of it anew; returns whether anything was put together. */
  public boolean join(FoldedText text) {
    changed = false;
    int n = text.tokenCount;
    for (int t = 0; t < n; ) {
      if (isAlone(text, t)) {
        t++;
        continue;
      }
      int run = spelledFrom(text, t);
      if (run >= SHORTEST_SPELLED) {
        begin(text, t, t + run);
        spelled(text, t, t + run);
        t += run;
      } else if (t + 1 < n && isPair(text, t)) {
        begin(text, t, t + 2);
        int guess = text.tokenEnd[t + 1] - text.tokenStart[t] < SURE_PAIR ? Disguise.GUESS : 0;
        int bits =
            Disguise.SEPARATORS.bit() | guess | text.tokenDisguise[t] | text.tokenDisguise[t + 1];
        put(text, t, t + 2, bits);
        t += 2;
      } else {
        t++;
      }
    }
    if (changed) {
      extract.end();
    }
    return changed;
  }

  private void begin(FoldedText text, int from, int to) {
    if (!changed) {
      changed = true;
      extract.begin(text);
    }
    extract.replace(from, to);
  }

  private void put(FoldedText text, int from, int to, int disguise) {
    int start = joined.length;
    for (int i = text.tokenStart[from]; i < text.tokenEnd[to - 1]; i++) {
      joined.append(text.folded[i], text.origin[i]);
    }
    long hash =
        to == from + 1 ? text.tokenHash[from] : TokenHash.of(joined.folded, start, joined.length);
    joined.addToken(start, joined.length, hash, text.tokenFlags[from], disguise);
  }

  private int spelledFrom(FoldedText text, int from) {
    int t = from;
    while (t < text.tokenCount && isLetter(text, t) && (t == from || follows(text, t))) {
      t++;
    }
    return t - from;
  }

  private boolean isLetter(FoldedText text, int t) {
    int word = text.tokenWord[t];
    if (word == WordMemo.NONE || isExpanded(text, t)) {
      return isOneLetter(text, t);
    }
    return (traits(text, t, word) & LETTER) != 0;
  }

  /** Finds out what is to be known of a token that is remembered at a place. */
  public void ask(FoldedText text, int t, int word) {
    traits(text, t, word);
  }

  private long traits(FoldedText text, int t, int word) {
    long traits = memo.traits(word);
    if ((traits & ASKED) == 0) {
      long hash = text.tokenHash[t];
      traits =
          ASKED
              | (isMarkedLetter(text, t) ? LETTER : 0)
              | (words.mayBegin(hash) ? BEGINS : 0)
              | (words.mayEnd(hash) ? ENDS : 0)
              | (isOdd(text, t) ? ODD : 0);
      memo.add(word, traits);
      sums[word] = TokenHash.sum(text.folded, text.tokenStart[t], text.tokenEnd[t]);
    }
    return traits;
  }

  /** Returns whether one character was folded to several, which the letters do not show. */
  public static boolean isExpanded(FoldedText text, int t) {
    int start = text.tokenStart[t];
    int last = text.tokenEnd[t] - 1;
    return last > start && text.origin[start] == text.origin[last];
  }

  /** Returns true if a token certainly begins neither a spelled word nor a pair: most do not. */
  private boolean isAlone(FoldedText text, int t) {
    int word = text.tokenWord[t];
    if (word == WordMemo.NONE) {
      return false;
    }
    long traits = traits(text, t, word);
    if ((traits & LETTER) != 0 || isExpanded(text, t)) {
      return false;
    }
    int next = t + 1;
    if (next >= text.tokenCount || (text.tokenFlags[next] & APART) != 0) {
      return true;
    }
    if ((traits & BEGINS) == 0) {
      return true; // most words
    }
    int nextWord = text.tokenWord[next];
    if (nextWord == WordMemo.NONE) {
      return false;
    }
    return (traits(text, next, nextWord) & ENDS) == 0 || !isSum(text, t);
  }

  /**
   * Returns false if two words are certainly not put together.
   *
   * @param both traits of the first word, and those of the second one shifted right by one
   * @param either all traits of both
   * @param letters of both
   */
  public static boolean mayPair(long both, long either, int letters) {
    return (both & BEGINS) != 0
        && (letters >= SHORTEST_PAIR || (letters == SHORTEST_ODD_PAIR && (either & ODD) != 0));
  }

  /**
   * Returns 0 if two words that {@link #mayPair} are certainly not put together, else 1.
   *
   * @param first place of the first word
   * @param second place of the second one
   * @param letters of the second one, if that is remembered
   */
  public long isPair(int first, int second, int letters) {
    return maySum(first, second, letters) & 1;
  }

  /** Returns whether two remembered words, which may begin and end an entry, are put together. */
  public boolean isPairOf(FoldedText text, int t) {
    return (text.tokenFlags[t + 1] & APART) == 0 && isSum(text, t) && isPair(text, t);
  }

  private boolean isSum(FoldedText text, int t) {
    int length = text.tokenEnd[t + 1] - text.tokenStart[t + 1];
    return (maySum(text.tokenWord[t], text.tokenWord[t + 1], length) & 1) != 0;
  }

  private long maySum(int first, int second, int letters) {
    return words.mayBeSum(sums[first] * POWERS[letters] + sums[second]);
  }

  private static boolean isOneLetter(FoldedText text, int t) {
    int start = text.tokenStart[t];
    boolean marks = text.tokenEnd[t] - start <= LONGEST_SYLLABLE;
    if (marks && text.rawEnd(text.tokenEnd[t]) == text.rawStart(start) + 1) {
      return isSpelled(text, t); // one character that folds to two, such as ß
    }
    return isMarkedLetter(text, t);
  }

  private static boolean isMarkedLetter(FoldedText text, int t) {
    int start = text.tokenStart[t];
    boolean marks = text.tokenEnd[t] - start <= LONGEST_SYLLABLE;
    for (int i = start + 1; marks && i < text.tokenEnd[t]; i++) {
      marks = isMark(text.folded[i]);
    }
    return marks && isSpelled(text, t);
  }

  private static boolean isSpelled(FoldedText text, int t) {
    return !text.has(t, FoldedText.UNSEGMENTED) && text.folded[text.tokenStart[t]] > '9';
  }

  /** Vowel signs stay with their letter. */
  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean follows(FoldedText text, int t) {
    return text.tokenStart[t] == text.tokenEnd[t - 1] && !text.has(t, FoldedText.BORDER);
  }

  /** Where words that were spelled have wider gaps between them, each is read by itself. */
  private void spelled(FoldedText text, int from, int to) {
    if (!isAnyWordApart(text, from, to)) {
      letters(text, from, to);
      return;
    }
    for (int start = from; start < to; ) {
      int end = gap(text, from, start, to);
      letters(text, start, end);
      start = end;
    }
  }

  /** Returns whether a known word stands between gaps that are wider than those in the words. */
  private boolean isAnyWordApart(FoldedText text, int from, int to) {
    boolean any = false;
    for (int start = from; start < to && !any; ) {
      int end = gap(text, from, start, to);
      boolean part = end - start < to - from && end - start >= SHORTEST_SPELLED;
      any = part && longest(text, start, end) == end;
      start = end;
    }
    return any;
  }

  /** Returns where the next gap ends that is wider than the first one of the run. */
  private static int gap(FoldedText text, int run, int from, int to) {
    int narrow = width(text, run + 1);
    int t = from + 1;
    while (t < to && width(text, t) <= narrow) {
      t++;
    }
    return t;
  }

  private static int width(FoldedText text, int t) {
    return text.rawStart(text.tokenStart[t]) - text.rawEnd(text.tokenEnd[t - 1]);
  }

  /** Known words are cut out of a run of letters, the longest first; the rest is a word if long. */
  private void letters(FoldedText text, int from, int to) {
    if (to - from <= LONGEST_SPELLED && longest(text, from, to) < to) {
      word(text, from, to); // an inflected form, or an entry that is a part of words
    }
    int rest = from;
    for (int t = from; t < to; ) {
      int end = longest(text, t, to);
      if (end == t) {
        t++;
        continue;
      }
      rest(text, rest, t);
      word(text, t, end);
      t = end;
      rest = end;
    }
    rest(text, rest, to);
  }

  private int longest(FoldedText text, int from, int to) {
    long hash = TokenHash.SEED;
    int length = 0;
    int end = from;
    for (int t = from; t < Math.min(to, from + LONGEST_SPELLED); t++) {
      for (int i = text.tokenStart[t]; i < text.tokenEnd[t]; i++) {
        hash = TokenHash.step(hash, text.folded[i]);
        length++;
      }
      if (t - from + 1 >= SHORTEST_SPELLED && known.contains(hash, length)) {
        end = t + 1;
      }
      if (!words.mayBegin(hash)) {
        return end;
      }
    }
    return end;
  }

  private void rest(FoldedText text, int from, int to) {
    if (to - from >= SHORTEST_SPELLED) {
      word(text, from, Math.min(to, from + 2 * LONGEST_SPELLED));
      return;
    }
    for (int t = from; t < to; t++) {
      put(text, t, t + 1, text.tokenDisguise[t]);
    }
  }

  private void word(FoldedText text, int from, int to) {
    int disguise = Disguise.SEPARATORS.bit() | (to - from > SHORTEST_SPELLED ? Disguise.SURE : 0);
    put(text, from, to, disguise);
  }

  /** Two words with one space between them that together may be an entry. */
  private boolean isPair(FoldedText text, int t) {
    int length = text.tokenEnd[t + 1] - text.tokenStart[t];
    int flags = FoldedText.UNSEGMENTED | FoldedText.MENTION | FoldedText.JOINED;
    boolean fits =
        length >= SHORTEST_ODD_PAIR
            && length <= LONGEST_PAIR
            && text.folded[text.tokenStart[t]] > '9'
            && text.folded[text.tokenStart[t + 1]] > '9'
            && follows(text, t + 1)
            && !text.has(t, FoldedText.UNSEGMENTED | FoldedText.MENTION)
            && !text.has(t + 1, flags);
    if (!fits) {
      return false;
    }
    long hash = text.tokenHash[t];
    for (int i = text.tokenStart[t + 1]; i < text.tokenEnd[t + 1]; i++) {
      hash = TokenHash.step(hash, text.folded[i]);
    }
    return words.mayBeWord(hash)
        && isOneSpace(text, t)
        && (length >= SHORTEST_PAIR || isOdd(text, t) || isOdd(text, t + 1));
  }

  private static boolean isOneSpace(FoldedText text, int t) {
    int end = text.rawEnd(text.tokenEnd[t]);
    return text.rawStart(text.tokenStart[t + 1]) == end + 1 && text.raw[end] == ' ';
  }

  /** A word without a vowel is hardly one. */
  private static boolean isOdd(FoldedText text, int t) {
    for (int i = text.tokenStart[t]; i < text.tokenEnd[t]; i++) {
      if ("aeiouyаеиоуыэюя".indexOf(FoldTable.strip(text.folded[i])) >= 0) {
        return false;
      }
    }
    return true;
  }
}
