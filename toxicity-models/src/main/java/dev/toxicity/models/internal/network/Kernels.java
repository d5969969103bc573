package dev.toxicity.models.internal.network;

/**
 * The loops that the time goes into. Each has the form that the JIT of JDK 17 and later turns into
 * vector code: one index, offsets that are constants, few operations. Bigger bodies stay scalar
 * there, which is why they are cut so small: measured, not guessed. Nothing is fused, so that all
 * hosts calculate the same.
 */
final class Kernels {
  /** Columns of a tile; all widths are multiples of it. */
  static final int TILE = 384;

  /** Channels that {@link #addRows} adds in one pass. */
  static final int FEW = 8;

  private Kernels() {}

  /** {@code c += a[from] · b[0] + … + a[from + 7] · b[7]} for {@code n} columns. */
  static void addRows(float[] a, int from, float[][] b, int first, float[] c, int n) {
    float a0 = a[from];
    float a1 = a[from + 1];
    float a2 = a[from + 2];
    float a3 = a[from + 3];
    float a4 = a[from + 4];
    float a5 = a[from + 5];
    float a6 = a[from + 6];
    float a7 = a[from + 7];
    float[] b0 = b[first];
    float[] b1 = b[first + 1];
    float[] b2 = b[first + 2];
    float[] b3 = b[first + 3];
    float[] b4 = b[first + 4];
    float[] b5 = b[first + 5];
    float[] b6 = b[first + 6];
    float[] b7 = b[first + 7];
    for (int j = 0; j < n; j++) {
      c[j] =
          c[j]
              + a0 * b0[j]
              + a1 * b1[j]
              + a2 * b2[j]
              + a3 * b3[j]
              + a4 * b4[j]
              + a5 * b5[j]
              + a6 * b6[j]
              + a7 * b7[j];
    }
  }

  /** {@code c += a · b}. */
  static void addRow(float a, float[] b, float[] c, int n) {
    for (int j = 0; j < n; j++) {
      c[j] += a * b[j];
    }
  }

  /** {@code a · b}, in four sums. */
  static float dot(float[] a, float[] b, int n) {
    float s0 = 0;
    float s1 = 0;
    float s2 = 0;
    float s3 = 0;
    for (int i = 0; i < n; i += 4) {
      s0 += a[i] * b[i];
      s1 += a[i + 1] * b[i + 1];
      s2 += a[i + 2] * b[i + 2];
      s3 += a[i + 3] * b[i + 3];
    }
    return s0 + s1 + (s2 + s3);
  }

  static void add(float[] a, float[] b, float[] out, int n) {
    for (int j = 0; j < n; j++) {
      out[j] = a[j] + b[j];
    }
  }

  static void scale(float[] c, float factor, int n) {
    for (int j = 0; j < n; j++) {
      c[j] *= factor;
    }
  }

  static void raise(float[] values, float[] most, int n) {
    for (int j = 0; j < n; j++) {
      most[j] = Math.max(most[j], values[j]);
    }
  }

  /** Subtracts the mean, divides by the deviation, scales and shifts. */
  static void normalise(float[] row, float mean, float inverse, float[] gamma, float[] beta) {
    for (int j = 0; j < TILE; j++) {
      row[j] = (row[j] - mean) * inverse * gamma[j] + beta[j];
    }
  }

  /**
   * The exponential of numbers in [-100, 80], in place, to within 2e-5 of itself: the 256th power
   * of that of a 256th. The JDK's own is forty times slower, as no vector code is made of it.
   */
  static void exponential(float[] values, int n) {
    for (int j = 0; j < n; j++) {
      float x = values[j] * (1f / 256);
      values[j] = 1f + x * (1f + x * (1f / 2 + x * (1f / 6 + x * (1f / 24 + x * (1f / 120)))));
    }
    for (int j = 0; j < n; j++) {
      float x = values[j];
      x *= x;
      x *= x;
      x *= x;
      x *= x;
      x *= x;
      x *= x;
      x *= x;
      x *= x;
      values[j] = x;
    }
  }

  /** {@code out = max(a - b, -100)}. */
  static void below(float[] a, float[] b, float[] out, int n) {
    for (int j = 0; j < n; j++) {
      out[j] = Math.max(a[j] - b[j], -100f);
    }
  }

  static void multiply(float[] a, float[] b, int n) {
    for (int j = 0; j < n; j++) {
      a[j] *= b[j];
    }
  }

  static void invert(float[] a, int n) {
    for (int j = 0; j < n; j++) {
      a[j] = 1f / a[j];
    }
  }

  /** The tanh form of GELU, in place: {@code x / (1 + exp(-2 u))}. */
  static void gelu(float[] x, float[] spare, int n) {
    for (int j = 0; j < n; j++) {
      float v = x[j];
      spare[j] = Math.min(80f, Math.max(-100f, v * (-1.5957692f - 0.071354814f * v * v)));
    }
    exponential(spare, n);
    for (int j = 0; j < n; j++) {
      x[j] = x[j] / (1f + spare[j]);
    }
  }
}
