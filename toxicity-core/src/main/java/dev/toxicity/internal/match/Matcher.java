package dev.toxicity.internal.match;

import dev.toxicity.internal.text.FoldedText;
import dev.toxicity.internal.text.TokenHash;

/**
 * Finds the patterns of an index in a folded text, in time linear in its length. Reused; not
 * thread-safe.
 */
public final class Matcher {
  private static final int LONGEST_STEMMED = 64;
  private static final String HEBREW_CLITICS = "והבלשמכ";

  private final PatternIndex index;
  private final WordForms forms;

  /**
   * Makes a matcher.
   *
   * @param index what to look for
   * @param forms stemmers of this thread
   */
  public Matcher(PatternIndex index, WordForms forms) {
    this.index = index;
    this.forms = forms;
  }

  /** Adds all hits in {@code text} to {@code hits}. */
  public void find(FoldedText text, HitList hits) {
    find(text, 0, text.tokenCount(), hits);
  }

  /** Adds the hits that begin in tokens {@code [from, to)}. */
  public void find(FoldedText text, int from, int to, HitList hits) {
    char[] folded = text.folded();
    for (int t = from; t < to; t++) {
      int start = text.start(t);
      int end = text.end(t);
      if (text.has(t, FoldedText.UNSEGMENTED)) {
        run(text, t, start, end, hits);
        continue;
      }
      if (index.exact.mayContain(text.hash(t))) {
        exact(text, t, hits);
      }
      if (isHebrew(text, t)) {
        findWithoutClitics(text, t, hits);
      }
      int length = end - start;
      if (length >= 3) {
        long three = PatternIndex.pack(folded, start, 3);
        if (index.heads.mayContain(three)) {
          heads(text, t, three, hits);
        }
        if (length >= 4) {
          long four = three << 16 | folded[start + 3];
          if (index.heads.mayContain(four)) {
            heads(text, t, four, hits);
          }
          if (index.hasParts) {
            parts(text, t, start, end, hits);
          }
        }
      }
    }
  }

  private void exact(FoldedText text, int t, HitList hits) {
    int p = index.exact.find(text.hash(t));
    if (p < 0) {
      return;
    }
    char[] folded = text.folded();
    for (int id; (id = index.exact.value(p)) >= 0; p++) {
      Pattern pattern = index.patterns[id];
      if (pattern.kind() == Pattern.Kind.PHRASE) {
        phrase(text, t, id, pattern, hits);
      } else if (pattern.words()[0].matches(folded, text.start(t), text.end(t))) {
        hits.add(id, t, t + 1, text.start(t), text.end(t), text.disguise(t) | pattern.disguise());
      }
    }
  }

  private void heads(FoldedText text, int t, long key, HitList hits) {
    int p = index.heads.find(key);
    if (p < 0) {
      return;
    }
    int stemmed = -1;
    for (int id; (id = index.heads.value(p)) >= 0; p++) {
      Pattern pattern = index.patterns[id];
      switch (pattern.kind()) {
        case PREFIX -> prefix(text, t, id, pattern, hits);
        case PHRASE -> phrase(text, t, id, pattern, hits);
        default -> {
          if (!forms.stems(pattern.language())) {
            suffixed(text, t, id, pattern, hits);
          } else if (stemmed != pattern.language()) {
            stemmed = pattern.language();
            stem(text, t, pattern.language(), hits);
          }
        }
      }
    }
  }

  private void prefix(FoldedText text, int t, int id, Pattern pattern, HitList hits) {
    String word = pattern.words()[0].text();
    int start = text.start(t);
    if (startsWith(text.folded(), start, text.end(t), word)) {
      hits.add(id, t, t + 1, start, text.end(t), text.disguise(t) | pattern.disguise());
    }
  }

  private void suffixed(FoldedText text, int t, int id, Pattern pattern, HitList hits) {
    int start = text.start(t);
    int end = text.end(t);
    String word = pattern.words()[0].text();
    String base = index.stemBase(id);
    char[] folded = text.folded();
    boolean inflected =
        (startsWith(folded, start, end, word)
                && end - start > word.length()
                && forms.isSuffix(pattern.language(), folded, start + word.length(), end))
            || (startsWith(folded, start, end, base)
                && base.length() < word.length()
                && forms.isSuffix(pattern.language(), folded, start + base.length(), end));
    if (inflected) {
      hits.add(id, t, t + 1, start, end, text.disguise(t) | pattern.disguise());
    }
  }

  private void stem(FoldedText text, int t, int language, HitList hits) {
    int start = text.start(t);
    int end = text.end(t);
    if (end - start > LONGEST_STEMMED) {
      return;
    }
    int n = forms.stem(language, text.folded(), start, end);
    int p = index.stems.find(PatternIndex.stemKey(language, forms.buffer(), n));
    if (p < 0) {
      return;
    }
    for (int id; (id = index.stems.value(p)) >= 0; p++) {
      Pattern pattern = index.patterns[id];
      boolean form =
          pattern.language() == language && !pattern.words()[0].matches(text.folded(), start, end);
      if (form) {
        hits.add(id, t, t + 1, start, end, text.disguise(t) | pattern.disguise());
      }
    }
  }

