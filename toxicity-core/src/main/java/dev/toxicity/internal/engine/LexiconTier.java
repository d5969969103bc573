package dev.toxicity.internal.engine;

import dev.toxicity.Evidence.Context;
import dev.toxicity.internal.combine.Features;
import dev.toxicity.internal.combine.Features.Doubt;
import dev.toxicity.internal.lexicon.ContextTerm;
import dev.toxicity.internal.lexicon.LexiconEntry;
import dev.toxicity.internal.lexicon.LexiconEntry.Ambiguity;
import dev.toxicity.internal.match.HitList;
import dev.toxicity.internal.respell.Tongue;
import dev.toxicity.internal.text.Disguise;
import dev.toxicity.internal.text.FoldedText;
import dev.toxicity.internal.text.Undisguiser;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds lexicon entries in a text and reads their context. Immutable; state is in the workspace.
 */
final class LexiconTier {
  /** Longest piece that is folded at once; longer texts are cut at white space. */
  static final int CHUNK = 1 << 15;

  /** Characters of a chunk that the next one reads again, so that no phrase is cut in two. */
  private static final int OVERLAP = 256;

  private static final int MOST_HITS = 2_000;

  /** First hits of a text whose languages' context terms count. */
  private static final int DECIDING_HITS = 8;

  /** Allowed phrases looked at before a hit; more than ever begin at neighbouring tokens. */
  private static final int ALLOW_REACH = 24;

  private static final Comparator<FoundHit> BY_PLACE =
      Comparator.comparingInt(FoundHit::start)
          .thenComparing(Comparator.comparingInt(FoundHit::end).reversed())
          .thenComparing(h -> !h.home())
          .thenComparing(h -> !h.entry().language().equals("en"));

  private final CompiledLexicon lexicon;

  private final Tongues tongues;

