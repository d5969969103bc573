package dev.toxicity.models.internal.classify;

import dev.toxicity.Attribute;
import dev.toxicity.TargetGroup;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Turns logits into probabilities of attributes and target groups. Immutable.
 *
 * @param columns what each logit means, in order
 * @param softmax whether exactly one label applies, so that probabilities of labels add up;
 *     otherwise each label is judged alone
 */
record Head(List<Column> columns, boolean softmax) {
  private static final int ATTRIBUTES = Attribute.values().length;
  private static final int SLOTS = ATTRIBUTES + TargetGroup.values().length;

  /**
   * What a logit means.
   *
   * @param attributes what it speaks for; may be empty
   * @param target the group it speaks for
   * @param a slope of the calibration, above 0
   * @param b intercept of the calibration
   */
  record Column(Set<Attribute> attributes, @Nullable TargetGroup target, double a, double b) {
    Column {
      attributes = Set.copyOf(attributes);
    }
  }

  Head {
    columns = List.copyOf(columns);
  }

  /** Returns an array for {@link #merge}; the values stand for nothing said. */
  double[] slots() {
    return new double[SLOTS];
  }

  /** Raises each slot to what one window says: a text is as toxic as its worst window. */
  void merge(float[] logits, double[] slots) {
    double[] window = slots();
    double largest = Double.NEGATIVE_INFINITY;
    for (float logit : logits) {
      largest = Math.max(largest, logit);
    }
    double sum = 0;
    for (float logit : logits) {
      sum += Math.exp(logit - largest);
    }
    for (int i = 0; i < logits.length; i++) {
      Column column = columns.get(i);
      double p =
          softmax
              ? Math.exp(logits[i] - largest) / sum
              : 1 / (1 + Math.exp(-(column.a() * logits[i] + column.b())));
      for (Attribute attribute : column.attributes()) {
        add(window, attribute.ordinal(), p);
      }
      if (column.target() != null) {
        add(window, ATTRIBUTES + column.target().ordinal(), p);
      }
    }
    for (int slot = 0; slot < SLOTS; slot++) {
      slots[slot] = Math.max(slots[slot], window[slot]);
    }
  }

  private void add(double[] window, int slot, double p) {
    window[slot] = softmax ? Math.min(1, window[slot] + p) : Math.max(window[slot], p);
  }

  /** Returns the attributes that columns speak for, with their slots' values. */
  Map<Attribute, Double> attributes(double[] slots) {
    Map<Attribute, Double> found = new EnumMap<>(Attribute.class);
    for (Column column : columns) {
      for (Attribute attribute : column.attributes()) {
        found.put(attribute, slots[attribute.ordinal()]);
      }
    }
    return found;
  }

  /** Returns the target groups that columns speak for, with their slots' values. */
  Map<TargetGroup, Double> targets(double[] slots) {
    Map<TargetGroup, Double> found = new EnumMap<>(TargetGroup.class);
    for (Column column : columns) {
      if (column.target() != null) {
        found.put(column.target(), slots[ATTRIBUTES + column.target().ordinal()]);
      }
    }
    return found;
  }
}
