package dev.toxicity.internal.respell;

import dev.toxicity.internal.match.BlockReader;
import dev.toxicity.internal.match.Blocks;
import dev.toxicity.internal.match.PatternIndex;
import dev.toxicity.internal.text.TokenHash;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * The words of all entries, by language, with keys under which their respellings are found: halves
 * for slips, sounds, consonants, and the word itself. Immutable once built.
 */
public final class Vocabulary {
  /** The word is an entry of its own. */
  public static final int ENTRY = 1;

  /** The word may have an ending. */
  public static final int OPEN = 2;

  /** Hardly any use of the entry is innocent. */
  public static final int CERTAIN = 4;

  /** Some use of the word is toxic more often than not: others are read into long words only. */
  public static final int FIRM = 8;

  /** Shortest word that slips are looked for in. */
  static final int SHORTEST_SLIP = 5;

  /** Shortest word that is innocent more often than not and yet read into another. */
  private static final int SHORTEST_MILD = 6;

  /** Letters of a {@link Key#HEAD}. */
  static final int HEAD = 4;

  static final int SHORTEST_SKELETON = 3;
  static final int SHORTEST_SOUNDS = 4;
  private static final int SHORTEST = 3;

  /** In syllables. */
  private static final int SHORTEST_HANGUL = 2;

  private static final int LONGEST = 40;

  /** What a key is made of. */
  enum Key {
    WORD,
    ANY_LANGUAGE,
    FRONT,
    BACK,
    SOUNDS,
    SKELETON,
    /** The first letters of a word: only whether there is any is known. */
    HEAD
  }

  private final char[] chars;
  private final int[] start;
  private final byte[] language;
  private final byte[] flags;
  private final KeyTable keys;

  private Vocabulary(Builder b) {
    chars = Arrays.copyOf(b.chars, b.start[b.size]);
    start = Arrays.copyOf(b.start, b.size + 1);
    language = Arrays.copyOf(b.language, b.size);
    flags = Arrays.copyOf(b.flags, b.size);
    KeyTable.Builder table = new KeyTable.Builder();
    Sounds sounds = new Sounds();
    for (int w = 0; w < b.size; w++) {
      index(table, sounds, w);
    }
    keys = table.build();
  }

  private Vocabulary(BlockReader in) throws IOException {
    int size = in.readInt();
    start = in.readAscending(size + 1);
    chars = in.readChars(start[size]);
    language = in.readBytes(size);
    flags = in.readBytes(size);
    keys = KeyTable.read(in);
  }

  /** Reads what {@link #write} wrote. */
  public static Vocabulary read(BlockReader in) throws IOException {
    return new Vocabulary(in);
  }

  /** Writes the words with their keys, since making those takes long. */
  public void write(DataOutput out) throws IOException {
    out.writeInt(language.length);
    Blocks.writeAscending(out, start, start.length);
    Blocks.write(out, chars, chars.length);
    Blocks.write(out, language, language.length);
    Blocks.write(out, flags, flags.length);
    keys.write(out);
  }

  private void index(KeyTable.Builder table, Sounds sounds, int w) {
    int from = start[w];
    int n = length(w);
    int l = language[w];
    long hash = TokenHash.of(chars, from, from + n);
    table.put(key(Key.WORD, l, n, hash), w);
    table.put(key(Key.ANY_LANGUAGE, 0, n, hash), w);
    if (n >= HEAD) {
      table.note(key(Key.HEAD, l, HEAD, TokenHash.of(chars, from, from + HEAD)));
    }
    if (n >= SHORTEST_SLIP) {
      table.put(key(Key.FRONT, l, n, TokenHash.of(chars, from, from + front(n))), w);
      table.put(key(Key.BACK, l, n, backHash(chars, from, from + n - back(n), from + n)), w);
    }
    sounds.read(chars, from, from + n);
    if (sounds.count >= SHORTEST_SOUNDS) {
      long sound = TokenHash.of(sounds.letters, 0, sounds.count);
      table.put(key(Key.SOUNDS, l, sounds.count, sound), w);
    }
    if (sounds.skeleton(chars, from, from + n) && sounds.count >= SHORTEST_SKELETON) {
      long skeleton = TokenHash.of(sounds.letters, 0, sounds.count);
      table.put(key(Key.SKELETON, l, sounds.count, skeleton), w);
    }
  }

  /** One slip leaves the first half or the letters behind the middle one as they are. */
  static int front(int n) {
    return n / 2;
  }

  static int back(int n) {
    return n - n / 2 - 1;
  }

