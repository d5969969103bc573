package dev.toxicity.benchmarks.speed;

import com.github.houbb.sensitive.word.bs.SensitiveWordBs;
import com.github.houbb.sensitive.word.support.allow.WordAllows;
import com.gliwka.hyperscan.wrapper.CompileErrorException;
import com.gliwka.hyperscan.wrapper.Database;
import com.gliwka.hyperscan.wrapper.Expression;
import com.gliwka.hyperscan.wrapper.ExpressionFlag;
import com.gliwka.hyperscan.wrapper.Scanner;
import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie.IHit;
import com.ibm.icu.text.Normalizer2;
import dev.toxicity.Scorer;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ahocorasick.trie.Trie;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Us and the ways in which people look for words of a list today. All start from the raw string and
 * are fed with the terms of our lexicons. Ours does more: words and inflected forms instead of any
 * substring, languages, disguises, context, evidence with offsets, and probabilities.
 */
public enum Implementations {
  /** The whole lexicon tier: {@code Scorer.score} with evidence. */
  OURS {
    @Override
    Finder create(List<String> terms) {
      Scorer scorer = Scorer.builder().lexiconTierOnly().build(); // its own terms are the very same
      return text -> scorer.score(text).evidence().size();
    }
  },

  /** ICU's NFKC_Casefold, then Java's best-known Aho-Corasick. */
  ICU_ROBERT_BOR {
    @Override
    Finder create(List<String> terms) {
      Normalizer2 normalizer = Normalizer2.getNFKCCasefoldInstance();
      Trie trie = Trie.builder().addKeywords(folded(terms, normalizer::normalize)).build();
      return text -> trie.parseText(normalizer.normalize(text)).size();
    }
  },

  /** The JDK's NFKC and lower case, then the fastest pure-Java Aho-Corasick. */
  JDK_HANKCS {
    @Override
    Finder create(List<String> terms) {
      TreeMap<String, Boolean> map = new TreeMap<>();
      folded(terms, Implementations::jdkFold).forEach(term -> map.put(term, true));
      AhoCorasickDoubleArrayTrie<Boolean> trie = new AhoCorasickDoubleArrayTrie<>();
      trie.build(map);
      return text -> {
        int[] hits = new int[1];
        IHit<Boolean> counter = (begin, end, value) -> hits[0]++;
        trie.parseText(jdkFold(text), counter);
        return hits[0];
      };
    }
  },

  /** Lucene's tokenizer and its set of words; lower case only, no phrases, no substrings. */
  LUCENE_SET {
    @Override
    Finder create(List<String> terms) {
      CharArraySet set = new CharArraySet(terms, true);
      StandardTokenizer tokenizer = new StandardTokenizer();
      CharTermAttribute term = tokenizer.getAttribute(CharTermAttribute.class);
      return text -> {
        try {
          int hits = 0;
          tokenizer.setReader(new StringReader(text));
          tokenizer.reset();
          while (tokenizer.incrementToken()) {
            if (set.contains(term.buffer(), 0, term.length())) {
              hits++;
            }
          }
          tokenizer.end();
          tokenizer.close();
          return hits;
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      };
    }
  },

  /** houbb sensitive-word with all of its normalisations on, repeats included. */
  HOUBB {
    @Override
    Finder create(List<String> terms) {
      SensitiveWordBs words =
          SensitiveWordBs.newInstance()
              .wordDeny(() -> terms)
              .wordAllow(WordAllows.empty())
              .ignoreCase(true)
              .ignoreWidth(true)
              .ignoreNumStyle(true)
              .ignoreChineseStyle(true)
              .ignoreEnglishStyle(true)
              .ignoreRepeat(true)
              .init();
      return text -> words.findAll(text).size();
    }
  },

  /** One alternation in the JDK's expressions, of the first {@link #FEW} terms only. */
  JDK_REGEX {
    @Override
    Finder create(List<String> terms) {
      Pattern pattern =
          Pattern.compile(
              few(terms).stream().map(Pattern::quote).collect(Collectors.joining("|")),
              Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
      return text -> (int) pattern.matcher(text).results().count();
    }
  },

  /** One alternation in linear-time expressions, of the first {@link #FEW} terms only. */
  RE2J {
    @Override
    Finder create(List<String> terms) {
      com.google.re2j.Pattern pattern =
          com.google.re2j.Pattern.compile(
              few(terms).stream()
                  .map(com.google.re2j.Pattern::quote)
                  .collect(Collectors.joining("|")),
              com.google.re2j.Pattern.CASE_INSENSITIVE);
      return text -> {
        com.google.re2j.Matcher matcher = pattern.matcher(text);
        int hits = 0;
        while (matcher.find()) {
          hits++;
        }
        return hits;
      };
    }
  },

  /** Hyperscan through its Java binding: caseless literals over UTF-8. */
  HYPERSCAN {
    @Override
    Finder create(List<String> terms) {
      List<Expression> expressions = new ArrayList<>();
      for (String term : terms) {
        expressions.add(
            new Expression(
                literal(term), EnumSet.of(ExpressionFlag.CASELESS, ExpressionFlag.UTF8)));
      }
      try {
        Database database = Database.compile(expressions);
        Scanner scanner = new Scanner();
        scanner.allocScratch(database);
        return text -> scanner.scan(database, text).size();
      } catch (CompileErrorException e) {
        throw new IllegalStateException(e);
      }
    }
  };

  /** Terms that an alternation can bear: all of them would cost milliseconds a character. */
  static final int FEW = 2_000;

  /** Returns a finder of these terms; for one thread. */
  abstract Finder create(List<String> terms);

  /** Returns whether the implementation takes the first {@link #FEW} terms only. */
  boolean takesFew() {
    return this == JDK_REGEX || this == RE2J;
  }

  private static List<String> few(List<String> terms) {
    return terms.subList(0, Math.min(FEW, terms.size()));
  }

  private static List<String> folded(List<String> terms, UnaryOperator<String> fold) {
    return terms.stream().map(fold).filter(term -> !term.isEmpty()).distinct().toList();
  }

  private static String jdkFold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  private static String literal(String term) {
    StringBuilder literal = new StringBuilder();
    term.codePoints()
        .forEach(
            c -> {
              if (c < 128 && !Character.isLetterOrDigit(c)) {
                literal.append('\\');
              }
              literal.appendCodePoint(c);
            });
    return literal.toString();
  }
}
