package dev.toxicity.internal.engine;

import dev.toxicity.ToxicityException;
import dev.toxicity.internal.match.BlockReader;
import dev.toxicity.internal.respell.Vocabulary;
import dev.toxicity.internal.text.FoldTable;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The bundled lexicons compiled ahead of time: the build runs {@link #main} over the very files
 * that are in the jar, so that starting needs no parsing, no stemming and no sorting. There are two
 * files, so that two threads can read them.
 */
public final class LexiconImage {
  private static final String TABLES = "lexicons/image.bin";
  private static final String VOCABULARY = "lexicons/vocabulary.bin";

  private LexiconImage() {}

  /** Writes the files; takes the folder of compiled classes and resources. */
  public static void main(String[] args) throws IOException {
    Path resources = Path.of(args[0]).resolve("META-INF/toxicity");
    Path folding = resources.resolve("unicode/fold.bin");
    Files.deleteIfExists(folding); // so that the table is not read from it, but made anew
    FoldTable.write(folding);
    LexiconTables tables = new LexiconTables();
    new LexiconCompiler(tables).add(BundledLexicons.read(Set.of()));
    try (DataOutputStream out = create(resources.resolve(TABLES))) {
      tables.write(out);
    }
    try (DataOutputStream out = create(resources.resolve(VOCABULARY))) {
      CompiledLexicon.vocabulary(tables).write(out);
    }
  }

  private static DataOutputStream create(Path file) throws IOException {
    return new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
  }

  private static @Nullable BlockReader open(String name) {
    InputStream in = Resources.open(name);
    return in == null ? null : new BlockReader(in);
  }

  /** Returns the bundled tables, or null if the build made no image. */
  static @Nullable LexiconTables find() {
    try (BlockReader in = open(TABLES)) {
      return in == null ? null : LexiconTables.read(in);
    } catch (IOException e) {
      throw new ToxicityException(TABLES + " is damaged", e);
    }
  }

  /** Returns the words of all bundled entries, or null if the build made no image. */
  static @Nullable Vocabulary vocabulary() {
    try (BlockReader in = open(VOCABULARY)) {
      return in == null ? null : Vocabulary.read(in);
    } catch (IOException e) {
      throw new ToxicityException(VOCABULARY + " is damaged", e);
    }
  }

  /** Returns the tables of some bundled languages, or of all if none is named. */
  static LexiconTables load(Set<String> wanted) {
    Set<String> tags = BundledLexicons.canonical(wanted);
    LexiconTables all = find();
    if (all == null) {
      LexiconTables tables = new LexiconTables();
      new LexiconCompiler(tables).add(List.copyOf(BundledLexicons.read(tags)));
      return tables;
    }
    return tags.isEmpty() ? all : all.select(tags);
  }
}
