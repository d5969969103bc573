package dev.toxicity.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.toxicity.internal.match.HitList;
import dev.toxicity.internal.match.Matcher;
import dev.toxicity.internal.respell.Tongue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the skim rules out the stage itself does not find, on texts of lexicon entries. */
class SkimTest {
  private static final int TEXTS = 6_000;
  private static final List<List<String>> LANGUAGES =
      List.of(
          List.of("en", "fr"),
          List.of("en"),
          List.of("es", "de"),
          List.of("hi"),
          List.of("vi"),
          List.of("tr", "az"));
  private static final String[] SIGNS = {
    " ", " ", " ", " ", ", ", ". ", "! ", "-", "' ", "  ", "\n"
  };
  private static final String[] WORDS = {
    "the",
    "to",
    "you",
    "are",
    "a",
    "is",
    "it",
    "in",
    "i",
    "want",
    "de",
    "la",
    "и",
    "в",
    "der",
    "x",
    "été",
    "niño",
    "Straße",
    "🎉",
    "好",
    "그",
    "2024",
    "привет",
    "كان",
    "है",
    "❤️",
    "👨‍👩‍👧",
    "so!",
    "yes…",
    "hello",
    "weather",
    "donaudampfschifffahrten",
    "ñandú",
    "sınıf",
    "çalışıyor",
    "ış",
    "schön",
    "ŝatas",
    "trời",
    "hươu",
    "www.example.org/a",
    "https://example.org/é",
    "wwwé",
    "info@example.org",
    "2024.",
    "l'ami"
  };

  private final Loading loading = Loading.start(Set.of(), false);
  private final LexiconTables tables = loading.lexicons();
  private final SharedTables shared = loading.shared();
  private final CompiledLexicon lexicon = new CompiledLexicon(tables, Set.of());
  private final Workspace ws = new Workspace(lexicon, shared);
  private final HitList hits = new HitList();
  private int ruledOut;

  @Test
  void rulesNothingOutThatAStageFinds() {
    Random random = new Random(11);
    for (int i = 0; i < TEXTS; i++) {
      check(text(random, i % 3), i % 2 == 0 ? -1L : lexicon.homeMask("en"));
    }
    assertTrue(ruledOut > TEXTS, "ruled out " + ruledOut);
  }

  @Test
  void findsOfSomeLanguagesWhatIsTheirsOfAll() {
    Random random = new Random(12);
    boolean[] wanted = new boolean[lexicon.languages().size()];
    int found = 0;
    for (int i = 0; i < TEXTS; i++) {
      Arrays.fill(wanted, false);
      wanted[random.nextInt(wanted.length)] = true;
      wanted[random.nextInt(wanted.length)] = true;
      read(text(random, 3));
      hits.clear();
      ws.entries.find(ws.text, hits);
      List<String> expected = shown(hits, wanted);
      hits.clear();
      ws.entries.find(ws.text, 0, ws.text.tokenCount(), hits, wanted);
      assertEquals(expected, shown(hits, wanted));
      assertEquals(expected.size(), hits.size());
      found += hits.size();
    }
    assertTrue(found > 100, "found " + found);
  }

  private List<String> shown(HitList hits, boolean[] wanted) {
    List<String> shown = new ArrayList<>();
    for (int i = 0; i < hits.size(); i++) {
      if (wanted[lexicon.entryIndex().language(hits.pattern(i))]) {
        shown.add(hits.pattern(i) + " " + hits.from(i) + " " + hits.to(i) + " " + hits.disguise(i));
      }
    }
    return shown;
  }

  @Test
  void countsOrdinaryWordsExactlyFromTheNumberThatMatters() {
    Random random = new Random(13);
    Tongues tongues = new Tongues(lexicon, shared.words());
    for (int i = 0; i < TEXTS / 10; i++) {
      read(text(random, 1));
      ws.speller.begin(ws.text);
      for (String tag : List.of("en", "de", "fr", "ru", "es")) {
        Tongue tongue = Objects.requireNonNull(tongues.of(tag));
        int all = ws.speller.ordinaryWords(tongue);
        int least = random.nextInt(20);
        int known = ws.speller.ordinaryWords(tongue, least);
        assertTrue(known == all || (known < least && all < least), all + " as " + known);
      }
    }
  }

  private void read(String text) {
    ws.folder.fold(text, 0, text.length());
    ws.memo.begin();
    ws.memo.read(ws.text);
  }

  private void check(String text, long home) {
    read(text);
    ws.skim.read(ws.text, home);
    if (!ws.skim.mayHit()) {
      ruledOut++;
      hits.clear();
      Matcher.Glance glance = ws.entries.glance(ws.text, home, hits);
      Matcher.Glance expected = ws.skim.isWeak() ? Matcher.Glance.WEAK : Matcher.Glance.NONE;
      assertEquals(expected, glance, text);
    }
    if (!ws.skim.mayDistress()) {
      ruledOut++;
      hits.clear();
      ws.distress.find(ws.text, hits);
      assertEquals(0, hits.size(), text);
    }
    if (!ws.skim.mayJoin()) {
      ruledOut++;
      assertFalse(ws.joiner.join(ws.text), text);
    }
    LANGUAGES.forEach(languages -> checkDisguises(text, languages));
  }

  private void checkDisguises(String text, List<String> languages) {
    boolean nothing =
        ws.undisguiser.hidesNothing(ws.text)
            && !(ws.undisguiser.hasMarks() && ws.undisguiser.areMarksForeign(ws.text, languages));
    if (nothing) {
      ruledOut++;
      ws.undisguiser.undo(ws.text, languages, (hash, length) -> false);
      assertFalse(ws.undisguiser.changed(), text);
      assertEquals(0, ws.undisguiser.alternatives().tokenCount(), text);
    }
  }

  /** Entries as they are, cut in two or spelled out, among harmless words. */
  private String text(Random random, int entries) {
    List<String> words = new ArrayList<>();
    for (int n = 1 + random.nextInt(9); n > 0; n--) {
      words.add(WORDS[random.nextInt(WORDS.length)]);
    }
    for (int n = 0; n < entries; n++) {
      String term = tables.entries.term(random.nextInt(tables.entries.size()));
      int cut = random.nextInt(term.length());
      String form =
          switch (random.nextInt(4)) {
            case 0 -> term.substring(0, cut) + " " + term.substring(cut);
            case 1 -> String.join(" ", term.split(""));
            default -> term;
          };
      words.add(random.nextInt(words.size() + 1), form);
    }
    StringBuilder text = new StringBuilder();
    words.forEach(w -> text.append(w).append(SIGNS[random.nextInt(SIGNS.length)]));
    return text.toString();
  }
}
