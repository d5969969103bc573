package dev.toxicity.models.internal.network;

/** Everything that one run writes to; reused, one thread at a time. */
final class Scratch {
  /** Hidden vectors by piece. */
  final float[][] hidden;

  /** What a layer adds to them. */
  final float[][] change;

  /** Queries, keys and values; tiles of rows. */
  final float[][][] attention;

  /** What attention read; one tile of rows. */
  final float[][][] context;

  /** The wide middle of a layer; tiles of rows. */
  final float[][][] risen;

  final float[] mean = new float[Kernels.TILE];
  final float[] spare = new float[Kernels.TILE];

  /** A head's queries and values by dimension, weights by piece read. */
  final float[][] queries;

  final float[][] values;
  final float[][] weights;
  final float[] flat;
  final float[] column;
  final float[] largest;

  /**
   * @param longest most pieces of a run
   * @param inner width of the middle
   * @param head width of an attention head
   */
  Scratch(int longest, int inner, int head) {
    int padded = (longest + Kernels.FEW - 1) / Kernels.FEW * Kernels.FEW;
    hidden = new float[longest][Kernels.TILE];
    change = new float[longest][Kernels.TILE];
    attention = new float[3][longest][Kernels.TILE];
    context = new float[1][longest][Kernels.TILE];
    risen = new float[inner / Kernels.TILE][longest][Kernels.TILE];
    queries = new float[head][padded];
    values = new float[head][padded];
    weights = new float[padded][padded];
    flat = new float[padded * padded];
    column = new float[padded];
    largest = new float[padded];
  }
}
