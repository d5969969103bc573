package dev.toxicity.internal.engine;

import dev.toxicity.Provenance.Component;
import dev.toxicity.ToxicityException;
import dev.toxicity.internal.lexicon.ContextTerm;
import dev.toxicity.internal.lexicon.LanguageLexicon;
import dev.toxicity.internal.lexicon.LexiconEntry;
import dev.toxicity.internal.match.Pattern;
import dev.toxicity.internal.match.PatternIndex;
import dev.toxicity.internal.text.Disguise;
import dev.toxicity.internal.text.TokenHash;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Turns lexicons into patterns: entries, context terms, and what is allowed. */
final class LexiconCompiler {
  private static final int SHORTEST_VARIANT = 4;
  private static final double STRONG = 0.8;

  private final Term term = new Term();
  private final Transliterations transliterations =
      new Transliterations(
          new String(Resources.require("unicode/pinyin.tsv"), StandardCharsets.UTF_8));
  private final Set<String> terms = new HashSet<>();
  private final LexiconTables tables;
  private final EngineWordForms forms;

  /** Makes a compiler that adds to {@code tables}. */
  LexiconCompiler(LexiconTables tables) {
    this.tables = tables;
    forms = new EngineWordForms(tables.languages, tables.suffixes);
  }

  void add(List<LanguageLexicon> lexicons) {
    tables.indexes = null;
    tables.vocabulary = null;
    lexicons.forEach(l -> l.entries().forEach(e -> terms.add(e.term())));
    for (LanguageLexicon lexicon : lexicons) {
      int language = tables.language(lexicon.language());
      tables.components.add(
          new Component("lexicon", lexicon.language(), lexicon.version(), lexicon.sha256()));
      suffixes(lexicon, language);
      Set<String> allowed = new HashSet<>();
      for (String item : lexicon.allowed()) {
        allow(item, language, allowed);
      }
      for (LexiconEntry entry : lexicon.entries()) {
        add(entry, language, allowed);
      }
      for (ContextTerm item : lexicon.context()) {
        if (item.kind() != ContextTerm.Kind.SUFFIX) {
          addContext(item, language);
        }
      }
    }
  }

  private void suffixes(LanguageLexicon lexicon, int language) {
    for (ContextTerm item : lexicon.context()) {
      if (item.kind() == ContextTerm.Kind.SUFFIX) {
        for (String ending : term.fold(item.term())) {
          char[] c = ending.toCharArray();
          tables.suffixes.get(language).add(TokenHash.of(c, 0, c.length));
        }
      }
    }
  }

  private void allow(String item, int language, Set<String> allowed) {
    List<Pattern.Word> words = term.words(item);
    if (words.isEmpty() || words.get(0).text().isEmpty()) {
      return;
    }
    Pattern.Kind kind = Pattern.Kind.PHRASE;
    if (isRun(words.get(0).text())) {
      words = List.of(new Pattern.Word(term.run(item.replace("*", "")), false));
      kind = Pattern.Kind.TEXT;
    } else if (words.size() == 1) {
      kind = words.get(0).open() ? Pattern.Kind.PREFIX : Pattern.Kind.WORD;
      allowed.add(words.get(0).text());
    }
    tables.allowPatterns.add(pattern(tables.allowPatterns.size(), kind, words, language), forms);
  }

  private void addContext(ContextTerm item, int language) {
    List<Pattern.Word> words = term.words(item.term());
    if (words.isEmpty() || words.get(0).text().isEmpty()) {
      return;
    }
    Pattern.Kind kind = Pattern.Kind.PHRASE;
    if (isRun(words.get(0).text())) {
      words = List.of(new Pattern.Word(term.run(item.term()), false));
      kind = Pattern.Kind.TEXT;
    } else if (words.size() == 1) {
      kind = words.get(0).open() ? Pattern.Kind.PREFIX : Pattern.Kind.WORD;
    }
    int id = tables.addContext(item.kind());
    tables.contextPatterns.add(pattern(id, kind, words, language), forms);
    List<Pattern.Word> stripped = strip(words);
    if (!stripped.equals(words) && kind != Pattern.Kind.TEXT) {
      tables.contextPatterns.add(pattern(id, kind, stripped, language), forms);
    }
  }

