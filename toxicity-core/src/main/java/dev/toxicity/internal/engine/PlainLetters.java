package dev.toxicity.internal.engine;

import dev.toxicity.internal.combine.Features.Doubt;
import dev.toxicity.internal.lexicon.LexiconEntry;
import dev.toxicity.internal.match.HitList;
import dev.toxicity.internal.text.Disguise;
import dev.toxicity.internal.text.FoldedText;
import java.nio.CharBuffer;

/** Notes what words that the lexicon recognised in disguise are in plain letters. */
final class PlainLetters {
  /** Letters that an inflected form has more than its entry. */
  private static final int LONGEST_ENDING = 3;

  /** Doubt of readings that are guessed, or in which an entry is only a part of the word. */
  private static final int FORM = 4;

  /** Doubt of readings as a word of another language. */
  private static final int FOREIGN = 8;

  private PlainLetters() {}

  /**
   * Returns whether a hit is written otherwise than its entry is spelled. Marks that are left out
   * matter to a classifier alone: the lexicons know the bare words.
   */
  static boolean areNeeded(Workspace ws, HitList hits, int hit, LexiconEntry entry) {
    FoldedText text = ws.text;
    return hits.disguise(hit) != 0
        || isParted(text, hits, hit)
        || isInOtherKana(text, hits, hit, entry)
        || (ws.classified && LeftOutMarks.isBare(text, hits.from(hit), hits.to(hit), entry.term()));
  }

  /** Returns whether there is anything between the characters of a hit in a run. */
  private static boolean isParted(FoldedText text, HitList hits, int hit) {
    return text.has(hits.tokenFrom(hit), FoldedText.UNSEGMENTED)
        && text.rawEnd(hits.to(hit)) - text.rawStart(hits.from(hit))
            > hits.to(hit) - hits.from(hit);
  }

  /** Returns whether Japanese stands in the other kana, or in half-width ones. */
  private static boolean isInOtherKana(FoldedText text, HitList hits, int hit, LexiconEntry entry) {
    if (!entry.language().equals("ja")) {
      return false;
    }
    int start = text.leftmost(hits.from(hit), hits.to(hit)); // letters of a view may run backwards
    int end = text.rightmost(hits.from(hit), hits.to(hit));
    return !entry.term().contentEquals(CharBuffer.wrap(text.raw(), start, end - start));
  }

  /** Notes what a disguised word is in plain letters, if it hardly has another meaning. */
  static void note(Workspace ws, FoldedText view, HitList hits, int hit, LexiconEntry entry) {
    FoundHit found = ws.found.get(ws.found.size() - 1);
    if (found.doubt() == Doubt.WEAK) {
      return;
    }
    int first = hits.tokenFrom(hit);
    int last = hits.tokenTo(hit);
    int own = hits.disguise(hit);
    boolean gaps = false;
    for (int t = first; t < last; t++) {
      own &= ~view.disguise(t);
      gaps |= (view.disguise(t) & Disguise.CENSORED.bit()) != 0;
    }
    // the view's letters are not the entry's
    boolean respelled = own != 0 || gaps || isInOtherKana(view, hits, hit, entry);
    int more = view.end(last - 1) - view.start(first) - entry.term().length();
    boolean whole = last > first + 1 || (gaps ? more == 0 : more <= LONGEST_ENDING);
    boolean guess = (hits.disguise(hit) & (Disguise.GUESS | Disguise.SURE)) == Disguise.GUESS;
    int form = whole && !guess ? 0 : FORM;
    int doubt = found.doubt().ordinal() + form + (found.home() ? 0 : FOREIGN);
    int from = hits.from(hit);
    int to = hits.to(hit);
    boolean bare =
        !respelled
            && from == view.start(first)
            && to == view.end(last - 1)
            && LeftOutMarks.isBare(view, from, to, entry.term());
    String plain =
        respelled
            ? entry.term()
            : bare ? LeftOutMarks.restored(view, from, to, entry.term()) : null;
    ws.plain.add(view, first, last, from, to, plain, hits.disguise(hit), doubt);
  }
}
