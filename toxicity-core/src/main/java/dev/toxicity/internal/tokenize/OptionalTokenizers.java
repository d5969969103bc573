package dev.toxicity.internal.tokenize;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ko.KoreanTokenizer;

/** Tokenizers of optional jars; each class is loaded only if its jar is there. */
final class OptionalTokenizers {
  private OptionalTokenizers() {}

  static final class Chinese {
    private Chinese() {}

    static Tokenizer create() {
      return new HMMChineseTokenizer();
    }
  }

  static final class Japanese {
    private Japanese() {}

    static Tokenizer create() {
      return new JapaneseTokenizer(null, false, JapaneseTokenizer.Mode.SEARCH);
    }
  }

  static final class Korean {
    private Korean() {}

    static Tokenizer create() {
      return new KoreanTokenizer(
          TokenStream.DEFAULT_TOKEN_ATTRIBUTE_FACTORY,
          null,
          KoreanTokenizer.DecompoundMode.MIXED,
          false);
    }
  }
}
