package dev.toxicity.models.internal.network;

import java.util.Arrays;

/**
 * Lets each piece read from all pieces, head by head. The vector code runs over the reading pieces,
 * so queries and values are turned first. Immutable.
 */
final class Attention {
  private final Linear product;
  private final int heads;
  private final int width;

  /**
   * @param product makes queries, keys and values
   */
  Attention(Linear product, int heads) {
    this.product = product;
    this.heads = heads;
    width = Kernels.TILE / heads;
  }

  /** Reads {@code own.hidden}, fills {@code own.context}. */
  void apply(float[][][] hidden, int length, Scratch own) {
    product.apply(hidden, length, own.attention);
    for (int head = 0; head < heads; head++) {
      int from = head * width;
      turn(own.attention[0], from, length, (float) (1 / Math.sqrt(width)), own.queries);
      turn(own.attention[2], from, length, 1f, own.values);
      weigh(own, from, length);
      read(own, from, length);
    }
  }

  private void turn(float[][] rows, int from, int length, float factor, float[][] turned) {
    for (int d = 0; d < width; d++) {
      float[] column = turned[d];
      for (int t = 0; t < length; t++) {
        column[t] = rows[t][from + d] * factor;
      }
      Arrays.fill(column, length, padded(length), 0f);
    }
  }

  private static int padded(int length) {
    return (length + Kernels.FEW - 1) / Kernels.FEW * Kernels.FEW;
  }

  /** Softmax over the pieces read; the sum stays apart, in {@code own.column}. */
  private void weigh(Scratch own, int from, int length) {
    Arrays.fill(own.largest, 0, length, Float.NEGATIVE_INFINITY);
    for (int u = 0; u < length; u++) {
      float[] scores = own.weights[u];
      Arrays.fill(scores, 0, length, 0f);
      for (int d = 0; d < width; d += Kernels.FEW) {
        Kernels.addRows(own.attention[1][u], from + d, own.queries, d, scores, length);
      }
      Kernels.raise(scores, own.largest, length);
    }
    for (int u = 0; u < length; u++) {
      Kernels.below(own.weights[u], own.largest, own.weights[u], length);
      System.arraycopy(own.weights[u], 0, own.flat, u * length, length);
    }
    Kernels.exponential(own.flat, length * length);
    Arrays.fill(own.column, 0, length, 0f);
    for (int u = 0; u < length; u++) {
      System.arraycopy(own.flat, u * length, own.weights[u], 0, length);
      Kernels.add(own.column, own.weights[u], own.column, length);
    }
    Kernels.invert(own.column, length);
  }

  private void read(Scratch own, int from, int length) {
    float[] sums = own.largest;
    for (int d = 0; d < width; d++) {
      Arrays.fill(sums, 0, length, 0f);
      for (int u = 0; u < length; u += Kernels.FEW) {
        // rows beyond the last piece hold old weights; their values are 0
        Kernels.addRows(own.values[d], u, own.weights, u, sums, length);
      }
      Kernels.multiply(sums, own.column, length);
      for (int t = 0; t < length; t++) {
        own.context[0][t][from + d] = sums[t];
      }
    }
  }
}
