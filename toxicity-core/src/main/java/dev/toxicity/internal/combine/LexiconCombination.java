package dev.toxicity.internal.combine;

import dev.toxicity.Attribute;
import dev.toxicity.ToxicityException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * One logistic regression an attribute over {@link Features}; immutable. The weights are fitted on
 * the training corpus by {@code CombinationFit} in the benchmarks module. Hits that are no reason
 * lift a score below 0.5 alone: what is flagged has a reason to show.
 */
public final class LexiconCombination {
  private static final int ATTRIBUTES = Attribute.values().length;

  private final float[][] weights = new float[ATTRIBUTES][Features.COUNT];
  private final float[] bias = new float[ATTRIBUTES];
  private final float[] withoutHits = new float[ATTRIBUTES];

  private LexiconCombination() {}

  /**
   * Reads lines {@code attribute TAB feature TAB weight}; the feature {@code bias} is the
   * intercept.
   */
  public static LexiconCombination read(String file, byte[] bytes) {
    LexiconCombination result = new LexiconCombination();
    Map<String, Integer> features = new HashMap<>();
    for (String name : Features.names()) {
      features.put(name, features.size());
    }
    String[] lines = new String(bytes, StandardCharsets.UTF_8).split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (!lines[i].isBlank() && !lines[i].startsWith("#")) {
        result.set(file + ":" + (i + 1), lines[i].stripTrailing().split("\t", -1), features);
      }
    }
    for (int a = 0; a < ATTRIBUTES; a++) {
      result.withoutHits[a] = Probability.sigmoid(result.bias[a]);
    }
    return result;
  }

  private void set(String place, String[] cells, Map<String, Integer> features) {
    try {
      if (cells.length != 3) {
        throw new IllegalArgumentException(cells.length + " columns, not 3");
      }
      int attribute = Attribute.valueOf(cells[0]).ordinal();
      float weight = Float.parseFloat(cells[2]);
      if (cells[1].equals("bias")) {
        bias[attribute] = weight;
      } else {
        Integer feature = features.get(cells[1]);
        if (feature == null) {
          throw new IllegalArgumentException("feature '" + cells[1] + "' is unknown");
        }
        weights[attribute][feature] = weight;
      }
    } catch (IllegalArgumentException e) {
      throw new ToxicityException(place + ": " + e.getMessage(), e);
    }
  }

  /** Returns the probability of an attribute for a text without hits. */
  public float withoutHits(int attribute) {
    return withoutHits[attribute];
  }

  /** Writes the probability of each attribute into {@code out}, in the order of the enum. */
  public void apply(Features features, float[] out) {
    if (features.isBlank()) {
      System.arraycopy(withoutHits, 0, out, 0, ATTRIBUTES);
      return;
    }
    boolean reason = features.hasReason();
    logits(features, out);
    for (int a = 0; a < ATTRIBUTES; a++) {
      out[a] = Probability.sigmoid(reason ? out[a] : withoutReason(out[a], bias[a]));
    }
  }

  /** Moves log odds that rise from {@code bias} below 0 without changing their order. */
  private static float withoutReason(float logit, float bias) {
    float room = -bias;
    float lift = logit - bias;
    return room > 0 && lift > 0 ? bias + lift * room / (lift + room) : logit;
  }

  /** Nearly all features of a text are 0. */
  private void logits(Features features, float[] out) {
    System.arraycopy(bias, 0, out, 0, ATTRIBUTES);
    for (int f = 0; f < Features.COUNT; f++) {
      float value = features.get(f);
      if (value != 0f) {
        for (int a = 0; a < ATTRIBUTES; a++) {
          out[a] += weights[a][f] * value;
        }
      }
    }
  }
}
