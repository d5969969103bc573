package dev.toxicity.internal.respell;

import dev.toxicity.internal.match.PatternIndex;
import dev.toxicity.internal.match.SplitPhrases;
import dev.toxicity.internal.text.FoldedText;
import dev.toxicity.internal.text.TokenHash;
import java.util.Arrays;

/**
 * Finds words that were cut in two by a space: together two neighbours are a word of the
 * vocabulary, and one of them is no word. Reused; not thread-safe.
 */
final class Halves {
  private static final int SHORTEST = 3;
  private static final int SHORTEST_HANGUL = 2;

  /** A word of so many letters is made of two others by chance, unless both halves are no words. */
  private static final int SHORT = 4;

  /** Tells ordinary words. */
  @FunctionalInterface
  interface Known {
    /** Returns whether a token is an ordinary word of a tongue, or of its own language alone. */
    boolean test(FoldedText text, int token, Tongue tongue, boolean own);
  }

  private final Vocabulary vocabulary;
  private final Known known;
  private final Forms forms;
  private final Token token = new Token();
  private final Reading reading = new Reading();
  private int[] noted = new int[16];
  private int count;
  private int[] whole = new int[16];
  private int wholes;
  private boolean sure;

  Halves(Vocabulary vocabulary, Known known) {
    this.vocabulary = vocabulary;
    this.known = known;
    forms = new Forms(vocabulary);
  }

  /**
   * Notes the tokens that may be a word together with the next one, in any tongue: most are not,
   * and which are is the same in all.
   */
  void note(FoldedText text) {
    count = 0;
    for (int t = 0; t + 1 < text.tokenCount(); t++) {
      if (fit(text, t) && mayBeOne(text, t)) {
        if (count == noted.length) {
          noted = Arrays.copyOf(noted, count * 2);
        }
        noted[count++] = t;
      }
    }
  }

  /** Returns how many tokens are noted. */
  int count() {
    return count;
  }

  /** Returns a noted token, in order; behind the last one a number that no token has. */
  int noted(int i) {
    return i < count ? noted[i] : Integer.MAX_VALUE;
  }

  /**
   * Returns whether a noted token and the next one together are a word, and one of them is none.
   *
   * @param certain whether the text is of the tongue for certain: else both must be no words, and
   *     together one that hardly means anything else
   */
  boolean areOne(FoldedText text, int t, Tongue tongue, boolean certain) {
    boolean first = isWord(text, t, t + 1, tongue, false);
    boolean second = isWord(text, t + 1, t, tongue, false);
    boolean words = first && second;
    if (words && isWord(text, t, t + 1, tongue, true) && isWord(text, t + 1, t, tongue, true)) {
      return false;
    }
    boolean any = first || second;
    if (!certain && any) {
      return false;
    }
    int n = text.end(t + 1) - text.start(t);
    token.read(text.folded(), text.start(t), text.end(t + 1));
    reading.clear();
    forms.word(token, 0, n, tongue, !any, reading);
    boolean one =
        reading.isFound()
            && vocabulary.length(reading.word) > text.end(t) - text.start(t)
            && (!words || vocabulary.has(reading.word, Vocabulary.FIRM)) // English words in between
            && (certain || vocabulary.has(reading.word, Vocabulary.CERTAIN))
            && isNoChance(text, t, n, tongue, any);
    sure = one && n >= SHORT && ((!first && isBare(text, t)) || (!second && isBare(text, t + 1)));
    return one;
  }

  /**
   * Returns whether one of the halves that {@link #areOne} put together is hardly a word at all.
   */
  boolean areSure() {
    return sure;
  }

  /** Few words in Latin or Cyrillic letters are without a vowel, as Czech "prst" is. */
  private static boolean isBare(FoldedText text, int t) {
    return text.folded()[text.start(t)] < 0x530 && !hasVowel(text, t);
  }

  /** Notes which of the noted tokens are exactly a word with the next one; returns how many. */
  int noteWhole(FoldedText text) {
    wholes = 0;
    for (int i = 0; i < count; i++) {
      int t = noted[i];
      long hash = text.hash(t);
      for (int c = text.start(t + 1); c < text.end(t + 1); c++) {
        hash = TokenHash.step(hash, text.folded()[c]);
      }
      boolean known = vocabulary.isKnown(hash, text.end(t + 1) - text.start(t));
      if (known && !isCompound(text, t)) {
        if (wholes == whole.length) {
          whole = Arrays.copyOf(whole, wholes * 2);
        }
        whole[wholes++] = t;
      }
    }
    return wholes;
  }

  /** Returns whether a half is part of a word with a hyphen: "your self-doubt" is two words. */
  private static boolean isCompound(FoldedText text, int t) {
    return text.has(t, FoldedText.JOINED)
        || (t + 2 < text.tokenCount() && text.has(t + 2, FoldedText.JOINED));
  }

  /** Returns whether a token is exactly a word with the next one. */
  boolean isWhole(int t) {
    return Arrays.binarySearch(whole, 0, wholes, t) >= 0;
  }

  /**
   * Returns how far a token and the next one are from two words by right: a letter that is a word,
   * or stands before or behind an apostrophe that was left out, says little.
   */
  SplitPhrases.Cut cut(FoldedText text, int t, Tongue tongue) {
    if (!isWord(text, t, t + 1, tongue, false) || !isWord(text, t + 1, t, tongue, false)) {
      return SplitPhrases.Cut.SURE;
    }
    boolean letter = isLetter(text, t) || isLetter(text, t + 1);
    return letter ? SplitPhrases.Cut.LETTER : SplitPhrases.Cut.WORDS;
  }

