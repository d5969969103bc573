package dev.toxicity.internal.respell;

import dev.toxicity.internal.match.SplitPhrases;
import dev.toxicity.internal.text.Disguise;
import dev.toxicity.internal.text.Extract;
import dev.toxicity.internal.text.FoldedText;
import dev.toxicity.internal.text.TokenHash;
import dev.toxicity.internal.text.WordMemo;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Writes a view of a text in which words that are neither ordinary nor entries are replaced by the
 * entries that they may stand for: read by sound, backwards, by their consonants, with one slip, or
 * as words run together. Linear: each word is looked up a bounded number of times. Reused; not
 * thread-safe.
 */
public final class Speller {
  private static final int MOST_COUNTED = 24;

  /** Words that a name has at most. */
  private static final int NAME = 3;

  private static final int SHORTEST = 3;
  private static final int LONGEST_SCRAP = 3;
  private static final int SHORTEST_BACKWARDS = 4;

  /** Letters from which an unknown word that is an entry backwards is no chance. */
  private static final int SHORTEST_SURE = 6;

  /** Flags of tokens that are no words of a sentence. */
  static final int APART = FoldedText.UNSEGMENTED | FoldedText.MENTION;

  private static final int GUESS = Disguise.GUESS;

  /** Whether a word is unknown is known, in the tongue in which that was last asked. */
  private static final long ASKED = 2L << WordMemo.OTHERS;

  /** The word is neither ordinary nor an entry. */
  private static final int UNKNOWN = 1;

  /** The word may be the end of one. */
  private static final int SCRAP = 2;

  /** The next bit says whether the word is known. */
  private static final int KNOWN_ASKED = 4;

  private static final int KNOWN = 8;

  /** Nothing is to be read into the word, whatever is around it, unless capitals part it. */
  private static final int PLAIN = 16;

  /** The tongues in {@link #calm} are those of the word. */
  private static final long CALM = 1L << 36;

  private static final int CALM_LONGS = Tongue.MOST / Long.SIZE;

  private final Vocabulary vocabulary;
  private final OrdinaryWords ordinary;
  private final WordMemo memo;

  /** The tongue in which each remembered word was last asked, shown by its salts. */
  private final long[] @Nullable [] askedIn = new long[WordMemo.SIZE][];

  private final byte[] answers = new byte[WordMemo.SIZE];

  /** For each remembered word the tongues in which it is surely neither unknown nor a scrap. */
  private final long[] calm = new long[WordMemo.SIZE * CALM_LONGS];

  private final Forms forms;
  private final Slips slips;
  private final Runs runs;
  private final Halves halves;
  private final Sounds sounds = new Sounds();
  private final Token token = new Token();
  private final Token backwards = new Token();
  private final Reading reading = new Reading();
  private final Extract extract;
  private final FoldedText view;
  private final FoldedText others = new FoldedText();
  private char[] letters = new char[2 * Token.LONGEST];
  private int[] places = new int[2 * Token.LONGEST];
  private final long[] hashes = new long[MOST_COUNTED];

  /** The same without diacritics. */
  private final long[] plainHashes = new long[MOST_COUNTED];

  private final int[] lengths = new int[MOST_COUNTED];

  private int counted;
  private boolean slipsRead;
  private boolean changed;
  private boolean written;

  /**
   * Makes a speller over shared tables.
   *
   * @param memo words of this thread
   * @param longest words of the longest phrase that is looked for
   */
  public Speller(Vocabulary vocabulary, OrdinaryWords ordinary, WordMemo memo, int longest) {
    extract = new Extract(longest, false);
    view = extract.view();
    this.memo = memo;
    this.vocabulary = vocabulary;
    this.ordinary = ordinary;
    forms = new Forms(vocabulary);
    slips = new Slips(vocabulary);
    runs = new Runs(vocabulary, ordinary);
    halves =
        new Halves(
            vocabulary,
            (text, t, tongue, own) ->
                own ? isKnownWord(text, t, tongue, 1) : isKnown(text, t, tongue));
  }

  /** Returns the replaced words and those around them in order, after {@link #read} is true. */
  public FoldedText view() {
    return view;
  }

  /** Returns other readings, each a sentence of one token. */
  public FoldedText others() {
    return others;
  }

