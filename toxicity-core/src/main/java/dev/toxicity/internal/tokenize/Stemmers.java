package dev.toxicity.internal.tokenize;

import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.bg.BulgarianStemFilter;
import org.apache.lucene.analysis.bn.BengaliNormalizationFilter;
import org.apache.lucene.analysis.bn.BengaliStemFilter;
import org.apache.lucene.analysis.cz.CzechStemFilter;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.el.GreekLowerCaseFilter;
import org.apache.lucene.analysis.el.GreekStemFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fa.PersianNormalizationFilter;
import org.apache.lucene.analysis.fa.PersianStemFilter;
import org.apache.lucene.analysis.fi.FinnishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.hi.HindiNormalizationFilter;
import org.apache.lucene.analysis.hi.HindiStemFilter;
import org.apache.lucene.analysis.hu.HungarianLightStemFilter;
import org.apache.lucene.analysis.id.IndonesianStemFilter;
import org.apache.lucene.analysis.in.IndicNormalizationFilter;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.lv.LatvianStemFilter;
import org.apache.lucene.analysis.no.NorwegianLightStemFilter;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.sv.SwedishLightStemFilter;
import org.apache.lucene.analysis.te.TeluguNormalizationFilter;
import org.apache.lucene.analysis.te.TeluguStemFilter;
import org.jspecify.annotations.Nullable;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.ArmenianStemmer;
import org.tartarus.snowball.ext.BasqueStemmer;
import org.tartarus.snowball.ext.CatalanStemmer;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EstonianStemmer;
import org.tartarus.snowball.ext.IrishStemmer;
import org.tartarus.snowball.ext.LithuanianStemmer;
import org.tartarus.snowball.ext.NepaliStemmer;
import org.tartarus.snowball.ext.RomanianStemmer;
import org.tartarus.snowball.ext.SerbianStemmer;
import org.tartarus.snowball.ext.TamilStemmer;
import org.tartarus.snowball.ext.TurkishStemmer;

/**
 * Which Lucene filters reduce the words of which language. Light stemmers are preferred where
 * Lucene has one: they join inflections of a word, not different words.
 */
final class Stemmers {
  private static final Set<String> LANGUAGES =
      Set.of(
          "en", "de", "fr", "es", "it", "pt", "sv", "nb", "fi", "hu", "ru", "bg", "cs", "lv", "id",
          "el", "ar", "fa", "hi", "bn", "te", "nl", "da", "ro", "ca", "et", "lt", "tr", "sr", "ta",
          "ne", "hy", "eu", "ga");

  private static final Set<String> INDIC = Set.of("hi", "bn", "te");

  private Stemmers() {}

  /** Returns a new stemmer for a language, or null if Lucene has none. */
  static @Nullable LuceneStemmer create(String language) {
    return has(language) ? new LuceneStemmer(words -> chain(language, words)) : null;
  }

  /** Returns whether Lucene has a stemmer for the language. */
  static boolean has(String language) {
    return LANGUAGES.contains(language);
  }

  /** Returns the languages with a stemmer. */
  static Set<String> languages() {
    return LANGUAGES;
  }

  /**
   * Builds the filters of a language. They are told apart by methods that return an object: so the
   * verifier need not load the classes of all languages before the first word, nor a lambda for
   * each, which cost a cold JVM 50 ms.
   */
  private static TokenStream chain(String language, TokenStream words) {
    Object stemmer = snowball(language);
    return stemmer == null
        ? (TokenStream) filter(language, normalized(language, words))
        : new SnowballFilter(words, (SnowballStemmer) stemmer);
  }

  private static TokenStream normalized(String language, TokenStream words) {
    boolean indic = INDIC.contains(language);
    TokenStream source = indic ? (TokenStream) indic(words) : words;
    Object filter = normalizer(language, source);
    return filter == null ? source : (TokenStream) filter;
  }

  private static Object indic(TokenStream words) {
    return new IndicNormalizationFilter(words);
  }

  private static @Nullable Object normalizer(String language, TokenStream words) {
    return switch (language) {
      case "de" -> new GermanNormalizationFilter(words);
      case "el" -> new GreekLowerCaseFilter(words);
      case "ar" -> new ArabicNormalizationFilter(words);
      case "fa" -> new PersianNormalizationFilter(words);
      case "hi" -> new HindiNormalizationFilter(words);
      case "bn" -> new BengaliNormalizationFilter(words);
      case "te" -> new TeluguNormalizationFilter(words);
      default -> null;
    };
  }

  private static Object filter(String language, TokenStream words) {
    return switch (language) {
      case "en" -> new PorterStemFilter(words);
      case "de" -> new GermanLightStemFilter(words);
      case "fr" -> new FrenchLightStemFilter(words);
      case "es" -> new SpanishLightStemFilter(words);
      case "it" -> new ItalianLightStemFilter(words);
      case "pt" -> new PortugueseLightStemFilter(words);
      case "sv" -> new SwedishLightStemFilter(words);
      case "nb" -> new NorwegianLightStemFilter(words);
      case "fi" -> new FinnishLightStemFilter(words);
      case "hu" -> new HungarianLightStemFilter(words);
      case "ru" -> new RussianLightStemFilter(words);
      case "bg" -> new BulgarianStemFilter(words);
      case "cs" -> new CzechStemFilter(words);
      case "lv" -> new LatvianStemFilter(words);
      case "id" -> new IndonesianStemFilter(words);
      case "el" -> new GreekStemFilter(words);
      case "ar" -> new ArabicStemFilter(words);
      case "fa" -> new PersianStemFilter(words);
      case "hi" -> new HindiStemFilter(words);
      case "bn" -> new BengaliStemFilter(words);
      case "te" -> new TeluguStemFilter(words);
      default -> throw new IllegalArgumentException("no stemmer for " + language);
    };
  }

  private static @Nullable Object snowball(String language) {
    return switch (language) {
      case "nl" -> new DutchStemmer();
      case "da" -> new DanishStemmer();
      case "ro" -> new RomanianStemmer();
      case "ca" -> new CatalanStemmer();
      case "et" -> new EstonianStemmer();
      case "lt" -> new LithuanianStemmer();
      case "tr" -> new TurkishStemmer();
      case "sr" -> new SerbianStemmer();
      case "ta" -> new TamilStemmer();
      case "ne" -> new NepaliStemmer();
      case "hy" -> new ArmenianStemmer();
      case "eu" -> new BasqueStemmer();
      case "ga" -> new IrishStemmer();
      default -> null;
    };
  }
}
