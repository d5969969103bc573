package dev.toxicity.internal.engine;

import dev.toxicity.internal.respell.Cyrillic;
import dev.toxicity.internal.respell.Tongue;
import dev.toxicity.internal.text.FoldedText;
import org.jspecify.annotations.Nullable;

/**
 * Reads words that are neither ordinary nor entries as entries written otherwise, in one language
 * after the other until something is found: disguised words mislead the guess. Immutable; state is
 * in the workspace.
 */
final class Respelling {
  /** Takes a view in which words are written otherwise, and the language that they are of. */
  @FunctionalInterface
  interface Sink {
    void accept(FoldedText view, String language);
  }

  /** Words of a text of which the language is in doubt although it has them all. */
  private static final int FEW_WORDS = 11;

  private final Tongues tongues;

  Respelling(Tongues tongues) {
    this.tongues = tongues;
  }

  /**
   * Returns whether any word of a text is neither ordinary nor an entry, or its language may be
   * another one.
   */
  boolean isNeeded(Workspace ws, FoldedText text, String language, boolean trusted) {
    Tongue tongue = guess(ws, text, language, trusted);
    return tongue != null && (ws.speller.isNeeded(text, tongue) || isDoubtful(ws, text, tongue));
  }

  /** Few words that are all of a language may be pieces of words of another one. */
  private static boolean isDoubtful(Workspace ws, FoldedText text, Tongue guess) {
    int words = text.tokenCount();
    return !ws.told
        && words >= LikelyTongues.LEAST_WORDS
        && words <= FEW_WORDS
        && LikelyTongues.isSeldomWritten(guess.tag());
  }

  /** A doubtful guess of a language of which no ordinary words are known says nothing. */
  private @Nullable Tongue guess(Workspace ws, FoldedText text, String language, boolean trusted) {
    Tongue tongue = tongues.of(language);
    boolean open = !trusted && !ws.told && text.tokenCount() >= LikelyTongues.LEAST_WORDS;
    return tongue == null && open ? tongues.of(Languages.UNKNOWN) : tongue;
  }

  /** Returns whether all words of a text are of its language, as far as can be told. */
  private static boolean hasAll(int words, Workspace ws, Tongue guess) {
    return words >= ws.speller.counted() && !LikelyTongues.isSeldomWritten(guess.tag());
  }

  /**
   * Offers views of a text for which this is needed, until a hit is found. A text of ordinary words
   * alone is not looked at, so that "pays de mer de" by itself is not found.
   */
  void read(Workspace ws, FoldedText text, String language, boolean trusted, Sink sink) {
    Tongue guess = guess(ws, text, language, trusted);
    if (guess == null) {
      return;
    }
    ws.speller.begin(text);
    int words = ws.speller.ordinaryWords(guess);
    // few words of romanised languages are known: other languages have as many by chance
    boolean romanised = guess.tag().endsWith("-Latn");
    if (trusted && (ws.told || romanised || hasAll(words, ws, guess))) {
      ws.likely.only(guess);
    } else {
      ws.likely.read(guess, words, ws.detector, tongues, ws.speller);
    }
    int found = ws.found.size();
    for (int i = 0; i < ws.likely.size() && ws.found.size() == found; i++) {
      Tongue tongue = ws.likely.get(i);
      if (ws.speller.read(text, tongue, ws.likely.isLikeliest(i))) {
        sink.accept(ws.speller.view(), tongue.tag());
        sink.accept(ws.speller.others(), tongue.tag());
      }
    }
    boolean split =
        ws.speller.mayBeCut(text)
            && ws.splits.read(text, ws.speller::mayBeCut, t -> ws.speller.cut(text, t, guess));
    if (split) {
      sink.accept(ws.splits.view(), guess.tag());
    }
    if (ws.found.size() == found && !ws.told && ws.speller.mayHalve()) {
      ws.further.read(guess, words, ws.detector, tongues, ws.speller);
      halved(ws, text, sink);
    }
  }

  /** Offers views of the text in which words in Latin letters are in Cyrillic ones, by sound. */
  void readRomanised(Workspace ws, String language, boolean trusted, Sink sink) {
    String read = ws.told ? language : Cyrillic.language(ws.text, language, trusted);
    Tongue tongue = tongues.of(read);
    if (tongue != null && ws.cyrillic.read(ws.text, tongue, ws.speller)) {
      sink.accept(ws.cyrillic.view(), read);
      sink.accept(ws.cyrillic.others(), read);
    }
  }

  /** Puts halves of words together in languages that have fewer words of the text. */
  private static void halved(Workspace ws, FoldedText text, Sink sink) {
    for (int i = 0; i < ws.likely.size(); i++) {
      ws.speller.forgetWords(text, ws.likely.get(i));
    }
    int found = ws.found.size();
    for (int i = 0; i < ws.further.size() && ws.found.size() == found; i++) {
      Tongue tongue = ws.further.get(i);
      if (!ws.likely.contains(tongue) && ws.speller.readHalves(text, tongue)) {
        sink.accept(ws.speller.view(), tongue.tag());
      }
    }
  }
}
