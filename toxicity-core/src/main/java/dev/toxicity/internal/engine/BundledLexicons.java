package dev.toxicity.internal.engine;

import dev.toxicity.ToxicityException;
import dev.toxicity.internal.lexicon.ContextTerm;
import dev.toxicity.internal.lexicon.LanguageLexicon;
import dev.toxicity.internal.lexicon.LexiconReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The lexicons inside the library's jar. */
public final class BundledLexicons {
  private static final String FOLDER = "lexicons/";
  private static final byte[] NONE = new byte[0];

  private BundledLexicons() {}

  /** Returns the tags of all bundled languages, sorted. */
  public static Set<String> languages() {
    String index = new String(Resources.require(FOLDER + "index.txt"), StandardCharsets.UTF_8);
    Set<String> tags = new TreeSet<>();
    index.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).forEach(tags::add);
    return tags;
  }

  /**
   * Returns the tags under which lexicons are filed.
   *
   * @param wanted tags of the caller
   * @throws ToxicityException if a tag is not bundled
   */
  static Set<String> canonical(Set<String> wanted) {
    Set<String> bundled = wanted.isEmpty() ? Set.of() : languages();
    Set<String> tags = new TreeSet<>();
    for (String tag : wanted) {
      String canonical = Languages.canonical(tag);
      if (!bundled.contains(canonical)) {
        throw new ToxicityException(
            "no lexicon for language '" + tag + "'; bundled are " + String.join(" ", bundled));
      }
      tags.add(canonical);
    }
    return tags;
  }

  /**
   * Reads the lexicon files of some languages.
   *
   * @param tags tags as filed; empty for all
   */
  static List<LanguageLexicon> read(Set<String> tags) {
    Set<String> files = new TreeSet<>(tags.isEmpty() ? languages() : tags);
    files.add("emoji");
    List<LanguageLexicon> lexicons = new ArrayList<>();
    for (String tag : files) {
      lexicons.add(load(tag));
    }
    return lexicons;
  }

  private static LanguageLexicon load(String tag) {
    String file = tag + ".tsv";
    byte[] entryBytes = Resources.require(FOLDER + file);
    byte[] contextBytes = orNone(Resources.find(FOLDER + tag + ".context.tsv"));
    byte[] allowBytes = orNone(Resources.find(FOLDER + tag + ".allow.txt"));
    LexiconReader.Entries entries = LexiconReader.readEntries(file, entryBytes);
    List<ContextTerm> context =
        contextBytes.length == 0
            ? List.of()
            : LexiconReader.readContext(tag + ".context.tsv", contextBytes);
    return new LanguageLexicon(
        entries.language().toLowerCase(Locale.ROOT).equals("zxx") ? Languages.NONE : tag,
        entries.version(),
        Resources.sha256(entryBytes, contextBytes, allowBytes),
        entries.entries(),
        context,
        LexiconReader.readAllowed(tag + ".allow.txt", allowBytes),
        List.of());
  }

  private static byte[] orNone(byte @org.jspecify.annotations.Nullable [] bytes) {
    return bytes == null ? NONE : bytes;
  }
}
