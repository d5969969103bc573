package dev.toxicity.internal.tokenize;

import java.io.CharArrayReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.th.ThaiTokenizer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a piece of text without spaces cuts a word in two. Thai comes with Lucene's common
 * analyzers; Chinese, Japanese and Korean are there when their Lucene analyzer is on the class
 * path. Segmenters are made when first used. Not thread-safe.
 */
public final class Segmenter {
  /** A writing system whose words can be told apart, if its analyzer is present. */
  enum Kind {
    THAI("ThaiTokenizer", "org.apache.lucene.analysis.th.ThaiTokenizer"),
    CHINESE("smartcn", "org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer"),
    JAPANESE("kuromoji", "org.apache.lucene.analysis.ja.JapaneseTokenizer"),
    KOREAN("nori", "org.apache.lucene.analysis.ko.KoreanTokenizer");

    private final String title;
    private final boolean present;

    Kind(String title, String type) {
      this.title = title;
      this.present = isPresent(type) && (!title.startsWith("Thai") || ThaiTokenizer.DBBI_AVAILABLE);
    }

    private static boolean isPresent(String type) {
      try {
        Class.forName(type, false, Segmenter.class.getClassLoader());
        return true;
      } catch (ClassNotFoundException | LinkageError e) {
        return false;
      }
    }

    Supplier<Tokenizer> maker() {
      return switch (this) {
        case THAI -> ThaiTokenizer::new;
        case CHINESE -> OptionalTokenizers.Chinese::create;
        case JAPANESE -> OptionalTokenizers.Japanese::create;
        case KOREAN -> OptionalTokenizers.Korean::create;
      };
    }
  }

  private static final int LONGEST = 256;

  /** Characters on either side of a hit that are read in a longer run. */
  private static final int REACH = 48;

  /** Made when first used: even to ask which there are takes a cold JVM 25 ms. */
  private @Nullable Tokenizer[] tokenizers = {};

  private final boolean[] begins = new boolean[LONGEST + 1];

  /** The run that {@link #begins} tells of: several hits of a run are asked about in a row. */
  private final char[] known = new char[LONGEST];

  private int knownLength;
  private @Nullable Kind knownKind;

  /** Returns the names of the segmenters that are present, in a fixed order. */
  public static List<String> present() {
    List<String> names = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      if (kind.present) {
        names.add(kind.title);
      }
    }
    return names;
  }

  /** Returns the version of Lucene, whose dictionaries decide what a word is. */
  public static String version() {
    return org.apache.lucene.util.Version.LATEST.toString();
  }

  /**
   * Returns whether {@code text[from, to)} is made of parts of words of the run {@code
   * text[runFrom, runTo)}; false where no segmenter knows the script. In Thai a piece of one longer
   * word counts too; Chinese, Japanese and Korean build compounds around a term, so there the piece
   * must reach over the border of a word that it cuts.
   *
   * @param japanese whether the text is Japanese; Chinese is written with the same characters
   */
  public boolean cuts(char[] text, int runFrom, int runTo, int from, int to, boolean japanese) {
    Kind kind = kind(text[from], japanese);
    if (kind == null || !kind.present) {
      return false;
    }
    int start = runTo - runFrom <= LONGEST ? runFrom : Math.max(runFrom, from - REACH);
    int end = runTo - runFrom <= LONGEST ? runTo : Math.min(runTo, to + REACH);
    if (end - start > LONGEST) {
      return false; // nobody writes a term that long
    }
    segment(kind, text, start, end);
    boolean cut = !begins[from - start] || !begins[to - start];
    return cut && (kind == Kind.THAI || isBorderWithin(from - start, to - start));
  }

  private boolean isBorderWithin(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (begins[i]) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Kind kind(char c, boolean japanese) {
    if (c >= 0x0E00 && c <= 0x0E7F) {
      return Kind.THAI;
    }
    if (c >= 0xAC00 && c <= 0xD7A3) {
      return Kind.KOREAN;
    }
    if (c >= 0x3040 && c <= 0x30FF) {
      return Kind.JAPANESE;
    }
    boolean han = c >= 0x3400 && c <= 0x9FFF;
    return han ? (japanese ? Kind.JAPANESE : Kind.CHINESE) : null;
  }

  /** Notes where words begin; the end of the text counts as such a place. */
  private void segment(Kind kind, char[] text, int start, int end) {
    if (kind == knownKind && Arrays.equals(known, 0, knownLength, text, start, end)) {
      return;
    }
    knownKind = null;
    Arrays.fill(begins, 0, end - start + 1, false);
    begins[0] = true;
    begins[end - start] = true;
    try {
      Tokenizer tokenizer = tokenizer(kind);
      OffsetAttribute offset = tokenizer.getAttribute(OffsetAttribute.class);
      tokenizer.setReader(new CharArrayReader(text, start, end - start));
      tokenizer.reset();
      while (tokenizer.incrementToken()) {
        begins[offset.startOffset()] = true;
        begins[offset.endOffset()] = true;
      }
      tokenizer.end();
      tokenizer.close();
      knownKind = kind;
      knownLength = end - start;
      System.arraycopy(text, start, known, 0, knownLength);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // the reader is an array: cannot happen
    }
  }

  private Tokenizer tokenizer(Kind kind) {
    if (tokenizers.length == 0) {
      tokenizers = new Tokenizer[Kind.values().length];
    }
    Tokenizer tokenizer = tokenizers[kind.ordinal()];
    if (tokenizer == null) {
      tokenizer = kind.maker().get();
      tokenizers[kind.ordinal()] = tokenizer;
    }
    return tokenizer;
  }
}
