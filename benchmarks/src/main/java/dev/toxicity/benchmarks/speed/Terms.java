package dev.toxicity.benchmarks.speed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The terms of our own lexicons, for the rivals: they search for what we search for. */
final class Terms {
  private static final String FOLDER = "/META-INF/toxicity/lexicons/";

  private Terms() {}

  /** Returns the terms of all bundled languages as they are written, each once. */
  static List<String> all() {
    Set<String> terms = new LinkedHashSet<>();
    for (String language : lines("index.txt")) {
      terms.addAll(ofFile(language + ".tsv"));
    }
    return new ArrayList<>(terms);
  }

  /** Returns the terms of one language. */
  static List<String> of(String language) {
    return ofFile(language + ".tsv");
  }

  private static List<String> ofFile(String file) {
    List<String> terms = new ArrayList<>();
    for (String line : lines(file)) {
      String term = line.substring(0, Math.max(0, line.indexOf('\t')));
      if (!term.isEmpty() && !term.equals("term")) {
        terms.add(term);
      }
    }
    return terms;
  }

  private static List<String> lines(String file) {
    try (InputStream in = Terms.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException(FOLDER + file + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
