package dev.toxicity.internal.engine;

import dev.toxicity.Evidence.Context;
import dev.toxicity.internal.combine.Features.Doubt;
import dev.toxicity.internal.lexicon.ContextTerm;
import dev.toxicity.internal.lexicon.LexiconEntry;
import dev.toxicity.internal.lexicon.LexiconEntry.Ambiguity;
import dev.toxicity.internal.match.HitList;
import dev.toxicity.internal.respell.Tongue;
import dev.toxicity.internal.text.FoldedText;
import java.util.Objects;

/**
 * Decides which entries found in a text or a view of it count, by what is allowed and what their
 * context says, which is read once a hit needs it. Immutable; state is in the workspace.
 */
final class HitJudge {
  private static final int MOST_HITS = 2_000;

  /** Tokens that context is read of at once. */
  private static final int CONTEXT_BLOCK = 64;

  /** First hits of a text whose languages' context terms count. */
  private static final int DECIDING_HITS = 8;

  /** Where a hit is in the text, and its disguise. */
  record Place(int offset, int start, int end, int disguise) {}

  private final CompiledLexicon lexicon;
  private final Allowed allowed;
  private final Tongues tongues;

  HitJudge(CompiledLexicon lexicon, Allowed allowed, Tongues tongues) {
    this.lexicon = lexicon;
    this.allowed = allowed;
    this.tongues = tongues;
  }

  /** Keeps the hits of the plain view that the context lets stand. */
  void resolve(Workspace ws, int offset, String language, boolean trusted) {
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

  private static void readHits(Workspace ws) {
    if (!ws.hitsRead) {
      ws.hitsRead = true;
      ws.hits.clear();
      ws.entries.find(ws.text, ws.hits);
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
  static boolean mayDistress(Workspace ws) {
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

  /** Keeps those hits of a view in {@code ws.undone} that the context lets stand. */
  void keepUndone(Workspace ws, FoldedText view, int offset, String language, boolean trusted) {
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
  boolean isDistressed(Workspace ws) {
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
