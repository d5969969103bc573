package dev.toxicity.internal.text;

/**
 * Notes what the words of a text may be disguised as, by the range of their letters and the words
 * around them: only texts that show a sign of a disguise pay for a second view. Reused; not
 * thread-safe.
 */
final class Suspects {
  private final FoldedText out;

  /** Words of one letter in a row. */
  private int singles;

  /** Words of Latin letters. */
  private int latin;

  /** Words of Greek or Cyrillic letters. */
  private int foreign;

  Suspects(FoldedText out) {
    this.out = out;
  }

  /** Begins a text. */
  void begin() {
    latin = 0;
    foreign = 0;
    singles = 0;
  }

  /** Counts a word of plain letters. */
  void plain() {
    latin++;
    singles = 0;
  }

  /** Ends a text. */
  void end() {
    out.mostlyLatin = latin > foreign;
    if (latin > 0 && foreign > latin) {
      out.suspicion |= Disguise.HOMOGLYPH.bit(); // a Latin word may be a Cyrillic one in disguise
    }
  }

  /** Looks at a word that may be in disguise. */
  void read(int from, int runMin, int runMax, int flags) {
    int length = out.length - from;
    if (length == 1 && (flags & FoldedText.UNSEGMENTED) == 0) {
      if (++singles >= 3) {
        out.suspicion |= Disguise.SEPARATORS.bit();
      }
    } else {
      singles = 0;
    }
    if (runMin <= '9' && runMax > '9') {
      out.suspicion |= Disguise.LEET.bit();
    }
    if (runMax >= 0x250 && runMin < 0x250 && runMin > '9') {
      out.suspicion |= Disguise.HOMOGLYPH.bit();
    }
    if (runMin >= 0x370 && runMax < 0x530) {
      if (++foreign <= latin) {
        out.suspicion |= Disguise.HOMOGLYPH.bit();
      }
    } else if (runMax < 0x250) {
      latin++;
    }
    if (Jamo.isPart((char) runMin) && hasParts(from)) {
      out.suspicion |= Disguise.DECOMPOSED.bit();
    }
    if (runMax > 0x7F && runMax < 0x2000 && hasDiacritics(from)) {
      out.suspicion |= Disguise.DIACRITICS.bit();
    }
  }

  /** Consonants alone are laughter; with a vowel they make a syllable. */
  private boolean hasParts(int from) {
    for (int i = from; i < out.length; i++) {
      if (Jamo.isVowel(out.folded[i])) {
        return true;
      }
    }
    return false;
  }

  /** Most scripts have no letter to strip: their plain texts must not pay for a second view. */
  private boolean hasDiacritics(int from) {
    char[] folded = out.folded;
    for (int i = from; i < out.length; i++) {
      char c = folded[i];
      boolean phonetic =
          c == 'ǝ'
              || c == 'ƃ'
              || c == 'ᴉ'
              || (c >= 0x250 && c <= 0x2AF); // upside-down letters are among them
      if (phonetic || FoldTable.strip(c) != c) {
        return true;
      }
    }
    return false;
  }
}
