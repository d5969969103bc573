package dev.toxicity.internal.text;

import java.nio.charset.StandardCharsets;

/**
 * Letters of other scripts that look like a Latin letter: the generated table of UTS #39, and small
 * Cyrillic letters that people use for Latin ones although only their capitals look alike.
 */
public final class Homoglyphs {
  private static final String LOOSE = "кkтtмmнhвbгrиuдdпnзzлlшwчhяrцuηnτtωwεeχxκkμuβbςsδdθo";

  /** Latin letters and digits that are put for a Cyrillic letter. */
  private static final String CYRILLIC = "aаbвcсeеhнiіkкmмoоpрtтxхyуuиnпrг0о3з4ч6б@а";

  private final char[] latin = new char[0x10000];
  private final char[] cyrillic = new char[128];

  /**
   * Reads lines {@code code point in hexadecimal TAB Latin letter}.
   *
   * @param bytes content of {@code unicode/confusables.tsv}
   */
  public Homoglyphs(byte[] bytes) {
    for (int i = 0; i < LOOSE.length(); i += 2) {
      latin[LOOSE.charAt(i)] = LOOSE.charAt(i + 1);
    }
    for (int i = 0; i < CYRILLIC.length(); i += 2) {
      cyrillic[CYRILLIC.charAt(i)] = CYRILLIC.charAt(i + 1);
    }
    for (String line : new String(bytes, StandardCharsets.US_ASCII).split("\n", -1)) {
      int tab = line.indexOf('\t');
      if (tab > 0 && line.charAt(0) != '#') {
        latin[Integer.parseInt(line.substring(0, tab), 16)] = line.charAt(tab + 1);
      }
    }
  }

  /** Returns the Cyrillic letter that a Latin letter or digit is put for, or 0. */
  char cyrillic(char c) {
    return c < 128 ? cyrillic[c] : 0;
  }

  /** Returns the Latin letter that {@code c} looks like, or 0. */
  char latin(char c) {
    return latin[c];
  }
}
