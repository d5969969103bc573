package dev.toxicity.internal.engine;

import dev.toxicity.internal.lexicon.ContextTerm;
import dev.toxicity.internal.lexicon.LanguageLexicon;
import dev.toxicity.internal.lexicon.LexiconEntry;
import dev.toxicity.internal.match.Pattern;
import dev.toxicity.internal.match.PatternIndex;
import dev.toxicity.internal.text.TokenHash;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns the lexicons of all languages into three pattern indexes: entries, context, allowed. */
final class LexiconCompiler {
  private static final int SHORTEST_VARIANT = 4;
  private static final double STRONG = 0.8;

  private final Term term = new Term();
  private final List<LanguageLexicon> lexicons;
  private final String[] languages;
  private final Map<String, Integer> languageIndex = new HashMap<>();

  private final Set<String> terms = new HashSet<>();
  private final List<LexiconEntry> entries = new ArrayList<>();
  private final List<Pattern> entryPatterns = new ArrayList<>();
  private final List<ContextTerm> context = new ArrayList<>();
  private final List<Pattern> contextPatterns = new ArrayList<>();
  private final List<Pattern> allowPatterns = new ArrayList<>();

  LexiconCompiler(List<LanguageLexicon> lexicons) {
    this.lexicons = lexicons;
    Set<String> tags = new LinkedHashSet<>();
    lexicons.forEach(l -> tags.add(l.language()));
    languages = tags.toArray(new String[0]);
    for (int i = 0; i < languages.length; i++) {
      languageIndex.put(languages[i], i);
    }
  }

  CompiledLexicon compile() {
    Set<Long>[] suffixes = suffixes();
    Set<String> removed = removed();
    lexicons.forEach(l -> l.entries().forEach(e -> terms.add(e.term())));
    for (LanguageLexicon lexicon : lexicons) {
      int language = index(lexicon);
      Set<String> allowed = new HashSet<>();
      for (String item : lexicon.allowed()) {
        allow(item, language, allowed);
      }
      for (LexiconEntry entry : lexicon.entries()) {
        if (!removed.contains(entry.term())) {
          add(entry, language, allowed);
        }
      }
      for (ContextTerm item : lexicon.context()) {
        if (item.kind() != ContextTerm.Kind.SUFFIX) {
          addContext(item, language);
        }
      }
    }
    EngineWordForms forms = new EngineWordForms(languages, suffixes);
    return new CompiledLexicon(
        languages,
        suffixes,
        entries.toArray(new LexiconEntry[0]),
        context.toArray(new ContextTerm[0]),
        new PatternIndex(entryPatterns, forms),
        new PatternIndex(contextPatterns, forms),
        new PatternIndex(allowPatterns, forms));
  }

  private int index(LanguageLexicon lexicon) {
    return java.util.Objects.requireNonNull(languageIndex.get(lexicon.language()));
  }

  private Set<String> removed() {
    Set<String> removed = new HashSet<>();
    lexicons.forEach(l -> removed.addAll(l.removed()));
    return removed;
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private Set<Long>[] suffixes() {
    Set<Long>[] sets = new Set[languages.length];
    for (int i = 0; i < sets.length; i++) {
      sets[i] = new HashSet<>();
    }
    for (LanguageLexicon lexicon : lexicons) {
      for (ContextTerm item : lexicon.context()) {
        if (item.kind() == ContextTerm.Kind.SUFFIX) {
          for (String ending : term.fold(item.term())) {
            char[] c = ending.toCharArray();
            sets[index(lexicon)].add(TokenHash.of(c, 0, c.length));
          }
        }
      }
    }
    return sets;
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
    allowPatterns.add(pattern(allowPatterns.size(), kind, words, language));
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
    int id = context.size();
    context.add(item);
    contextPatterns.add(pattern(id, kind, words, language));
    List<Pattern.Word> stripped = strip(words);
    if (!stripped.equals(words) && kind != Pattern.Kind.TEXT) {
      contextPatterns.add(pattern(id, kind, stripped, language));
    }
  }

  private void add(LexiconEntry entry, int language, Set<String> allowed) {
    List<Pattern.Word> words = term.words(entry.term());
    if (words.isEmpty() || words.get(0).text().isEmpty()) {
      return;
    }
    Pattern.Kind kind = kind(entry, words);
    if (kind == Pattern.Kind.TEXT) {
      words = List.of(new Pattern.Word(term.run(entry.term()), false));
    }
    int id = entries.size();
    entries.add(entry);
    entryPatterns.add(pattern(id, kind, words, language));
    List<Pattern.Word> stripped = strip(words);
    if (!stripped.equals(words) && isVariant(kind, stripped, allowed)) {
      entryPatterns.add(pattern(id, kind, stripped, language));
    }
    boolean single = kind == Pattern.Kind.WORD || kind == Pattern.Kind.STEM;
    if (single && isUnmistakable(entry)) {
      Respellings.of(words.get(0).text(), entry.language())
          .forEach((text, disguise) -> respell(id, text, language, disguise, allowed));
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
      entryPatterns.add(new Pattern(id, Pattern.Kind.WORD, words, language, disguise));
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
      case PART -> words.get(0).text().length() < 4 ? Pattern.Kind.PREFIX : Pattern.Kind.PART;
    };
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
