package dev.toxicity.internal.language;

import dev.toxicity.ToxicityException;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * What each hashed n-gram says about languages: for every bucket the four languages it speaks for
 * most, with weights. Made by {@code LanguageTableGenerator} in the benchmarks module.
 */
public final class LanguageTable {
  /** Number of buckets; a power of two. */
  public static final int BUCKETS = 1 << 16;

  /** Languages kept for a bucket. */
  public static final int PER_BUCKET = 4;

  private static final int MAGIC = 0x544C4731;

  private final String[] languages;
  private final byte[] cells;

  /**
   * Makes a table.
   *
   * @param languages BCP 47 tags by index, at most 127
   * @param cells for each bucket {@link #PER_BUCKET} pairs of language index and weight 0 to 127
   */
  public LanguageTable(List<String> languages, byte[] cells) {
    if (cells.length != BUCKETS * PER_BUCKET * 2) {
      throw new IllegalArgumentException("table has " + cells.length + " bytes");
    }
    this.languages = languages.toArray(new String[0]);
    this.cells = cells.clone();
  }

  /** Reads a table written by {@link #write}. */
  public static LanguageTable read(String name, byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      if (in.readInt() != MAGIC) {
        throw new ToxicityException(name + ": not a language table");
      }
      String[] languages = new String[in.readUnsignedByte()];
      for (int i = 0; i < languages.length; i++) {
        languages[i] = in.readUTF();
      }
      byte[] cells = new byte[BUCKETS * PER_BUCKET * 2];
      in.readFully(cells);
      return new LanguageTable(Arrays.asList(languages), cells);
    } catch (IOException e) {
      throw new ToxicityException(name + ": language table is cut short", e);
    }
  }

  /** Writes the table. */
  public void write(DataOutputStream out) throws IOException {
    out.writeInt(MAGIC);
    out.writeByte(languages.length);
    for (String language : languages) {
      out.writeUTF(language);
    }
    out.write(cells);
  }

  /** Returns the number of languages. */
  public int size() {
    return languages.length;
  }

  /** Returns the tag of a language. */
  public String tag(int language) {
    return languages[language];
  }

  byte[] cells() {
    return cells;
  }
}
