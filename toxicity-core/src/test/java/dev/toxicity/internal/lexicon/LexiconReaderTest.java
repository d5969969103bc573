package dev.toxicity.internal.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.toxicity.TargetGroup;
import dev.toxicity.ToxicityException;
import dev.toxicity.internal.lexicon.LexiconEntry.Ambiguity;
import dev.toxicity.internal.lexicon.LexiconEntry.Kind;
import dev.toxicity.internal.lexicon.LexiconEntry.Match;
import dev.toxicity.internal.lexicon.LexiconEntry.Requirement;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A bad line ends reading with its file, number and reason. */
class LexiconReaderTest {
  private static final String HEADER =
      """
      # language: en
      # licence: Apache-2.0
      # version: 1.2.3
      """
          + LexiconReader.ENTRY_COLUMNS
          + "\n";

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static List<LexiconEntry> entries(String rows) {
    return LexiconReader.readEntries("test.tsv", bytes(HEADER + rows)).entries();
  }

  private static void assertBad(String expected, String rows) {
    ToxicityException e = assertThrows(ToxicityException.class, () -> entries(rows));
    assertEquals(expected, e.getMessage());
  }

  @Test
  void aGoodLineIsReadInAllItsColumns() {
    LexiconEntry entry =
        entries("daft fool\tphrase\tIN7,PR2\tusually\twomen\tperson,reclaim\ta note\n").get(0);
    assertEquals("daft fool", entry.term());
    assertEquals("en", entry.language());
    assertEquals(Match.PHRASE, entry.match());
    assertEquals(0.7, entry.weight(Kind.IN));
    assertEquals(0.2, entry.weight(Kind.PR));
    assertEquals(0, entry.weight(Kind.TH));
    assertEquals(Ambiguity.USUALLY, entry.ambiguity());
    assertEquals(TargetGroup.WOMEN, entry.target());
    assertTrue(entry.requires(Requirement.PERSON) && entry.requires(Requirement.RECLAIM));
    assertTrue(!entry.requires(Requirement.GROUP));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "daft;word;IN7;always;-;-              | has 6 columns, not 7",
        "daft;word;IN7;always;-;-;-;-          | has 8 columns, not 7",
        "daft;regex;IN7;always;-;-;-           | match 'regex' is unknown",
        "daft;word;XX7;always;-;-;-            | attribute code 'xx' is unknown",
        "daft;word;IN0;always;-;-;-            | attribute 'IN0' is not a code and a digit 1-9, such as IN7",
        "daft;word;IN10;always;-;-;-           | attribute 'IN10' is not a code and a digit 1-9, such as IN7",
        "daft;word;IN;always;-;-;-             | attribute 'IN' is not a code and a digit 1-9, such as IN7",
        "daft;word;IN7,;always;-;-;-           | attribute '' is not a code and a digit 1-9, such as IN7",
        "daft;word;IN7;perhaps;-;-;-           | ambiguity 'perhaps' is unknown",
        "daft;word;IN7;always;martians;-;-     | target 'martians' is unknown",
        "daft;word;IN7;always;-;sarcasm;-      | context 'sarcasm' is unknown",
        "Daft;word;IN7;always;-;-;-            | term is not lower case",
        "daft fool;word;IN7;always;-;-;-       | a term of several words needs match phrase",
        "daft;phrase;IN7;always;-;-;-          | a phrase needs several words",
        "daft  fool;phrase;IN7;always;-;-;-    | term is empty or has stray spaces",
        "' daft';word;IN7;always;-;-;-         | match 'word' is unknown",
      })
  void aBadCellNamesFileLineAndReason(String row, String reason) {
    if (row.startsWith("' ")) {
      assertBad(
          "test.tsv:5: term is empty or has stray spaces", " daft\tword\tIN7\talways\t-\t-\t-");
      return;
    }
    assertBad("test.tsv:5: " + reason, row.replace(';', '\t') + "\n");
  }

  @Test
  void anEmptyTermIsBad() {
    assertBad("test.tsv:5: term is empty or has stray spaces", "\tword\tIN7\talways\t-\t-\t-\n");
  }

  @Test
  void aRepeatedTermNamesBothLines() {
    String row = "daft\tword\tIN7\talways\t-\t-\t-\n";
    assertBad("test.tsv:7: term repeats line 5", row + "# a comment\n" + row);
  }

  @Test
  void aLineOfMoreThanAThousandCharactersIsBad() {
    assertBad(
        "test.tsv:5: longer than 1000 characters",
        "daft\tword\tIN7\talways\t-\t-\t" + "x".repeat(1_000) + "\n");
  }

  @Test
  void bytesThatAreNotUtf8NameTheirLine() {
    byte[] good = bytes(HEADER + "daft\tword\tIN7\talways\t-\t-\t-\n");
    byte[] bad = java.util.Arrays.copyOf(good, good.length + 2);
    bad[good.length] = (byte) 0xC3;
    bad[good.length + 1] = '(';
    ToxicityException e =
        assertThrows(ToxicityException.class, () -> LexiconReader.readEntries("test.tsv", bad));
    assertEquals("test.tsv:6: not valid UTF-8", e.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"language", "licence", "version"})
  void aMissingHeaderLineIsNamed(String key) {
    String text = HEADER.replace("# " + key + ": ", "# x" + key + ": ");
    ToxicityException e =
        assertThrows(
            ToxicityException.class, () -> LexiconReader.readEntries("test.tsv", bytes(text)));
    String message = String.valueOf(e.getMessage());
    assertTrue(message.startsWith("test.tsv: ") && message.contains("# " + key + ":"), message);
  }

  @Test
  void theColumnRowIsRequired() {
    String text = HEADER.replace("ambiguity", "doubt");
    ToxicityException e =
        assertThrows(
            ToxicityException.class, () -> LexiconReader.readEntries("test.tsv", bytes(text)));
    String message = String.valueOf(e.getMessage());
    assertTrue(message.startsWith("test.tsv:4: column row"), message);
  }

  @Test
  void aByteOrderMarkBlankLinesAndWindowsLineEndsAreFine() {
    String row = "daft\tword\tIN7\talways\t-\t-\t-\n";
    LexiconReader.Entries read =
        LexiconReader.readEntries(
            "test.tsv", bytes("\uFEFF" + (HEADER + "\n" + row + "# end\n").replace("\n", "\r\n")));
    assertEquals(1, read.entries().size());
    assertEquals("en", read.language());
    assertEquals("1.2.3", read.version());
  }

  @Test
  void aContextFileIsReadStrictlyToo() {
    String head = LexiconReader.CONTEXT_COLUMNS + "\n";
    assertEquals(
        ContextTerm.Kind.IDENTITY,
        LexiconReader.readContext("c.tsv", bytes(head + "identity\tnuns\tchristian\n"))
            .get(0)
            .kind());
    for (String[] bad :
        new String[][] {
          {"negation\tnot\n", "c.tsv:2: has 2 columns, not 3"},
          {"denial\tnot\t-\n", "c.tsv:2: kind 'denial' is unknown"},
          {"identity\tnuns\t-\n", "c.tsv:2: a target belongs to kind identity and to no other"},
          {"you\tthou\twomen\n", "c.tsv:2: a target belongs to kind identity and to no other"},
          {"you\t\t-\n", "c.tsv:2: term is empty or has stray spaces"},
        }) {
      ToxicityException e =
          assertThrows(
              ToxicityException.class,
              () -> LexiconReader.readContext("c.tsv", bytes(head + bad[0])));
      assertEquals(bad[1], e.getMessage());
    }
  }

  @Test
  void anAllowFileSkipsCommentsAndBlankLines() {
    assertEquals(
        List.of("scunthorpe", "kill the process"),
        LexiconReader.readAllowed("a.txt", bytes("# why\n\nscunthorpe\n kill the process \n")));
  }
}
