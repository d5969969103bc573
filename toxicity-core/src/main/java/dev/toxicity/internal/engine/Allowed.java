package dev.toxicity.internal.engine;

import dev.toxicity.internal.lexicon.LexiconEntry.Ambiguity;
import dev.toxicity.internal.match.HitList;
import dev.toxicity.internal.text.Disguise;
import dev.toxicity.internal.text.FoldedText;

/**
 * What the lexicons list as innocent, and which hits that vetoes. Immutable; state is in the
 * workspace.
 */
final class Allowed {
  /** Allowed phrases looked at before a hit; more than ever begin at neighbouring tokens. */
  private static final int ALLOW_REACH = 24;

  /** Characters of what may be the name of something as a whole. */
  private static final int LONGEST_NAME = 60;

  private final CompiledLexicon lexicon;

  Allowed(CompiledLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Returns whether a short text that was just read, in which nothing was found, is made of allowed
   * words and phrases from end to end.
   */
  boolean isWhole(Workspace ws, int end) {
    FoldedText text = ws.text;
    if (end > LONGEST_NAME || text.tokenCount() == 0) {
      return false;
    }
    read(ws);
    int covered = 0;
    for (int i = 0; i < ws.allowHits.size(); i++) {
      if (ws.allowHits.from(i) > covered) {
        return false; // hits are in order of their beginning
      }
      covered = Math.max(covered, ws.allowHits.to(i));
    }
    return covered == text.length();
  }

  /** Looks for what is allowed in the text as it is written, once. */
  static void read(Workspace ws) {
    if (!ws.allowRead) {
      ws.allowRead = true;
      ws.allowHits.clear();
      ws.allowed.find(ws.text, ws.allowHits);
    }
  }

  /** Returns whether a hit lies inside an allowed word or phrase. */
  boolean covers(Workspace ws, HitList hits, int hit, HitList allowed, boolean trusted) {
    int from = hits.from(hit);
    int to = hits.to(hit);
    int last = allowed.lastFrom(from);
    for (int i = last; i >= 0 && i > last - ALLOW_REACH; i--) {
      if (allowed.to(i) >= to) {
        boolean longer = allowed.from(i) < from || allowed.to(i) > to;
        if (longer || vetoes(ws, allowed.pattern(i), hits.pattern(hit), trusted)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Returns whether the plain text under an undone hit is an allowed word or phrase; a guess gives
   * way to those of all languages.
   */
  boolean coversAsWritten(
      Workspace ws, HitJudge.Place place, int pattern, int token, boolean trusted) {
    boolean guess = (place.disguise() & Disguise.GUESS) != 0;
    HitList allowed = ws.allowHits;
    int last = allowed.lastFrom(ws.text.end(token));
    for (int i = last; i >= 0 && i > last - ALLOW_REACH; i--) {
      int from = ws.text.rawStart(allowed.from(i));
      int to = ws.text.rawEnd(allowed.to(i));
      if (from <= place.start() && to >= place.end()) {
        boolean longer = guess || from < place.start() || to > place.end();
        if (longer || vetoes(ws, allowed.pattern(i), pattern, trusted)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * An allowed item vetoes hits of its own language, hits in texts of its own language, and hits
   * that are only a part of it. Where the text's language is a mere guess, it vetoes any entry that
   * is not unmistakable.
   */
  private boolean vetoes(Workspace ws, int allowed, int pattern, boolean trusted) {
    int allower = lexicon.allowIndex().language(allowed);
    return ws.home[allower]
        || allower == lexicon.entryIndex().language(pattern)
        || (!trusted && lexicon.entry(pattern).ambiguity() != Ambiguity.ALWAYS);
  }
}