  /**
   * Reads a text or a view of it anew that was begun; returns whether a word was replaced.
   *
   * @param withSlips whether words may have a letter too many or too few or a wrong one, which is
   *     chance where the language is likely another one
   */
  public boolean read(FoldedText text, Tongue tongue, boolean withSlips) {
    changed = false;
    slipsRead = withSlips;
    boolean certain = hasFrequentWord(text, tongue);
    int next = 0;
    for (int t = 0; t < text.tokenCount(); t++) {
      while (halves.noted(next) < t) {
        next++;
      }
      if (halves.noted(next) == t && halves.areOne(text, t, tongue, certain)) {
        join(text, t++);
        continue;
      }
      if (isUnknown(text, t, tongue)) {
        replace(text, t, tongue, certain);
      }
    }
    if (changed) {
      extract.end();
    }
    return changed;
  }

  /** Returns whether any two tokens are a word of an entry together, in a text that was begun. */
  public boolean mayBeCut(FoldedText text) {
    return halves.noteWhole(text) > 0;
  }

  /** Returns whether a token and the next one are such two. */
  public boolean mayBeCut(int t) {
    return halves.isWhole(t);
  }

  /** Returns what such two tokens are by themselves. */
  public SplitPhrases.Cut cut(FoldedText text, int t, Tongue tongue) {
    return halves.cut(text, t, tongue);
  }

  /** Returns false if {@link #readHalves} certainly finds nothing in any tongue. */
  public boolean mayHalve() {
    return halves.count() > 0;
  }

  /**
   * Forgets what may be halves where two words of a tongue stand that the text may be in, for all
   * further readings of the text.
   */
  public void forgetWords(FoldedText text, Tongue tongue) {
    halves.forgetWords(text, tongue);
  }

  /**
   * Reads a text or a view of it anew that was begun, for halves of words alone; returns whether a
   * word was put together.
   */
  public boolean readHalves(FoldedText text, Tongue tongue) {
    changed = false;
    boolean certain = hasFrequentWord(text, tongue);
    int end = 0;
    for (int i = 0; i < halves.count(); i++) {
      int t = halves.noted(i);
      if (t >= end && halves.areOne(text, t, tongue, certain)) {
        join(text, t);
        end = t + 2;
      }
    }
    if (changed) {
      extract.end();
    }
    return changed;
  }

  /** Returns whether any word is neither ordinary nor an entry. */
  public boolean isNeeded(FoldedText text, Tongue tongue) {
    int place = tongue.number() / Long.SIZE;
    long bit = 1L << tongue.number();
    for (int t = 0; t < text.tokenCount(); t++) {
      int word = text.word(t);
      boolean isCalm = word != WordMemo.NONE && (calm[word * CALM_LONGS + place] & bit) != 0;
      if ((!isCalm || (memo.traits(word) & CALM) == 0) && isNeeded(text, t, tongue)) {
        return true;
      }
    }
    return false;
  }

  private boolean isNeeded(FoldedText text, int t, Tongue tongue) {
    int answer = ask(text, t, tongue);
    int word = text.word(t);
    if ((answer & (SCRAP | UNKNOWN)) == 0 && word != WordMemo.NONE) {
      noteCalm(word, tongue);
    }
    return (answer & SCRAP) != 0 || ((answer & UNKNOWN) != 0 && !text.has(t, APART));
  }

  private void noteCalm(int word, Tongue tongue) {
    int from = word * CALM_LONGS;
    if ((memo.traits(word) & CALM) == 0) {
      Arrays.fill(calm, from, from + CALM_LONGS, 0);
      memo.add(word, CALM);
    }
    calm[from + tongue.number() / Long.SIZE] |= 1L << tongue.number();
  }

  /** Returns what is known of a token; whether it stands apart is looked up beside that. */
  private int ask(FoldedText text, int t, Tongue tongue) {
    int word = text.word(t);
    boolean remembered = word != WordMemo.NONE;
    if (remembered && (memo.traits(word) & ASKED) != 0 && askedIn[word] == tongue.salts()) {
      return answers[word];
    }
    boolean unknown = isUnknownWord(text, t, tongue);
    int answer = (unknown ? UNKNOWN : 0) | (isScrap(text, t, tongue) ? SCRAP : 0);
    if (remembered) {
      memo.add(word, ASKED);
      askedIn[word] = tongue.salts();
      answers[word] = (byte) answer;
    }
    return answer;
  }

  private boolean isPlain(FoldedText text, int t) {
    int word = text.word(t);
    return word != WordMemo.NONE && (answers[word] & PLAIN) != 0;
  }

