package dev.toxicity.internal.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;

/**
 * How each UTF-16 unit of the Basic Multilingual Plane is folded: one load a character. The build
 * makes the table from its JDK's Unicode data and puts it into the jar, so that texts fold alike on
 * every JDK and a fresh JVM need not make it.
 *
 * <p>A value of {@link #WORD} or more is the folded word character (lower case, orthographic
 * variants joined); a smaller value says what else the unit is.
 */
public final class FoldTable {
  /** Between words: white space, punctuation, symbols. */
  static final char SEPARATOR = 0;

  /** Half of a surrogate pair. */
  static final char SURROGATE = 1;

  /** Default-ignorable: invisible, may hide inside a word. */
  static final char INVISIBLE = 2;

  /** Combining mark of Latin, Greek or Cyrillic: composed with its base. */
  static final char COMBINING = 3;

  /** Optional pointing (Arabic harakat, Hebrew niqqud, nukta): dropped without notice. */
  static final char POINTING = 4;

  /** Compatibility form (full-width, circled, ligature …): folded by {@link StyledLetters}. */
  static final char STYLED = 5;

  /** One letter that folds to two, such as sharp s. */
  static final char EXPANDING = 6;

  /** The smallest folded word character. */
  static final char WORD = 16;

  private static final int UNITS = 0x10000;
  private static final int STRIPPED = 0x2000;

  private static final char[] FOLD = new char[UNITS];
  private static final char[] STRIP = new char[STRIPPED];

  static {
    load();
  }

  private FoldTable() {}

  private static void load() {
    try (InputStream in =
        FoldTable.class.getResourceAsStream("/META-INF/toxicity/unicode/fold.bin")) {
      if (in == null) { // while the build makes the file
        build(FOLD);
        buildStrip(STRIP);
      } else {
        CharBuffer both =
            ByteBuffer.wrap(in.readNBytes((UNITS + STRIPPED) * Character.BYTES)).asCharBuffer();
        both.get(FOLD).get(STRIP);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the file that the next JVM reads: for the build. */
  public static void write(Path file) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate((UNITS + STRIPPED) * Character.BYTES);
    bytes.asCharBuffer().put(FOLD).put(STRIP);
    Files.write(file, bytes.array());
  }

  /** Returns the shared table; callers must not write to it. */
  static char[] table() {
    return FOLD;
  }

  /** Returns the folded form of a word character, or a value below {@link #WORD}. */
  static char fold(char c) {
    return FOLD[c];
  }

  /** Returns whether {@code c} is a letter, digit or mark that belongs to words. */
  public static boolean isWord(char c) {
    return FOLD[c] >= WORD;
  }

  /** Returns the base letter of a Latin, Greek or Cyrillic letter with diacritics, else itself. */
  public static char strip(char folded) {
    return folded < 0x80 || folded >= 0x2000 ? folded : STRIP[folded];
  }

  private static void build(char[] table) {
    for (int i = 0; i < UNITS; i++) {
      table[i] = isPlainLetter(i) ? (char) i : classify((char) i);
    }
  }

  /** The large blocks in which all is a letter that folds to itself, assigned since long. */
  private static boolean isPlainLetter(int c) {
    return (c >= 0x4E00 && c <= 0x9FA5)
        || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0x3400 && c <= 0x4DB5);
  }

  private static char classify(char c) {
    if (Character.isSurrogate(c)) {
      return SURROGATE;
    }
    if (c >= 0xE000 && c < 0xF900) {
      return SEPARATOR; // for private use
    }
    if (isInvisible(c)) {
      return INVISIBLE;
    }
    if (isCombining(c)) {
      return COMBINING;
    }
    if (isPointing(c)) {
      return POINTING;
    }
    if (c == 'ß' || c == 'ẞ') {
      return EXPANDING;
    }
    if (isCompatibilityForm(c)) {
      return StyledLetters.fold(c).isEmpty() ? SEPARATOR : STYLED;
    }
    return isWordType(Character.getType(c)) ? variant(Character.toLowerCase(c)) : SEPARATOR;
  }

  private static boolean isWordType(int type) {
    return switch (type) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK ->
          true;
      default -> false;
    };
  }

