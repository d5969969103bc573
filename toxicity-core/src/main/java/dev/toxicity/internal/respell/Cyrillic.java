package dev.toxicity.internal.respell;

import dev.toxicity.internal.text.Disguise;
import dev.toxicity.internal.text.Extract;
import dev.toxicity.internal.text.FoldedText;
import dev.toxicity.internal.text.TokenHash;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes a view of a Russian or Ukrainian text in which unknown words in Latin letters are in
 * Cyrillic ones, as they sound: {@code mrazyu} among Cyrillic words hides from a filter. Linear.
 * Reused; not thread-safe.
 */
public final class Cyrillic {
  private static final int SHORTEST = 3;
  private static final int LONGEST_CLUSTER = 4;
  private static final String LATIN = "abcdefghijklmnoprstuvwxyz";
  private static final String VOWELS = "aeiouy";

  /** Consonants that may be soft at the end of a word, which Latin letters do not show. */
  private static final String SOFT = "бвджзлмнпрстчш";

  /** Letters that the languages of the south do not have. */
  private static final String RUSSIAN = "ыэ";

  /** Letters that Russian does not have. */
  private static final String UKRAINIAN = "іїєґ";

  private static final char FIRST = 0x400;
  private static final char LAST = 0x4FF;
  private static final char SOFT_SIGN = 'ь';
  private static final int NOWHERE = -1;

  /** Ending behind a soft consonant, with a soft sign in between. */
  private static final char INSTRUMENTAL = 'ю';

  /** What stands before a part of a link or a user name. */
  private static final String LINKS = "/.@_";

  /** Latin letters that are one together in both languages. */
  private static final Map<String, Character> CLUSTERS =
      Map.of(
          "shch", 'щ', "zh", 'ж', "kh", 'х', "ts", 'ц', "ch", 'ч', "sh", 'ш', "yu", 'ю', "ju", 'ю',
          "ya", 'я', "ja", 'я');

  private static final Map<String, Alphabet> ALPHABETS =
      Map.of(
          "ru",
          new Alphabet(
              Map.of("sch", 'щ', "ck", 'к', "yo", 'е', "jo", 'е'),
              "абцдефгхийклмнопрстуввхыз",
              'ы'),
          "uk",
          new Alphabet(Map.of("ye", 'є', "je", 'є', "yi", 'ї'), "абцдефггійклмнопрстуввхиз", 'и'));

  /**
   * How a language reads Latin letters.
   *
   * @param clusters letters that are one together, beside {@link #CLUSTERS}
   * @param letters of each of {@link #LATIN}
   * @param vowel what y is behind a consonant; behind a vowel it is й
   */
  private record Alphabet(Map<String, Character> clusters, String letters, char vowel) {
    @Nullable Character cluster(String latin) {
      return CLUSTERS.getOrDefault(latin, clusters.get(latin));
    }
  }

  private final Extract extract;
  private final FoldedText view;
  private final FoldedText others = new FoldedText();
  private final char[] letters = new char[Token.LONGEST];
  private final int[] places = new int[Token.LONGEST];
  private int count;

  /**
   * Makes a writer.
   *
   * @param longest words of the longest phrase that is looked for
   */
  public Cyrillic(int longest) {
    extract = new Extract(longest, false);
    view = extract.view();
  }

  /** Returns the replaced words and those around them in order, after {@link #read} is true. */
  public FoldedText view() {
    return view;
  }

  /** Returns the same words with a soft sign, each a sentence of one token. */
  public FoldedText others() {
    return others;
  }

  /**
   * Returns whether a text has words in Latin letters among as many Cyrillic ones: all that most
   * texts cost.
   */
  public static boolean isNeeded(FoldedText text) {
    if (text.isMostlyLatin()) {
      return false;
    }
    int latin = 0;
    int cyrillic = 0;
    for (int t = 0; t < text.tokenCount(); t++) {
      char first = text.folded()[text.start(t)];
      latin += isLatin(text, t) ? 1 : 0;
      cyrillic += first >= FIRST && first <= LAST ? 1 : 0;
    }
    return latin > 0 && cyrillic >= latin;
  }

  /**
   * Returns the language that a text in Cyrillic letters is read in, where words in Latin letters
   * may have misled the guess.
   *
   * @param trusted whether the guess is likely
   */
  public static String language(FoldedText text, String guess, boolean trusted) {
    if (ALPHABETS.containsKey(guess)) {
      return guess;
    }
    if (hasAny(text, RUSSIAN)) {
      return "ru";
    }
    return trusted ? guess : hasAny(text, UKRAINIAN) ? "uk" : "ru";
  }