  /**
   * Returns the hash of the letters of a back half and of the first one, which is seldom missed.
   */
  static long backHash(char[] letters, int first, int from, int to) {
    return TokenHash.step(TokenHash.of(letters, from, to), letters[first]);
  }

  static long key(Key kind, int language, int length, long hash) {
    return hash + (kind.ordinal() * 0x100L + language) * 0x9E3779B97F4A7C15L + length * 0x51ED2701L;
  }

  KeyTable keys() {
    return keys;
  }

  int length(int word) {
    return start[word + 1] - start[word];
  }

  char charAt(int word, int i) {
    return chars[start[word] + i];
  }

  boolean has(int word, int flag) {
    return (flags[word] & flag) != 0;
  }

  /** Returns whether an unknown word that is nearly this one is no chance. */
  boolean isTelling(int word) {
    return has(word, FIRM) || length(word) >= SHORTEST_MILD;
  }

  int language(int word) {
    return language[word];
  }

  /** Returns whether a word of this length and hash is part of an entry of some language. */
  public boolean isKnown(long hash, int length) {
    return keys.find(key(Key.ANY_LANGUAGE, 0, length, hash)) >= 0;
  }

  /** Returns whether a word of this length and hash is a firm entry of its own in some language. */
  boolean isEntry(long hash, int length) {
    int i = keys.find(key(Key.ANY_LANGUAGE, 0, length, hash));
    while (i >= 0 && !(has(keys.value(i), ENTRY) && has(keys.value(i), FIRM))) {
      i = keys.next(i);
    }
    return i >= 0;
  }

  /** Returns whether a word of this length and hash is an entry of its own in a language. */
  boolean isEntryOf(int wanted, long hash, int length) {
    int word = find(wanted, hash, length);
    return word >= 0 && has(word, ENTRY);
  }

  /** Returns false if certainly no word of a language begins with {@link #HEAD} such letters. */
  boolean mayBegin(int wanted, long hash) {
    return keys.mayContain(key(Key.HEAD, wanted, HEAD, hash));
  }

  /** Returns the word of a language with this hash, or -1. */
  int find(int wanted, long hash, int length) {
    int i = keys.find(key(Key.WORD, wanted, length, hash));
    return i < 0 ? -1 : keys.value(i);
  }

  /** Collects words. */
  public static final class Builder {
    private char[] chars = new char[1 << 16];
    private int[] start = new int[1 << 13];
    private byte[] language = new byte[1 << 13];
    private byte[] flags = new byte[1 << 13];
    private int[] table = new int[1 << 15];
    private int size;

    /** Adds a word, or flags to a word that was added before. */
    public void add(char[] word, int from, int to, int wordLanguage, int wordFlags) {
      int n = to - from;
      int shortest = PatternIndex.isHangul(word[from]) ? SHORTEST_HANGUL : SHORTEST;
      if (n < shortest || n > LONGEST || word[from] <= '9') {
        return;
      }
      if (size * 2 >= table.length) {
        rehash();
      }
      int slot = slot(word, from, n, wordLanguage);
      if (table[slot] != 0) {
        flags[table[slot] - 1] |= (byte) wordFlags;
        return;
      }
      grow(n);
      System.arraycopy(word, from, chars, start[size], n);
      language[size] = (byte) wordLanguage;
      flags[size] = (byte) wordFlags;
      start[size + 1] = start[size] + n;
      table[slot] = ++size;
    }

    private int slot(char[] word, int from, int n, int wordLanguage) {
      long hash = TokenHash.mix(TokenHash.of(word, from, from + n) + wordLanguage);
      int slot = (int) (hash >>> 32) & (table.length - 1);
      while (table[slot] != 0 && !equal(table[slot] - 1, word, from, n, wordLanguage)) {
        slot = (slot + 1) & (table.length - 1);
      }
      return slot;
    }

    private boolean equal(int w, char[] word, int from, int n, int wordLanguage) {
      return language[w] == wordLanguage
          && Arrays.equals(chars, start[w], start[w + 1], word, from, from + n);
    }

    private void rehash() {
      table = new int[table.length * 2];
      for (int w = 0; w < size; w++) {
        table[slot(chars, start[w], start[w + 1] - start[w], language[w])] = w + 1;
      }
    }

    private void grow(int n) {
      if (start[size] + n > chars.length) {
        chars = Arrays.copyOf(chars, chars.length * 2);
      }
      if (size + 2 > start.length) {
        start = Arrays.copyOf(start, size * 2);
        language = Arrays.copyOf(language, size * 2);
        flags = Arrays.copyOf(flags, size * 2);
      }
    }

    /** Builds the vocabulary. */
    public Vocabulary build() {
      return new Vocabulary(this);
    }
  }
}
