package dev.toxicity.models.internal.network;

/**
 * The wide middle of a layer. The graph keeps channels that are far larger than the rest out of its
 * quantised products; here their weights take their places again, but for outlying inner channels
 * that the graph gives a way of their own without saying which they are. Immutable.
 */
final class FeedForward {
  private final Linear rise;
  private final Linear fall;

  /** Outlying inner channels: weights into them, biases, weights out of them. */
  private final float[][] few;

  private final float[] fewBias;
  private final float[][] fewFall;

  FeedForward(GraphFile file, String name, int inner) {
    rise = apart(file, name + ".rise", Kernels.TILE, inner);
    fall = apart(file, name + ".fall", inner, Kernels.TILE);
    String bias = name + ".few.rise.bias";
    int count = file.has(bias) ? file.dimension(bias, 0) : 0;
    fewBias = count == 0 ? new float[0] : file.floats(bias, count);
    few = turned(file.rows(name + ".few.rise.weight", count == 0 ? 0 : Kernels.TILE, count));
    fewFall = file.rows(name + ".few.fall.weight", count, Kernels.TILE);
  }

  private static Linear apart(GraphFile file, String name, int in, int out) {
    float[][] weights = file.quantised(name, in, out);
    int[] channels = file.indexes(name + ".channels", in);
    float[][] exact = file.rows(name + ".few.weight", channels.length, out);
    file.ignore(name + ".keep"); // 0 for these channels, 1 for all others
    for (int c = 0; c < channels.length; c++) {
      weights[channels[c]] = exact[c];
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
