package dev.toxicity.models.internal.tokenizer;

/**
 * The Unicode normalization forms, with alignment as the reference library counts it. Linear in the
 * length of the text for any number of combining marks, which java.text.Normalizer is not.
 */
final class Normalization implements Step {
  private final UnicodeData data = UnicodeData.get();
  private final boolean compatibility;
  private final boolean compose;

  /**
   * @param compatibility NFKC and NFKD instead of NFC and NFD
   * @param compose NFC and NFKC instead of NFD and NFKD
   */
  Normalization(boolean compatibility, boolean compose) {
    this.compatibility = compatibility;
    this.compose = compose;
  }

  @Override
  public void apply(Workspace workspace) {
    AlignedText in = workspace.text;
    AlignedText out = workspace.begin();
    for (int i = 0; i < in.length; ) {
      int end = i + 1;
      while (end < in.length && changes(in.codes[end])) {
        end++;
      }
      if (end == i + 1 && !changes(in.codes[i])) {
        out.copy(in, i, end);
      } else {
        normalize(in, i, end, out, workspace.marks);
      }
      i = end;
    }
    workspace.finish();
  }

  /** Whether a code point changes, or may change what stands before it. */
  private boolean changes(int code) {
    if (code < 0x80) {
      return false;
    }
    int flags = data.flags(code);
    if ((flags & (UnicodeData.MARK_CLASS | UnicodeData.COMPOSES_BACK)) != 0) {
      return true;
    }
    if (Hangul.isSyllable(code)) {
      return !compose;
    }
    if (compose && Hangul.composesBack(code)) {
      return true;
    }
    return (flags & (compatibility ? UnicodeData.COMPATIBLE : UnicodeData.CANONICAL)) != 0;
  }

  private void normalize(AlignedText in, int from, int to, AlignedText out, Marks marks) {
    marks.clear();
    for (int i = from; i < to; i++) {
      decompose(in.codes[i], marks);
    }
    marks.order();
    if (compose) {
      compose(marks);
    }
    out.addChanged(marks, in, from);
  }

  private void decompose(int code, Marks marks) {
    if (Hangul.isSyllable(code)) {
      marks.add(Hangul.lead(code), 0, 0);
      marks.add(Hangul.vowel(code), 0, 1);
      if (Hangul.tail(code) >= 0) {
        marks.add(Hangul.tail(code), 0, 1);
      }
      return;
    }
    int mapping = data.decomposition(code, compatibility);
    if (mapping < 0) {
      marks.add(code, data.combiningClass(code), 0);
      return;
    }
    for (int i = 0; i < data.mappedLength(mapping); i++) {
      int part = data.mapped(mapping, i);
      marks.add(part, data.combiningClass(part), i == 0 ? 0 : 1);
    }
  }

  /** Composes in place: the result is never longer. */
  private void compose(Marks marks) {
    int written = 0;
    int starter = -1;
    int lastClass = -1; // of the marks kept since the starter; -1 if there are none
    for (int i = 0; i < marks.length; i++) {
      int combiningClass = marks.classes[i];
      boolean free = starter >= 0 && lastClass < combiningClass;
      int made = free ? compose(marks.codes[starter], marks.codes[i]) : -1;
      if (made >= 0) {
        marks.set(starter, made, marks.changes[starter] + marks.changes[i] - 1, 0);
        continue;
      }
      if (combiningClass == 0) {
        starter = written;
        lastClass = -1;
      } else {
        lastClass = combiningClass;
      }
      marks.set(written++, marks.codes[i], marks.changes[i], combiningClass);
    }
    marks.length = written;
  }

  private int compose(int first, int second) {
    int syllable = Hangul.compose(first, second);
    return syllable >= 0 ? syllable : data.compose(first, second);
  }
}
