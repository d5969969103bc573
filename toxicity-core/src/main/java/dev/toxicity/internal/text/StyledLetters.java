package dev.toxicity.internal.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Letters in costume: compatibility forms that Unicode knows (full-width, mathematical, circled),
 * and look-alike styles that it does not decompose (small capitals, upside-down, regional
 * indicators).
 */
public final class StyledLetters {
  /** Small capitals and phonetic letters, each above the letter it stands for. */
  private static final String SMALL = "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢǫ";

  private static final String SMALL_PLAIN = "abcdefghijklmnopqrstuvwyzq";

  /** Upside-down letters, each above the letter it stands for. */
  private static final String TURNED = "ɐɔǝɟƃɥᴉɾʞɯɹʇʌʍʎ";

  /** Letters that are another letter when turned. */
  private static final String PAIRS = "nuundppdbqqb";

  private static final String TURNED_PLAIN = "acefghijkmrtvwy";

  /** The full-width form of the first graphic ASCII character. */
  private static final int FULL_WIDTH = 0xFF01;

  /** What full-width forms stand for: whole messages are written in them. */
  private static final String[] ASCII = ascii();

  private static final Map<Character, Character> TURNED_MAP = pairs(TURNED, TURNED_PLAIN);
  private static final Map<Character, Character> SMALL_MAP = pairs(SMALL, SMALL_PLAIN);

  private StyledLetters() {}

  /**
   * Returns the plain lower-case word characters that a code point stands for, or an empty string
   * if it stands for none.
   */
  public static String fold(int codePoint) {
    if (codePoint >= 0x1F1E6 && codePoint <= 0x1F1FF) {
      return String.valueOf((char) ('a' + codePoint - 0x1F1E6));
    }
    if (codePoint >= 0x1F130 && codePoint <= 0x1F189) {
      int letter = (codePoint - 0x1F130) % 32;
      return letter < 26 ? String.valueOf((char) ('a' + letter)) : "";
    }
    if (codePoint >= FULL_WIDTH && codePoint < FULL_WIDTH + ASCII.length) {
      return ASCII[codePoint - FULL_WIDTH];
    }
    if (codePoint <= 0xFFFF) {
      Character small = SMALL_MAP.get((char) codePoint);
      if (small != null) {
        return small.toString();
      }
    }
    String nfkc = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC);
    StringBuilder plain = new StringBuilder(nfkc.length());
    for (int i = 0; i < nfkc.length(); i += Character.charCount(nfkc.codePointAt(i))) {
      int lower = Character.toLowerCase(nfkc.codePointAt(i));
      if (Character.isLetterOrDigit(nfkc.codePointAt(i)) && lower <= 0xFFFF) {
        plain.append((char) lower);
      }
    }
    return plain.toString();
  }

  /** Returns the letter that an upside-down letter stands for, or 0. */
  public static char upright(char c) {
    if (c < 'ƃ' || (c > 'ʯ' && c != 'ᴉ')) {
      return 0; // common letters must not be boxed for a look-up
    }
    Character plain = TURNED_MAP.get(c);
    return plain == null ? 0 : Character.toLowerCase(plain);
  }

  private static String[] ascii() {
    String[] plain = new String[0x7F - '!'];
    for (char c = '!'; c < 0x7F; c++) {
      plain[c - '!'] = Character.isLetterOrDigit(c) ? String.valueOf(Character.toLowerCase(c)) : "";
    }
    return plain;
  }

  /** Returns what a letter is when the page is turned round. */
  static char turned(char c) {
    char plain = upright(c);
    for (int i = 0; plain == 0 && i < PAIRS.length(); i += 2) {
      if (PAIRS.charAt(i) == c) {
        return PAIRS.charAt(i + 1);
      }
    }
    return plain == 0 ? c : plain;
  }

  /** Returns whether a plain letter is one when the page is turned round, too. */
  static boolean isSymmetric(char c) {
    return c < 0x80 && "bdlnopqsuxz".indexOf(c) >= 0;
  }

  /** Returns whether a letter is a small capital. */
  static boolean isSmallCapital(char c) {
    return c > 0x7F && SMALL.indexOf(c) >= 0;
  }

  /** Half-width kana, Arabic presentation forms and ligatures are spelling, not costume. */
  static boolean isOrdinaryForm(int c) {
    return (c >= 0xFB00 && c <= 0xFEFC) || (c >= 0xFF61 && c <= 0xFFDC) || c == 0xAA || c == 0xBA;
  }

  /** Returns the letter that an emoji or sign is put for, or 0. */
  static char pictured(int codePoint) {
    return switch (codePoint) {
      case 0x1F4B2, 0x1F40D -> 's';
      case 0x1F4E7 -> 'e';
      case 0x1F534, 0x1F535, 0x2B55, 0x26AA, 0x26AB, 0x1F315, 0x1F36A, 0x1F369 -> 'o';
      case 0xA9, 0x262A -> 'c';
      case 0xAE -> 'r';
      case 0x271D, 0x2795 -> 't';
      case 0x274C, 0x2716, 0x274E -> 'x';
      case 0x2757, 0x2755 -> 'i';
      case 0x26CE -> 'u';
      case 0x2648 -> 'v';
      case 0x264F -> 'm';
      case 0x2651 -> 'n';
      case 0x2653 -> 'h';
      default -> 0;
    };
  }

  private static Map<Character, Character> pairs(String from, String to) {
    Map<Character, Character> map = new HashMap<>();
    for (int i = 0; i < from.length(); i++) {
      map.put(from.charAt(i), to.charAt(i));
    }
    return map;
  }
}
