package dev.toxicity.internal.respell;

import dev.toxicity.internal.text.FoldedText;
import dev.toxicity.internal.text.WordMemo;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Tells which words of a text are neither ordinary nor entries, and remembers it of the words seen
 * last, since most words are asked for in every text. Not thread-safe.
 */
final class StrangeWords {
  private static final int SHORTEST = 3;
  private static final int LONGEST_SCRAP = 3;

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

  StrangeWords(Vocabulary vocabulary, OrdinaryWords ordinary, WordMemo memo) {
    this.vocabulary = vocabulary;
    this.ordinary = ordinary;
    this.memo = memo;
  }

  /** Returns whether any word is neither ordinary nor an entry. */
  boolean isNeeded(FoldedText text, Tongue tongue) {
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
    return (answer & SCRAP) != 0 || ((answer & UNKNOWN) != 0 && !text.has(t, Speller.APART));
  }

  private void noteCalm(int word, Tongue tongue) {
    int from = word * CALM_LONGS;
    if ((memo.traits(word) & CALM) == 0) {
      Arrays.fill(calm, from, from + CALM_LONGS, 0);
      memo.add(word, CALM);
    }
    calm[from + tongue.number() / Long.SIZE] |= 1L << tongue.number();
  }

  /** Returns whether a word of a sentence is neither ordinary nor an entry. */
  boolean isUnknown(FoldedText text, int t, Tongue tongue) {
    return (ask(text, t, tongue) & UNKNOWN) != 0 && !text.has(t, Speller.APART);
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

  /** One or two letters that are no word may be the end of one. */
  private boolean isScrap(FoldedText text, int t, Tongue tongue) {
    int n = text.end(t) - text.start(t);
    return n <= LONGEST_SCRAP
        && text.folded()[text.start(t)] > '9'
        && !text.has(t, FoldedText.UNSEGMENTED)
        && !isKnownWord(text, t, tongue);
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

  /**
   * Returns whether nothing is to be read into an unknown word, as {@link #notePlain} said, unless
   * capitals part it.
   */
  boolean isPlain(FoldedText text, int t) {
    int word = text.word(t);
    return word != WordMemo.NONE && (answers[word] & PLAIN) != 0;
  }

  /** Notes that nothing can be read into an unknown word. */
  void notePlain(FoldedText text, int t) {
    int word = text.word(t);
    if (word != WordMemo.NONE) {
      answers[word] |= PLAIN;
    }
  }

  /** Returns whether a token is an ordinary word; short ones only if they are frequent. */
  boolean isKnown(FoldedText text, int t, Tongue tongue) {
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
  boolean isKnownWord(FoldedText text, int t, Tongue tongue, int languages) {
    for (int i = 0; i < Math.min(languages, tongue.frequent().length); i++) {
      boolean isShort = text.end(t) - text.start(t) <= LONGEST_SCRAP;
      long salt = isShort ? tongue.frequent()[i] : tongue.salts()[i];
      if (ordinary.contains(text, t, salt)) {
        return true;
      }
    }
    return false;
  }
}
