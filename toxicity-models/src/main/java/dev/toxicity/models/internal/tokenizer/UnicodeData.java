package dev.toxicity.models.internal.tokenizer;

import dev.toxicity.ToxicityException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Unicode properties as the reference library has them, whatever the JDK: a score must not change
 * with the JDK. Read from {@code unicode.txt}, made by {@code training/unicode_tables.py}.
 * Immutable.
 */
final class UnicodeData {
  static final int REMOVED = 1; // by BERT's cleaning
  static final int SPACE = 1 << 1;
  static final int PUNCTUATION = 1 << 2; // BERT's: also ASCII symbols
  static final int MARK = 1 << 3;
  static final int NONSPACING = 1 << 4;
  static final int LETTER = 1 << 5;
  static final int NUMBER = 1 << 6;
  static final int JOINS = 1 << 7; // no grapheme break before
  static final int PREPENDS = 1 << 8; // no grapheme break after
  static final int CONTROL = 1 << 9;
  static final int PICTOGRAPH = 1 << 10;
  static final int LOWERS = 1 << 11;
  static final int MARK_CLASS = 1 << 12; // canonical combining class above 0
  static final int CANONICAL = 1 << 13; // decomposes
  static final int COMPATIBLE = 1 << 14; // decomposes in the compatibility forms
  static final int COMPOSES_BACK = 1 << 15; // may merge with what stands before
  private static final List<String> SETS =
      List.of(
          "removed",
          "space",
          "punctuation",
          "mark",
          "nonspacing",
          "letter",
          "number",
          "joins",
          "prepends",
          "control",
          "pictograph");

  private static final int PAGE = 256;
  private static final String RESOURCE = "unicode.txt";

  private final char[][] pages = new char[0x110000 / PAGE][];
  private final char[] emptyPage = new char[PAGE];
  private final LongIntMap classes = new LongIntMap(1000);
  private final LongIntMap pairs = new LongIntMap(1000);
  private final LongIntMap canonical = new LongIntMap(2200);
  private final LongIntMap compatible = new LongIntMap(6000);
  private final LongIntMap lower = new LongIntMap(1500);
  private int[] pool = new int[1 << 15];
  private int poolSize;

  /** Initialises on first use; the result never changes. */
  private static final class Holder {
    static final UnicodeData INSTANCE = new UnicodeData();
  }

  static UnicodeData get() {
    return Holder.INSTANCE;
  }

  private UnicodeData() {
    Arrays.fill(pages, emptyPage);
    try (InputStream in = UnicodeData.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new ToxicityException(RESOURCE + " is missing from toxicity-models");
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII), 1 << 16);
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        read(line);
      }
    } catch (IOException e) {
      throw new ToxicityException(RESOURCE + " of toxicity-models cannot be read", e);
    }
  }

  private void read(String line) {
    int space = line.indexOf(' ');
    switch (line.substring(0, space)) {
      case "set" -> readSet(line, space + 1);
      case "class" -> readClass(line, space + 1);
      case "pair" -> readPair(line, space + 1);
      case "canonical" -> readMapping(line, space + 1, canonical, CANONICAL);
      case "compatible" -> readMapping(line, space + 1, compatible, COMPATIBLE);
      case "lower" -> readMapping(line, space + 1, lower, LOWERS);
      default -> {} // comments
    }
  }

  private void readSet(String line, int from) {
    int space = line.indexOf(' ', from);
    int flag = 1 << SETS.indexOf(line.substring(from, space));
    for (int at = space + 1; at < line.length(); ) {
      int end = wordEnd(line, at);
      int dash = line.indexOf('-', at);
      boolean range = dash >= 0 && dash < end;
      int first = hex(line, at, range ? dash : end);
      int last = range ? hex(line, dash + 1, end) : first;
      for (int code = first; code <= last; code++) {
        mark(code, flag);
      }
      at = end + 1;
    }
  }

  private void readClass(String line, int from) {
    int space = line.indexOf(' ', from);
    int code = hex(line, space + 1, line.length());
    classes.put(code, hex(line, from, space));
    mark(code, MARK_CLASS);
  }

  private void readPair(String line, int from) {
    int first = line.indexOf(' ', from);
    int second = line.indexOf(' ', first + 1);
    int before = hex(line, from, first);
    int after = hex(line, first + 1, second);
    pairs.put(pairKey(before, after), hex(line, second + 1, line.length()));
    mark(after, COMPOSES_BACK);
  }

  private void readMapping(String line, int from, LongIntMap map, int flag) {
    int space = line.indexOf(' ', from);
    int code = hex(line, from, space);
    int start = poolSize;
    append(0);
    for (int at = space + 1; at < line.length(); ) {
      int end = wordEnd(line, at);
      append(hex(line, at, end));
      at = end + 1;
    }
    pool[start] = poolSize - start - 1;
    map.put(code, start);
    mark(code, flag);
  }

  private void append(int value) {
    if (poolSize == pool.length) {
      pool = Arrays.copyOf(pool, poolSize * 2);
    }
    pool[poolSize++] = value;
  }

  private static int wordEnd(String line, int at) {
    int end = line.indexOf(' ', at);
    return end < 0 ? line.length() : end;
  }

  private static int hex(String line, int from, int to) {
    return Integer.parseInt(line, from, to, 16);
  }

  private void mark(int code, int flag) {
    int number = code / PAGE;
    if (pages[number] == emptyPage) {
      pages[number] = new char[PAGE];
    }
    pages[number][code % PAGE] |= (char) flag;
  }

  int flags(int code) {
    return pages[code >> 8][code & (PAGE - 1)];
  }

  boolean is(int code, int flag) {
    return (flags(code) & flag) != 0;
  }

  int combiningClass(int code) {
    return is(code, MARK_CLASS) ? classes.get(code) : 0;
  }

  /** Returns the composition of two code points, or -1; not for Hangul. */
  int compose(int first, int second) {
    return is(second, COMPOSES_BACK) ? pairs.get(pairKey(first, second)) : -1;
  }

  /** Returns where in {@link #mapped} the full decomposition is, or -1; not for Hangul. */
  int decomposition(int code, boolean compatibility) {
    if (!is(code, compatibility ? COMPATIBLE : CANONICAL)) {
      return -1;
    }
    return (compatibility ? compatible : canonical).get(code);
  }

  /** Returns where in {@link #mapped} the lower case is, or -1 if it is the same. */
  int lower(int code) {
    return is(code, LOWERS) ? lower.get(code) : -1;
  }

  /** Returns how many code points a mapping has. */
  int mappedLength(int mapping) {
    return pool[mapping];
  }

  int mapped(int mapping, int i) {
    return pool[mapping + 1 + i];
  }

  private static long pairKey(int first, int second) {
    return ((long) first << 21) | second;
  }
}
