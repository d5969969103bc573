package dev.toxicity.internal.respell;

import dev.toxicity.internal.text.FoldTable;

/**
 * Writes words as they sound, so that spellings of one sound are equal: {@code ph} and {@code f},
 * {@code ck}, {@code q} and {@code c}, {@code oo} and {@code u}. Reused; not thread-safe.
 */
final class Sounds {
  private static final int LONGEST = 64;
  private static final String VOWELS = "aeiouyаеиоуыэюяєіїαεηιουωı";

  final char[] letters = new char[LONGEST];
  int count;

  /** Returns whether a letter is a vowel, with or without marks. */
  static boolean isVowel(char folded) {
    return VOWELS.indexOf(FoldTable.strip(folded)) >= 0;
  }

  /** Writes the sounds of a word to {@link #letters}. */
  void read(char[] word, int from, int to) {
    count = 0;
    for (int i = from; i < to && count + 2 < LONGEST; ) {
      char c = FoldTable.strip(word[i]);
      char next = i + 1 < to ? FoldTable.strip(word[i + 1]) : 0;
      i += pair(c, next);
    }
  }

  /** Writes one or two letters; returns how many were read. */
  private int pair(char c, char next) {
    switch (c) {
      case 'p' -> {
        return next == 'h' ? put('f', 2) : put('p', 1);
      }
      case 'c' -> {
        return put('k', next == 'k' || next == 'c' ? 2 : 1);
      }
      case 'q' -> {
        return next == 'u' ? put('k', 'v', 2) : put('k', 1);
      }
      case 'k' -> {
        return next == 'w' ? put('k', 'v', 2) : put('k', 1);
      }
      case 'x' -> {
        return put('k', 's', 1);
      }
      case 'z' -> {
        return put('s', 1);
      }
      case 'w' -> {
        return put('v', 1);
      }
      case 'o' -> {
        return next == 'o' ? put('u', 2) : put('o', 1);
      }
      case 'e' -> {
        return next == 'r' ? put('a', 2) : next == 'e' ? put('i', 2) : put('e', 1);
      }
      default -> {
        return put(c, 1);
      }
    }
  }

  private int put(char c, int read) {
    if (count == 0 || letters[count - 1] != c) {
      letters[count++] = c;
    }
    return read;
  }

  private int put(char c, char d, int read) {
    put(c, read);
    return put(d, read);
  }

  /** Writes the first letter and the consonants behind it; returns whether a vowel was left out. */
  boolean skeleton(char[] word, int from, int to) {
    count = 0;
    boolean dropped = false;
    for (int i = from; i < to && count < LONGEST; i++) {
      boolean vowel = i > from && isVowel(word[i]);
      dropped |= vowel;
      if (!vowel) {
        letters[count++] = word[i];
      }
    }
    return dropped;
  }
}
