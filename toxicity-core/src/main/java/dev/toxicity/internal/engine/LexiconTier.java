package dev.toxicity.internal.engine;

import dev.toxicity.Evidence.Context;
import dev.toxicity.internal.combine.Features.Doubt;
import dev.toxicity.internal.lexicon.ContextTerm;
import dev.toxicity.internal.lexicon.LexiconEntry;
import dev.toxicity.internal.lexicon.LexiconEntry.Ambiguity;
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
import java.util.Objects;

/**
 * Finds lexicon entries in a text and reads their context. Immutable; state is in the workspace.
 */
final class LexiconTier {
  /** Longest piece that is folded at once; longer texts are cut at white space. */
  static final int CHUNK = 1 << 15;

  /** Characters of a chunk that the next one reads again, so that no phrase is cut in two. */
  private static final int OVERLAP = 256;

  private static final int MOST_HITS = 2_000;

  /** Tokens that context is read of at once. */
  private static final int CONTEXT_BLOCK = 64;

  /** First hits of a text whose languages' context terms count. */
  private static final int DECIDING_HITS = 8;

  private final CompiledLexicon lexicon;
  private final BareInitials initials;
  private final Allowed allowed;

  private final Tongues tongues;

  private final LanguageByWords byWords;
  private final Respelling respelling;

