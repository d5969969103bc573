package dev.toxicity.benchmarks.quality;

import java.util.List;
import java.util.Locale;

/** A Markdown table under construction. */
final class Table {
  private final StringBuilder text = new StringBuilder();

  Table(List<String> head) {
    row(head);
    text.append("|").append("---|".repeat(head.size())).append('\n');
  }

  void row(List<String> cells) {
    text.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  /** Returns three decimals, or a dash for what cannot be told. */
  static String figure(double value) {
    return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%.3f", value);
  }

  /** Returns two decimals, or a dash for what cannot be told. */
  static String brief(double value) {
    return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%.2f", value);
  }

  /** Returns a difference of AUCs in points. */
  static String points(double difference) {
    return Double.isNaN(difference) ? "–" : String.format(Locale.ROOT, "%+.1f", 100 * difference);
  }

  /** Returns a share in per cent. */
  static String percent(double share) {
    return Double.isNaN(share) ? "–" : String.format(Locale.ROOT, "%.1f", 100 * share);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
