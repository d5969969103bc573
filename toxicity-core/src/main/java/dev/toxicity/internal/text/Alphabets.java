package dev.toxicity.internal.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The letters with marks that the orthographies of Latin-script languages use: a mark that a text's
 * language does not write was put there on purpose. Written down from the alphabets of the
 * languages, with the letters of common loan-words.
 */
final class Alphabets {
  /** Letters with marks are in two blocks. */
  private static final char LAST_LATIN = 0x24F;

  private static final char FIRST_MARKED = 0x1E00;
  private static final char LAST_MARKED = 0x1EFF;

  /** Languages and the letters with marks that they write. */
  private static final String[][] ALPHABETS = {
    {"en id ms jv so sw xh zu uz", "é"},
    {"de", "äöüßéè"},
    {"fr", "àâæçéèêëîïôœùûüÿ"},
    {"es eu", "áéíóúüñ"},
    {"fil", "áéíóúñâêîôû"},
    {"pt", "áâãàçéêíóôõúü"},
    {"it", "àèéìíîòóùú"},
    {"ca", "àèéíïòóúüç"},
    {"ro", "ăâîșşțţé"},
    {"pl", "ąćęłńóśźżé"},
    {"cs", "áčďéěíňóřšťúůýž"},
    {"sk", "áäčďéíĺľňóôŕšťúýž"},
    {"sl sh hr bs sr", "čćđšž"},
    {"hu", "áéíóöőúüű"},
    {"tr", "âçğıîöşüû"},
    {"az", "çəğıöşü"},
    {"sv fi", "åäöéšž"},
    {"da nb nn no", "æøåéèêóòôäö"},
    {"et", "äõöüšž"},
    {"nl", "éèëïöüáíóúê"},
    {"af", "ëêéèïîôöûüáä"},
    {"lv", "āčēģīķļņšūž"},
    {"lt", "ąčęėįšųūž"},
    {"sq", "çë"},
    {"vi", "ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ"},
  };

  /** One bit for each of {@link #ALPHABETS}. */
  private static final long ALL = (1L << ALPHABETS.length) - 1;

  /** Languages of which no word has three different letters with marks. */
  private static final List<String> SPARING =
      List.of("en", "fr", "es", "fil", "pt", "it", "ca", "nl");

  /** Stands for all languages that are not listed, which may write anything. */
  private static final long UNLISTED = 1L << 62;

  /** All letters are of the Latin blocks. */
  private static final long LATIN = 1L << 61;

  /** For each letter of the two blocks the alphabets that it is no foreign letter in. */
  private static final long[] LETTERS = letters();

  /** For each listed language the bit of its alphabet. */
  private static final Map<String, Long> LANGUAGES = languages();

  private static final long SPARING_ALPHABETS = of(SPARING);

  private Alphabets() {}

  private static long[] letters() {
    long[] letters = new long[LAST_LATIN + 1 + LAST_MARKED + 1 - FIRST_MARKED];
    for (int i = 0; i < letters.length; i++) {
      char c = (char) (i <= LAST_LATIN ? i : i - LAST_LATIN - 1 + FIRST_MARKED);
      letters[i] = isMarked(c) ? LATIN | UNLISTED | writersOf(c) : -1L;
    }
    return letters;
  }

  private static Map<String, Long> languages() {
    Map<String, Long> languages = new HashMap<>();
    for (int k = 0; k < ALPHABETS.length; k++) {
      for (String language : ALPHABETS[k][0].split(" ", -1)) {
        languages.put(language, 1L << k);
      }
    }
    return languages;
  }

  private static boolean isMarked(char c) {
    return FoldTable.strip(c) != c;
  }

  private static long writersOf(char c) {
    long writers = 0;
    for (int k = 0; k < ALPHABETS.length; k++) {
      writers |= ALPHABETS[k][1].indexOf(c) >= 0 ? 1L << k : 0;
    }
    return writers;
  }

  /** Returns which alphabets write all the marks of a word, for the other methods. */
  static long writersOf(char[] folded, int from, int to) {
    long writers = -1;
    for (int i = from; i < to; i++) {
      char c = folded[i];
      if (c <= LAST_LATIN) {
        writers &= LETTERS[c];
      } else if (c >= FIRST_MARKED && c <= LAST_MARKED) {
        writers &= LETTERS[c - FIRST_MARKED + LAST_LATIN + 1];
      } else {
        writers &= isMarked(c) ? UNLISTED : ~LATIN;
      }
    }
    return writers;
  }

  /**
   * Returns the alphabets of the languages that a text may be in, for the other methods.
   *
   * @param languages BCP 47 tags
   */
  static long of(List<String> languages) {
    long alphabets = 0;
    for (int i = 0; i < languages.size(); i++) {
      Long own = LANGUAGES.get(languages.get(i)); // a default would be boxed each time
      alphabets |= own == null ? UNLISTED : own;
    }
    return alphabets;
  }

  /**
   * Returns whether a word has a mark that is foreign to each language that the text may be in:
   * nothing is foreign to a language that is not listed.
   */
  static boolean isForeign(long writers, long alphabets) {
    return alphabets != 0 && (writers & alphabets) == 0;
  }

  /** Returns whether no language writes all the marks of a word in Latin letters. */
  static boolean isNobodys(long writers) {
    return (writers & LATIN) != 0 && (writers & ALL) == 0;
  }

  /** Returns whether a language that the text may be in writes all letters of a word. */
  static boolean isOwn(long writers, long alphabets) {
    return (writers & alphabets & ALL) != 0;
  }

  /** Returns whether only languages that are sparing with marks write all letters of a word. */
  static boolean isSparing(long writers, long alphabets) {
    return (writers & alphabets & ALL & ~SPARING_ALPHABETS) == 0;
  }

  /** Returns whether the likeliest language of a text writes an i without its dot. */
  static boolean hasDotless(List<String> languages) {
    return !languages.isEmpty() && (languages.get(0).equals("tr") || languages.get(0).equals("az"));
  }
}
