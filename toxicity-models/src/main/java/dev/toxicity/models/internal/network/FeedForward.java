package dev.toxicity.models.internal.network;

/**
 * The wide middle of a layer. The graph scales channels that are far larger than the rest down
 * before they are quantised, which is undone here, and gives outlying inner channels a way of their
 * own, without saying which they are. Immutable.
 */
final class FeedForward {
  private final Linear rise;
  private final Linear fall;

  /** Outlying inner channels: weights into them, biases, weights out of them. */
  private final float[][] few;

  private final float[] fewBias;
  private final float[][] fewFall;

  FeedForward(GraphFile file, String name, int inner) {
    rise = linear(file, name + ".rise", Kernels.TILE, inner);
    fall = linear(file, name + ".fall", inner, Kernels.TILE);
    String bias = name + ".few.rise.bias";
    int count = file.has(bias) ? file.dimension(bias, 0) : 0;
    fewBias = count == 0 ? new float[0] : file.floats(bias, count);
    few = turned(file.rows(name + ".few.rise.weight", count == 0 ? 0 : Kernels.TILE, count));
    fewFall = file.rows(name + ".few.fall.weight", count, Kernels.TILE);
  }

  private static Linear linear(GraphFile file, String name, int in, int out) {
    float[][] weights = file.quantised(name, in, out);
    if (file.has(name + ".smooth")) {
      float[] factors = file.floats(name + ".smooth", in);
      for (int k = 0; k < in; k++) {
        Kernels.scale(weights[k], factors[k], out);
      }
    }
    return new Linear(weights, file.floats(name + ".bias", out));
  }

  static float[][] turned(float[][] rows) {
    float[][] turned = new float[rows.length == 0 ? 0 : rows[0].length][rows.length];
    for (int k = 0; k < rows.length; k++) {
      for (int c = 0; c < turned.length; c++) {
        turned[c][k] = rows[k][c];
      }
    }
    return turned;
  }

  /** Reads {@code own.hidden}, fills {@code own.change}. */
  void apply(float[][][] hidden, int length, float[][][] change, Scratch own) {
    rise.apply(hidden, length, own.risen);
    for (float[][] tile : own.risen) {
      for (int row = 0; row < length; row++) {
        Kernels.gelu(tile[row], own.spare, Kernels.TILE);
      }
    }
    fall.apply(own.risen, length, change);
    for (int c = 0; c < few.length; c++) {
      for (int row = 0; row < length; row++) {
        own.column[row] = fewBias[c] + Kernels.dot(hidden[0][row], few[c], Kernels.TILE);
      }
      Kernels.gelu(own.column, own.largest, length);
      for (int row = 0; row < length; row++) {
        Kernels.addRow(own.column[row], fewFall[c], change[0][row], Kernels.TILE);
      }
    }
  }
}
