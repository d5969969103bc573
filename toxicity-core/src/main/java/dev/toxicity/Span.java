package dev.toxicity;

/**
 * A half-open range {@code [start, end)} of UTF-16 code units in the text the caller passed.
 *
 * @param start index of the first code unit, at least 0
 * @param end index after the last code unit, at least {@code start}
 */
public record Span(int start, int end) {
  /**
   * Checks the range.
   *
   * @throws IllegalArgumentException if {@code start < 0} or {@code end < start}
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("span [" + start + ", " + end + ") is not a range");
    }
  }

  /** Returns {@code end - start}, in UTF-16 code units. */
  public int length() {
    return end - start;
  }

  /**
   * Returns the characters of {@code text} that this span covers.
   *
   * @param text the text that was scored
   * @throws IndexOutOfBoundsException if the text is shorter than {@link #end()}
   */
  public CharSequence in(CharSequence text) {
    return text.subSequence(start, end);
  }
}
