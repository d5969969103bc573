package dev.toxicity.internal.text;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

  private static final String[] LISTED =
      "en de fr es fil pt it ca ro pl cs sk sl hu tr az sv da et nl af lv lt sq vi".split(" ");

  private static final String[] ALL =
      Arrays.stream(LISTED).map(Alphabets::of).toArray(String[]::new);

  private Alphabets() {}

  /**
   * Returns whether a word has a mark that is foreign to each language that the text may be in.
   *
   * @param languages BCP 47 tags; nothing is foreign to a language that is not listed
   */
  static boolean isForeign(char[] word, int length, List<String> languages) {
    for (String language : languages) {
      String own = of(language);
      if (own == null || !hasOthers(word, length, own)) {
        return false;
      }
    }
    return !languages.isEmpty();
  }

  /** Returns whether no language writes all the marks of a word in Latin letters. */
  static boolean isNobodys(char[] word, int length) {
    for (int i = 0; i < length; i++) {
      if (word[i] > LAST_LATIN && (word[i] < FIRST_MARKED || word[i] > LAST_MARKED)) {
        return false;
      }
    }
    for (String own : ALL) {
      if (!hasOthers(word, length, own)) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether a language that the text may be in writes all letters of a word. */
  static boolean isOwn(char[] word, int length, List<String> languages) {
    for (String language : languages) {
      String own = of(language);
      if (own != null && !hasOthers(word, length, own)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether the likeliest language of a text writes an i without its dot. */
  static boolean hasDotless(List<String> languages) {
    return !languages.isEmpty() && (languages.get(0).equals("tr") || languages.get(0).equals("az"));
  }

  private static boolean hasOthers(char[] word, int length, String own) {
    for (int i = 0; i < length; i++) {
      boolean marked = FoldTable.strip(word[i]) != word[i];
      if (marked && word[i] < 0x2000 && own.indexOf(word[i]) < 0) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable String of(String language) {
    return switch (language) {
      case "en", "id", "ms", "jv", "so", "sw", "xh", "zu", "uz" -> "é";
      case "de" -> "äöüßéè";
      case "fr" -> "àâæçéèêëîïôœùûüÿ";
      case "es", "eu" -> "áéíóúüñ";
      case "fil" -> "áéíóúñâêîôû";
      case "pt" -> "áâãàçéêíóôõúü";
      case "it" -> "àèéìíîòóùú";
      case "ca" -> "àèéíïòóúüç";
      case "ro" -> "ăâîșşțţé";
      case "pl" -> "ąćęłńóśźżé";
      case "cs" -> "áčďéěíňóřšťúůýž";
      case "sk" -> "áäčďéíĺľňóôŕšťúýž";
      case "sl", "sh", "hr", "bs", "sr" -> "čćđšž";
      case "hu" -> "áéíóöőúüű";
      case "tr" -> "âçğıîöşüû";
      case "az" -> "çəğıöşü";
      case "sv", "fi" -> "åäöéšž";
      case "da", "nb", "nn", "no" -> "æøåéèêóòôäö";
      case "et" -> "äõöüšž";
      case "nl" -> "éèëïöüáíóúê";
      case "af" -> "ëêéèïîôöûüáä";
      case "lv" -> "āčēģīķļņšūž";
      case "lt" -> "ąčęėįšųūž";
      case "sq" -> "çë";
      case "vi" -> "ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ";
      default -> null;
    };
  }
}
