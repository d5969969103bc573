package dev.toxicity.internal.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The letters with marks that the orthographies of Latin-script languages use: a mark that a text's
 * language does not write was put there on purpose. Written down from the alphabets of the
 * languages, with the letters of common loan-words.
 */
final class Alphabets {
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
