package dev.toxicity.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private record Result(int status, String out, String err) {
    List<String> lines() {
      return out.lines().toList();
    }
  }

  private static Result run(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status = Main.run(new PrintWriter(out), new PrintWriter(err, true), args);
    return new Result(status, out.toString(), err.toString());
  }

  private static Result runWithInput(String input, String... args) {
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
    try {
      return run(args);
    } finally {
      System.setIn(before);
    }
  }

  @Test
  void scoresArgumentsAsATable() {
    Result result =
        run("score", "--tier", "lexicon", "you are a complete idiot", "have a nice day");
    assertEquals(0, result.status(), result.err());
    assertEquals(3, result.lines().size());
    assertTrue(result.lines().get(1).endsWith("you are a complete idiot"), result.out());
    assertTrue(result.lines().get(2).contains("ALLOW"), result.out());
  }

  @Test
  void answersEachJsonLineInOrderWithSpansInTheText() throws IOException {
    String input =
        """
        {"id":"a","text":"hello there"}
        {"id":2,"text":"you idiot","lang":"en"}
        """;
    Result result = runWithInput(input, "score", "--tier", "lexicon", "--format", "jsonl");
    assertEquals(0, result.status(), result.err());
    assertEquals(2, result.lines().size());
    JsonNode first = JSON.readTree(result.lines().get(0));
    JsonNode second = JSON.readTree(result.lines().get(1));
    assertEquals("a", first.get("id").asText());
    assertEquals(7, first.get("attributes").size());
    assertEquals(0, first.get("evidence").size());
    assertEquals("2", second.get("id").asText());
    assertEquals("en", second.get("language").asText());
    JsonNode evidence = second.get("evidence").get(0);
    assertEquals("idiot", evidence.get("text").asText());
    assertEquals(4, evidence.get("start").asInt());
    assertEquals(9, evidence.get("end").asInt());
    assertEquals("INSULT", evidence.get("attribute").asText());
  }

  @Test
  void badLinesAreReportedWithTheirNumberAndTheRestIsScored() throws IOException {
    String input =
        """
        {"id":"1","text":"hello"}
        {"id":"2","text":
        [1]
        {"id":"4"}
        {"id":"5","text":"x","lang":7}
        {"id":"6","text":"bye"}
        """;
    Result result = runWithInput(input, "score", "--tier", "lexicon", "--format", "jsonl");
    assertEquals(Main.BAD_INPUT, result.status());
    assertEquals(6, result.lines().size());
    for (int line : new int[] {2, 3, 4, 5}) {
      assertTrue(result.err().contains("standard input:" + line + ": "), result.err());
      assertTrue(JSON.readTree(result.lines().get(line - 1)).has("error"));
    }
    assertTrue(JSON.readTree(result.lines().get(5)).has("attributes"));
  }

  @Test
  void readsFilesAndUserLexicons(@TempDir Path folder) throws IOException {
    Path texts = Files.writeString(folder.resolve("texts.txt"), "what a florble\nfine\n");
    Path lexicon =
        Files.writeString(
            folder.resolve("house.tsv"),
            """
            # language: en
            # licence: own
            # version: 1
            term	match	attributes	ambiguity	target	context	note
            florble	word	IN9	always	-	-	-
            """);
    Result result =
        run(
            "score",
            "--tier",
            "lexicon",
            "--lexicon",
            lexicon.toString(),
            "-f",
            texts.toString(),
            "--format",
            "table");
    assertEquals(0, result.status(), result.err());
    assertEquals(3, result.lines().size());
    assertFalse(result.lines().get(1).startsWith(" 0.0"), result.out());
  }

  @Test
  void aBrokenLexiconNamesFileAndLine(@TempDir Path folder) throws IOException {
    Path lexicon =
        Files.writeString(
            folder.resolve("house.tsv"),
            """
            # language: en
            # licence: own
            # version: 1
            term	match	attributes	ambiguity	target	context	note
            florble	word	XX9	always	-	-	-
            """);
    Result result = run("score", "--tier", "lexicon", "--lexicon", lexicon.toString(), "x");
    assertEquals(Main.BROKEN, result.status());
    assertTrue(result.err().contains("house.tsv:5"), result.err());
  }

  @Test
  void explainShowsEvidenceAndSentences() {
    Result result = run("explain", "--tier", "lexicon", "Nice try. You idiot!");
    assertEquals(0, result.status(), result.err());
    assertTrue(result.out().contains("evidence  14..19 \"idiot\""), result.out());
    assertTrue(result.out().contains("sentence  10..20"), result.out());
  }

  @Test
  void listsFiftyLanguagesOrMore() {
    Result result = run("languages");
    assertEquals(0, result.status());
    assertTrue(result.lines().size() >= 50, result.out());
  }

  @Test
  void wrongOptionsExitWithTwo() {
    assertEquals(2, run("score", "--tier", "psychic", "x").status());
  }
}
