package dev.toxicity.internal.engine;

import dev.toxicity.ToxicityException;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The bundled lexicons compiled ahead of time: the build runs {@link #main} over the very files
 * that are in the jar, so that starting needs no parsing and no stemming.
 */
public final class LexiconImage {
  private static final String NAME = "lexicons/image.bin";

  private LexiconImage() {}

  /** Writes the image; takes the folder of compiled classes and resources. */
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[0]).resolve("META-INF/toxicity").resolve(NAME);
    LexiconTables tables = new LexiconTables();
    new LexiconCompiler(tables).add(BundledLexicons.read(Set.of()));
    tables.vocabulary = CompiledLexicon.vocabulary(tables);
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      tables.write(out);
    }
  }

  /** Returns the bundled tables, or null if the build made no image. */
  static @Nullable LexiconTables find() {
    byte[] bytes = Resources.find(NAME);
    if (bytes == null) {
      return null;
    }
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      return LexiconTables.read(in);
    } catch (IOException e) {
      throw new ToxicityException(NAME + " is damaged", e);
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
