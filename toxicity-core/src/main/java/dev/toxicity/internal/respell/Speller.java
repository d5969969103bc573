package dev.toxicity.internal.respell;

import dev.toxicity.internal.match.SplitPhrases;
import dev.toxicity.internal.text.Disguise;
import dev.toxicity.internal.text.Extract;
import dev.toxicity.internal.text.FoldedText;
import dev.toxicity.internal.text.TokenHash;
import dev.toxicity.internal.text.WordMemo;

/**
 * Writes a view of a text in which words that are neither ordinary nor entries are replaced by the
 * entries that they may stand for: read by sound, backwards, by their consonants, with one slip, or
 * as words run together. Linear: each word is looked up a bounded number of times. Reused; not
 * thread-safe.
 */
public final class Speller {
  /** Words that a name has at most. */
  private static final int NAME = 3;

  private static final int SHORTEST_BACKWARDS = 4;

  /** Letters from which an unknown word that is an entry backwards is no chance. */
  private static final int SHORTEST_SURE = 6;

  /** Flags of tokens that are no words of a sentence. */
  static final int APART = FoldedText.UNSEGMENTED | FoldedText.MENTION;

  private static final int GUESS = Disguise.GUESS;

  private final Vocabulary vocabulary;
  private final OrdinaryWords ordinary;
  private final StrangeWords strange;
  private final CountedWords counts;
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
    this.vocabulary = vocabulary;
    this.ordinary = ordinary;
    strange = new StrangeWords(vocabulary, ordinary, memo);
    counts = new CountedWords(vocabulary, ordinary);
    forms = new Forms(vocabulary);
    slips = new Slips(vocabulary);
    runs = new Runs(vocabulary, ordinary);
    halves =
        new Halves(
            vocabulary,
            (text, t, tongue, own) ->
                own ? strange.isKnownWord(text, t, tongue, 1) : strange.isKnown(text, t, tongue));
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
      if (strange.isUnknown(text, t, tongue)) {
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
    return strange.isNeeded(text, tongue);
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
    counts.read(text);
  }

  /** Returns how many words are looked at, the first ones of a text. */
  public int counted() {
    return counts.counted();
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
    return counts.ordinary(tongue, least);
  }

  /**
   * Returns the same with entries of the language's own lexicon, which are seldom among its
   * ordinary words: a text of one word may be an insult. Single letters, which many languages have
   * for a word, do not count.
   */
  public int ownWords(Tongue tongue, int least) {
    return counts.own(tongue, least);
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

  /** A word or two without a frequent one may be a name from anywhere. */
  private boolean hasFrequentWord(FoldedText text, Tongue tongue) {
    for (int t = 0; t < Math.min(CountedWords.MOST, text.tokenCount()); t++) {
      if (ordinary.contains(text, t, tongue.frequent()[0])) {
        return true;
      }
    }
    return text.tokenCount() > NAME;
  }

  /** To be asked for unknown words only, of which the answers are those in this tongue. */
  private void replace(FoldedText text, int t, Tongue tongue, boolean certain) {
    written = false;
    if (strange.isPlain(text, t)) {
      if (runs.readCapitals(text, t)) {
        cut(text, t);
      }
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
    if (certain && slipsRead && !name && !written) {
      strange.notePlain(text, t);
    }
  }

  private void join(FoldedText text, int t) {
    begin(text, t, t + 2);
    int certainty = halves.areSure() ? Disguise.SURE : GUESS;
    int disguise = Disguise.SEPARATORS.bit() | certainty | text.disguise(t) | text.disguise(t + 1);
    part(text, text.start(t), text.end(t + 1), text.flags(t), disguise);
  }

  private void bySound(FoldedText text, int t, Tongue tongue) {
    sounds.read(token.letters, 0, token.length);
    if (sounds.count >= Vocabulary.SHORTEST_SOUNDS && !token.isDrawnOut()) {
      reading.clear();
      forms.key(Vocabulary.Key.SOUNDS, sounds.letters, sounds.count, tongue, 2, reading);
      write(text, t, Disguise.PHONETIC.bit() | GUESS);
    }
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
    if (runs.readCapitals(text, t)
        || (runs.read(token, tongue) && (certain || runs.isSure(token, tongue)))) {
      cut(text, t);
    }
  }

  private void cut(FoldedText text, int t) {
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
