package dev.toxicity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The bundled lexicon files, read as plain text. */
final class LexiconFiles {
  private static final Path FOLDER =
      Path.of(System.getProperty("basedir", "."), "src/main/resources/META-INF/toxicity/lexicons");

  private LexiconFiles() {}

  /** Returns the rows of an entry file as cells. */
  static List<String[]> rows(Path file) {
    return lines(file)
        .filter(l -> l.indexOf('\t') > 0 && !l.startsWith("term\t"))
        .map(l -> l.split("\t", -1))
        .toList();
  }

  /** Returns the entry files. */
  static List<Path> entryFiles() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(f -> f.toString().endsWith(".tsv") && !f.toString().endsWith(".context.tsv"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the terms of all entry files. */
  static Stream<String> terms() {
    return entryFiles().stream().flatMap(f -> rows(f).stream()).map(cells -> cells[0]);
  }

  /** Returns the allowed items of the language of an entry file; none if there is no allow file. */
  static List<String> allowed(Path entryFile) {
    String name = String.valueOf(entryFile.getFileName()).replace(".tsv", ".allow.txt");
    Path file = FOLDER.resolve(name);
    return Files.exists(file) ? lines(file).toList() : List.of();
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