  private void add(LexiconEntry entry, int language, Set<String> allowed) {
    List<Pattern.Word> words = term.words(entry.term());
    if (words.isEmpty() || words.get(0).text().isEmpty()) {
      throw new ToxicityException(
          entry.origin()
              + ": term '"
              + entry.term()
              + "' begins with any word, or a part of it has no letters");
    }
    Pattern.Kind kind = kind(entry, words);
    if (kind == Pattern.Kind.TEXT) {
      words = List.of(new Pattern.Word(term.run(entry.term()), false));
    }
    int id = tables.entries.size();
    tables.entries.add(entry, language);
    tables.entryPatterns.add(pattern(id, kind, words, language), forms);
    List<Pattern.Word> stripped = strip(words);
    if (!stripped.equals(words) && isVariant(kind, stripped, allowed)) {
      tables.entryPatterns.add(pattern(id, kind, stripped, language), forms);
    }
    transliterate(id, entry, language, allowed);
    boolean single = kind == Pattern.Kind.WORD || kind == Pattern.Kind.STEM;
    if (single && isUnmistakable(entry)) {
      Respellings.of(words.get(0).text(), entry.language())
          .forEach((text, disguise) -> respell(id, text, language, disguise, allowed));
    }
  }

  private void transliterate(int id, LexiconEntry entry, int language, Set<String> allowed) {
    for (String spelling : transliterations.of(entry)) {
      List<Pattern.Word> words = term.words(spelling);
      if (words.isEmpty() || words.get(0).text().isEmpty()) {
        continue;
      }
      boolean run = isRun(words.get(0).text());
      int family = run ? Disguise.DECOMPOSED.bit() : Disguise.TRANSLITERATED.bit();
      String first = run ? term.run(spelling) : words.get(0).text();
      if (run) {
        words = List.of(new Pattern.Word(first, false));
      }
      boolean free = words.size() > 1 || (!allowed.contains(first) && !terms.contains(first));
      Pattern.Kind kind =
          run ? Pattern.Kind.TEXT : words.size() > 1 ? Pattern.Kind.PHRASE : Pattern.Kind.WORD;
      if (free) {
        tables.entryPatterns.add(
            new Pattern(
                id, kind, words.toArray(new Pattern.Word[0]), language, family | Disguise.GUESS),
            forms);
      }
    }
  }

  private static boolean isUnmistakable(LexiconEntry entry) {
    boolean strong =
        entry.weight(LexiconEntry.Kind.PR) >= STRONG
            || entry.weight(LexiconEntry.Kind.ID) >= STRONG;
    return entry.context() == 0
        && (entry.ambiguity() == LexiconEntry.Ambiguity.ALWAYS
            || (entry.ambiguity() == LexiconEntry.Ambiguity.USUALLY && strong));
  }

  private void respell(int id, String text, int language, int disguise, Set<String> allowed) {
    if (!allowed.contains(text) && !terms.contains(text)) {
      Pattern.Word[] words = {new Pattern.Word(text, false)};
      tables.entryPatterns.add(
          new Pattern(id, Pattern.Kind.WORD, words, language, disguise), forms);
    }
  }

  private static boolean isVariant(
      Pattern.Kind kind, List<Pattern.Word> stripped, Set<String> allowed) {
    if (kind == Pattern.Kind.TEXT || kind == Pattern.Kind.PART) {
      return false;
    }
    return kind == Pattern.Kind.PHRASE
        || (stripped.get(0).text().length() >= SHORTEST_VARIANT
            && !allowed.contains(stripped.get(0).text()));
  }

  /** A term that folds to several tokens, such as one with an apostrophe, is a phrase. */
  private static Pattern.Kind kind(LexiconEntry entry, List<Pattern.Word> words) {
    if (isRun(words.get(0).text())) {
      return Pattern.Kind.TEXT;
    }
    if (words.size() > 1) {
      return Pattern.Kind.PHRASE;
    }
    return switch (entry.match()) {
      case WORD, TEXT, PHRASE -> words.get(0).open() ? Pattern.Kind.PREFIX : Pattern.Kind.WORD;
      case STEM -> Pattern.Kind.STEM;
      case PREFIX -> Pattern.Kind.PREFIX;
      case PART -> isLongEnough(words.get(0).text()) ? Pattern.Kind.PART : Pattern.Kind.PREFIX;
    };
  }

  private static boolean isLongEnough(String part) {
    return part.length() >= 4 || PatternIndex.isHangul(part.charAt(0));
  }

  private static boolean isRun(String folded) {
    return dev.toxicity.internal.text.Scripts.isUnsegmented(folded.charAt(0));
  }

  private static List<Pattern.Word> strip(List<Pattern.Word> words) {
    return words.stream().map(w -> new Pattern.Word(Term.strip(w.text()), w.open())).toList();
  }

  private static Pattern pattern(
      int id, Pattern.Kind kind, List<Pattern.Word> words, int language) {
    return new Pattern(id, kind, words.toArray(new Pattern.Word[0]), language, 0);
  }
}