  LexiconTier(CompiledLexicon lexicon, Tongues tongues) {
    this.lexicon = lexicon;
    this.tongues = tongues;
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
      if (language == null) {
        ws.detector.detect(ws.text);
        language = ws.detector.language();
        trusted = ws.detector.trusted();
      }
      chunk(ws, start, language, trusted);
      if (stop == end) {
        break;
      }
      start = Math.max(start + 1, stop - OVERLAP);
    }
    if (!ws.found.isEmpty()) {
      settle(ws.found);
      ws.found.forEach(h -> ws.features.add(h.entry().weights(), h.doubt(), h.use()));
    }
    return language;
  }

  private void chunk(Workspace ws, int offset, String language, boolean trusted) {
    ws.hits.clear();
    ws.contextRead = false;
    ws.allowRead = false;
    ws.entries.find(ws.text, ws.hits);
    if (ws.hits.size() > 0) {
      readAllowed(ws);
      resolve(ws, offset, language, trusted);
    }
    if (ws.joiner.join(ws.text)) {
      undone(ws, ws.joiner.joined(), offset, language, trusted);
    }
    respelled(ws, ws.text, offset, language, trusted);
    if (Undisguiser.isSuspicious(ws.text)) {
      resolveUndone(ws, offset, language, trusted);
    }
    if (ws.strict) {
      undone(ws, ws.substrings.read(ws.text), offset, language, trusted);
    }
    if (ws.contextRead && ws.context.anywhere(ContextTerm.Kind.DISTRESS)) {
      ws.features.distress();
    }
  }

  /** Reads words that are neither ordinary nor entries as entries written otherwise. */
  private void respelled(
      Workspace ws, FoldedText view, int offset, String language, boolean trusted) {
    Tongue tongue = tongues.of(language);
    if (tongue == null || !ws.speller.isNeeded(view, tongue)) {
      return;
    }
    if (!trusted) {
      tongue = likeliest(ws, view, tongue);
    }
    if (ws.speller.read(view, tongue)) {
      undone(ws, ws.speller.view(), offset, tongue.tag(), trusted);
      undone(ws, ws.speller.others(), offset, tongue.tag(), trusted);
    }
  }

  /** Of the languages that a short text may be in, returns the one that has most of its words. */
  private Tongue likeliest(Workspace ws, FoldedText view, Tongue guess) {
    Tongue best = guess;
    int most = ws.speller.ordinaryWords(view, guess);
    int n = ws.detector.candidates(ws.candidates);
    for (int i = 0; i < n; i++) {
      Tongue tongue = tongues.of(ws.candidates[i]);
      int words = tongue == null ? 0 : ws.speller.ordinaryWords(view, tongue);
      if (tongue != null && words > most) {
        best = tongue;
        most = words;
      }
    }
    return best;
  }

  private static void readAllowed(Workspace ws) {
    if (!ws.allowRead) {
      ws.allowRead = true;
      ws.allowHits.clear();
      ws.allowed.find(ws.text, ws.allowHits);
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
    HitList hits = ws.hits;
    for (int i = 0; i < hits.size() && ws.found.size() < MOST_HITS; i++) {
      LexiconEntry entry = entry(hits, i);
      if (!lexicon.isRemoved(hits.pattern(i))
          && !isAllowed(hits, i, ws.allowHits, language, trusted)
          && !isEverydayWord(ws, i, language)) {
        readContext(ws, language);
        int bits = ws.context.read(ws.text, entry, hits.tokenFrom(i), hits.tokenTo(i));
        int length = hits.to(i) - hits.from(i);
        int grade = Doubts.ofDisguise(entry, hits.disguise(i), length);
        if (cutsWord(ws, i, language)) {
          grade += Doubts.ofCut(entry, length);
        }
        int start = ws.text.rawStart(hits.from(i));
        int end = ws.text.rawEnd(hits.to(i));
        keep(
            ws,
            new Place(offset, start, end, hits.disguise(i)),
            entry,
            bits,
            grade,
            language,
            trusted);
      }
    }
  }

  /**
   * Returns whether a hit is one of the most frequent words of the text's language, and the entry
   * of another one: French "tard" is late, Slovene "tako" is so.
   */
  private boolean isEverydayWord(Workspace ws, int hit, String language) {
    LexiconEntry entry = entry(ws.hits, hit);
    int token = ws.hits.tokenFrom(hit);
    if (ws.hits.tokenTo(hit) > token + 1
        || entry.ambiguity() == Ambiguity.ALWAYS
        || isHome(entry.language(), language)) {
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
    if (ws.text.hasEscapes() && ws.unescaper.read(ws.text)) {
      undone(ws, ws.unescaper.view(), offset, language, trusted);
    }
    ws.undisguiser.undo(ws.text);
    ws.plainText = offset == 0 ? ws.undisguiser.plainText() : null;
    FoldedText sequence = ws.undisguiser.sequence();
    String read = language;
    boolean known = trusted;
    if (ws.undisguiser.changed()) {
      if (!ws.told) {
        ws.detector.detect(sequence);
        known = ws.detector.trusted();
        read = known ? ws.detector.language() : language;
      }
      undone(ws, sequence, offset, read, known);
      respelled(ws, sequence, offset, read, known);
    }
    undone(ws, ws.undisguiser.alternatives(), offset, read, known);
    if (ws.undisguiser.changed() && ws.joiner.join(sequence)) {
      undone(ws, ws.joiner.joined(), offset, read, known);
    }
  }

  private void undone(Workspace ws, FoldedText view, int offset, String language, boolean trusted) {
    HitList hits = ws.undone;
    hits.clear();
    ws.entries.find(view, hits);
    for (int t = 0; t < view.tokenCount(); t++) {
      if ((view.disguise(t) & Disguise.CENSORED.bit()) != 0) {
        ws.entries.findCensored(view, t, Undisguiser.GAP, hits);
      }
    }
    if (hits.size() == 0) {
      return;
    }
    ws.allowUndone.clear();
    ws.allowed.find(view, ws.allowUndone);
    readAllowed(ws);
    for (int i = 0; i < hits.size() && ws.found.size() < MOST_HITS; i++) {
      boolean counts =
          hits.disguise(i) != 0
              && !lexicon.isRemoved(hits.pattern(i))
              && (ws.strict || !isAllowed(hits, i, ws.allowUndone, language, trusted));
      if (!counts) {
        continue;
      }
      LexiconEntry entry = entry(hits, i);
      int start = view.rawStart(hits.from(i));
      int end = Math.max(start + 1, view.rawEnd(hits.to(i)));
      int grade = Doubts.ofDisguise(entry, hits.disguise(i), hits.to(i) - hits.from(i));
      int token = ws.text.tokenAt(start);
      boolean guess = (hits.disguise(i) & Disguise.GUESS) != 0;
      if (token >= 0
          && (ws.strict
              || !isAllowedAsWritten(ws, entry, token, start, end, language, trusted, guess))) {
        readContext(ws, language);
        int bits = ws.context.read(ws.text, entry, token, token + 1);
        keep(
            ws,
            new Place(offset, start, end, hits.disguise(i)),
            entry,
            bits,
            grade,
            language,
            trusted);
      }
    }
  }

  private record Place(int offset, int start, int end, int disguise) {}

  private static void keep(
      Workspace ws,
      Place place,
      LexiconEntry entry,
      int bits,
      int grade,
      String language,
      boolean trusted) {
    boolean home = isHome(entry.language(), language);
    boolean ownPain =
        ContextReader.has(bits, Context.DISTRESS) && ContextReader.has(bits, Context.SELF);
    boolean chance =
        !home
            && (Doubts.isFarFetched(entry, place.disguise())
                || (trusted && Doubts.isForeignChance(entry, place.end() - place.start())));
    if (ownPain || chance) {
      return;
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
  }

  private LexiconEntry entry(HitList hits, int i) {
    return lexicon.entry(hits.pattern(i));
  }

  /** Context is looked for once a hit needs it. */
  private void readContext(Workspace ws, String language) {
    if (ws.contextRead) {
      return;
    }
    ws.contextRead = true;
    ws.context.reset(ws.text.tokenCount());
    ws.contextHits.clear();
    if (language.equals(Languages.UNKNOWN)) {
      ws.contexts.find(ws.text, ws.contextHits);
    } else {
      ws.contexts.find(ws.text, ws.contextHits, wanted(ws, language));
    }
    for (int i = 0; i < ws.contextHits.size(); i++) {
      ContextTerm.Kind kind = lexicon.contextKind(ws.contextHits.pattern(i));
      ws.context.note(ws.contextHits.tokenFrom(i), ws.contextHits.tokenTo(i), kind);
    }
  }

  /** The languages whose context terms count: that of the text and those of the first hits. */
  private boolean[] wanted(Workspace ws, String language) {
    int n = lexicon.languages().size();
    if (!ws.homeOf.equals(language)) {
      ws.home = new boolean[n];
      ws.wanted = new boolean[n];
      for (int l = 0; l < n; l++) {
        ws.home[l] = isHome(lexicon.languages().get(l), language);
      }
      ws.homeOf = language;
    }
    System.arraycopy(ws.home, 0, ws.wanted, 0, n);
    for (int i = 0; i < Math.min(DECIDING_HITS, ws.hits.size()); i++) {
      ws.wanted[lexicon.entryIndex().language(ws.hits.pattern(i))] = true;
    }
    return ws.wanted;
  }

  /** Returns whether a hit lies inside an allowed word or phrase. */
  private boolean isAllowed(
      HitList hits, int hit, HitList allowed, String language, boolean trusted) {
    LexiconEntry entry = entry(hits, hit);
    int from = hits.from(hit);
    int to = hits.to(hit);
    int last = allowed.lastFrom(from);
    for (int i = last; i >= 0 && i > last - ALLOW_REACH; i--) {
      if (allowed.to(i) >= to) {
        boolean longer = allowed.from(i) < from || allowed.to(i) > to;
        if (vetoes(allowed.pattern(i), longer, entry, language, trusted)) {
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
  private boolean isAllowedAsWritten(
      Workspace ws,
      LexiconEntry entry,
      int token,
      int start,
      int end,
      String language,
      boolean trusted,
      boolean guess) {
    HitList allowed = ws.allowHits;
    int last = allowed.lastFrom(ws.text.end(token));
    for (int i = last; i >= 0 && i > last - ALLOW_REACH; i--) {
      int from = ws.text.rawStart(allowed.from(i));
      int to = ws.text.rawEnd(allowed.to(i));
      if (from <= start && to >= end) {
        boolean longer = guess || from < start || to > end;
        if (vetoes(allowed.pattern(i), longer, entry, language, trusted)) {
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
  private boolean vetoes(
      int allowed, boolean longer, LexiconEntry entry, String language, boolean trusted) {
    String allower = lexicon.allowLanguage(allowed);
    return allower.equals(entry.language())
        || isHome(allower, language)
        || longer
        || (!trusted && entry.ambiguity() != Ambiguity.ALWAYS);
  }

  private static boolean isHome(String entry, String text) {
    return entry.equals(Languages.NONE) || Languages.related(entry, text);
  }

  /** Sorts the hits, and drops those that repeat or lie inside a stronger one. */
  private static void settle(List<FoundHit> found) {
    found.sort(BY_PLACE);
    List<FoundHit> kept = new ArrayList<>(found.size());
    for (FoundHit hit : found) {
      if (!isCovered(hit, kept)) {
        kept.add(hit);
      }
    }
    found.clear();
    found.addAll(kept);
  }

  private static boolean isCovered(FoundHit hit, List<FoundHit> kept) {
    for (int k = kept.size() - 1; k >= 0 && k >= kept.size() - 16; k--) {
      FoundHit other = kept.get(k);
      if (other.covers(hit)) {
        boolean better = other.home() && !hit.home(); // it knows how its language uses the word
        if (better || strength(other) >= strength(hit)) {
          return true;
        }
        if (hit.covers(other) || (hit.home() && !other.home())) {
          kept.set(k, hit);
          return true;
        }
      }
    }
    return false;
  }

  private static int strength(FoundHit hit) {
    int most = 0;
    for (byte weight : hit.entry().weights()) {
      most = Math.max(most, weight);
    }
    return most * 10 - hit.doubt().ordinal() * 20;
  }

  /** Adds the hits of {@code [from, to)} to {@code features}, for the score of a sentence. */
  static void select(List<FoundHit> found, int from, int to, Features features) {
    features.clear();
    for (FoundHit hit : found) {
      if (hit.start() >= from && hit.start() < to) {
        features.add(hit.entry().weights(), hit.doubt(), hit.use());
      }
    }
  }
}
