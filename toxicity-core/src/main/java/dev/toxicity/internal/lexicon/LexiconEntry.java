package dev.toxicity.internal.lexicon;

import dev.toxicity.TargetGroup;
import org.jspecify.annotations.Nullable;

/**
 * One line of a lexicon.
 *
 * @param term the term as written
 * @param language BCP 47 tag of the lexicon
 * @param match how the term is found
 * @param weights tenths 0 to 9 for each {@link Kind}, in its order
 * @param ambiguity how often the term is meant harmlessly
 * @param target the group it attacks, or null
 * @param context bits of {@link Requirement}
 * @param origin name of the lexicon, for messages
 */
public record LexiconEntry(
    String term,
    String language,
    Match match,
    byte[] weights,
    Ambiguity ambiguity,
    @Nullable TargetGroup target,
    int context,
    String origin) {

  /** How a term is found in a text. */
  public enum Match {
    /** The whole token. */
    WORD,
    /** The token or an inflected form of it. */
    STEM,
    /** A token that begins with the term. */
    PREFIX,
    /** A token that contains the term. */
    PART,
    /** Several tokens in sequence. */
    PHRASE,
    /** Anywhere in a run of a script without spaces. */
    TEXT
  }

  /** How often a use of the term is toxic. */
  public enum Ambiguity {
    /** Hardly any innocent use. */
    ALWAYS,
    /** Most uses are toxic. */
    USUALLY,
    /** Innocent more often than not. */
    SOMETIMES
  }

  /** What a term supports; the order of the weights. */
  public enum Kind {
    /** Insult. */
    IN,
    /** Identity attack. */
    ID,
    /** Profanity. */
    PR,
    /** Threat. */
    TH,
    /** Sexually explicit. */
    SX,
    /** Severe toxicity. */
    SV
  }

  /** Conditions under which a term counts or does not. */
  public enum Requirement {
    /** Only aimed at somebody. */
    PERSON,
    /** Only near the name of a group. */
    GROUP,
    /** Used in-group with pride. */
    RECLAIM,
    /** Harmless in medical or educational text. */
    CLINICAL;

    /** Returns the bit of this requirement. */
    public int bit() {
      return 1 << ordinal();
    }
  }

  /** Returns whether the entry has a requirement. */
  public boolean requires(Requirement requirement) {
    return (context & requirement.bit()) != 0;
  }

  /** Returns the weight of a kind in [0, 0.9]. */
  public double weight(Kind kind) {
    return weights[kind.ordinal()] / 10.0;
  }
}
