package dev.toxicity.internal.text;

import java.util.ArrayList;
import java.util.List;

/** The families of disguise that can be undone, as bits. The names appear in evidence. */
public enum Disguise {
  /** Compatibility and look-alike styles: full-width, mathematical, circled, small capitals. */
  STYLED,
  /** Invisible characters inside a word. */
  INVISIBLE,
  /** Marks piled or struck over letters. */
  MARKS,
  /** Diacritics that the entry's language does not write. */
  DIACRITICS,
  /** Letters of another script that look the same. */
  HOMOGLYPH,
  /** Digits and symbols for letters. */
  LEET,
  /** Spaces or punctuation between the letters. */
  SEPARATORS,
  /** Letters repeated. */
  REPEATS,
  /** Letters replaced by asterisks or similar. */
  CENSORED,
  /** Words run together. */
  MERGED,
  /** Letters turned upside down or written backwards. */
  REVERSED,
  /** Hidden in Unicode tag characters. */
  TAGS,
  /** HTML entities or percent escapes. */
  ESCAPES,
  /** Respelled by sound. */
  PHONETIC,
  /** A typing slip or a swapped pair of letters. */
  TYPO,
  /** Markup inside a word. */
  MARKUP,
  /** Emoji for letters. */
  EMOJI_LETTERS,
  /** Jamo, kana or radicals for syllables and characters. */
  DECOMPOSED,
  /** Vowels left out. */
  SHORTENED,
  /** Written in the letters of another script. */
  TRANSLITERATED;

  /**
   * A bit beside those of the families: the form of the disguise shows that it is deliberate, such
   * as a dot between all letters of a word.
   */
  public static final int SURE = 1 << 30;

  /** Another such bit: words of other languages look like this often enough by accident. */
  public static final int GUESS = 1 << 29;

  private static final Disguise[] ALL = values();

  /** Returns the bit of this family. */
  public int bit() {
    return 1 << ordinal();
  }

  /** Returns the lower-case names of the families in {@code bits}. */
  public static List<String> names(int bits) {
    if (bits == 0) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    for (Disguise disguise : ALL) {
      if ((bits & disguise.bit()) != 0) {
        names.add(disguise.name().toLowerCase(java.util.Locale.ROOT));
      }
    }
    return names;
  }
}
