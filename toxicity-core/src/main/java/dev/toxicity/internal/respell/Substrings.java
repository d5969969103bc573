package dev.toxicity.internal.respell;

import dev.toxicity.internal.text.Disguise;
import dev.toxicity.internal.text.FoldedText;
import dev.toxicity.internal.text.Leet;
import dev.toxicity.internal.text.TokenHash;

/**
 * Reads every run of letters of a text that is an entry as a word of its own, whatever stands
 * around it: for user names and generated ids, where nothing is innocent by its neighbours. Digits
 * are read as letters, and left out. Linear. Reused; not thread-safe.
 */
public final class Substrings {
  private static final int SHORTEST = 4;
  private static final int LONGEST = 24;
  private static final int MOST = 2_000;

  private final Vocabulary vocabulary;
  private final FoldedText view = new FoldedText();
  private char[] letters = new char[256];
  private int[] places = new int[256];
  private int count;

  /** Makes a reader over a shared vocabulary. */
  public Substrings(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Returns the entries in a text, each a sentence of one token. */
  public FoldedText read(FoldedText text) {
    view.startView(text);
    collect(text, true);
    search();
    if (collect(text, false)) {
      search();
    }
    return view;
  }

  /** Returns whether there are digits. */
  private boolean collect(FoldedText text, boolean digits) {
    if (letters.length < text.length()) {
      letters = new char[text.length() * 2];
      places = new int[text.length() * 2];
    }
    count = 0;
    boolean any = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.folded()[i];
      boolean digit = c <= '9';
      any |= digit;
      if (!digit || (digits && Leet.first(c) != 0)) {
        letters[count] = digit ? Leet.first(c) : c;
        places[count++] = text.origin(i);
      }
    }
    return any;
  }

  private void search() {
    for (int from = 0; from + SHORTEST <= count; from++) {
      long hash = TokenHash.SEED;
      int longest = Math.min(LONGEST, count - from);
      for (int n = 1; n <= longest; n++) {
        hash = TokenHash.step(hash, letters[from + n - 1]);
        if (n >= SHORTEST && vocabulary.isEntry(hash, n) && view.tokenCount() < MOST) {
          write(from, n, hash);
        }
      }
    }
  }

  private void write(int from, int n, long hash) {
    int start = view.length();
    for (int i = from; i < from + n; i++) {
      view.append(letters[i], places[i]);
    }
    int disguise = Disguise.MERGED.bit() | Disguise.SURE;
    view.addToken(start, view.length(), hash, FoldedText.SENTENCE_START, disguise);
  }
}
