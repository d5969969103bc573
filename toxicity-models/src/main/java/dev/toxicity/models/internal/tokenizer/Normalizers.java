package dev.toxicity.models.internal.tokenizer;

import java.util.List;
import java.util.function.IntPredicate;

/** The simple normalizers of the reference library. */
final class Normalizers {
  private static final UnicodeData DATA = UnicodeData.get();

  private Normalizers() {}

  static Step sequence(List<Step> steps) {
    Step[] copy = steps.toArray(Step[]::new);
    return workspace -> {
      for (Step step : copy) {
        step.apply(workspace);
      }
    };
  }

  static Step lowercase() {
    return Normalizers::lowercase;
  }

  private static void lowercase(Workspace workspace) {
    AlignedText in = workspace.text;
    AlignedText out = workspace.begin();
    for (int i = 0; i < in.length; i++) {
      addLower(in, i, out);
    }
    workspace.finish();
  }

  private static void addLower(AlignedText in, int i, AlignedText out) {
    int code = in.codes[i];
    int mapping = DATA.lower(code);
    if (mapping < 0) {
      out.addLike(code, in, i);
      return;
    }
    for (int k = 0; k < DATA.mappedLength(mapping); k++) {
      out.addLike(DATA.mapped(mapping, k), in, i);
    }
  }

  /** Removes all code points with one of these properties. */
  static Step remove(int flags) {
    return removeIf(code -> DATA.is(code, flags));
  }

  /** Removes all code points of a kind. */
  static Step removeIf(IntPredicate kind) {
    return workspace -> {
      AlignedText in = workspace.text;
      AlignedText out = workspace.begin();
      for (int i = 0; i < in.length; i++) {
        if (!kind.test(in.codes[i])) {
          out.addLike(in.codes[i], in, i);
        }
      }
      workspace.finish();
    };
  }

  /** What BERT does to a text: cleaning and lower case, and spaces around ideographs. */
  static Step bert(boolean clean, boolean ideographs, boolean lower) {
    return workspace -> {
      AlignedText in = workspace.text;
      AlignedText out = workspace.begin();
      for (int i = 0; i < in.length; i++) {
        int flags = DATA.flags(in.codes[i]);
        if (clean && (flags & UnicodeData.REMOVED) != 0) {
          continue;
        }
        if (clean && (flags & UnicodeData.SPACE) != 0) {
          out.addLike(' ', in, i);
        } else if (ideographs && isIdeograph(in.codes[i])) {
          out.addLike(' ', in, i);
          out.addLike(in.codes[i], in, i);
          out.addLike(' ', in, i);
        } else if (lower) {
          addLower(in, i, out);
        } else {
          out.addLike(in.codes[i], in, i);
        }
      }
      workspace.finish();
    };
  }

  /** The blocks that BERT calls Chinese. */
  private static boolean isIdeograph(int c) {
    return c >= 0x3400
        && ((c >= 0x4E00 && c <= 0x9FFF)
            || c <= 0x4DBF
            || (c >= 0x20000 && c <= 0x2A6DF)
            || (c >= 0x2A700 && c <= 0x2B73F)
            || (c >= 0x2B740 && c <= 0x2B81F)
            || (c >= 0x2B920 && c <= 0x2CEAF)
            || (c >= 0xF900 && c <= 0xFAFF)
            || (c >= 0x2F800 && c <= 0x2FA1F));
  }

  /** Removes white space at the ends. */
  static Step strip(boolean left, boolean right) {
    return workspace -> {
      AlignedText in = workspace.text;
      int from = 0;
      int to = in.length;
      while (left && from < to && DATA.is(in.codes[from], UnicodeData.SPACE)) {
        from++;
      }
      while (right && to > from && DATA.is(in.codes[to - 1], UnicodeData.SPACE)) {
        to--;
      }
      workspace.begin().copy(in, from, to);
      workspace.finish();
    };
  }

  static Step prepend(String prefix) {
    int[] codes = prefix.codePoints().toArray();
    return workspace -> {
      AlignedText in = workspace.text;
      AlignedText out = workspace.begin();
      for (int i = 0; i < codes.length && in.length > 0; i++) {
        out.addLike(codes[i], in, 0);
      }
      out.copy(in, 0, in.length);
      workspace.finish();
    };
  }

  /** Replaces each occurrence of a string, from the left. */
  static Step replace(String pattern, String content) {
    int[] old = pattern.codePoints().toArray();
    int[] made = content.codePoints().toArray();
    return workspace -> {
      AlignedText in = workspace.text;
      AlignedText out = workspace.begin();
      for (int i = 0; i < in.length; ) {
        if (startsWith(in, i, old)) {
          i += old.length;
          addAll(made, in, i - 1, out);
        } else {
          out.addLike(in.codes[i], in, i++);
        }
      }
      workspace.finish();
    };
  }

  /** Replaces each run of two or more spaces. */
  static Step replaceSpaces(String content) {
    int[] made = content.codePoints().toArray();
    return workspace -> {
      AlignedText in = workspace.text;
      AlignedText out = workspace.begin();
      for (int i = 0; i < in.length; ) {
        int end = i;
        while (end < in.length && in.codes[end] == ' ') {
          end++;
        }
        if (end - i >= 2) {
          addAll(made, in, end - 1, out);
          i = end;
        } else {
          out.addLike(in.codes[i], in, i++);
        }
      }
      workspace.finish();
    };
  }

  private static void addAll(int[] codes, AlignedText in, int like, AlignedText out) {
    for (int code : codes) {
      out.addLike(code, in, like);
    }
  }

  private static boolean startsWith(AlignedText text, int at, int[] pattern) {
    if (at + pattern.length > text.length) {
      return false;
    }
    for (int k = 0; k < pattern.length; k++) {
      if (text.codes[at + k] != pattern[k]) {
        return false;
      }
    }
    return true;
  }
}
