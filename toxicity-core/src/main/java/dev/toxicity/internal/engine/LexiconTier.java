package dev.toxicity.internal.engine;

import dev.toxicity.internal.match.HitList;
import dev.toxicity.internal.match.Matcher;
import dev.toxicity.internal.respell.Cyrillic;
import dev.toxicity.internal.respell.Tongue;
import dev.toxicity.internal.text.Disguise;
import dev.toxicity.internal.text.FoldedText;
import dev.toxicity.internal.text.Undisguiser;
import dev.toxicity.internal.text.Unescaper;
import java.util.Arrays;
import java.util.List;

/**
 * Takes a text through the stages that find lexicon entries in it: as it is written, then in views
 * of it in which words are put together, respelled, or out of their disguise. Immutable; state is
 * in the workspace.
 */
final class LexiconTier {
  /** Longest piece that is folded at once; longer texts are cut at white space. */
  static final int CHUNK = 1 << 15;

  /** Characters of a chunk that the next one reads again, so that no phrase is cut in two. */
  private static final int OVERLAP = 256;

  private final CompiledLexicon lexicon;
  private final BareInitials initials;
  private final Allowed allowed;
  private final HitJudge judge;
  private final Tongues tongues;
  private final LanguageByWords byWords;
  private final Respelling respelling;

  LexiconTier(CompiledLexicon lexicon, Tongues tongues) {
    this.lexicon = lexicon;
    initials = new BareInitials(lexicon);
    allowed = new Allowed(lexicon);
    judge = new HitJudge(lexicon, allowed, tongues);
    this.tongues = tongues;
    byWords = new LanguageByWords(tongues);
    respelling = new Respelling(tongues);
  }

  /**
   * Fills {@code ws.found} with the hits of {@code text[0, end)}.
   *
   * @param given the language the caller gave, or null
   * @return the language of the text
   */
  String read(
      Workspace ws, CharSequence text, int end, @org.jspecify.annotations.Nullable String given) {
    ws.found.clear();
    ws.features.clear();
    ws.plainText = null;
    String language = given;
    boolean trusted = given != null;
    ws.told = trusted;
    int start = 0;
    while (true) {
      int stop = cut(text, start, end);
      ws.folder.fold(text, start, stop);
      ws.memo.begin();
      ws.memo.read(ws.text);
      if (language == null) {
        ws.detector.detect(ws.text);
        trusted = byWords.confirms(ws, ws.text);
        language = trusted ? ws.detector.language() : byWords.of(ws, ws.text);
      }
      chunk(ws, start, language, trusted);
      if (stop == end) {
        ws.plainText = start == 0 ? ws.plain.write(ws.text) : null;
        break;
      }
      start = Math.max(start + 1, stop - OVERLAP);
    }
    if (ws.plainText != null) {
      language = readPlain(ws, ws.plainText, language, trusted);
    }
    if (!ws.found.isEmpty()) {
      StandingHits.settle(ws.found);
      ws.found.forEach(h -> ws.features.add(h.entry().weights(), h.doubt(), h.use()));
    }
    return language;
  }

  /** Returns whether a short text that was just read is made of what is allowed from end to end. */
  boolean isAllAllowed(Workspace ws, int end) {
    return allowed.isWhole(ws, end);
  }

  private void chunk(Workspace ws, int offset, String language, boolean trusted) {
    ws.plain.clear();
    begin(ws, language, trusted);
    long home = homeMask(language, trusted);
    ws.skim.read(ws.text, home);
    if (isIdle(ws, home)) {
      ws.skipped = true;
    } else {
      judge.resolve(ws, offset, language, trusted);
    }
    if (ws.skim.mayJoin() && ws.joiner.join(ws.text)) {
      undone(ws, ws.joiner.joined(), offset, language, trusted);
    }
    respelled(ws, ws.text, offset, language, trusted);
    if (Cyrillic.isNeeded(ws.text)) {
      respelling.readRomanised(
          ws, language, trusted, (v, tongue) -> undone(ws, v, offset, tongue, trusted));
    }
    if (mayHide(ws, language, trusted)) {
      resolveUndone(ws, offset, language, trusted);
    }
    if (ws.strict) {
      undone(ws, ws.substrings.read(ws.text), offset, language, trusted);
    }
    end(ws);
  }

  /** The languages in which weak hits count: all where the text's language is a guess. */
  private long homeMask(String language, boolean trusted) {
    return trusted ? lexicon.homeMask(language) : -1L;
  }

  /** Most texts that show a sign of a disguise hide nothing, which is seen at a glance. */
  private static boolean mayHide(Workspace ws, String language, boolean trusted) {
    if (!Undisguiser.isSuspicious(ws.text)) {
      return false;
    }
    if (Unescaper.mayUndo(ws.text) || !ws.undisguiser.hidesNothing(ws.text)) {
      return true;
    }
    return ws.undisguiser.hasMarks()
        && ws.undisguiser.areMarksForeign(ws.text, languages(ws, language, trusted));
  }

  private void end(Workspace ws) {
    if (judge.isDistressed(ws)) {
      ws.features.distress();
    }
  }

  /** Forgets what was read of the last chunk or view. */
  private static void begin(Workspace ws, String language, boolean trusted) {
    ws.contextRead = false;
    ws.allowRead = false;
    ws.distressRead = false;
    ws.contextLanguage = null;
    ws.skipped = false;
    ws.language = language;
    ws.trusted = trusted;
    ws.mayReadAnew = !trusted || (!ws.told && Undisguiser.isSuspicious(ws.text));
    ws.hits.clear();
    ws.hitsRead = false;
  }

