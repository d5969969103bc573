package dev.toxicity.internal.respell;

import dev.toxicity.internal.text.FoldTable;
import dev.toxicity.internal.text.FoldedText;
import dev.toxicity.internal.text.TokenHash;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * Which words are ordinary in a language, so that nothing else is read into them: a Bloom filter
 * whose bits for a word lie in one 64-bit cell, so that a question costs one load. It never forgets
 * a word; about one unknown word in fifty is taken for an ordinary one. Immutable.
 *
 * <p>The table is derived from running text by {@code OrdinaryWordsGenerator} in the benchmarks
 * module; its header names sources and licences.
 */
public final class OrdinaryWords {
  private static final int MAGIC = 0x4F574431;
  private static final long FREQUENT = 0x9E3779B97F4A7C15L;
  private static final int FEWEST_WORDS = 2_500;

  /** Tag of names, which belong to no language. */
  public static final String NAMES = "zxx";

  private final String origin;
  private final List<String> languages;
  private final int[] sizes;
  private final long[] cells;

  /**
   * Makes an empty table.
   *
   * @param origin sources and licences of the text
   * @param languages tags, sorted
   * @param sizes number of words of each language
   * @param cells 64-bit cells to make
   */
  public OrdinaryWords(String origin, List<String> languages, int[] sizes, int cells) {
    this(origin, languages, sizes, new long[cells]);
  }

  private OrdinaryWords(String origin, List<String> languages, int[] sizes, long[] cells) {
    this.origin = origin;
    this.languages = List.copyOf(languages);
    this.sizes = sizes.clone();
    this.cells = cells;
  }

  /** Returns sources and licences of the text that the table was made from. */
  public String origin() {
    return origin;
  }

  /** Returns whether enough words of a language are known that an unknown one says something. */
  public boolean knows(String language) {
    int index = languages.indexOf(family(language));
    return index >= 0 && sizes[index] >= FEWEST_WORDS;
  }

  /** Returns the number that stands for a language in {@link #contains} and {@link #add}. */
  public static long salt(String language) {
    char[] tag = family(language).toCharArray();
    return TokenHash.of(tag, 0, tag.length);
  }

  /** Returns the number that stands for the frequent words of a language. */
  public static long frequentSalt(String language) {
    return salt(language) * FREQUENT;
  }

  /** Languages whose words are counted together: scripts cannot be confused, standards are. */
  public static String family(String tag) {
    int dash = tag.indexOf('-');
    String base = dash < 0 ? tag : tag.substring(0, dash);
    return switch (base) {
      case "sr", "hr", "bs" -> "sh";
      case "ms" -> "id";
      default -> base;
    };
  }

  /**
   * Returns false if the word with this {@link TokenHash} is certainly not in the table. Words are
   * kept without their diacritics.
   */
  public boolean contains(long hash, long salt) {
    long mixed = TokenHash.mix(hash ^ salt);
    long bits = bits(mixed);
    return (cells[cell(mixed)] & bits) == bits;
  }

  /** Returns whether a token is in the table, with or without its diacritics. */
  boolean contains(FoldedText text, int t, long salt) {
    return contains(text.hash(t), salt)
        || containsPlain(text.folded(), text.start(t), text.end(t), salt);
  }

  /** Returns whether a word that has diacritics is in the table without them. */
  boolean containsPlain(char[] folded, int from, int to, long salt) {
    for (int i = from; i < to; i++) {
      if (FoldTable.strip(folded[i]) != folded[i]) {
        return contains(plainHash(folded, from, to), salt);
      }
    }
    return false;
  }

  /** Returns the {@link TokenHash} of a word without its diacritics. */
  static long plainHash(char[] folded, int from, int to) {
    long hash = TokenHash.SEED;
    for (int i = from; i < to; i++) {
      hash = TokenHash.step(hash, FoldTable.strip(folded[i]));
    }
    return hash;
  }

  /** Adds a word: only while the table is made. */
  public void add(long hash, long salt) {
    long mixed = TokenHash.mix(hash ^ salt);
    cells[cell(mixed)] |= bits(mixed);
  }

  private int cell(long mixed) {
    return (int) (((mixed >>> 32) * cells.length) >>> 32);
  }

  /** Four bits of a cell, from parts of the hash that do not choose the cell. */
  private static long bits(long mixed) {
    long b = TokenHash.mix(mixed);
    return 1L << (b >>> 40) | 1L << (b >>> 46) | 1L << (b >>> 52) | 1L << (b >>> 58);
  }

  /** Writes the table. */
  public void write(DataOutputStream out) throws IOException {
    out.writeInt(MAGIC);
    out.writeUTF(origin);
    out.writeInt(languages.size());
    for (int i = 0; i < sizes.length; i++) {
      out.writeUTF(languages.get(i));
      out.writeInt(sizes[i]);
    }
    out.writeInt(cells.length);
    ByteBuffer bytes = ByteBuffer.allocate(cells.length * Long.BYTES);
    bytes.asLongBuffer().put(cells);
    out.write(bytes.array());
  }

  /** Through a small buffer: memory that is touched for the first time is slow. */
  private static void read(DataInputStream in, long[] cells) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(1 << 14);
    int step = buffer.capacity() / Long.BYTES;
    for (int i = 0; i < cells.length; i += step) {
      int n = Math.min(step, cells.length - i);
      in.readFully(buffer.array(), 0, n * Long.BYTES);
      buffer.asLongBuffer().get(cells, i, n);
    }
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @param stream closed when this returns
   */
  public static OrdinaryWords read(String file, InputStream stream) {
    try (DataInputStream in = new DataInputStream(stream)) {
      if (in.readInt() != MAGIC) {
        throw new IOException(file + " is no table of ordinary words");
      }
      String origin = in.readUTF();
      int[] sizes = new int[in.readInt()];
      List<String> languages = new ArrayList<>();
      for (int i = 0; i < sizes.length; i++) {
        languages.add(in.readUTF());
        sizes[i] = in.readInt();
      }
      long[] cells = new long[in.readInt()];
      read(in, cells);
      return new OrdinaryWords(origin, languages, sizes, cells);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
