package dev.toxicity.internal.text;

/**
 * Reads what stands between the words of a text: where sentences begin, what is quoted, and signs
 * that may be letters in disguise or cut a word in pieces. Reused; not thread-safe.
 */
final class Separators {
  private final FoldedText out;
  private char quoteMark;
  private int quoteFrom;

  Separators(FoldedText out) {
    this.out = out;
  }

  /** Begins a text. */
  void begin() {
    quoteMark = 0;
  }

  /**
   * Reads a character that is no part of a word; returns flags of the word behind it, or {@link
   * FoldedText#UNSEGMENTED} for a symbol that is kept as a word of its own.
   */
  int read(char[] raw, int i, int n) {
    char c = raw[i];
    switch (c) {
      case '.' -> {
        if (i + 1 >= n || Character.isWhitespace(raw[i + 1])) {
          return FoldedText.SENTENCE_START;
        }
        between(raw, i, n);
      }
      case '!' -> {
        boolean leads = i + 1 < n && FoldTable.isWord(raw[i + 1]);
        out.suspicion |= leads ? Disguise.LEET.bit() : 0;
        return FoldedText.SENTENCE_START;
      }
      case '?', '\n', '\r', ';', '。', '！', '？', '…', '؟', '۔', '।', '॥', '።', '။', '។' -> {
        return FoldedText.SENTENCE_START;
      }
      case '"', '“', '”', '„', '«', '»', '‹', '›', '「', '」', '『', '』' -> quote(c);
      case '@' -> {
        out.suspicion |= Disguise.LEET.bit();
        return FoldedText.MENTION;
      }
      case '\'', '’', '‘', 'ʼ' -> {
        return FoldedText.JOINED;
      }
      case '-' -> {
        between(raw, i, n);
        return FoldedText.JOINED;
      }
      case '$', '€', '£', '+', '|', '(', ')', '¡', '<', '>', '/', '\\', '{', '[', '^' ->
          out.suspicion |= Disguise.LEET.bit();
      case '*', '#', '%' -> out.suspicion |= Disguise.CENSORED.bit() | Disguise.SEPARATORS.bit();
      case '_', '•', '·', '~', '=', ',', ':' -> between(raw, i, n);
      case '&' -> out.suspicion |= Disguise.ESCAPES.bit();
      default -> {
        return symbol(c);
      }
    }
    return 0;
  }

  /** Punctuation between letters, once or twice, may cut a word in pieces. */
  private void between(char[] raw, int i, int n) {
    if (i > 0 && i + 1 < n && FoldTable.isWord(raw[i + 1])) {
      boolean twice = i > 1 && raw[i - 1] == raw[i];
      out.suspicion |= FoldTable.isWord(raw[twice ? i - 2 : i - 1]) ? Disguise.SEPARATORS.bit() : 0;
    }
  }

  /** Symbols of the basic plane that serve as emoji are kept as unsegmented runs. */
  private int symbol(char c) {
    if (StyledLetters.pictured(c) != 0) {
      out.suspicion |= Disguise.EMOJI_LETTERS.bit();
    }
    boolean kept = c >= 0x2190 && c <= 0x2BFF && Character.getType(c) == Character.OTHER_SYMBOL;
    return kept ? FoldedText.UNSEGMENTED : 0;
  }

  /** Only what stands between two marks is quoted: many an opening mark is never closed. */
  private void quote(char mark) {
    if (closes(mark)) {
      for (int t = quoteFrom; t < out.tokenCount; t++) {
        out.tokenFlags[t] |= FoldedText.QUOTED;
      }
      quoteMark = 0;
    } else {
      quoteMark = mark;
      quoteFrom = out.tokenCount;
    }
  }

  /** Which mark closes a quotation differs by language: “…”, „…“, »…«, ”…”. */
  private boolean closes(char mark) {
    return switch (quoteMark) {
      case '"' -> mark == '"';
      case '“', '”' -> mark == '”';
      case '„' -> mark == '“' || mark == '”';
      case '«' -> mark == '»';
      case '»' -> mark == '«' || mark == '»';
      case '‹' -> mark == '›';
      case '›' -> mark == '‹';
      case '「' -> mark == '」';
      case '『' -> mark == '』';
      default -> false;
    };
  }
}
