package dev.toxicity.benchmarks.quality;

import dev.toxicity.Attribute;
import dev.toxicity.Provenance;
import dev.toxicity.Score;
import dev.toxicity.ScoreOptions;
import dev.toxicity.Scorer;
import dev.toxicity.internal.combine.Probability;
import dev.toxicity.spi.Classification;
import dev.toxicity.spi.Classifier;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds out from the scorer itself how it fuses a classifier where there is no hit. */
final class FusionProbe implements Classifier {
  /** What lifts toxicity as well is asked about by itself. */
  private static final Set<Attribute> LIFTING =
      EnumSet.of(Attribute.INSULT, Attribute.IDENTITY_ATTACK);

  private static final List<Set<Attribute>> ASKED =
      List.of(EnumSet.complementOf(EnumSet.copyOf(LIFTING)), LIFTING);

  private final double probability;
  private final Set<Attribute> asked;

  private FusionProbe(double probability, Set<Attribute> asked) {
    this.probability = probability;
    this.asked = asked;
  }

  /**
   * Returns intercept and slope in log odds by attribute.
   *
   * @param language BCP 47 tag of the texts
   */
  static Map<Attribute, double[]> lines(String language) {
    Map<Attribute, double[]> lines = new HashMap<>();
    ASKED.forEach(asked -> put(language, asked, lines));
    return lines;
  }

  private static void put(String language, Set<Attribute> asked, Map<Attribute, double[]> lines) {
    Score low = score(0.2, asked, language);
    Score high = score(0.8, asked, language);
    double x0 = Probability.logit(0.2f);
    double x1 = Probability.logit(0.8f);
    for (Attribute attribute : asked) {
      double y0 = Probability.logit((float) low.get(attribute));
      double y1 = Probability.logit((float) high.get(attribute));
      double slope = (y1 - y0) / (x1 - x0);
      lines.put(attribute, new double[] {y0 - slope * x0, slope});
    }
  }

  private static Score score(double probability, Set<Attribute> asked, String language) {
    try (Scorer scorer =
        Scorer.builder().languages("en").classifier(new FusionProbe(probability, asked)).build()) {
      return scorer.score("the river", ScoreOptions.language(language));
    }
  }

  @Override
  public Classification classify(CharSequence text) {
    Map<Attribute, Double> same = new EnumMap<>(Attribute.class);
    for (Attribute attribute : asked) {
      same.put(attribute, probability);
    }
    return new Classification(same, Map.of(), false);
  }

  @Override
  public Provenance.Component provenance() {
    return new Provenance.Component("model", "probe", "1", "0".repeat(64));
  }

  @Override
  public void close() {}
}