  LexiconTier(CompiledLexicon lexicon, Tongues tongues) {
    this.lexicon = lexicon;
    initials = new BareInitials(lexicon);
    allowed = new Allowed(lexicon);
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
      resolve(ws, offset, language, trusted);
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
    if (isDistressed(ws)) {
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
    resolve(ws, 0, read, known);
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

  private static void readHits(Workspace ws) {
    if (!ws.hitsRead) {
      ws.hitsRead = true;
      ws.hits.clear();
      ws.entries.find(ws.text, ws.hits);
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

  /** Keeps the hits of the plain view that the context lets stand. */
  private void resolve(Workspace ws, int offset, String language, boolean trusted) {
    readHits(ws);
    HitList hits = ws.hits;
    ws.home = lexicon.homes(language);
    for (int i = 0; i < hits.size() && ws.found.size() < MOST_HITS; i++) {
      int pattern = hits.pattern(i);
      LexiconEntry entry = lexicon.entry(pattern);
      int start = ws.text.rawStart(hits.from(i));
      int end = ws.text.rawEnd(hits.to(i));
      Place place = new Place(offset, start, end, hits.disguise(i));
      int length = hits.to(i) - hits.from(i);
      int grade = Doubts.ofDisguise(entry, hits.disguise(i), length);
      boolean home = isHome(ws, pattern);
      if (lexicon.isRemoved(pattern)) {
        continue;
      }
      if (isIdle(ws, place, entry, grade, home, trusted)) {
        ws.skipped |= ws.contextLanguage == null;
        continue;
      }
      Allowed.read(ws);
      if (!allowed.covers(ws, hits, i, ws.allowHits, trusted) && !isEverydayWord(ws, i, language)) {
        readContext(ws, language, hits.tokenFrom(i), hits.tokenTo(i));
        int bits = ws.context.read(ws.text, entry, hits.tokenFrom(i), hits.tokenTo(i));
        if (cutsWord(ws, i, language)) {
          grade += Doubts.ofCut(entry, length);
        }
        boolean kept = keep(ws, place, entry, bits, grade, home, trusted);
        if (kept && ws.plainText == null && PlainLetters.areNeeded(ws, hits, i, entry)) {
          PlainLetters.note(ws, ws.text, hits, i, entry);
        }
      }
    }
  }

  /**
   * Returns whether a hit does not count whatever is allowed and whatever the context says: most
   * raw hits are ordinary words that are rude ones elsewhere, and must cost little. Reading the
   * context for such a hit may show distress, so a text that speaks of it is read as a whole.
   */
  private static boolean isIdle(
      Workspace ws, Place place, LexiconEntry entry, int grade, boolean home, boolean trusted) {
    boolean idle =
        isChance(place, entry, home, trusted) || Doubts.isRefused(entry, home || !trusted, grade);
    return idle && (ws.contextRead || !mayDistress(ws));
  }

  private static boolean isChance(Place place, LexiconEntry entry, boolean home, boolean trusted) {
    return !home
        && (Doubts.isFarFetched(entry, place.disguise())
            || (trusted && Doubts.isForeignChance(entry, place.end() - place.start())));
  }

  /** Returns whether a text has words of distress in any language. */
  private static boolean mayDistress(Workspace ws) {
    if (!ws.distressRead) {
      ws.distressRead = true;
      ws.mayDistress = false;
      if (!ws.skim.mayDistress()) {
        return false;
      }
      ws.contextHits.clear();
      ws.distress.find(ws.text, ws.contextHits);
      ws.mayDistress = ws.contextHits.size() > 0;
    }
    return ws.mayDistress;
  }

  /**
   * Returns whether a hit is one of the most frequent words of the text's language, and the entry
   * of another one: French "tard" is late, Slovene "tako" is so.
   */
  private boolean isEverydayWord(Workspace ws, int hit, String language) {
    int pattern = ws.hits.pattern(hit);
    int token = ws.hits.tokenFrom(hit);
    if (ws.hits.tokenTo(hit) > token + 1
        || lexicon.entry(pattern).ambiguity() == Ambiguity.ALWAYS
        || isHome(ws, pattern)) {
      return false;
    }
    Tongue tongue = tongues.of(language);
    return tongue != null
        && tongue.tag().equals(language)
        && ws.speller.isFrequent(ws.text, token, tongue);
  }

  /** Returns whether a hit inside a run without spaces begins or ends within a word of it. */
  private static boolean cutsWord(Workspace ws, int hit, String language) {
    HitList hits = ws.hits;
    int token = hits.tokenFrom(hit);
    int from = ws.text.start(token);
    int to = ws.text.end(token);
    boolean inside = hits.from(hit) > from || hits.to(hit) < to;
    return inside
        && hits.tokenTo(hit) == token + 1
        && ws.segmenter.cuts(
            ws.text.folded(), from, to, hits.from(hit), hits.to(hit), language.equals("ja"));
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
    keepUndone(ws, view, offset, language, trusted);
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
      keepUndone(ws, view, offset, language, trusted);
    }
  }

  /** Keeps those hits of a view in {@code ws.undone} that the context lets stand. */
  private void keepUndone(
      Workspace ws, FoldedText view, int offset, String language, boolean trusted) {
    HitList hits = ws.undone;
    boolean allowRead = false;
    for (int i = 0; i < hits.size() && ws.found.size() < MOST_HITS; i++) {
      int pattern = hits.pattern(i);
      if (hits.disguise(i) == 0 || lexicon.isRemoved(pattern)) {
        continue;
      }
      LexiconEntry entry = lexicon.entry(pattern);
      int start = view.leftmost(hits.from(i), hits.to(i));
      int end = view.rightmost(hits.from(i), hits.to(i));
      Place place = new Place(offset, start, end, hits.disguise(i));
      int grade = Doubts.ofDisguise(entry, hits.disguise(i), hits.to(i) - hits.from(i));
      boolean home = isHome(ws, pattern);
      boolean idle = isIdle(ws, place, entry, grade, home, trusted);
      if (idle && (ws.contextLanguage != null || !ws.mayReadAnew)) {
        continue;
      }
      if (!allowRead) {
        allowRead = true;
        ws.allowUndone.clear();
        ws.allowed.find(view, ws.allowUndone);
        Allowed.read(ws);
      }
      if (!ws.strict && allowed.covers(ws, hits, i, ws.allowUndone, trusted)) {
        continue;
      }
      int token = ws.text.tokenAt(start);
      if (token >= 0
          && (ws.strict || !allowed.coversAsWritten(ws, place, pattern, token, trusted))) {
        settleLanguage(ws, language);
        if (idle) {
          continue;
        }
        int last = Math.max(token, ws.text.tokenAt(place.end() - 1));
        readContext(ws, language, token, last + 1);
        int bits = ws.context.read(ws.text, entry, token, last + 1);
        if (keep(ws, place, entry, bits, grade, home, trusted)) {
          PlainLetters.note(ws, view, hits, i, entry);
        }
      }
    }
  }

  /** Where a hit is in the text, and its disguise. */
  record Place(int offset, int start, int end, int disguise) {}

  private static boolean keep(
      Workspace ws,
      Place place,
      LexiconEntry entry,
      int bits,
      int grade,
      boolean home,
      boolean trusted) {
    boolean ownPain =
        ContextReader.has(bits, Context.DISTRESS) && ContextReader.has(bits, Context.SELF);
    if (ownPain || isChance(place, entry, home, trusted)) {
      return false;
    }
    Doubt doubt = Doubts.of(entry, bits, home || !trusted, grade);
    if (doubt != null) {
      ws.found.add(
          new FoundHit(
              entry,
              place.offset() + place.start(),
              place.offset() + place.end(),
              doubt,
              home,
              ContextReader.use(entry, bits),
              bits,
              place.disguise()));
    }
    return doubt != null;
  }

  /**
   * The context of a chunk is read in one language, that of the view in which a hit first needs it:
   * a hit that was skipped counts for this, too.
   */
  private void settleLanguage(Workspace ws, String language) {
    if (ws.contextLanguage != null) {
      return;
    }
    boolean earlier = ws.skipped && !language.equals(ws.language);
    ws.contextLanguage = earlier && isAnyStanding(ws) ? ws.language : language;
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
    return glance == Matcher.Glance.NONE || (glance == Matcher.Glance.WEAK && !mayDistress(ws));
  }

  /** Returns whether any hit of the plain view is not allowed. */
  private boolean isAnyStanding(Workspace ws) {
    boolean[] home = ws.home;
    ws.home = lexicon.homes(ws.language);
    readHits(ws);
    Allowed.read(ws);
    boolean any = false;
    for (int i = 0; i < ws.hits.size() && !any; i++) {
      any =
          !lexicon.isRemoved(ws.hits.pattern(i))
              && !allowed.covers(ws, ws.hits, i, ws.allowHits, ws.trusted)
              && !isEverydayWord(ws, i, ws.language);
    }
    ws.home = home;
    return any;
  }

  /** Context is looked for once a hit needs it, in the blocks of tokens that may matter to it. */
  private void readContext(Workspace ws, String language, int from, int to) {
    if (!ws.contextRead) {
      settleLanguage(ws, language);
      ws.contextRead = true;
      ws.context.reset(ws.text.tokenCount());
      ws.contextOfAll = Languages.UNKNOWN.equals(ws.contextLanguage);
      if (!ws.contextOfAll) {
        want(ws);
      }
    }
    int first = Math.max(0, from - ContextReader.REACH - lexicon.longestContext());
    int last = Math.min(ws.text.tokenCount(), to + ContextReader.REACH);
    for (int block = first / CONTEXT_BLOCK; block * CONTEXT_BLOCK < last; block++) {
      if (ws.context.begin(block)) {
        readBlock(ws, block * CONTEXT_BLOCK);
      }
    }
  }

  private void readBlock(Workspace ws, int from) {
    int to = Math.min(ws.text.tokenCount(), from + CONTEXT_BLOCK);
    ws.contextHits.clear();
    if (ws.contextOfAll) {
      ws.contexts.find(ws.text, from, to, ws.contextHits);
    } else {
      ws.contexts.find(ws.text, from, to, ws.contextHits, ws.wanted);
    }
    for (int i = 0; i < ws.contextHits.size(); i++) {
      ContextTerm.Kind kind = lexicon.contextKind(ws.contextHits.pattern(i));
      ws.context.note(ws.contextHits.tokenFrom(i), ws.contextHits.tokenTo(i), kind);
    }
  }

  /** Returns whether the author of a text with a hit tells of their own pain, anywhere in it. */
  private boolean isDistressed(Workspace ws) {
    if (!ws.contextRead || !mayDistress(ws)) {
      return false;
    }
    readContext(ws, ws.language, 0, ws.text.tokenCount());
    return ws.context.anywhere(ContextTerm.Kind.DISTRESS);
  }

  /** The languages whose context terms count: that of the text and those of the first hits. */
  private void want(Workspace ws) {
    boolean[] home = lexicon.homes(Objects.requireNonNull(ws.contextLanguage));
    System.arraycopy(home, 0, ws.wanted, 0, home.length);
    readHits(ws);
    for (int i = 0; i < Math.min(DECIDING_HITS, ws.hits.size()); i++) {
      ws.wanted[lexicon.entryIndex().language(ws.hits.pattern(i))] = true;
    }
  }

  private boolean isHome(Workspace ws, int pattern) {
    return ws.home[lexicon.entryIndex().language(pattern)];
  }
}
