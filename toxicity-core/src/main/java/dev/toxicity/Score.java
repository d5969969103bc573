package dev.toxicity;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What a {@link Scorer} says about one text: a fact, without any threshold. Immutable and
 * thread-safe. {@link #toString()} never contains the text.
 */
public final class Score {
  private final AttributeScores attributes;
  private final List<Evidence> evidence;
  private final List<SentenceScore> sentences;
  private final List<Influence> influences;
  private final Map<TargetGroup, Double> targets;
  private final String language;
  private final boolean truncated;
  private final Tier tier;
  private final Supplier<Provenance> provenance;

  /** The tier that settled a score. */
  public enum Tier {
    /** Lexicons and context rules alone. */
    LEXICON,
    /**
     * Lexicons without a hit, and the classifier's quick judge, which was sure that the text is
     * harmless; the classifier itself did not read it. Only with {@link Scorer.Builder#cascade}.
     */
    QUICK,
    /** Lexicons and a classifier, fused. */
    FULL
  }

  Score(
      AttributeScores attributes,
      List<Evidence> evidence,
      List<SentenceScore> sentences,
      List<Influence> influences,
      Map<TargetGroup, Double> targets,
      String language,
      boolean truncated,
      Tier tier,
      Supplier<Provenance> provenance) {
    this.attributes = attributes;
    this.evidence = evidence;
    this.sentences = sentences;
    this.influences = influences;
    this.targets = targets;
    this.language = language;
    this.truncated = truncated;
    this.tier = tier;
    this.provenance = provenance;
  }

  /**
   * Returns the probability of {@code attribute}, in [0, 1], on a scale on which 0.5 is where to
   * decide: the threshold of nearly the best F1 on dev rows that hardly flags harmless sentences.
   */
  public double get(Attribute attribute) {
    return attributes.get(attribute);
  }

  /** Returns the probability of {@link Attribute#TOXICITY}, in [0, 1]. */
  public double toxicity() {
    return attributes.get(Attribute.TOXICITY);
  }

  /** Returns the probabilities of all seven attributes. */
  public AttributeScores attributes() {
    return attributes;
  }

  /**
   * Returns the lexicon hits that were considered, by position in the text. Empty for a text
   * without hits; a high score without evidence comes from the classifier, of which {@link
   * #influences()} tell what it looked at.
   */
  public List<Evidence> evidence() {
    return evidence;
  }

  /**
   * Returns the score of each sentence, in order; empty unless {@link
   * ScoreOptions.Builder#sentences(boolean)} asked for it.
   */
  public List<SentenceScore> sentences() {
    return sentences;
  }

  /**
   * Returns the words without which the text would be less toxic, at most six, by position; of a
   * text of more than 40 words, those of the first 40 words of the most toxic one of its first 40
   * sentences. Empty unless {@link ScoreOptions.Builder#influences(boolean)} asked for them.
   */
  public List<Influence> influences() {
    return influences;
  }

  /** Returns the groups that the text attacks, by evidence or classifier. */
  public Set<TargetGroup> targets() {
    return targets.keySet();
  }

  /**
   * Returns the groups that the text attacks with the strength of the finding in [0, 1]: an
   * uncalibrated weight from evidence, or the classifier's probability if that is higher.
   */
  public Map<TargetGroup, Double> targetWeights() {
    return targets.isEmpty() ? Map.of() : new EnumMap<>(targets);
  }

  /**
   * Returns the BCP 47 tag of the language the caller gave or that was detected; {@code "und"} if
   * the text gives no hint.
   */
  public String language() {
    return language;
  }

  /** Returns whether the text was longer than a limit, so that its middle or end was not read. */
  public boolean truncated() {
    return truncated;
  }

  /** Returns the tier that settled the score. */
  public Tier tier() {
    return tier;
  }

  /** Returns what made this score: library, lexicons and model with versions and digests. */
  public Provenance provenance() {
    return provenance.get();
  }

  /** Returns the strongest evidence for {@code attribute}, if there is any. */
  public Optional<Evidence> strongest(Attribute attribute) {
    return evidence.stream()
        .filter(e -> e.attribute() == attribute)
        .max(java.util.Comparator.comparingDouble(Evidence::weight));
  }

  @Override
  public String toString() {
    return "Score" + attributes + "[" + language + ", evidence=" + evidence.size() + "]";
  }
}