  private void parts(FoldedText text, int t, int start, int end, HitList hits) {
    char[] folded = text.folded();
    long key = PatternIndex.pack(folded, start, 3);
    for (int i = start + 3; i < end; i++) {
      key = key << 16 | folded[i];
      if (index.parts.mayContain(key)) {
        part(text, t, i - 3, end, key, hits);
      }
    }
  }

  private void part(FoldedText text, int t, int at, int end, long key, HitList hits) {
    int p = index.parts.find(key);
    if (p < 0) {
      return;
    }
    for (int id; (id = index.parts.value(p)) >= 0; p++) {
      String word = index.patterns[id].words()[0].text();
      if (startsWith(text.folded(), at, end, word)) {
        hits.add(id, t, t + 1, at, at + word.length(), text.disguise(t));
      }
    }
  }

  private void phrase(FoldedText text, int t, int id, Pattern pattern, HitList hits) {
    Pattern.Word[] words = pattern.words();
    if (t + words.length > text.tokenCount()) {
      return;
    }
    char[] folded = text.folded();
    int disguise = 0;
    for (int k = 0; k < words.length; k++) {
      int token = t + k;
      boolean fits =
          words[k].matches(folded, text.start(token), text.end(token))
              && (k == 0 || !text.has(token, FoldedText.SENTENCE_START));
      if (!fits) {
        return;
      }
      disguise |= text.disguise(token);
    }
    int last = t + words.length - 1;
    hits.add(id, t, last + 1, text.start(t), text.end(last), disguise | pattern.disguise());
  }

  /** Patterns for scripts without spaces may begin anywhere and run over token borders. */
  private void run(FoldedText text, int t, int start, int end, HitList hits) {
    char[] folded = text.folded();
    for (int i = start; i < end; i++) {
      long one = folded[i];
      if (index.runs.mayContain(one)) {
        runAt(text, t, i, one, hits);
      }
      if (i + 1 < text.length()) {
        long two = one << 16 | folded[i + 1];
        if (index.runs.mayContain(two)) {
          runAt(text, t, i, two, hits);
        }
      }
    }
    if (index.exact.mayContain(text.hash(t))) {
      exact(text, t, hits);
    }
  }

  private void runAt(FoldedText text, int t, int at, long key, HitList hits) {
    int p = index.runs.find(key);
    if (p < 0) {
      return;
    }
    for (int id; (id = index.runs.value(p)) >= 0; p++) {
      String word = index.patterns[id].words()[0].text();
      int end = at + word.length();
      if (startsWith(text.folded(), at, text.length(), word)
          && text.rawStart(end - 1) - text.rawStart(at) < 2 * word.length()) {
        int last = t;
        int disguise = text.disguise(t);
        while (text.end(last) < end) {
          disguise |= text.disguise(++last);
        }
        hits.add(id, t, last + 1, at, end, disguise);
      }
    }
  }

  /** Looks up a Hebrew token without its one or two leading clitics; finds stem patterns only. */
  private void findWithoutClitics(FoldedText text, int t, HitList hits) {
    char[] folded = text.folded();
    int start = text.start(t);
    int end = text.end(t);
    for (int k = 1; k <= 2 && end - start - k >= 3; k++) {
      if (HEBREW_CLITICS.indexOf(folded[start + k - 1]) < 0) {
        return;
      }
      int p = index.exact.find(TokenHash.of(folded, start + k, end));
      for (int id; p >= 0 && (id = index.exact.value(p)) >= 0; p++) {
        Pattern pattern = index.patterns[id];
        if (pattern.kind() == Pattern.Kind.STEM
            && pattern.words()[0].matches(folded, start + k, end)) {
          hits.add(id, t, t + 1, start + k, end, text.disguise(t) | pattern.disguise());
        }
      }
    }
  }

  private static boolean isHebrew(FoldedText text, int t) {
    char c = text.folded()[text.start(t)];
    return c >= 0x5D0 && c <= 0x5EA;
  }

  /**
   * Looks up a word with gaps: a pattern of the same length that agrees in all other letters.
   *
   * @param gap the character that stands for any letter
   */
  public void findCensored(FoldedText text, int t, char gap, HitList hits) {
    char[] folded = text.folded();
    int start = text.start(t);
    int n = text.end(t) - start;
    int p = index.sizes.find(PatternIndex.sizeKey(folded[start], n));
    for (int id; p >= 0 && (id = index.sizes.value(p)) >= 0; p++) {
      if (agrees(folded, start, index.patterns[id].words()[0].text(), gap)) {
        hits.add(id, t, t + 1, start, text.end(t), text.disguise(t));
      }
    }
  }

  private static boolean agrees(char[] folded, int start, String word, char gap) {
    for (int i = 0; i < word.length(); i++) {
      if (folded[start + i] != word.charAt(i) && folded[start + i] != gap) {
        return false;
      }
    }
    return true;
  }

  private static boolean startsWith(char[] folded, int start, int end, String word) {
    int n = word.length();
    if (end - start < n) {
      return false;
    }
    for (int i = 0; i < n; i++) {
      if (folded[start + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
