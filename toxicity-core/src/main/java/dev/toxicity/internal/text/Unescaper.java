package dev.toxicity.internal.text;

import java.util.Arrays;

/**
 * Writes the view of a text in which character references and escapes of JSON are the characters
 * they stand for, and tags inside words are not there, in all scripts. Linear. Reused; not
 * thread-safe.
 */
public final class Unescaper {
  private static final int FEWEST_SURE = 2;

  /** Longest escape, or a tag and its end. */
  private static final int STRETCH = 12;

  private final FoldedText view = new FoldedText();
  private final Folder folder = new Folder(view);
  private final StringBuilder plain = new StringBuilder();
  private char[] own = view.raw;
  private int[] places = new int[256];
  private byte[] kinds = new byte[256];

  /** Returns the view after {@link #read} has returned true. */
  public FoldedText view() {
    return view;
  }

  /** Reads a text anew; returns whether anything was undone. */
  public boolean read(FoldedText text) {
    if (!mayUndo(text)) {
      return false;
    }
    plain.setLength(0);
    if (places.length < text.rawLength) {
      places = new int[text.rawLength * 2];
      kinds = new byte[text.rawLength * 2];
    }
    Arrays.fill(kinds, 0, text.rawLength, (byte) 0);
    if (!decode(text.raw, text.rawLength)) {
      return false;
    }
    view.raw = own; // the last text's was lent
    folder.fold(plain, 0, plain.length());
    own = view.raw;
    view.raw = text.raw;
    view.rawLength = text.rawLength;
    view.stretch = STRETCH;
    for (int t = 0; t < view.tokenCount; t++) {
      mark(t);
    }
    for (int i = 0; i < view.length; i++) {
      view.origin[i] = places[view.origin[i]];
    }
    return true;
  }

  /** Returns false if a text certainly has no character references, tags or escapes of JSON. */
  public static boolean mayUndo(FoldedText text) {
    if (!text.hasEscapes()) {
      return false;
    }
    for (int i = 0; i < text.rawLength; i++) {
      if (begins(text.raw[i])) {
        return true;
      }
    }
    return false;
  }

  private static boolean begins(char c) {
    return c == '&' || c == '<' || c == '\\';
  }

  private boolean decode(char[] raw, int n) {
    boolean any = false;
    int kind = 0;
    for (int i = 0; i < n; ) {
      int length = begins(raw[i]) ? Escapes.length(raw, i, n) : 0;
      char letter = length > 0 ? Escapes.letter(raw, i, length) : 0;
      if (letter != 0) {
        put(letter, i, Disguise.ESCAPES.ordinal() + 1);
        any = true;
        i += length;
      } else if (length > 0 && Escapes.isInvisible(raw, i, length)) {
        kind = Disguise.ESCAPES.ordinal() + 1;
        any = true;
        i += length;
      } else if (length > 0 && isTagInside(raw, i, length, n)) {
        kind = Disguise.MARKUP.ordinal() + 1;
        any = true;
        i += length;
      } else {
        put(raw[i], i++, kind);
        kind = 0;
      }
    }
    return any;
  }

  private void put(char c, int place, int kind) {
    places[plain.length()] = place;
    kinds[plain.length()] = (byte) kind;
    plain.append(c);
  }

  /** A tag without attributes, between letters or beside another tag. */
  private static boolean isTagInside(char[] raw, int i, int length, int n) {
    for (int k = i + 1; k < i + length - 1; k++) {
      boolean name = (raw[k] >= 'a' && raw[k] <= 'z') || (raw[k] >= 'A' && raw[k] <= 'Z');
      if (!name && !(raw[k] == '/' && k == i + 1)) {
        return false;
      }
    }
    boolean before = i > 0 && (FoldTable.isWord(raw[i - 1]) || raw[i - 1] == '>');
    int end = i + length;
    boolean behind = end < n && (FoldTable.isWord(raw[end]) || raw[end] == '<');
    return raw[i] == '<' && length > 2 && before && behind;
  }

  private void mark(int t) {
    int bits = 0;
    int count = 0;
    for (int i = view.tokenStart[t]; i < view.tokenEnd[t]; i++) {
      int kind = kinds[view.origin[i]];
      if (kind > 0) {
        bits |= 1 << (kind - 1);
        count++;
      }
    }
    if (bits != 0) {
      int sure = count >= FEWEST_SURE || bits == Disguise.MARKUP.bit() ? Disguise.SURE : 0;
      view.tokenDisguise[t] |= bits | sure;
    }
  }
}