  /** Returns whether a word is an ordinary one of the text's language or of English. */
  boolean isOrdinary(FoldedText text, int t, Tongue tongue) {
    for (int i = 0; i < tongue.frequent().length; i++) {
      if (ordinary.contains(text, t, tongue.salts()[i])) {
        return true;
      }
    }
    return false;
  }

  private boolean isUnknown(FoldedText text, int t, Tongue tongue) {
    return (ask(text, t, tongue) & UNKNOWN) != 0 && !text.has(t, APART);
  }

  /** One or two letters that are no word may be the end of one. */
  private boolean isScrap(FoldedText text, int t, Tongue tongue) {
    int n = text.end(t) - text.start(t);
    return n <= LONGEST_SCRAP
        && text.folded()[text.start(t)] > '9'
        && !text.has(t, FoldedText.UNSEGMENTED)
        && !isKnownWord(text, t, tongue);
  }

  /**
   * Looks at the words of a text that {@link #ordinaryWords} is to count, and at those that may be
   * halves: to be called before a text is read in any tongue.
   */
  public void begin(FoldedText text) {
    halves.note(text);
    count(text);
  }

  /** Looks at the words of a text that {@link #ordinaryWords} is to count, and no further. */
  public void count(FoldedText text) {
    counted = Math.min(MOST_COUNTED, text.tokenCount());
    for (int t = 0; t < counted; t++) {
      hashes[t] = text.hash(t);
      lengths[t] = text.end(t) - text.start(t);
      plainHashes[t] = OrdinaryWords.plainHash(text.folded(), text.start(t), text.end(t));
    }
  }

  /** Returns how many words are looked at, the first ones of a text. */
  public int counted() {
    return counted;
  }

  /** Returns how many of those words are ordinary in a language; frequent ones count twice. */
  public int ordinaryWords(Tongue tongue) {
    return ordinaryWords(tongue, 0);
  }

  /**
   * Returns the same, or any number below {@code least} if it is below that: what is known of a few
   * words often settles it.
   */
  public int ordinaryWords(Tongue tongue, int least) {
    long salt = tongue.salts()[0];
    long frequent = tongue.frequent()[0];
    int n = 0;
    for (int t = 0; t < counted && n + 2 * (counted - t) >= least; t++) {
      n += isCounted(t, salt) ? 1 : 0;
      n += isCounted(t, frequent) ? 1 : 0;
    }
    return n;
  }

  /**
   * Returns the same with entries of the language's own lexicon, which are seldom among its
   * ordinary words: a text of one word may be an insult. Single letters, which many languages have
   * for a word, do not count.
   */
  public int ownWords(Tongue tongue, int least) {
    long salt = tongue.salts()[0];
    long frequent = tongue.frequent()[0];
    int n = 0;
    for (int t = 0; t < counted && n + 2 * (counted - t) >= least; t++) {
      if (lengths[t] > 1) {
        n += isCounted(t, salt) || isOwnEntry(t, tongue) ? 1 : 0;
        n += isCounted(t, frequent) ? 1 : 0;
      }
    }
    return n;
  }

  private boolean isOwnEntry(int t, Tongue tongue) {
    return vocabulary.isKnown(hashes[t], lengths[t])
        && vocabulary.isEntryOf(tongue.languages()[0], hashes[t], lengths[t]);
  }

  private boolean isCounted(int t, long salt) {
    boolean marked = plainHashes[t] != hashes[t];
    return ordinary.contains(hashes[t], salt)
        || (marked && ordinary.contains(plainHashes[t], salt));
  }

