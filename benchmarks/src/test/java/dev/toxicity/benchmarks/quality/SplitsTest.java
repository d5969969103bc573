package dev.toxicity.benchmarks.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SplitsTest {
  @Test
  void leavesOutWhatTheTrainingPipelineLeavesOut() throws IOException {
    Path file =
        Path.of(System.getProperty("basedir", "."), "../toxicity-models/training/corpus.py");
    String python = Files.readString(file);
    int begin = python.indexOf("LEFT_OUT_SOURCES = frozenset({");
    String body = python.substring(begin, python.indexOf("})", begin)).replaceAll("#[^\n]*", "");
    Set<String> names =
        Pattern.compile("\"([^\"]+)\"")
            .matcher(body)
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.toSet());
    assertEquals(names, Splits.LEFT_OUT);
  }

  @Test
  void noRowBothTrainsAndJudges() {
    for (String source : List.of("vihos", "jigsaw")) {
      for (boolean dev : new boolean[] {true, false}) {
        for (boolean machine : new boolean[] {true, false}) {
          Corpus.Row row = new Corpus.Row("vi", source, "x", Map.of(), List.of(), dev, machine);
          assertFalse(Splits.isTrain(row) && Splits.isJudged(row));
          assertFalse(machine && (Splits.isTrain(row) || Splits.isJudged(row)));
        }
      }
    }
    Corpus.Row leftOut = new Corpus.Row("vi", "vihos", "x", Map.of(), List.of(), false, false);
    assertTrue(Splits.isJudged(leftOut));
    assertFalse(Splits.isTrain(leftOut));
  }
}
