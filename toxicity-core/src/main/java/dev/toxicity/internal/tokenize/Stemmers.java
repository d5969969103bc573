package dev.toxicity.internal.tokenize;

import dev.toxicity.internal.tokenize.LuceneStemmer.StemmerChain;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
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
  private static final Map<String, StemmerChain> CHAINS = chains();

  private Stemmers() {}

  /** Returns a new stemmer for a language, or null if Lucene has none. */
  static @Nullable LuceneStemmer create(String language) {
    StemmerChain chain = CHAINS.get(language);
    return chain == null ? null : new LuceneStemmer(chain);
  }

  /** Returns whether Lucene has a stemmer for the language. */
  static boolean has(String language) {
    return CHAINS.containsKey(language);
  }

  /** Returns the languages with a stemmer. */
  static Set<String> languages() {
    return CHAINS.keySet();
  }

  private static Map<String, StemmerChain> chains() {
    Map<String, StemmerChain> m = new HashMap<>();
    m.put("en", PorterStemFilter::new);
    m.put("de", s -> new GermanLightStemFilter(new GermanNormalizationFilter(s)));
    m.put("fr", FrenchLightStemFilter::new);
    m.put("es", SpanishLightStemFilter::new);
    m.put("it", ItalianLightStemFilter::new);
    m.put("pt", PortugueseLightStemFilter::new);
    m.put("sv", SwedishLightStemFilter::new);
    m.put("nb", NorwegianLightStemFilter::new);
    m.put("fi", FinnishLightStemFilter::new);
    m.put("hu", HungarianLightStemFilter::new);
    m.put("ru", RussianLightStemFilter::new);
    m.put("bg", BulgarianStemFilter::new);
    m.put("cs", CzechStemFilter::new);
    m.put("lv", LatvianStemFilter::new);
    m.put("id", IndonesianStemFilter::new);
    m.put("el", s -> new GreekStemFilter(new GreekLowerCaseFilter(s)));
    m.put("ar", s -> new ArabicStemFilter(new ArabicNormalizationFilter(s)));
    m.put("fa", s -> new PersianStemFilter(new PersianNormalizationFilter(s)));
    m.put(
        "hi",
        s -> new HindiStemFilter(new HindiNormalizationFilter(new IndicNormalizationFilter(s))));
    m.put(
        "bn",
        s ->
            new BengaliStemFilter(new BengaliNormalizationFilter(new IndicNormalizationFilter(s))));
    m.put(
        "te",
        s -> new TeluguStemFilter(new TeluguNormalizationFilter(new IndicNormalizationFilter(s))));
    m.put("nl", s -> new SnowballFilter(s, new DutchStemmer()));
    m.put("da", s -> new SnowballFilter(s, new DanishStemmer()));
    m.put("ro", s -> new SnowballFilter(s, new RomanianStemmer()));
    m.put("ca", s -> new SnowballFilter(s, new CatalanStemmer()));
    m.put("et", s -> new SnowballFilter(s, new EstonianStemmer()));
    m.put("lt", s -> new SnowballFilter(s, new LithuanianStemmer()));
    m.put("tr", s -> new SnowballFilter(s, new TurkishStemmer()));
    m.put("sr", s -> new SnowballFilter(s, new SerbianStemmer()));
    m.put("ta", s -> new SnowballFilter(s, new TamilStemmer()));
    m.put("ne", s -> new SnowballFilter(s, new NepaliStemmer()));
    m.put("hy", s -> new SnowballFilter(s, new ArmenianStemmer()));
    m.put("eu", s -> new SnowballFilter(s, new BasqueStemmer()));
    m.put("ga", s -> new SnowballFilter(s, new IrishStemmer()));
    return Map.copyOf(m);
  }
}
