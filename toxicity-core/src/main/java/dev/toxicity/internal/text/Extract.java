package dev.toxicity.internal.text;

/**
 * Writes a view of a text in which some words are replaced, without the words that are too far from
 * all of those to be in a phrase with them: what has no disguise is read in the text itself, and a
 * long text with one disguised word must not be read twice. Words that the text itself shows in
 * disguise count as replaced. Reused; not thread-safe.
 */
public final class Extract {
  /** Fewest words that are left out: fewer are not worth a gap. */
  private static final int SHORTEST_GAP = 4;

  /** What a reader who looks at the beginning of a text sees. */
  private static final int HEAD_CHARS = 256;

  private static final int HEAD_TOKENS = 32;

  private final FoldedText view = new FoldedText();
  private final int reach;
  private final boolean withHead;
  private FoldedText text = view;

  /** First word of the text that is not dealt with. */
  private int next;

  /** Words before this one are near a replaced one. */
  private int until;

  private boolean gap;

  /** The word that begins no sentence although the text says so. */
  private int joined;

  /**
   * Makes a writer.
   *
   * @param longest words of the longest phrase that is looked for in views
   * @param withHead whether the beginning of the text is kept
   */
  public Extract(int longest, boolean withHead) {
    this.reach = Math.max(SHORTEST_GAP, longest);
    this.withHead = withHead;
  }

  /** Returns the view, which is complete after {@link #end}. */
  public FoldedText view() {
    return view;
  }

  /** Begins an empty view. */
  public void begin(FoldedText source) {
    view.startView(source);
    text = source;
    next = 0;
    until = 0;
    gap = false;
    joined = -1;
  }

  /** Makes room for what the caller will add to the view in place of tokens {@code [from, to)}. */
  public void replace(int from, int to) {
    approach(from);
    next = Math.max(next, to);
    until = next + reach;
  }

  /** Copies a token with the words around it. */
  void keep(int token) {
    approach(token);
    until = Math.max(until, token + 1 + reach);
  }

  /** Says that a token begins no sentence. */
  void join(int token) {
    joined = token;
  }

  /** Copies what is near the last replaced word. */
  public void end() {
    copyTo(Math.min(until, text.tokenCount));
    copyHead(text.tokenCount);
  }

  private void approach(int token) {
    copyTo(Math.min(until, token));
    copyHead(token);
    if (token - reach - next >= SHORTEST_GAP) {
      next = token - reach;
      gap = true;
    }
    copyTo(token);
  }

  private void copyHead(int end) {
    while (withHead && next < end && (view.length < HEAD_CHARS || view.tokenCount < HEAD_TOKENS)) {
      copy(next++);
    }
  }

  private void copyTo(int end) {
    while (next < end) {
      copy(next++);
    }
  }

  private void copy(int t) {
    int flags = text.tokenFlags[t];
    if (t == joined) {
      flags &= ~FoldedText.SENTENCE_START;
    }
    if (gap) {
      flags |= FoldedText.BEHIND_GAP;
      gap = false;
    }
    view.addCopy(text, t, flags);
  }
}