  private static boolean hasAny(FoldedText text, String letters) {
    for (int i = 0; i < text.length(); i++) {
      if (letters.indexOf(text.folded()[i]) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Reads a text or a view of it anew; returns whether a word was replaced. */
  public boolean read(FoldedText text, Tongue tongue, Speller speller) {
    Alphabet alphabet = ALPHABETS.get(tongue.tag());
    if (alphabet == null) {
      return false;
    }
    boolean changed = false;
    for (int t = 0; t < text.tokenCount(); t++) {
      if (isLatin(text, t) && isStrange(text, t, tongue, speller) && write(text, t, alphabet)) {
        if (!changed) {
          changed = true;
          extract.begin(text);
          others.startView(text);
        }
        replace(text, t);
      }
    }
    if (changed) {
      extract.end();
    }
    return changed;
  }

  /** Names, links and words of English stand in Russian texts as they are. */
  private static boolean isStrange(FoldedText text, int t, Tongue tongue, Speller speller) {
    int start = text.rawStart(text.start(t));
    return (start == 0 || LINKS.indexOf(text.raw()[start - 1]) < 0)
        && !Speller.isName(text, t, tongue)
        && !speller.isOrdinary(text, t, tongue);
  }

  private static boolean isLatin(FoldedText text, int t) {
    char first = text.folded()[text.start(t)];
    int n = text.end(t) - text.start(t);
    return first >= 'a'
        && first <= 'z'
        && n >= SHORTEST
        && n <= Token.LONGEST
        && !text.has(t, Speller.APART);
  }

  /** Writes a word in Cyrillic letters; returns whether it can be. */
  private boolean write(FoldedText text, int t, Alphabet alphabet) {
    count = 0;
    int to = text.end(t);
    for (int i = text.start(t); i < to; ) {
      int n = cluster(text, i, to, alphabet);
      if (n == 0) {
        char letter = letter(text.folded(), text.start(t), i, alphabet);
        if (letter == 0) {
          return false;
        }
        put(letter, text.origin(i));
        n = 1;
      }
      i += n;
    }
    return true;
  }

  /** Reads letters that are one together; returns how many. */
  private int cluster(FoldedText text, int i, int to, Alphabet alphabet) {
    for (int n = Math.min(LONGEST_CLUSTER, to - i); n > 1; n--) {
      Character letter = alphabet.cluster(new String(text.folded(), i, n));
      if (letter != null) {
        put(letter, text.origin(i + n - 1));
        return n;
      }
    }
    return 0;
  }

  private static char letter(char[] word, int start, int i, Alphabet alphabet) {
    int at = LATIN.indexOf(word[i]);
    if (at < 0) {
      return 0;
    }
    boolean vowel = word[i] == 'y' && i > start && VOWELS.indexOf(word[i - 1]) < 0;
    boolean glide = word[i] == 'y' && !vowel;
    return glide ? 'й' : vowel ? alphabet.vowel() : alphabet.letters().charAt(at);
  }

  private void put(char c, int place) {
    letters[count] = c;
    places[count++] = place;
  }

  private void replace(FoldedText text, int t) {
    places[0] = text.origin(text.start(t));
    places[count - 1] = text.origin(text.end(t) - 1);
    int disguise = Disguise.TRANSLITERATED.bit() | text.disguise(t);
    extract.replace(t, t + 1);
    add(view, NOWHERE, text.flags(t), disguise);
    int last = letters[count - 1] == INSTRUMENTAL ? count - 2 : count - 1;
    if (last >= 0 && SOFT.indexOf(letters[last]) >= 0) {
      add(others, last + 1, FoldedText.SENTENCE_START, disguise);
    }
  }

  /** Adds the word to a view, with a soft sign before a letter of it or behind them all. */
  private void add(FoldedText to, int soft, int flags, int disguise) {
    int start = to.length();
    for (int i = 0; i <= count; i++) {
      int place = places[Math.min(i, count - 1)];
      if (i == soft) {
        to.append(SOFT_SIGN, place);
      }
      if (i < count) {
        to.append(letters[i], place);
      }
    }
    to.addToken(start, to.length(), TokenHash.of(to.folded(), start, to.length()), flags, disguise);
  }
}