  /** Returns whether a word with this {@link TokenHash} is, or is part of, an entry. */
  public boolean isWordOf(Tongue tongue, long hash, int length) {
    if (!vocabulary.isKnown(hash, length)) {
      return false;
    }
    for (int language : tongue.languages()) {
      if (vocabulary.find(language, hash, length) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a token is one of the most frequent words of a language. */
  public boolean isFrequent(FoldedText text, int t, Tongue tongue) {
    return ordinary.contains(text, t, tongue.frequent()[0]);
  }

  /**
   * Returns whether a word is neither ordinary nor an entry: all that most words cost is the first
   * look-up.
   */
  private boolean isUnknownWord(FoldedText text, int t, Tongue tongue) {
    long hash = text.hash(t);
    for (long salt : tongue.salts()) {
      if (ordinary.contains(hash, salt)) {
        return false;
      }
    }
    int n = text.end(t) - text.start(t);
    if (n < SHORTEST || n > Token.LONGEST || text.has(t, FoldedText.UNSEGMENTED)) {
      return false;
    }
    for (int i = text.start(t); i < text.end(t); i++) {
      if (text.folded()[i] <= '9') {
        return false;
      }
    }
    for (long salt : tongue.salts()) {
      if (ordinary.containsPlain(text.folded(), text.start(t), text.end(t), salt)) {
        return false;
      }
    }
    for (int language : tongue.languages()) {
      int word = vocabulary.find(language, hash, n);
      if (word >= 0) {
        return false;
      }
    }
    return true;
  }

  /** A word or two without a frequent one may be a name from anywhere. */
  private boolean hasFrequentWord(FoldedText text, Tongue tongue) {
    for (int t = 0; t < Math.min(MOST_COUNTED, text.tokenCount()); t++) {
      if (ordinary.contains(text, t, tongue.frequent()[0])) {
        return true;
      }
    }
    return text.tokenCount() > NAME;
  }

  /** To be asked for unknown words only, of which the answers are those in this tongue. */
  private void replace(FoldedText text, int t, Tongue tongue, boolean certain) {
    written = false;
    if (isPlain(text, t)) {
      byCut(text, t, tongue, false);
      return;
    }
    token.read(text.folded(), text.start(t), text.end(t));
    boolean name = isName(text, t, tongue);
    if (certain && !name) {
      bySound(text, t, tongue);
      byConsonants(text, t, tongue);
      backwards(text, t, tongue);
      if (slipsRead) {
        bySlip(text, t, tongue);
      }
    }
    if (!written) {
      byCut(text, t, tongue, certain);
    }
    int word = text.word(t);
    if (certain && slipsRead && !name && !written && word != WordMemo.NONE) {
      answers[word] |= PLAIN;
    }
  }

  /** Returns whether a token is an ordinary word; short ones only if they are frequent. */
  private boolean isKnown(FoldedText text, int t, Tongue tongue) {
    int word = text.word(t);
    if (word == WordMemo.NONE) {
      return isKnownWord(text, t, tongue);
    }
    int answer = ask(text, t, tongue);
    if ((answer & KNOWN_ASKED) == 0) {
      answer |= KNOWN_ASKED | (isKnownWord(text, t, tongue) ? KNOWN : 0);
      answers[word] = (byte) answer;
    }
    return (answer & KNOWN) != 0;
  }

  private boolean isKnownWord(FoldedText text, int t, Tongue tongue) {
    return isKnownWord(text, t, tongue, 2);
  }

  /** Of the languages of a tongue, its own is first and English second. */
  private boolean isKnownWord(FoldedText text, int t, Tongue tongue, int languages) {
    for (int i = 0; i < Math.min(languages, tongue.frequent().length); i++) {
      boolean isShort = text.end(t) - text.start(t) <= LONGEST_SCRAP;
      long salt = isShort ? tongue.frequent()[i] : tongue.salts()[i];
      if (ordinary.contains(text, t, salt)) {
        return true;
      }
    }
    return false;
  }

  private void join(FoldedText text, int t) {
    begin(text, t, t + 2);
    int certainty = halves.areSure() ? Disguise.SURE : GUESS;
    int disguise = Disguise.SEPARATORS.bit() | certainty | text.disguise(t) | text.disguise(t + 1);
    part(text, text.start(t), text.end(t + 1), text.flags(t), disguise);
  }

  private void bySound(FoldedText text, int t, Tongue tongue) {
    sounds.read(token.letters, 0, token.length);
    if (sounds.count >= Vocabulary.SHORTEST_SOUNDS && !isDrawnOut()) {
      reading.clear();
      forms.key(Vocabulary.Key.SOUNDS, sounds.letters, sounds.count, tongue, 2, reading);
      write(text, t, Disguise.PHONETIC.bit() | GUESS);
    }
  }

  /** Three of a letter in a row are a disguise of their own. */
  private boolean isDrawnOut() {
    char[] c = token.letters;
    for (int i = 2; i < token.length; i++) {
      if (c[i] == c[i - 1] && c[i] == c[i - 2]) {
        return true;
      }
    }
    return false;
  }

  private void byConsonants(FoldedText text, int t, Tongue tongue) {
    for (int i = 1; i < token.length; i++) {
      if (Sounds.isVowel(token.letters[i])) {
        return;
      }
    }
    reading.clear();
    forms.key(Vocabulary.Key.SKELETON, token.letters, token.length, tongue, 2, reading);
    write(text, t, Disguise.SHORTENED.bit() | GUESS);
  }

  private void backwards(FoldedText text, int t, Tongue tongue) {
    if (token.length >= SHORTEST_BACKWARDS) {
      backwards.readBackwards(token);
      reading.clear();
      forms.word(backwards, 0, backwards.length, tongue, reading);
      if (reading.isFound() && vocabulary.has(reading.word, Vocabulary.FIRM)) {
        System.arraycopy(backwards.letters, 0, token.letters, 0, token.length);
        boolean sure = token.length >= SHORTEST_SURE;
        write(text, t, Disguise.REVERSED.bit() | (sure ? Disguise.SURE : GUESS));
        token.read(text.folded(), text.start(t), text.end(t));
      }
    }
  }

  private void bySlip(FoldedText text, int t, Tongue tongue) {
    reading.clear();
    slips.read(token, tongue, reading);
    write(text, t, Disguise.TYPO.bit() | GUESS);
  }

  /** Words run together; a capital inside the word shows where it was put together. */
  private void byCut(FoldedText text, int t, Tongue tongue, boolean certain) {
    if (byCapitals(text, t)
        || (runs.read(token, tongue) && (certain || runs.isSure(token, tongue)))) {
      int disguise = Disguise.MERGED.bit() | text.disguise(t);
      begin(text, t, t + 1);
      int from = text.start(t);
      for (int i = 0; i < runs.count; i++) {
        int to = text.start(t) + runs.ends[i];
        part(text, from, to, i == 0 ? text.flags(t) : 0, disguise);
        from = to;
      }
      written = true;
    }
  }

  private boolean byCapitals(FoldedText text, int t) {
    int n = 0;
    char[] raw = text.raw();
    for (int i = text.start(t) + 1; i < text.end(t); i++) {
      int place = text.origin(i);
      boolean cut =
          place > 0 && Character.isUpperCase(raw[place]) && Character.isLowerCase(raw[place - 1]);
      if (cut && n + 1 < runs.ends.length) {
        runs.ends[n++] = i - text.start(t);
      }
    }
    runs.ends[n] = text.end(t) - text.start(t);
    runs.count = n + 1;
    return n > 0;
  }

  private void part(FoldedText text, int from, int to, int flags, int disguise) {
    view.addPart(text, from, to, flags, disguise);
  }

  /** Inside a sentence, a capital before small letters is the sign of a name. */
  static boolean isName(FoldedText text, int t, Tongue tongue) {
    int first = text.origin(text.start(t));
    int second = first + 1;
    return !tongue.nouns()
        && !text.has(t, FoldedText.SENTENCE_START)
        && second < text.rawLength()
        && Character.isUpperCase(text.raw()[first])
        && Character.isLowerCase(text.raw()[second]);
  }

  /** Writes what was read: an entry goes to the view if it is the first one, else to the others. */
  private void write(FoldedText text, int t, int disguise) {
    if (!reading.isFound()) {
      return;
    }
    int n = vocabulary.length(reading.word);
    for (int i = 0; i < n; i++) {
      letters[i] = vocabulary.charAt(reading.word, i);
    }
    System.arraycopy(token.letters, token.length - reading.ending, letters, n, reading.ending);
    n += reading.ending;
    int first = text.start(t);
    int last = text.end(t) - 1;
    for (int i = 0; i < n; i++) {
      places[i] = text.origin(i == n - 1 ? last : Math.min(first + i, last));
    }
    int bits = disguise | text.disguise(t);
    if (written) {
      add(others, n, FoldedText.SENTENCE_START, bits);
    } else {
      begin(text, t, t + 1);
      add(view, n, text.flags(t), bits);
      written = true;
    }
  }

  private void add(FoldedText to, int n, int flags, int disguise) {
    int start = to.length();
    for (int i = 0; i < n; i++) {
      to.append(letters[i], places[i]);
    }
    to.addToken(start, to.length(), TokenHash.of(letters, 0, n), flags, disguise);
  }

  private void begin(FoldedText text, int from, int to) {
    if (!changed) {
      changed = true;
      extract.begin(text);
      others.startView(text);
    }
    extract.replace(from, to);
  }
}
