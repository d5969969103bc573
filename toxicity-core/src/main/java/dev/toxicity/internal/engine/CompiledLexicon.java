package dev.toxicity.internal.engine;

import dev.toxicity.internal.lexicon.ContextTerm;
import dev.toxicity.internal.lexicon.LexiconEntry;
import dev.toxicity.internal.match.Matcher;
import dev.toxicity.internal.match.PatternIndex;
import dev.toxicity.internal.match.PatternSet;
import dev.toxicity.internal.respell.Vocabulary;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** All lexicons, ready to match; immutable and shared by all threads. */
final class CompiledLexicon {
  private static final int MOST_HOMES = 256;

  private final LexiconTables tables;
  private final Set<Integer> removed;

  /** Entries that were found before; whichever thread makes one, it is the same. */
  private final @Nullable LexiconEntry[] known;

  private final PatternIndex entryIndex;
  private final PatternIndex contextIndex;
  private final PatternIndex allowIndex;
  private final PatternIndex distressIndex;

  /** What {@link #homes} has told. */
  private final Map<String, Homes> homes = new ConcurrentHashMap<>();

  private final Vocabulary vocabulary;

  /** For each lexicon the languages that it is at home in. */
  private final String[] families;

  /**
   * Builds the indexes, unless the tables come with theirs.
   *
   * @param tables tables that no longer grow
   * @param removed numbers of entries that no longer count
   */
  CompiledLexicon(LexiconTables tables, Set<Integer> removed) {
    this.tables = tables;
    this.removed = Set.copyOf(removed);
    known = new LexiconEntry[tables.entries.size()];
    families = new String[tables.languages.size()];
    for (int l = 0; l < families.length; l++) {
      families[l] = Languages.family(tables.languages.get(l));
    }
    Indexes indexes = tables.indexes == null ? Indexes.of(tables) : tables.indexes;
    entryIndex = indexes.entries();
    contextIndex = indexes.contexts();
    allowIndex = indexes.allowed();
    distressIndex = indexes.distress();
    vocabulary = tables.vocabulary == null ? vocabulary(tables) : tables.vocabulary;
  }

  PatternIndex entryIndex() {
    return entryIndex;
  }

  PatternIndex contextIndex() {
    return contextIndex;
  }

  PatternIndex allowIndex() {
    return allowIndex;
  }

  /** Returns the index of the context terms that speak of one's own pain. */
  PatternIndex distressIndex() {
    return distressIndex;
  }

  /**
   * Which lexicons are at home in texts of a language.
   *
   * @param flags one for each lexicon; not to be changed
   * @param mask the same as matchers know it
   */
  private record Homes(boolean[] flags, long mask) {}

  /** Returns for each lexicon whether it is at home in texts of a language; not to be changed. */
  boolean[] homes(String language) {
    return homesOf(language).flags();
  }

  /** Returns the languages that are at home in texts of a language, as matchers know them. */
  long homeMask(String language) {
    return homesOf(language).mask();
  }

  private Homes homesOf(String language) {
    Homes known = homes.get(language);
    if (known != null) {
      return known;
    }
    String family = Languages.family(language);
    boolean[] flags = new boolean[tables.languages.size()];
    long mask = 0;
    for (int l = 0; l < flags.length; l++) {
      flags[l] = families[l].equals(Languages.NONE) || families[l].equals(family);
      mask |= flags[l] ? Matcher.mask(l) : 0;
    }
    Homes found = new Homes(flags, mask);
    if (homes.size() < MOST_HOMES) { // callers may name any language
      homes.put(language, found);
    }
    return found;
  }

  /** Returns the number of words of the longest context term. */
  int longestContext() {
    return contextIndex.longest();
  }

  /** Returns the number of words of the longest entry or allowed phrase. */
  int longest() {
    return Math.max(entryIndex.longest(), allowIndex.longest());
  }

  List<String> languages() {
    return tables.languages;
  }

  List<Set<Long>> suffixes() {
    return tables.suffixes;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  /** Returns the indexes of the lexicons of a language and its relatives, and of English. */
  int[] lexiconsOf(String language) {
    String family = Languages.family(language);
    int[] found = new int[families.length];
    int n = 0;
    for (int l = 0; l < found.length; l++) {
      if (families[l].equals(family)) {
        found[n++] = l;
      }
    }
    int english = tables.languages.indexOf("en");
    if (english >= 0 && !families[english].equals(family)) {
      found[n++] = english;
    }
    return Arrays.copyOf(found, n);
  }

  /** The words of entries, and of phrases that are not innocent more often than not. */
  static Vocabulary vocabulary(LexiconTables tables) {
    Vocabulary.Builder builder = new Vocabulary.Builder();
    PatternSet patterns = tables.entryPatterns;
    patterns.forEachWord(
        (p, chars, from, to, whole, open) -> {
          LexiconEntry.Ambiguity ambiguity = tables.entries.ambiguity(patterns.id(p));
          boolean firm = ambiguity != LexiconEntry.Ambiguity.SOMETIMES;
          if (firm || whole) {
            int flags =
                (whole ? Vocabulary.ENTRY : 0)
                    | (open ? Vocabulary.OPEN : 0)
                    | (firm ? Vocabulary.FIRM : 0);
            boolean certain = whole && ambiguity == LexiconEntry.Ambiguity.ALWAYS;
            builder.add(
                chars, from, to, patterns.language(p), flags | (certain ? Vocabulary.CERTAIN : 0));
          }
        });
    return builder.build();
  }

  boolean isRemoved(int pattern) {
    return !removed.isEmpty() && removed.contains(entryIndex.id(pattern));
  }

  LexiconEntry entry(int pattern) {
    int id = entryIndex.id(pattern);
    LexiconEntry entry = known[id];
    if (entry == null) {
      entry = tables.entries.get(id, tables.languages);
      known[id] = entry;
    }
    return entry;
  }

  /** Returns whether a hit in a text that is surely of another language never counts. */
  boolean isWeak(int pattern) {
    String language = tables.languages.get(entryIndex.language(pattern));
    return tables.entries.ambiguity(entryIndex.id(pattern)) == LexiconEntry.Ambiguity.SOMETIMES
        && !language.equals("en")
        && !language.equals(Languages.NONE);
  }

  ContextTerm.Kind contextKind(int pattern) {
    return tables.contextKind(contextIndex.id(pattern));
  }
}