  static boolean isInvisible(char c) {
    return c == 0xAD
        || c == 0x34F
        || c == 0x61C
        || (c >= 0x115F && c <= 0x1160)
        || (c >= 0x17B4 && c <= 0x17B5)
        || (c >= 0x180B && c <= 0x180F)
        || (c >= 0x200B && c <= 0x200F)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2060 && c <= 0x206F)
        || c == 0x3164
        || (c >= 0xFE00 && c <= 0xFE0F)
        || c == 0xFEFF
        || c == 0xFFA0;
  }

  private static boolean isCombining(char c) {
    return (c >= 0x300 && c <= 0x36F)
        || (c >= 0x483 && c <= 0x489)
        || (c >= 0x1AB0 && c <= 0x1AFF)
        || (c >= 0x1DC0 && c <= 0x1DFF)
        || (c >= 0x20D0 && c <= 0x20FF)
        || (c >= 0xFE20 && c <= 0xFE2F)
        || isVoicing(c);
  }

  /** Marks of voiced kana, full and half width. */
  static boolean isVoicing(char c) {
    return c == 0x3099 || c == 0x309A || c == 0xFF9E || c == 0xFF9F;
  }

  private static boolean isPointing(char c) {
    return (c >= 0x591 && c <= 0x5C7 && c != 0x5BE && c != 0x5C0 && c != 0x5C3 && c != 0x5C6)
        || (c >= 0x610 && c <= 0x61A)
        || c == 0x640
        || (c >= 0x64B && c <= 0x65F)
        || c == 0x670
        || (c >= 0x6D6 && c <= 0x6ED && Character.getType(c) == Character.NON_SPACING_MARK)
        || c == 0x93C
        || c == 0x9BC
        || c == 0xA3C;
  }

  private static boolean isCompatibilityForm(char c) {
    return c == 0xAA
        || c == 0xBA
        || c == 0xB2
        || c == 0xB3
        || c == 0xB9
        || (c >= 0x132 && c <= 0x133)
        || (c >= 0x1C4 && c <= 0x1CC)
        || (c >= 0x2B0 && c <= 0x2B8)
        || (c >= 0x2E0 && c <= 0x2E4)
        || StyledLetters.isSmallCapital(c)
        || (c >= 0x1D00 && c <= 0x1DBF)
        || (c >= 0x2070 && c <= 0x209C)
        || (c >= 0x2100 && c <= 0x218B)
        || (c >= 0x2460 && c <= 0x24FF)
        || (c >= 0x2C7C && c <= 0x2C7D)
        || (c >= 0x3200 && c <= 0x33FF)
        || (c >= 0xFB00 && c <= 0xFB4F)
        || (c >= 0xFB50 && c <= 0xFDFB)
        || (c >= 0xFE70 && c <= 0xFEFC)
        || (c >= 0xFF01 && c <= 0xFFDC);
  }

  /** Joins spellings of one letter that keyboards and regions mix. */
  private static char variant(char c) {
    return switch (c) {
      case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
      case 'ى', 'ی', 'ې' -> 'ي';
      case 'ک', 'ڪ' -> 'ك';
      case 'ة', 'ۀ', 'ہ', 'ھ', 'ە', 'ۃ' -> 'ه';
      case 'ؤ' -> 'و';
      case 'ئ' -> 'ي';
      case 'ё' -> 'е';
      case 'ς' -> 'σ';
      case 'İ' -> 'i';
      default -> c >= 0x660 ? digit(c) : c;
    };
  }

  private static char digit(char c) {
    if (Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER) {
      return (char) ('0' + Character.digit(c, 10));
    }
    return nukta(c);
  }

  /** Precomposed Devanagari, Bengali and Gurmukhi letters with nukta fold to their base. */
  private static char nukta(char c) {
    boolean precomposed =
        (c >= 0x958 && c <= 0x95F)
            || (c >= 0x9DC && c <= 0x9DF)
            || (c >= 0xA33 && c <= 0xA5E)
            || c == 0x929
            || c == 0x931
            || c == 0x934;
    return precomposed ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0) : c;
  }

  private static void buildStrip(char[] table) {
    for (char c = 0; c < STRIPPED; c++) {
      table[c] = base(c);
    }
  }

  private static char base(char c) {
    char special =
        switch (c) {
          case 'ø' -> 'o';
          case 'ł' -> 'l';
          case 'đ', 'ð' -> 'd';
          case 'ħ' -> 'h';
          case 'ı' -> 'i';
          case 'ŧ' -> 't';
          case 'ə' -> 'e';
          case 'ɓ' -> 'b';
          case 'ɗ' -> 'd';
          case 'ƙ' -> 'k';
          case 'й' -> 'й'; // a letter of its own, not i with a mark
          case 'ї' -> 'ї';
          case 'ў' -> 'ў';
          default -> 0;
        };
    if (special != 0) {
      return special;
    }
    boolean alphabet = (c >= 0xC0 && c < 0x530) || c >= 0x1E00;
    if (!alphabet || !Character.isLetter(c)) {
      return c;
    }
    return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
  }
}
