package dev.toxicity.internal.lexicon;

import dev.toxicity.TargetGroup;
import org.jspecify.annotations.Nullable;

/**
 * A word or phrase that turns the meaning of a hit near it.
 *
 * @param kind what it does
 * @param term the word or phrase
 * @param target the group an {@link Kind#IDENTITY} term names, else null
 */
public record ContextTerm(Kind kind, String term, @Nullable TargetGroup target) {
  /** What a context term does; the names are those of the files, in upper case. */
  public enum Kind {
    /** Denies. */
    NEGATION,
    /** Speaks to somebody. */
    YOU,
    /** Speaks of oneself. */
    ME,
    /** Speaks of somebody. */
    THEY,
    /** Quotes or mentions. */
    REPORT,
    /** Condemns. */
    CONDEMN,
    /** Strengthens. */
    INTENSIFIER,
    /** Names a group of people. */
    IDENTITY,
    /** Tells of one's own pain. */
    DISTRESS,
    /** Comforts. */
    SUPPORT,
    /** Says that one is fond of whom one speaks to. */
    AFFECTION,
    /** Health, education, law. */
    CLINICAL,
    /** Affirms oneself. */
    PROUD,
    /** Names a thing or idea. */
    OBJECT,
    /** Links a person with a noun. */
    COPULA,
    /** An inflectional ending; not a word of a text. */
    SUFFIX;

    /** Returns the bit of this kind. */
    public int bit() {
      return 1 << ordinal();
    }
  }
}