  /**
   * Reads a text anew with its disguised words in plain letters: its language shows, and phrases
   * and contexts that were in pieces are whole.
   */
  private String readPlain(Workspace ws, String plain, String language, boolean trusted) {
    ws.folder.fold(plain, 0, plain.length());
    ws.memo.begin();
    ws.memo.read(ws.text);
    ws.plain.mark(ws.text);
    String read = language;
    boolean known = trusted;
    if (!ws.told) {
      ws.detector.detect(ws.text);
      known = byWords.confirms(ws, ws.text);
      if (known) {
        read = ws.detector.language();
      } else if (!trusted) {
        read = byWords.of(ws, ws.text);
      }
    }
    begin(ws, read, known);
    ws.skim.read(ws.text, homeMask(read, known));
    int first = ws.found.size();
    judge.resolve(ws, 0, read, known);
    for (int i = first; i < ws.found.size(); i++) {
      FoundHit hit = ws.found.get(i);
      ws.found.set(
          i,
          hit.at(
              ws.plain.rawStart(hit.start(), hit.end()), ws.plain.rawEnd(hit.start(), hit.end())));
    }
    end(ws);
    return read;
  }

  /** Reads what a view is with words written otherwise. */
  private void respelled(
      Workspace ws, FoldedText view, int offset, String language, boolean trusted) {
    if (respelling.isNeeded(ws, view, language, trusted)) {
      respelling.read(
          ws, view, language, trusted, (v, tongue) -> undone(ws, v, offset, tongue, trusted));
    }
  }

  private static int cut(CharSequence text, int start, int end) {
    if (end - start <= CHUNK) {
      return end;
    }
    int stop = start + CHUNK;
    for (int i = stop; i > stop - OVERLAP; i--) {
      if (Character.isWhitespace(text.charAt(i - 1))) {
        return i;
      }
    }
    return Character.isLowSurrogate(text.charAt(stop)) ? stop - 1 : stop;
  }

  /** Reads the second view and keeps what it adds: hits with a disguise undone. */
  private void resolveUndone(Workspace ws, int offset, String language, boolean trusted) {
    if (ws.unescaper.read(ws.text)) {
      undone(ws, ws.unescaper.view(), offset, language, trusted);
      ws.plain.addDisguised(ws.unescaper.view());
    }
    Tongue tongue = tongues.of(language);
    ws.undisguiser.undo(
        ws.text,
        languages(ws, language, trusted),
        (hash, length) -> tongue != null && ws.speller.isWordOf(tongue, hash, length));
    FoldedText sequence = ws.undisguiser.sequence();
    String read = language;
    boolean known = trusted;
    ws.plain.addDisguised(ws.undisguiser.changed() ? sequence : ws.text);
    if (ws.undisguiser.changed()) {
      if (!ws.told) {
        ws.detector.detect(sequence);
        known = byWords.confirms(ws, sequence);
        read = known ? ws.detector.language() : language;
      }
      undone(ws, sequence, offset, read, known);
      respelled(ws, sequence, offset, read, known);
    }
    undone(ws, ws.undisguiser.alternatives(), offset, read, known);
    if (ws.undisguiser.hasGaps()) {
      gapped(ws, ws.undisguiser.gapped(), offset, read, known);
    }
    if (ws.undisguiser.changed() && ws.joiner.join(sequence)) {
      undone(ws, ws.joiner.joined(), offset, read, known);
    }
  }

  /** The languages that a text may be in: one if that is certain. */
  private static List<String> languages(Workspace ws, String language, boolean trusted) {
    int n = trusted ? 0 : ws.detector.candidates(ws.candidates);
    return n == 0 ? List.of(language) : Arrays.asList(ws.candidates).subList(0, n);
  }

  private void undone(Workspace ws, FoldedText view, int offset, String language, boolean trusted) {
    HitList hits = ws.undone;
    hits.clear();
    ws.memo.read(view);
    ws.entries.find(view, hits);
    ws.home = lexicon.homes(language);
    for (int t = 0; t < view.tokenCount(); t++) {
      if (isCensored(view, t)) {
        int first = hits.size();
        ws.entries.findCensored(view, t, Undisguiser.GAP, hits);
        initials.choose(view, t, hits, first, language, ws.home);
      }
    }
    judge.keepUndone(ws, view, offset, language, trusted);
  }

  private static boolean isCensored(FoldedText view, int t) {
    return (view.disguise(t) & Disguise.CENSORED.bit()) != 0;
  }

  /** Finds phrases of which words have gaps. */
  private void gapped(Workspace ws, FoldedText view, int offset, String language, boolean trusted) {
    ws.undone.clear();
    ws.home = lexicon.homes(language);
    int next = 0;
    for (int t = 0; t < view.tokenCount(); t++) {
      if (isCensored(view, t)) {
        for (int begin = Math.max(next, t - lexicon.longest() + 1); begin <= t; begin++) {
          ws.entries.findCensoredPhrases(view, begin, Undisguiser.GAP, ws.undone);
        }
        next = t + 1;
      }
    }
    if (ws.undone.size() > 0) {
      judge.keepUndone(ws, view, offset, language, trusted);
    }
  }

  /**
   * Returns whether a text has no hits but ordinary words that are rude ones elsewhere: that is
   * seen at a glance.
   */
  private boolean isIdle(Workspace ws, long home) {
    Matcher.Glance glance = ws.skim.isWeak() ? Matcher.Glance.WEAK : Matcher.Glance.NONE;
    if (ws.skim.mayHit()) {
      glance = ws.entries.glance(ws.text, home, ws.hits);
    }
    ws.hitsRead = glance != Matcher.Glance.WEAK;
    return glance == Matcher.Glance.NONE
        || (glance == Matcher.Glance.WEAK && !HitJudge.mayDistress(ws));
  }
}
