package dev.toxicity.internal.tokenize;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * A chain of Lucene token filters behind a stream of one token, so that one word at a time can be
 * reduced to its stem without allocation. Not thread-safe.
 */
final class LuceneStemmer {
  private final OneToken source;
  private final TokenStream chain;
  private final CharTermAttribute term;

  LuceneStemmer(StemmerChain chain) {
    source = new OneToken();
    this.chain = chain.wrap(source);
    term = this.chain.getAttribute(CharTermAttribute.class);
  }

  /** Stems a word; the result is in {@link #buffer()}. Returns its length. */
  int stem(char[] word, int start, int end) {
    try {
      source.set(word, start, end);
      chain.reset();
      int length = chain.incrementToken() ? term.length() : 0;
      chain.end();
      chain.close();
      return length;
    } catch (IOException e) {
      throw new UncheckedIOException(e); // no reader behind the stream: cannot happen
    }
  }

  char[] buffer() {
    return term.buffer();
  }

  /** Builds the filters of a language around a token source. */
  @FunctionalInterface
  interface StemmerChain {
    TokenStream wrap(TokenStream source);
  }

  private static final class OneToken extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private boolean ready;

    OneToken() {
      super(WordAttribute.FACTORY);
    }

    void set(char[] word, int start, int end) {
      clearAttributes();
      term.copyBuffer(word, start, end - start);
      ready = true;
    }

    @Override
    public boolean incrementToken() {
      boolean token = ready;
      ready = false;
      return token;
    }
  }
}
