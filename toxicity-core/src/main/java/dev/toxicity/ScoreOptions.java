package dev.toxicity;

import java.util.Optional;

/** Per-call options of {@link Scorer#score(CharSequence, ScoreOptions)}. Immutable. */
public final class ScoreOptions {
  private static final ScoreOptions DEFAULTS = builder().build();

  private final Optional<String> language;
  private final boolean sentences;
  private final boolean influences;
  private final boolean strict;

  private ScoreOptions(Builder builder) {
    this.language = Optional.ofNullable(builder.language);
    this.sentences = builder.sentences;
    this.influences = builder.influences;
    this.strict = builder.strict;
  }

  /** Returns the defaults: language detected, no sentence scores, no influences, not strict. */
  public static ScoreOptions defaults() {
    return DEFAULTS;
  }

  /** Returns options that name the language of the text, a BCP 47 tag such as {@code "de"}. */
  public static ScoreOptions language(String tag) {
    return builder().language(tag).build();
  }

  /** Returns a new builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the language given by the caller. */
  public Optional<String> language() {
    return language;
  }

  /** Returns whether each sentence is scored as well. */
  public boolean sentences() {
    return sentences;
  }

  /** Returns whether the words are told without which the text would be less toxic. */
  public boolean influences() {
    return influences;
  }

  /** Returns whether every substring counts, as in user names. */
  public boolean strict() {
    return strict;
  }

  /** Builds {@link ScoreOptions}; not thread-safe. */
  public static final class Builder {
    private @org.jspecify.annotations.Nullable String language;
    private boolean sentences;
    private boolean influences;
    private boolean strict;

    private Builder() {}

    /**
     * Names the language of the text: a BCP 47 tag. A hint: words of all languages still count.
     *
     * @throws IllegalArgumentException if the tag is empty
     */
    public Builder language(String tag) {
      if (tag.isBlank()) {
        throw new IllegalArgumentException("language tag is empty");
      }
      this.language = tag;
      return this;
    }

    /** Asks for {@link Score#sentences()}. */
    public Builder sentences(boolean wanted) {
      this.sentences = wanted;
      return this;
    }

    /**
     * Asks for {@link Score#influences()}. The text is read once more for each of its words, up to
     * 81 times: for one text that somebody wants to understand, not for traffic.
     */
    public Builder influences(boolean wanted) {
      this.influences = wanted;
      return this;
    }

    /**
     * Lets every substring count: for user names and generated ids, in which nothing is innocent by
     * the letters around it. {@code "xxfuckxx"} is flagged, and so is {@code "Scunthorpe"}: not for
     * sentences. Digits are read as letters, and left out. Evidence names the disguise {@code
     * merged}.
     */
    public Builder strict(boolean wanted) {
      this.strict = wanted;
      return this;
    }

    /** Builds the options. */
    public ScoreOptions build() {
      return new ScoreOptions(this);
    }
  }
}
