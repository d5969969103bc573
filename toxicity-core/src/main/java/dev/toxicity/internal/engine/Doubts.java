package dev.toxicity.internal.engine;

import dev.toxicity.Evidence.Context;
import dev.toxicity.internal.combine.Features.Doubt;
import dev.toxicity.internal.lexicon.LexiconEntry;
import dev.toxicity.internal.lexicon.LexiconEntry.Ambiguity;
import dev.toxicity.internal.lexicon.LexiconEntry.Requirement;
import dev.toxicity.internal.text.Disguise;
import org.jspecify.annotations.Nullable;

/** How far a hit can be trusted, from the entry, its context, its language and its disguise. */
final class Doubts {
  /** Grade of a hit that cannot be told from chance. */
  static final int REFUSED = 9;

  private static final Doubt[] DOUBTS = Doubt.values();

  /** Costumes that nobody wears by accident. */
  private static final int DELIBERATE =
      Disguise.STYLED.bit() | Disguise.INVISIBLE.bit() | Disguise.MARKS.bit() | Disguise.TAGS.bit();

  /** What turns one plain word into another by itself. */
  private static final int GUESSED =
      Disguise.REVERSED.bit() | Disguise.DIACRITICS.bit() | Disguise.GUESS;

  /** What hides a word on purpose more often than not. */
  private static final int HIDDEN =
      Disguise.HOMOGLYPH.bit()
          | Disguise.LEET.bit()
          | Disguise.SEPARATORS.bit()
          | Disguise.REPEATS.bit()
          | Disguise.CENSORED.bit()
          | Disguise.MARKUP.bit()
          | Disguise.ESCAPES.bit()
          | Disguise.EMOJI_LETTERS.bit()
          | Disguise.DECOMPOSED.bit()
          | Disguise.MERGED.bit()
          | Disguise.TRANSLITERATED.bit();

  /** Ways to write an unknown word that is nearly another. */
  private static final int RESPELLED =
      Disguise.PHONETIC.bit() | Disguise.SHORTENED.bit() | Disguise.TYPO.bit();

  private static final int SHORT = 3;

  /** Letters of a Korean syllable, at least. */
  private static final int SYLLABLE = 2;

  /** Letters of a word that an unknown one is not like by chance. */
  private static final int LONG = 6;

  /** Letters of a word that is likely to be an ordinary word of some other language. */
  private static final int COMMON = 4;

  private Doubts() {}

  /**
   * Returns the doubt that is left, or null if the hit does not count at all.
   *
   * @param home whether the entry's language may be that of the text
   * @param grade doubt from the disguise
   */
  static @Nullable Doubt of(LexiconEntry entry, int bits, boolean home, int grade) {
    boolean unmet =
        (entry.requires(Requirement.PERSON) && !ContextReader.has(bits, Context.DIRECTED))
            || (entry.requires(Requirement.GROUP)
                && !ContextReader.has(bits, Context.GROUP)
                && !ContextReader.has(bits, Context.DIRECTED));
    int face = (bits & ContextReader.FACE) != 0 && home ? 1 : 0;
    int doubt = entry.ambiguity().ordinal() + (unmet ? 1 : 0) + (home ? 0 : 1) + grade;
    return doubt < DOUBTS.length ? DOUBTS[Math.max(0, doubt - face)] : null;
  }

  /** Returns whether {@link #of} is null in any context. */
  static boolean isRefused(LexiconEntry entry, boolean home, int grade) {
    return entry.ambiguity().ordinal() + (home ? 0 : 1) + grade >= DOUBTS.length;
  }

  /**
   * Returns whether a hit in a text of another language comes from a guess: most short words are a
   * word of some language when read backwards or without their diacritics. English is at home
   * everywhere.
   */
  static boolean isFarFetched(LexiconEntry entry, int disguise) {
    boolean mild = entry.ambiguity() == Ambiguity.SOMETIMES && (disguise & RESPELLED) != 0;
    return (disguise & GUESSED) != 0
        && (disguise & Disguise.SURE) == 0
        && (mild || !entry.language().equals("en"));
  }

  /**
   * Returns the doubt that is added where the hit cuts a word in two: what remains of a short or
   * ambiguous term is chance, while segmenters know little slang and often cut it wrongly.
   *
   * @param length letters of the hit
   */
  static int ofCut(LexiconEntry entry, int length) {
    return entry.ambiguity() == Ambiguity.ALWAYS ? 1 : length <= SHORT ? REFUSED : 1;
  }

  /**
   * Returns whether a hit in a text that is surely of another language says nothing: words that are
   * often innocent at home are ordinary words abroad ("it" is Uzbek for a dog), and so are most
   * short ones. English is at home everywhere.
   *
   * @param length letters of the hit
   */
  static boolean isForeignChance(LexiconEntry entry, int length) {
    return !entry.language().equals("en")
        && (entry.ambiguity() == Ambiguity.SOMETIMES
            || (entry.ambiguity() == Ambiguity.USUALLY && length <= COMMON));
  }

  /**
   * Returns the doubt that undoing adds: none for costumes that are never worn by accident, more
   * for short words, for several disguises at once, and for words that are often innocent.
   *
   * @param disguise bits of {@link Disguise}
   * @param length letters of the hit
   */
  static int ofDisguise(LexiconEntry entry, int disguise, int length) {
    if (entry.language().equals("ko")) {
      return ofDisguise(entry.ambiguity(), disguise, length * SYLLABLE);
    }
    return ofDisguise(entry.ambiguity(), disguise, length);
  }

  private static int ofDisguise(Ambiguity ambiguity, int disguise, int length) {
    int accidental = disguise & ~(DELIBERATE | Disguise.GUESS);
    if (accidental == 0 || (disguise & Disguise.SURE) != 0) {
      return 0;
    }
    boolean respelled = (accidental & ~(HIDDEN | RESPELLED)) == 0 && length >= LONG;
    if (ambiguity == Ambiguity.SOMETIMES
        && ((length <= COMMON && (accidental & Disguise.TRANSLITERATED.bit()) == 0)
            || ((accidental & ~HIDDEN) != 0 && !respelled))) {
      return REFUSED;
    }
    int grade = Integer.bitCount(accidental) - 1;
    if (length <= SHORT) {
      grade += ambiguity == Ambiguity.ALWAYS ? 1 : REFUSED;
    }
    int guessed = Disguise.REVERSED.bit() | Disguise.CENSORED.bit() | Disguise.DIACRITICS.bit();
    return (accidental & guessed) != 0 && ambiguity != Ambiguity.ALWAYS ? grade + 1 : grade;
  }
}
