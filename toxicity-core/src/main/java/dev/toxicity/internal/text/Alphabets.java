package dev.toxicity.internal.text;

import org.jspecify.annotations.Nullable;

/**
 * The letters with marks that the orthographies of Latin-script languages use: a mark that a text's
 * language does not write was put there on purpose. Written down from the alphabets of the
 * languages, with the letters of common loan-words.
 */
final class Alphabets {
  private Alphabets() {}

  private static final String[] ALL = {
    "en", "de", "fr", "es", "fil", "pt", "it", "ca", "ro", "pl", "cs", "sk", "sl", "hu", "tr", "az",
    "sv", "da", "et", "nl", "af", "lv", "lt", "sq"
  };

  /**
   * Returns whether a word has a mark that is foreign to the text's language.
   *
   * @param language BCP 47 tag; nothing is foreign to a language that is not listed. Null if the
   *     language is not certain: then the marks must be foreign to each that is listed.
   */
  static boolean isForeign(char[] word, int length, @Nullable String language) {
    if (language != null) {
      String own = of(language);
      return own != null && hasOthers(word, length, own);
    }
    for (String tag : ALL) {
      String own = of(tag);
      if (own != null && !hasOthers(word, length, own)) {
        return false;
      }
    }
    return true;
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
      default -> null;
    };
  }
}
