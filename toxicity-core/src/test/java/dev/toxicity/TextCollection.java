package dev.toxicity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Plain text files under {@code src/test/resources/collections/<kind>}, one item a line and one
 * file a language, written for these tests and never used for training.
 */
final class TextCollection {
  private TextCollection() {}

  /**
   * One line of a collection.
   *
   * @param file name of the file, such as {@code "de.txt"}
   * @param text the line
   */
  record Item(String file, String text) {}

  /** Returns all items of a collection in the order of files and lines. */
  static List<Item> of(String kind) {
    Path folder =
        Path.of(System.getProperty("basedir", "."), "src/test/resources/collections", kind);
    List<Item> items = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        Files.readAllLines(file).stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .forEach(line -> items.add(new Item(String.valueOf(file.getFileName()), line.strip())));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return items;
  }
}
