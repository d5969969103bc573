package dev.toxicity.benchmarks.quality;

import dev.toxicity.TargetGroup;
import dev.toxicity.internal.engine.BundledLexicons;
import dev.toxicity.internal.lexicon.ContextTerm;
import dev.toxicity.internal.lexicon.LexiconEntry;
import dev.toxicity.internal.lexicon.LexiconReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds which groups a text names, by the neutral identity words of the lexicons. */
final class Identities {
  private static final Set<String> WITHOUT_SPACES =
      Set.of("zh", "zh-Hant", "ja", "th", "lo", "km", "my");

  private record Word(String needle, TargetGroup group) {}

  private final Map<String, List<Word>> words = new HashMap<>();

  Identities() {
    for (String tag : BundledLexicons.languages()) {
      String name = "/META-INF/toxicity/lexicons/" + tag + ".context.tsv";
      try (InputStream in = LexiconEntry.class.getResourceAsStream(name)) {
        if (in != null) {
          words.put(tag, words(tag, LexiconReader.readContext(tag, in.readAllBytes())));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static List<Word> words(String tag, List<ContextTerm> terms) {
    return terms.stream()
        .filter(term -> term.kind() == ContextTerm.Kind.IDENTITY && term.target() != null)
        .map(term -> new Word(needle(tag, term.term()), term.target()))
        .toList();
  }

  /** Words are looked for between spaces; a star stands for any ending. */
  private static String needle(String tag, String term) {
    String plain = plain(term.replace("*", "")).strip();
    if (WITHOUT_SPACES.contains(tag)) {
      return plain;
    }
    return " " + plain + (term.endsWith("*") ? "" : " ");
  }

  /** Returns the groups that a text of a language names. */
  Set<TargetGroup> in(String language, String text) {
    Set<TargetGroup> found = EnumSet.noneOf(TargetGroup.class);
    String plain = plain(text);
    for (Word word : words.getOrDefault(language, List.of())) {
      if (plain.contains(word.needle())) {
        found.add(word.group());
      }
    }
    return found;
  }

  /** Lower case, and one space for whatever is no letter, mark or digit. */
  private static String plain(String text) {
    StringBuilder out = new StringBuilder(text.length() + 2).append(' ');
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c) || isMark(c) || c == '\'') {
                out.appendCodePoint(c);
              } else if (out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
              }
            });
    return out.append(' ').toString();
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
