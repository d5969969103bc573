package dev.toxicity.internal.engine;

import dev.toxicity.internal.match.Pattern;
import dev.toxicity.internal.text.FoldTable;
import dev.toxicity.internal.text.FoldedText;
import dev.toxicity.internal.text.Folder;
import java.util.ArrayList;
import java.util.List;

/** Folds lexicon terms with the very code that folds texts, so that both always agree. */
final class Term {
  private final FoldedText text = new FoldedText();
  private final Folder folder = new Folder(text);

  /**
   * Returns the folded words of a term; a word written {@code abc*} is open, {@code _} is any. None
   * if a part of the term has no letters, since the rest alone would mean something else.
   */
  List<Pattern.Word> words(String term) {
    List<Pattern.Word> words = new ArrayList<>();
    for (String part : term.split(" ", -1)) {
      if (part.equals("_")) {
        words.add(new Pattern.Word("", true));
        continue;
      }
      boolean open = part.length() > 1 && part.endsWith("*");
      List<String> folded = fold(open ? part.substring(0, part.length() - 1) : part);
      if (folded.isEmpty()) {
        return List.of();
      }
      for (int i = 0; i < folded.size(); i++) {
        words.add(new Pattern.Word(folded.get(i), open && i == folded.size() - 1));
      }
    }
    return words;
  }

  /** Returns the folded tokens of a text. */
  List<String> fold(String part) {
    folder.fold(part, 0, part.length());
    List<String> tokens = new ArrayList<>();
    for (int t = 0; t < text.tokenCount(); t++) {
      tokens.add(new String(text.folded(), text.start(t), text.end(t) - text.start(t)));
    }
    return tokens;
  }

  /** Returns the folded characters of a term with spaces and punctuation left out. */
  String run(String term) {
    folder.fold(term, 0, term.length());
    return new String(text.folded(), 0, text.length());
  }

  /** Returns a folded word without diacritics. */
  static String strip(String folded) {
    char[] chars = folded.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = FoldTable.strip(chars[i]);
    }
    return new String(chars);
  }
}
