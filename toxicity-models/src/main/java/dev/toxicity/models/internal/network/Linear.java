package dev.toxicity.models.internal.network;

import java.util.Arrays;

/**
 * A layer of the network with its weights in float32: what the int8 numbers of the graph stand for.
 * The input is not quantised, so the product is nearer to the network as it was trained than ONNX
 * Runtime's. Immutable.
 */
final class Linear {
  /** Rows whose sums stay in the cache while a tile's weights pass by. */
  private static final int BLOCK = 32;

  /** By output tile and input channel: the weights into the tile. */
  private final float[][][] weights;

  private final float[][] bias;

  /**
   * @param weights [in, out], both multiples of a tile
   * @param bias by output
   */
  Linear(float[][] weights, float[] bias) {
    this.weights = new float[bias.length / Kernels.TILE][weights.length][];
    for (int k = 0; k < weights.length; k++) {
      float[][] tiles = tiles(weights[k]);
      for (int tile = 0; tile < tiles.length; tile++) {
        this.weights[tile][k] = tiles[tile];
      }
    }
    this.bias = tiles(bias);
  }

  private static float[][] tiles(float[] values) {
    float[][] tiles = new float[values.length / Kernels.TILE][];
    for (int t = 0; t < tiles.length; t++) {
      tiles[t] = Arrays.copyOfRange(values, t * Kernels.TILE, (t + 1) * Kernels.TILE);
    }
    return tiles;
  }

  /**
   * Multiplies.
   *
   * @param in tiles of rows, {@code length} of which count
   * @param out tiles of rows
   */
  void apply(float[][][] in, int length, float[][][] out) {
    for (int tile = 0; tile < weights.length; tile++) {
      for (int row = 0; row < length; row++) {
        System.arraycopy(bias[tile], 0, out[tile][row], 0, Kernels.TILE);
      }
      for (int first = 0; first < length; first += BLOCK) {
        multiply(in, weights[tile], out[tile], first, Math.min(length, first + BLOCK));
      }
    }
  }

  private static void multiply(float[][][] in, float[][] weights, float[][] out, int from, int to) {
    for (int k = 0; k < weights.length; k += Kernels.FEW) {
      float[][] rows = in[k / Kernels.TILE];
      int channel = k % Kernels.TILE;
      for (int row = from; row < to; row++) {
        Kernels.addRows(rows[row], channel, weights, k, out[row], Kernels.TILE);
      }
    }
  }
}
