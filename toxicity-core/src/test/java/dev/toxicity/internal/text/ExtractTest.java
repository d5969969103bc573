package dev.toxicity.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.StringJoiner;
import org.junit.jupiter.api.Test;

/** Views hold what was replaced, its neighbours as far as a phrase reaches, and nothing else. */
class ExtractTest {
  private static final int REACH = 5;

  private final FoldedText text = new FoldedText();
  private final Extract extract = new Extract(REACH, false);

  private void fold(int words) {
    StringJoiner joiner = new StringJoiner(" ");
    for (int i = 0; i < words; i++) {
      joiner.add(word(i));
    }
    new Folder(text).fold(joiner.toString(), 0, joiner.length());
  }

  private static String word(int i) {
    return "w" + (char) ('a' + i / 26) + (char) ('a' + i % 26);
  }

  private void replace(Extract target, int from, int to) {
    target.replace(from, to);
    int place = text.origin(text.start(from));
    FoldedText view = target.view();
    view.append('x', place);
    view.addToken(view.length() - 1, view.length(), 0, 0, 1);
  }

  private static String words(FoldedText view) {
    StringJoiner words = new StringJoiner(" ");
    for (int t = 0; t < view.tokenCount(); t++) {
      String word = new String(view.folded(), view.start(t), view.end(t) - view.start(t));
      words.add((view.has(t, FoldedText.BEHIND_GAP) ? "|" : "") + word);
    }
    return words.toString();
  }

  private static String expected(int from, int to) {
    StringJoiner words = new StringJoiner(" ");
    for (int i = from; i < to; i++) {
      words.add(word(i));
    }
    return words.toString();
  }

  @Test
  void leavesOutWhatIsFar() {
    fold(100);
    extract.begin(text);
    replace(extract, 30, 32);
    replace(extract, 80, 81);
    extract.end();
    assertEquals(
        "|"
            + expected(25, 30)
            + " x "
            + expected(32, 37)
            + " |"
            + expected(75, 80)
            + " x "
            + expected(81, 86),
        words(extract.view()));
  }

  @Test
  void leavesNoGapBetweenNeighbours() {
    fold(40);
    extract.begin(text);
    replace(extract, 3, 4);
    replace(extract, 4, 5);
    replace(extract, 17, 18); // three words lie beyond the reach of both
    extract.end();
    assertEquals(
        expected(0, 3) + " x x " + expected(5, 17) + " x " + expected(18, 23),
        words(extract.view()));
  }

  @Test
  void copiesLeadBackToTheText() {
    fold(100);
    extract.begin(text);
    replace(extract, 50, 51);
    extract.end();
    FoldedText view = extract.view();
    for (int t = 0; t < view.tokenCount(); t++) {
      int original = text.tokenAt(view.rawStart(view.start(t)));
      assertEquals(view.disguise(t) == 0, view.hash(t) == text.hash(original));
    }
  }

  @Test
  void keepsTheBeginningForAReaderWhoLooksAtIt() {
    Extract withHead = new Extract(REACH, true);
    fold(200);
    withHead.begin(text);
    replace(withHead, 150, 151);
    withHead.end();
    String words = words(withHead.view());
    assertTrue(words.startsWith(expected(0, 60)), words);
    assertTrue(words.contains("|" + expected(145, 150) + " x " + expected(151, 156)), words);
    assertFalse(words.contains(word(120)), words);
  }

  @Test
  void wordsInDisguiseAreKept() {
    fold(60);
    text.tokenDisguise[40] = Disguise.INVISIBLE.bit();
    extract.begin(text);
    replace(extract, 10, 11);
    extract.keep(40);
    extract.end();
    assertTrue(words(extract.view()).endsWith("|" + expected(35, 46)), words(extract.view()));
  }
}
