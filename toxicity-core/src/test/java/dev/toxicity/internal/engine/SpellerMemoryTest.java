package dev.toxicity.internal.engine;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.toxicity.internal.respell.Tongue;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the speller remembers of words must not depend on which texts came between. */
class SpellerMemoryTest {
  private static final String PLAIN = "I think that all the people are here with the qvxzuk today";

  @Test
  void aWordInWhichNothingIsToBeReadStaysAsItIsAfterOthers() {
    Loading loading = Loading.start(Set.of(), false);
    CompiledLexicon lexicon = new CompiledLexicon(loading.lexicons(), Set.of());
    SharedTables shared = loading.shared();
    Tongue english = Objects.requireNonNull(new Tongues(lexicon, shared.words()).of("en"));
    Workspace ws = new Workspace(lexicon, shared);
    assertFalse(respells(ws, PLAIN, english));
    assertFalse(respells(ws, PLAIN, english));
    assertTrue(respells(ws, "thatidiot", english), "is cut into two words");
    assertFalse(respells(ws, PLAIN, english), "after it");
  }

  private static boolean respells(Workspace ws, String text, Tongue tongue) {
    ws.folder.fold(text, 0, text.length());
    ws.memo.begin();
    ws.memo.read(ws.text);
    ws.speller.begin(ws.text);
    return ws.speller.read(ws.text, tongue, true);
  }
}
