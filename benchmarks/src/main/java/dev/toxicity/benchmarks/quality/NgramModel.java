package dev.toxicity.benchmarks.quality;

import java.util.Arrays;

/**
 * One logistic regression for each attribute over hashed character n-grams, trained by AdaGrad:
 * every step is divided by the root of the squared gradients that its weight has seen.
 */
final class NgramModel {
  /** Attributes, padded so that the weights and gradients of a slot fill one cache line. */
  private static final int LANES = 8;

  private static final int WIDTH = 2 * LANES;
  private static final float EPSILON = 1e-8f;

  private final int bits;

  /** For each slot the weights of all attributes, then their squared gradients; last, the bias. */
  private final float[] table;

  NgramModel(int bits) {
    this.bits = bits;
    table = new float[((1 << bits) + 1) * WIDTH];
  }

  private NgramModel(NgramModel other) {
    bits = other.bits;
    table = other.table.clone();
  }

  NgramModel copy() {
    return new NgramModel(this);
  }

  NgramFeatures features() {
    return new NgramFeatures(bits);
  }

  /** Returns the probability of each attribute. */
  float[] score(NgramFeatures features, String text) {
    float[] p = new float[LANES];
    score(features, features.read(text), p);
    return p;
  }

  /** One step towards the labels; NaN where a label is unknown. */
  void learn(NgramFeatures features, String text, float[] labels, float rate) {
    int count = features.read(text);
    float[] step = new float[LANES];
    score(features, count, step);
    for (int a = 0; a < LANES; a++) {
      boolean known = a < labels.length && !Float.isNaN(labels[a]);
      step[a] = known ? step[a] - labels[a] : 0;
    }
    move(1 << bits, step, rate);
    float share = share(count);
    for (int a = 0; a < LANES; a++) {
      step[a] *= share;
    }
    int[] slots = features.slots();
    for (int i = 0; i < count; i++) {
      move(slots[i], step, rate);
    }
  }

  private void move(int slot, float[] step, float rate) {
    int at = slot * WIDTH;
    for (int a = 0; a < LANES; a++) {
      float squared = table[at + LANES + a] + step[a] * step[a];
      table[at + LANES + a] = squared;
      table[at + a] -= rate * step[a] / (float) Math.sqrt(squared + EPSILON);
    }
  }

  private void score(NgramFeatures features, int count, float[] p) {
    Arrays.fill(p, 0);
    int[] slots = features.slots();
    for (int i = 0; i < count; i++) {
      int at = slots[i] * WIDTH;
      for (int a = 0; a < LANES; a++) {
        p[a] += table[at + a];
      }
    }
    int bias = (1 << bits) * WIDTH;
    float share = share(count);
    for (int a = 0; a < LANES; a++) {
      p[a] = (float) (1 / (1 + Math.exp(-(share * p[a] + table[bias + a]))));
    }
  }

  /** Every text has a feature vector of length one. */
  private static float share(int count) {
    return (float) (1 / Math.sqrt(count));
  }
}
