package dev.toxicity.benchmarks.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.toxicity.Attribute;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateLinesTest {
  @TempDir Path folder;

  @Test
  void eachHalfHasItsOwnLinesAndLabelsNotToldAreMissing() throws IOException {
    Path file = folder.resolve("lines.tsv");
    Files.writeString(
        file,
        """
        en\tinsult_person\tfit\t1 0 0 1 0 -1 0\tyou absolute muppet
        de\tsupport\tjudge\t0 0 0 0 0 0 0\tdas wird wieder\tbestimmt
        """);
    List<Corpus.Row> fit = TemplateLines.toFit(file);
    List<Corpus.Row> judge = TemplateLines.toJudge(file);
    assertEquals(1, fit.size());
    assertEquals("template/insult_person", fit.get(0).source());
    Map<Attribute, Double> labels = fit.get(0).labels();
    assertEquals(1.0, labels.get(Attribute.TOXICITY));
    assertEquals(6, labels.size());
    assertEquals("das wird wieder\tbestimmt", judge.get(0).text());
    assertEquals("de", judge.get(0).language());
  }

  @Test
  void aBrokenLineIsAnError() throws IOException {
    Path file = folder.resolve("broken.tsv");
    Files.writeString(file, "en\tsupport\tfit\n");
    assertThrows(UncheckedIOException.class, () -> TemplateLines.toFit(file));
  }
}
