package dev.toxicity.internal.engine;

import dev.toxicity.Provenance.Component;
import dev.toxicity.internal.lexicon.ContextTerm;
import dev.toxicity.internal.match.BlockReader;
import dev.toxicity.internal.match.PatternSet;
import dev.toxicity.internal.respell.Vocabulary;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All lexicons in the form in which they are compiled, stored in the build's image, and indexed.
 * Pattern ids of {@code entryPatterns} number {@code entries}; those of {@code contextPatterns}
 * number {@code contextKinds}. Not thread-safe while it grows.
 */
final class LexiconTables {
  private static final int MAGIC = 0x544C5836;
  private static final ContextTerm.Kind[] KINDS = ContextTerm.Kind.values();

  final List<String> languages = new ArrayList<>();
  final List<Set<Long>> suffixes = new ArrayList<>();
  final List<Component> components = new ArrayList<>();
  EntrySet entries = new EntrySet();
  byte[] contextKinds = new byte[64];
  int contextSize;
  PatternSet entryPatterns = new PatternSet();
  PatternSet contextPatterns = new PatternSet();
  PatternSet allowPatterns = new PatternSet();

  /** The indexes, if the image holds them and nothing was added since. */
  @Nullable Indexes indexes;

  /** The words of all entries, if the image holds them and no entry was added since. */
  @Nullable Vocabulary vocabulary;

  /** Returns the index of a language, which is added if it is new. */
  int language(String tag) {
    int index = languages.indexOf(tag);
    if (index < 0) {
      languages.add(tag);
      suffixes.add(new HashSet<>());
      return languages.size() - 1;
    }
    return index;
  }

  int addContext(ContextTerm.Kind kind) {
    if (contextSize == contextKinds.length) {
      contextKinds = Arrays.copyOf(contextKinds, Math.max(64, contextSize * 2));
    }
    contextKinds[contextSize] = (byte) kind.ordinal();
    return contextSize++;
  }

  ContextTerm.Kind contextKind(int id) {
    return KINDS[contextKinds[id]];
  }

  /** Returns the part of these tables that belongs to some languages. */
  LexiconTables select(Set<String> wanted) {
    LexiconTables part = new LexiconTables();
    int[] languageMap = new int[languages.size()];
    for (int l = 0; l < languageMap.length; l++) {
      boolean keep = wanted.contains(languages.get(l)) || languages.get(l).equals(Languages.NONE);
      languageMap[l] = keep ? part.language(languages.get(l)) : -1;
      if (keep) {
        part.suffixes.get(languageMap[l]).addAll(suffixes.get(l));
        part.components.add(components.get(l));
      }
    }
    int[] entryMap = new int[entries.size()];
    for (int e = 0; e < entryMap.length; e++) {
      int language = languageMap[entries.language(e)];
      entryMap[e] = language < 0 ? -1 : part.entries.size();
      if (language >= 0) {
        part.entries.copy(entries, e, language);
      }
    }
    copy(entryPatterns, part.entryPatterns, languageMap, entryMap);
    part.contextKinds = contextKinds.clone();
    part.contextSize = contextSize;
    copy(contextPatterns, part.contextPatterns, languageMap, null);
    copy(allowPatterns, part.allowPatterns, languageMap, null);
    return part;
  }

  private static void copy(
      PatternSet from, PatternSet to, int[] languageMap, int @Nullable [] idMap) {
    for (int p = 0; p < from.size(); p++) {
      int language = languageMap[from.language(p)];
      if (language >= 0) {
        int id = from.id(p);
        to.copy(from, p, idMap == null ? id : idMap[id], language);
      }
    }
  }

  /** Returns the numbers of the entries with one of these terms. */
  Set<Integer> entriesNamed(Set<String> terms) {
    Set<Integer> found = new HashSet<>();
    for (int e = 0; !terms.isEmpty() && e < entries.size(); e++) {
      if (terms.contains(entries.term(e))) {
        found.add(e);
      }
    }
    return found;
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(MAGIC);
    out.writeInt(languages.size());
    for (int l = 0; l < languages.size(); l++) {
      Component component = components.get(l);
      out.writeUTF(languages.get(l));
      out.writeUTF(component.version());
      out.writeUTF(component.sha256());
      out.writeInt(suffixes.get(l).size());
      for (long hash : suffixes.get(l).stream().sorted().toList()) {
        out.writeLong(hash);
      }
    }
    entries.write(out);
    out.writeInt(contextSize);
    out.write(contextKinds, 0, contextSize);
    Indexes.of(this).write(out);
  }

  static LexiconTables read(BlockReader in) throws IOException {
    if (in.readInt() != MAGIC) {
      throw new IOException("not a lexicon image");
    }
    LexiconTables tables = new LexiconTables();
    int n = in.readInt();
    for (int l = 0; l < n; l++) {
      String tag = in.readString();
      tables.language(tag);
      tables.components.add(new Component("lexicon", tag, in.readString(), in.readString()));
      int endings = in.readInt();
      for (int i = 0; i < endings; i++) {
        tables.suffixes.get(l).add(in.readLong());
      }
    }
    tables.entries = EntrySet.read(in);
    tables.contextSize = in.readInt();
    tables.contextKinds = in.readBytes(tables.contextSize);
    Indexes indexes = Indexes.read(in);
    tables.entryPatterns = indexes.entries().patterns();
    tables.contextPatterns = indexes.contexts().patterns();
    tables.allowPatterns = indexes.allowed().patterns();
    tables.indexes = indexes;
    return tables;
  }
}
