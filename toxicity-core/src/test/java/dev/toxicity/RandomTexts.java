package dev.toxicity;

import java.util.List;
import java.util.Random;

/** Texts of random characters from the corners of Unicode where offsets go wrong. */
final class RandomTexts {
  private static final List<String> ODDITIES =
      List.of(
          "ß",
          "ẞ",
          "ﬁ",
          "ﬃ",
          "İ",
          "ı",
          "ŉ",
          "ΐ",
          "և",
          "ẖ",
          "ǆ",
          "½",
          "㎏",
          "㍿",
          "ﷺ",
          "\uFDFA",
          "\uD800",
          "\uDC00",
          "\uDBFF\uDBFF",
          "\uDC00\uD800",
          "\u202E",
          "\u202D",
          "\u2066",
          "\u200B",
          "\u200D",
          "\u200C",
          "\u00AD",
          "\uFEFF",
          "\uFE0F",
          "\u0000",
          "\uFFFF",
          "\u0336",
          "e\u0301\u0302\u0303",
          "👩‍👩‍👧‍👦",
          "🏳️‍🌈",
          "👍🏿",
          "🇩🇪",
          "1️⃣",
          "\uDB40\uDC61\uDB40\uDC62",
          "\uDB40\uDC7F",
          "ⓐ",
          "𝖆",
          "🅰",
          "ｆ",
          "ﾊﾞ",
          "각",
          "\u1100\u1161",
          "&#65;",
          "%41",
          "<b>",
          "</b>",
          "**",
          "@",
          "#",
          "$",
          "...",
          "—",
          "“",
          "”",
          "\"",
          "\n",
          "\t");

  private static final int[][] BLOCKS = {
    {0x20, 0x7E},
    {0xA0, 0x24F},
    {0x300, 0x36F},
    {0x370, 0x3FF},
    {0x400, 0x52F},
    {0x530, 0x58F},
    {0x590, 0x5FF},
    {0x600, 0x6FF},
    {0x900, 0x97F},
    {0x980, 0x9FF},
    {0xB80, 0xBFF},
    {0xE00, 0xE7F},
    {0x1000, 0x109F},
    {0x10A0, 0x10FF},
    {0x1200, 0x137F},
    {0x1780, 0x17FF},
    {0x1E00, 0x1EFF},
    {0x2000, 0x206F},
    {0x2070, 0x209F},
    {0x20D0, 0x20FF},
    {0x2100, 0x214F},
    {0x2460, 0x24FF},
    {0x3040, 0x30FF},
    {0x4E00, 0x5000},
    {0xAC00, 0xB000},
    {0xD800, 0xDFFF},
    {0xE000, 0xE010},
    {0xFB00, 0xFB4F},
    {0xFB50, 0xFDFF},
    {0xFE00, 0xFE0F},
    {0xFE70, 0xFEFF},
    {0xFF00, 0xFFEF},
    {0x10330, 0x1034F},
    {0x1D400, 0x1D7FF},
    {0x1F100, 0x1F1FF},
    {0x1F300, 0x1F6FF},
    {0x20000, 0x20010},
    {0xE0000, 0xE007F},
  };

  private final Random random;

  RandomTexts(Random random) {
    this.random = random;
  }

  /** Returns a text of {@code pieces} pieces, each a word, a run of one script, or an oddity. */
  String next(int pieces) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pieces; i++) {
      switch (random.nextInt(4)) {
        case 0 -> text.append(ODDITIES.get(random.nextInt(ODDITIES.size())));
        case 1 -> text.append(' ');
        default -> run(text);
      }
    }
    return text.toString();
  }

  private void run(StringBuilder text) {
    int[] block = BLOCKS[random.nextInt(BLOCKS.length)];
    int length = 1 + random.nextInt(6);
    for (int i = 0; i < length; i++) {
      int c = block[0] + random.nextInt(block[1] - block[0] + 1);
      if (c <= 0xFFFF) {
        text.append((char) c); // also lone surrogates
      } else {
        text.appendCodePoint(c);
      }
    }
  }
}
