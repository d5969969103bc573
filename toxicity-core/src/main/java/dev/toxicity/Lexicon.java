package dev.toxicity;

import com.google.common.hash.Hashing;
import dev.toxicity.internal.lexicon.ContextTerm;
import dev.toxicity.internal.lexicon.LanguageLexicon;
import dev.toxicity.internal.lexicon.LexiconEntry;
import dev.toxicity.internal.lexicon.LexiconReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Words of the caller's own, added to the bundled lexicons with {@link
 * Scorer.Builder#lexicon(Lexicon)}. Immutable and thread-safe.
 *
 * <pre>{@code
 * Lexicon house = Lexicon.builder("en")
 *     .add("noob", Attribute.INSULT, 0.5)
 *     .allow("git blame")
 *     .remove("crap")
 *     .build();
 * }</pre>
 *
 * <p>The file format is that of the bundled lexicons, described in {@code docs/lexicon-format.md}
 * of the core module.
 */
public final class Lexicon {
  private final LanguageLexicon content;

  private Lexicon(LanguageLexicon content) {
    this.content = content;
  }

  /**
   * Reads an entry file.
   *
   * @throws ToxicityException if a line is bad; the message names file, line and reason
   * @throws IOException if the file cannot be read
   */
  public static Lexicon read(Path file) throws IOException {
    return parse(String.valueOf(file.getFileName()), Files.readAllBytes(file));
  }

  /**
   * Reads an entry file from a stream, which is not closed.
   *
   * @param name name for messages
   * @throws ToxicityException if a line is bad; the message names file, line and reason
   * @throws IOException if the stream cannot be read
   */
  public static Lexicon read(String name, InputStream stream) throws IOException {
    return parse(name, stream.readAllBytes());
  }

  private static Lexicon parse(String name, byte[] bytes) {
    LexiconReader.Entries entries = LexiconReader.readEntries(name, bytes);
    return new Lexicon(
        new LanguageLexicon(
            entries.language(),
            entries.version(),
            Hashing.sha256().hashBytes(bytes).toString(),
            entries.entries(),
            List.of(),
            List.of(),
            List.of()));
  }

  /**
   * Returns a builder for a lexicon in code.
   *
   * @param language BCP 47 tag of its words, or {@code "zxx"} for words of no language
   */
  public static Builder builder(String language) {
    return new Builder(language);
  }

  /** Returns the BCP 47 tag of the words. */
  public String language() {
    return content.language();
  }

  /** Returns the number of entries, without allowed and removed ones. */
  public int size() {
    return content.entries().size();
  }

  LanguageLexicon content() {
    return content;
  }

  @Override
  public String toString() {
    return "Lexicon[" + language() + ", " + size() + " entries]";
  }

  /** Builds a {@link Lexicon}; not thread-safe. */
  public static final class Builder {
    private final String language;
    private final StringBuilder rows = new StringBuilder();
    private final List<String> allowed = new ArrayList<>();
    private final List<String> removed = new ArrayList<>();

    private Builder(String language) {
      if (language.isBlank()) {
        throw new IllegalArgumentException("language tag is empty");
      }
      this.language = language;
    }

    /**
     * Adds a word or, with spaces, a phrase.
     *
     * @param term the word; matched without regard to case
     * @param attribute what it supports; not {@link Attribute#TOXICITY}, which follows from others
     * @param weight how sure a use has the attribute, in [0.1, 0.9]; kept in tenths
     * @throws IllegalArgumentException if an argument is out of range
     */
    public Builder add(String term, Attribute attribute, double weight) {
      long tenths = Math.round(weight * 10);
      if (!(tenths >= 1 && tenths <= 9)) {
        throw new IllegalArgumentException("weight must be in [0.1, 0.9], was " + weight);
      }
      String clean = term.strip().toLowerCase(Locale.ROOT);
      if (clean.isEmpty() || clean.indexOf('\t') >= 0 || clean.indexOf('\n') >= 0) {
        throw new IllegalArgumentException("term is empty or has a tab or line break");
      }
      rows.append(clean)
          .append('\t')
          .append(clean.indexOf(' ') >= 0 ? "phrase" : "word")
          .append('\t')
          .append(code(attribute))
          .append(tenths)
          .append("\talways\t-\t-\t-\n");
      return this;
    }

    private static String code(Attribute attribute) {
      return switch (attribute) {
        case INSULT -> "IN";
        case IDENTITY_ATTACK -> "ID";
        case PROFANITY -> "PR";
        case THREAT -> "TH";
        case SEXUALLY_EXPLICIT -> "SX";
        case SEVERE_TOXICITY -> "SV";
        case TOXICITY ->
            throw new IllegalArgumentException("TOXICITY follows from the other attributes");
      };
    }

    /** Allows a word or phrase: entries that lie inside it no longer count. */
    public Builder allow(String phrase) {
      allowed.add(phrase.strip());
      return this;
    }

    /**
     * Removes the bundled entries with this term, in all languages. Adding a term overrides bundled
     * entries of the same term without removing it first.
     */
    public Builder remove(String term) {
      removed.add(term.strip().toLowerCase(Locale.ROOT));
      return this;
    }

    /**
     * Builds the lexicon.
     *
     * @throws ToxicityException if a term was added twice
     */
    public Lexicon build() {
      String header =
          "# language: "
              + language
              + "\n# licence: caller's own\n# version: 0\n"
              + LexiconReader.ENTRY_COLUMNS
              + "\n";
      byte[] bytes = (header + rows).getBytes(StandardCharsets.UTF_8);
      List<LexiconEntry> entries = LexiconReader.readEntries("lexicon in code", bytes).entries();
      byte[] whole = (header + rows + allowed + removed).getBytes(StandardCharsets.UTF_8);
      return new Lexicon(
          new LanguageLexicon(
              language,
              "0",
              Hashing.sha256().hashBytes(whole).toString(),
              entries,
              List.<ContextTerm>of(),
              allowed,
              removed));
    }
  }
}
