package dev.toxicity.internal.match;

import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * Patterns as parallel arrays, in the order they were added: made from lexicons, or read back from
 * the image that the build made. Stems are computed when a pattern is added, so that reading needs
 * no stemmer. Not thread-safe while it grows.
 */
public final class PatternSet {
  private int size;
  private int[] id = new int[64];
  private byte[] kind = new byte[64];
  private short[] language = new short[64];
  private int[] disguise = new int[64];

  /** First characters that all inflected forms share, for stems; else 0. */
  private byte[] head = new byte[64];

  /** Characters before the ending, for stems without a stemmer; else 0. */
  private byte[] base = new byte[64];

  /** Index of the first word; one more element than patterns. */
  private int[] firstWord = new int[65];

  private final Words words = new Words();

  /** Returns the number of patterns. */
  public int size() {
    return size;
  }

  /** Returns the number that a pattern was added with. */
  public int id(int pattern) {
    return id[pattern];
  }

  /** Returns the index of a pattern's language. */
  public int language(int pattern) {
    return language[pattern];
  }

  Pattern.Kind kind(int pattern) {
    return Pattern.Kind.of(kind[pattern]);
  }

  int disguise(int pattern) {
    return disguise[pattern];
  }

  int head(int pattern) {
    return head[pattern];
  }

  int base(int pattern) {
    return base[pattern];
  }

  int firstWord(int pattern) {
    return firstWord[pattern];
  }

  /** Returns the number of words to find; the stem that follows them in the pool is not one. */
  int wordCount(int pattern) {
    return firstWord[pattern + 1] - firstWord[pattern] - (hasStem(pattern) ? 1 : 0);
  }

  /** Returns whether the last word of a pattern is the stem of the first. */
  boolean hasStem(int pattern) {
    return kind[pattern] == Pattern.Kind.STEM.ordinal() && base[pattern] == 0;
  }

  Words words() {
    return words;
  }

  /**
   * Adds a pattern.
   *
   * @param forms stemmers and endings by language
   */
  public void add(Pattern pattern, WordForms forms) {
    start(pattern.id(), pattern.kind().ordinal(), pattern.language(), pattern.disguise());
    for (Pattern.Word word : pattern.words()) {
      words.add(word.text(), word.open());
    }
    if (pattern.kind() == Pattern.Kind.STEM) {
      stem(pattern.words()[0].text(), pattern.language(), forms);
    }
    firstWord[++size] = words.size();
  }

  private void start(int newId, int newKind, int newLanguage, int newDisguise) {
    if (size == id.length) {
      int n = Math.max(64, size * 2);
      id = Arrays.copyOf(id, n);
      kind = Arrays.copyOf(kind, n);
      language = Arrays.copyOf(language, n);
      disguise = Arrays.copyOf(disguise, n);
      head = Arrays.copyOf(head, n);
      base = Arrays.copyOf(base, n);
      firstWord = Arrays.copyOf(firstWord, n + 1);
    }
    id[size] = newId;
    kind[size] = (byte) newKind;
    language[size] = (short) newLanguage;
    disguise[size] = newDisguise;
    head[size] = 0;
    base[size] = 0;
  }

  private void stem(String word, int wordLanguage, WordForms forms) {
    if (!forms.stems(wordLanguage)) {
      base[size] = (byte) withoutLastVowel(word);
      return;
    }
    char[] folded = word.toCharArray();
    int n = forms.stem(wordLanguage, folded, 0, folded.length);
    String stem = new String(forms.buffer(), 0, n);
    int common = 0;
    while (common < n && common < word.length() && stem.charAt(common) == word.charAt(common)) {
      common++;
    }
    head[size] = (byte) Math.min(word.length(), Math.max(3, Math.min(PatternIndex.HEAD, common)));
    words.add(stem, false);
  }

  private static int withoutLastVowel(String word) {
    int n = word.length();
    boolean drop = n > 3 && "aeiouyаеиоуыэюяіїєաեիոäöüõ".indexOf(word.charAt(n - 1)) >= 0;
    return Math.min(Byte.MAX_VALUE, drop ? n - 1 : n);
  }

  /**
   * Adds a pattern of another set.
   *
   * @param newId its number here
   * @param newLanguage index of its language here
   */
  public void copy(PatternSet other, int pattern, int newId, int newLanguage) {
    start(newId, other.kind[pattern], newLanguage, other.disguise[pattern]);
    head[size] = other.head[pattern];
    base[size] = other.base[pattern];
    for (int w = other.firstWord[pattern]; w < other.firstWord[pattern + 1]; w++) {
      words.copy(other.words, w);
    }
    firstWord[++size] = words.size();
  }

  /** Receives the words of patterns; {@code chars[from, to)} must not be kept. */
  @FunctionalInterface
  public interface WordSink {
    /**
     * Takes one word.
     *
     * @param whole whether the word is the pattern, not one of several
     * @param open whether the word may have an ending
     */
    void accept(int pattern, char[] chars, int from, int to, boolean whole, boolean open);
  }

  /** Passes the words of all patterns that undo no disguise to {@code sink}. */
  public void forEachWord(WordSink sink) {
    for (int p = 0; p < size; p++) {
      Pattern.Kind k = kind(p);
      boolean open = k == Pattern.Kind.STEM || k == Pattern.Kind.PREFIX || k == Pattern.Kind.PART;
      for (int w = firstWord[p]; disguise[p] == 0 && w < firstWord[p] + wordCount(p); w++) {
        int start = words.start(w);
        boolean whole = k != Pattern.Kind.PHRASE;
        sink.accept(
            p, words.chars(), start, start + words.length(w), whole, open || words.isOpen(w));
      }
    }
  }

  /** Writes the set. */
  public void write(DataOutput out) throws IOException {
    out.writeInt(size);
    Blocks.writeAscending(out, id, size);
    Blocks.write(out, kind, size);
    Blocks.write(out, language, size);
    Blocks.write(out, disguise, size);
    Blocks.write(out, head, size);
    Blocks.write(out, base, size);
    Blocks.writeAscending(out, firstWord, size + 1);
    words.write(out);
  }

  /** Reads what {@link #write} wrote. */
  public static PatternSet read(BlockReader in) throws IOException {
    PatternSet set = new PatternSet();
    int n = in.readInt();
    set.size = n;
    set.id = in.readAscending(n);
    set.kind = in.readBytes(n);
    set.language = in.readShorts(n);
    set.disguise = in.readInts(n);
    set.head = in.readBytes(n);
    set.base = in.readBytes(n);
    set.firstWord = in.readAscending(n + 1);
    set.words.read(in);
    return set;
  }
}