  /** Forgets the noted tokens that are a word of a tongue, as is the next one. */
  void forgetWords(FoldedText text, Tongue tongue) {
    int kept = 0;
    for (int i = 0; i < count; i++) {
      int t = noted[i];
      if (!isWord(text, t, t + 1, tongue, true) || !isWord(text, t + 1, t, tongue, true)) {
        noted[kept++] = t;
      }
    }
    count = kept;
  }

  /** Most neighbours make nothing that begins like a word: that costs less to see than words. */
  private boolean mayBeOne(FoldedText text, int t) {
    int start = text.start(t);
    return forms.mayReach(text.folded(), start, text.end(t), text.end(t + 1), text.hash(t));
  }

  private static boolean fit(FoldedText text, int t) {
    int n = text.end(t + 1) - text.start(t);
    char c = text.folded()[text.start(t)];
    return n >= (PatternIndex.isHangul(c) ? SHORTEST_HANGUL : SHORTEST)
        && n <= Token.LONGEST
        && text.start(t + 1) == text.end(t)
        && c > '9'
        && text.folded()[text.start(t + 1)] > '9'
        && !text.has(t, Speller.APART)
        && !text.has(t + 1, Speller.APART | FoldedText.SENTENCE_START)
        && !isBehindApostrophe(text, t)
        && !isBehindApostrophe(text, t + 1)
        && text.rawStart(text.start(t + 1)) == text.rawEnd(text.end(t)) + 1;
  }

  private static boolean isBehindApostrophe(FoldedText text, int t) {
    int start = text.rawStart(text.start(t)); // 0 where a sign before the mark became a letter
    return text.has(t, FoldedText.JOINED) && start > 0 && text.raw()[start - 1] != '-';
  }

  /** Most letters are seen alone somewhere, but are no words. */
  private boolean isWord(FoldedText text, int t, int other, Tongue tongue, boolean own) {
    if (text.end(t) - text.start(t) > 1) {
      return known.test(text, t, tongue, own);
    }
    char c = text.folded()[text.start(t)];
    return isOneLetterWord(tongue.tag(), c)
        || (PatternIndex.isHangul(c) && known.test(text, t, tongue, own))
        || (contracted(tongue.tag()).indexOf(c) >= 0 && known.test(text, other, tongue, own));
  }

  /** What remains of a word before or behind an apostrophe that was left out: "let s", "l ami". */
  private static String contracted(String tag) {
    return switch (tag) {
      case "de" -> "mns";
      case "nl" -> "mnst";
      case "pt" -> "d";
      case "es", "tr", "az", "pl", "cs", "sk", "hu", "fi", "et", "id", "ms", "vi" -> "";
      default -> "cdjlmnst";
    };
  }

  private static boolean isOneLetterWord(String tag, char c) {
    String words =
        switch (tag) {
          case "en" -> "ai";
          case "de", "tr", "az", "id", "ms", "et", "fi" -> "o";
          case "fr" -> "aày";
          case "pl" -> "aiouwz";
          case "cs", "sk", "sl", "sh" -> "aikosuvz";
          case "ru", "uk", "be", "bg", "mk", "sr" -> "аибвжикосуяєій";
          default -> "aeiouyàáéèíóúåö";
        };
    return words.indexOf(c) >= 0;
  }

  private boolean isNoChance(FoldedText text, int t, int n, Tongue tongue, boolean anyWord) {
    char c = text.folded()[text.start(t)];
    if (!vocabulary.has(reading.word, Vocabulary.ENTRY)) {
      return n >= SHORT; // nothing is found unless the rest of the phrase is there
    }
    if (PatternIndex.isHangul(c)) {
      boolean isLong = vocabulary.length(reading.word) > SHORTEST_HANGUL || !anyWord;
      return vocabulary.has(reading.word, isLong ? Vocabulary.FIRM : Vocabulary.CERTAIN);
    }
    if (n >= SHORT) {
      return n > SHORT
          || !anyWord
          || vocabulary.has(reading.word, Vocabulary.CERTAIN)
          || isSyllabic(c)
          || isLetter(text, t)
          || isLetter(text, t + 1);
    }
    int rest = isLetter(text, t) ? t + 1 : t;
    return vocabulary.has(reading.word, Vocabulary.CERTAIN)
        && !isWord(text, t, t + 1, tongue, true)
        && !isWord(text, t + 1, t, tongue, true)
        && (!hasVowel(text, rest) || isCyrillic(c));
  }

  private static boolean isLetter(FoldedText text, int t) {
    return text.end(t) - text.start(t) == 1;
  }

  /** In the scripts of India four signs are two syllables or three. */
  private static boolean isSyllabic(char c) {
    return c >= 0x900 && c < 0xE00;
  }

  /** No abbreviations of one letter are written without a full stop. */
  private static boolean isCyrillic(char c) {
    return c >= 0x400 && c < 0x530;
  }

  private static boolean hasVowel(FoldedText text, int t) {
    for (int i = text.start(t); i < text.end(t); i++) {
      if (Sounds.isVowel(text.folded()[i])) {
        return true;
      }
    }
    return false;
  }
}
