package dev.toxicity.internal.language;

import dev.toxicity.internal.text.FoldedText;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Guesses the language of a text: a hint, never a gate. Reused; not thread-safe.
 *
 * <p>Adds up what each n-gram of the first {@link #MAX_CHARS} folded characters says.
 */
public final class LanguageDetector implements NGrams.Sink {
  /** Folded characters that are looked at. */
  public static final int MAX_CHARS = 160;

  /** Lead over the second language, as a share of the best sum, from which a guess is trusted. */
  private static final double TRUSTED_LEAD = 0.15;

  private static final int TRUSTED_SUM = 250;

  /** Reads the four languages of a bucket and their weights at once. */
  private static final VarHandle BUCKET =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private final LanguageTable table;
  private final byte[] cells;
  private final int[] sums;
  private final WritingSystem[] scripts;
  private final int[] scriptCounts = new int[WritingSystem.values().length];
  private int best;
  private boolean trusted;
  private WritingSystem script = WritingSystem.values()[0];

  /** Makes a detector over a shared table. */
  public LanguageDetector(LanguageTable table) {
    this.table = table;
    this.cells = table.cells();
    this.sums = new int[128];
    this.scripts = new WritingSystem[table.size()];
    for (int i = 0; i < scripts.length; i++) {
      scripts[i] = WritingSystem.of(table.tag(i));
    }
  }

  /** Looks at a text; the answer is in {@link #language()} and {@link #trusted()}. */
  public void detect(FoldedText text) {
    Arrays.fill(sums, 0);
    NGrams.forEach(text, MAX_CHARS, this);
    script = WritingSystem.of(text, scriptCounts);
    int first = -1;
    int second = 0;
    for (int i = 0; i < table.size(); i++) {
      if (!fits(scripts[i], script)) {
        continue;
      }
      if (first < 0 || sums[i] > sums[first]) {
        second = first < 0 ? 0 : Math.max(second, sums[first]);
        first = i;
      } else {
        second = Math.max(second, sums[i]);
      }
    }
    best = first >= 0 && sums[first] > 0 ? first : -1;
    trusted =
        best >= 0 && sums[best] >= TRUSTED_SUM && sums[best] - second >= TRUSTED_LEAD * sums[best];
  }

  /** Japanese may be written in Han alone. */
  private static boolean fits(WritingSystem language, WritingSystem text) {
    return language == text || (text == WritingSystem.HAN && language == WritingSystem.KANA);
  }

  /** Returns the BCP 47 tag of the best guess, or {@code "und"}. */
  public String language() {
    return best < 0 ? "und" : table.tag(best);
  }

  /**
   * Writes the tags of the languages with the highest sums, best first, for a reader who knows
   * more.
   *
   * @return how many there are
   */
  public int candidates(String[] tags) {
    int n = 0;
    int below = Integer.MAX_VALUE;
    int from = -1;
    while (n < tags.length) {
      int next = -1;
      for (int i = 0; i < table.size(); i++) {
        boolean after = sums[i] < below || (sums[i] == below && i > from);
        if (after
            && sums[i] > 0
            && fits(scripts[i], script)
            && (next < 0 || sums[i] > sums[next])) {
          next = i;
        }
      }
      if (next < 0) {
        break;
      }
      tags[n++] = table.tag(next);
      below = sums[next];
      from = next;
    }
    return n;
  }

  /** Returns whether the guess is clear enough to doubt words of other languages. */
  public boolean trusted() {
    return trusted;
  }

  @Override
  public void accept(int bucket) {
    long four = (long) BUCKET.get(cells, bucket * LanguageTable.PER_BUCKET * 2);
    int[] to = sums;
    for (int k = 0; k < LanguageTable.PER_BUCKET; k++, four >>>= 16) {
      to[(int) four & 127] += (int) (four >>> 8) & 127;
    }
  }
}
