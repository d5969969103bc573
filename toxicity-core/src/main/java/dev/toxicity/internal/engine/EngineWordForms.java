package dev.toxicity.internal.engine;

import dev.toxicity.internal.match.WordForms;
import dev.toxicity.internal.tokenize.LuceneWordForms;
import java.util.List;
import java.util.Set;

/** Gives the matcher, which knows no Lucene, the word forms of the tokenizer room. */
final class EngineWordForms implements WordForms {
  private final LuceneWordForms forms;

  EngineWordForms(List<String> languages, List<Set<Long>> suffixes) {
    forms = new LuceneWordForms(languages, suffixes);
  }

  @Override
  public boolean stems(int language) {
    return forms.stems(language);
  }

  @Override
  public int stem(int language, char[] folded, int start, int end) {
    return forms.stem(language, folded, start, end);
  }

  @Override
  public char[] buffer() {
    return forms.buffer();
  }

  @Override
  public boolean isSuffix(int language, char[] folded, int start, int end) {
    return forms.isSuffix(language, folded, start, end);
  }
}
