package dev.toxicity.internal.engine;

import dev.toxicity.internal.combine.Features;
import dev.toxicity.internal.language.LanguageDetector;
import dev.toxicity.internal.match.HitList;
import dev.toxicity.internal.match.Matcher;
import dev.toxicity.internal.match.SplitPhrases;
import dev.toxicity.internal.respell.Cyrillic;
import dev.toxicity.internal.respell.Speller;
import dev.toxicity.internal.respell.Substrings;
import dev.toxicity.internal.text.FoldedText;
import dev.toxicity.internal.text.Folder;
import dev.toxicity.internal.text.Joiner;
import dev.toxicity.internal.text.KnownWords;
import dev.toxicity.internal.text.PlainText;
import dev.toxicity.internal.text.Undisguiser;
import dev.toxicity.internal.text.Unescaper;
import dev.toxicity.internal.text.WordMemo;
import dev.toxicity.internal.tokenize.Segmenter;
import java.util.ArrayList;
import java.util.List;

/** Everything one call of {@code score} needs and the next can reuse. Not thread-safe. */
final class Workspace {
  final FoldedText text = new FoldedText();
  final Folder folder = new Folder(text);
  final WordMemo memo = new WordMemo();
  final HitList hits = new HitList();
  final HitList contextHits = new HitList();
  final HitList allowHits = new HitList();
  final HitList allowUndone = new HitList();
  final List<FoundHit> found = new ArrayList<>();
  final ContextReader context = new ContextReader();
  final Features features = new Features();
  final float[] probabilities = new float[dev.toxicity.Attribute.values().length];
  boolean contextRead;

  /** Whether a classifier reads the text as well. */
  boolean classified;

  /** Whether every substring counts. */
  boolean strict;

  /** Whether {@link #hits} are those of the text. */
  boolean hitsRead;

  /** Whether context terms of all languages count. */
  boolean contextOfAll;

  /** Whether {@link #allowHits} are those of the text. */
  boolean allowRead;

  /** The language that the chunk's context is read in, once that is settled. */
  @org.jspecify.annotations.Nullable String contextLanguage;

  /** Whether a hit of the plain view was left out before the context's language was settled. */
  boolean skipped;

  /** Whether a view of the chunk may be read in another language. */
  boolean mayReadAnew;

  /** The language that the plain view is read in. */
  String language = Languages.UNKNOWN;

  /** Whether that language is sure. */
  boolean trusted;

  /** Whether {@link #mayDistress} is that of the text. */
  boolean distressRead;

  /** Whether the text has words of distress in any language. */
  boolean mayDistress;

  /** For each language whether it is that of the text or a relative; shared. */
  boolean[] home = new boolean[0];

  /** For each language whether its context terms count. */
  final boolean[] wanted;

  /** Whether the caller gave the text's language. */
  boolean told;

  /** The text with its disguises undone, if it has any and is of one chunk. */
  @org.jspecify.annotations.Nullable String plainText;

  /** Disguised words in plain letters, for {@link #plainText}. */
  final PlainText plain = new PlainText();

  final Matcher entries;
  final Matcher contexts;
  final Matcher allowed;
  final Matcher distress;
  final LanguageDetector detector;
  final Undisguiser undisguiser;
  final Joiner joiner;
  final Speller speller;
  final Substrings substrings;
  final Cyrillic cyrillic;
  final Skim skim;
  final Unescaper unescaper = new Unescaper();
  final Segmenter segmenter = new Segmenter();
  final SplitPhrases splits;
  final HitList undone = new HitList();

  /** Languages that a short text may be in. */
  final String[] candidates = new String[12];

  /** Up to three tongues, with at most one word of the text fewer than the first of them. */
  final LikelyTongues likely = new LikelyTongues(3, 1);

  /**
   * Up to fourteen, with at most nine words fewer, in which only halves of words are put together:
   * those mislead the guess most.
   */
  final LikelyTongues further = new LikelyTongues(14, 9);

  Workspace(CompiledLexicon lexicon, SharedTables tables) {
    EngineWordForms forms = new EngineWordForms(lexicon.languages(), lexicon.suffixes());
    entries = new Matcher(lexicon.entryIndex(), forms, memo, 0, lexicon::isWeak);
    contexts = new Matcher(lexicon.contextIndex(), forms, memo, 1);
    allowed = new Matcher(lexicon.allowIndex(), forms, memo, 2);
    distress = new Matcher(lexicon.distressIndex(), forms, memo, 3);
    wanted = new boolean[lexicon.languages().size()];
    detector = new LanguageDetector(tables.languages(), memo);
    KnownWords known =
        (hash, length) -> entries.mayBeWord(hash) || lexicon.vocabulary().isKnown(hash, length);
    undisguiser =
        new Undisguiser(tables.homoglyphs(), known, entries::hasHits, memo, lexicon.longest());
    joiner = new Joiner(known, entries, memo, lexicon.longest());
    skim = new Skim(entries, distress, joiner, memo);
    speller = new Speller(lexicon.vocabulary(), tables.words(), memo, lexicon.longest());
    splits = new SplitPhrases(lexicon.entryIndex());
    substrings = new Substrings(lexicon.vocabulary());
    cyrillic = new Cyrillic(lexicon.longest());
  }
}
