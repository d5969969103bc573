package dev.toxicity.models.internal.network;

/** Adds two vectors and normalises the sum. Immutable. */
record Norm(float[] gamma, float[] beta) {
  private static final double EPSILON = 1e-12;

  /** {@code a = norm(a + b)} for each row. */
  void apply(float[][] a, float[][] b, int length) {
    for (int row = 0; row < length; row++) {
      Kernels.add(a[row], b[row], a[row], Kernels.TILE);
      apply(a[row]);
    }
  }

  private void apply(float[] row) {
    float mean = sum(row) / Kernels.TILE;
    float variance = squares(row, mean) / Kernels.TILE;
    float inverse = (float) (1 / Math.sqrt(variance + EPSILON));
    Kernels.normalise(row, mean, inverse, gamma, beta);
  }

  private static float sum(float[] row) {
    float s0 = 0;
    float s1 = 0;
    float s2 = 0;
    float s3 = 0;
    for (int j = 0; j < Kernels.TILE; j += 4) {
      s0 += row[j];
      s1 += row[j + 1];
      s2 += row[j + 2];
      s3 += row[j + 3];
    }
    return s0 + s1 + (s2 + s3);
  }

  private static float squares(float[] row, float mean) {
    float s0 = 0;
    float s1 = 0;
    float s2 = 0;
    float s3 = 0;
    for (int j = 0; j < Kernels.TILE; j += 4) {
      float d0 = row[j] - mean;
      float d1 = row[j + 1] - mean;
      float d2 = row[j + 2] - mean;
      float d3 = row[j + 3] - mean;
      s0 += d0 * d0;
      s1 += d1 * d1;
      s2 += d2 * d2;
      s3 += d3 * d3;
    }
    return s0 + s1 + (s2 + s3);
  }
}
