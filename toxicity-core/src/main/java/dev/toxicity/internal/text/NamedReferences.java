package dev.toxicity.internal.text;

import java.util.HashMap;
import java.util.Map;

/**
 * Named character references of letters and of signs that are not seen, as HTML 4.01 lists them
 * ("Character entity references in HTML 4", section 24).
 */
final class NamedReferences {
  /** From U+00C0 on; a dash stands for signs that are no letters. */
  private static final String LATIN =
      "Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute"
          + " Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml - Oslash Ugrave Uacute Ucirc"
          + " Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave"
          + " eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml"
          + " - oslash ugrave uacute ucirc uuml yacute thorn yuml";

  /** From U+0391 on. */
  private static final String GREEK_CAPITALS =
      "Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho -"
          + " Sigma Tau Upsilon Phi Chi Psi Omega";

  /** From U+03B1 on. */
  private static final String GREEK =
      "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho"
          + " sigmaf sigma tau upsilon phi chi psi omega";

  /** From U+200C on. */
  private static final String INVISIBLE = "zwnj zwj lrm rlm";

  private static final Map<String, Character> CHARACTERS = characters();

  private NamedReferences() {}

  /** Returns the character that a name in {@code raw[from, to)} stands for, or 0. */
  static char character(char[] raw, int from, int to) {
    return CHARACTERS.getOrDefault(new String(raw, from, to - from), '\0');
  }

  private static Map<String, Character> characters() {
    Map<String, Character> characters =
        new HashMap<>(
            Map.of(
                "OElig", 'Œ', "oelig", 'œ', "Scaron", 'Š', "scaron", 'š', "Yuml", 'Ÿ', "shy",
                '\u00AD'));
    list(LATIN, '\u00C0', characters);
    list(GREEK_CAPITALS, '\u0391', characters);
    list(GREEK, '\u03B1', characters);
    list(INVISIBLE, '\u200C', characters);
    return Map.copyOf(characters);
  }

  private static void list(String names, char first, Map<String, Character> characters) {
    char next = first;
    for (String name : names.split(" ", -1)) {
      if (!name.equals("-")) {
        characters.put(name, next);
      }
      next++;
    }
  }
}
