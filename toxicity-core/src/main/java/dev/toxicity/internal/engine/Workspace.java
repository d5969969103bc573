package dev.toxicity.internal.engine;

import dev.toxicity.internal.combine.Features;
import dev.toxicity.internal.language.LanguageDetector;
import dev.toxicity.internal.language.LanguageTable;
import dev.toxicity.internal.match.HitList;
import dev.toxicity.internal.match.Matcher;
import dev.toxicity.internal.respell.OrdinaryWords;
import dev.toxicity.internal.respell.Speller;
import dev.toxicity.internal.respell.Substrings;
import dev.toxicity.internal.text.FoldedText;
import dev.toxicity.internal.text.Folder;
import dev.toxicity.internal.text.Homoglyphs;
import dev.toxicity.internal.text.Joiner;
import dev.toxicity.internal.text.Undisguiser;
import dev.toxicity.internal.text.Unescaper;
import dev.toxicity.internal.tokenize.Segmenter;
import java.util.ArrayList;
import java.util.List;

/** Everything one call of {@code score} needs and the next can reuse. Not thread-safe. */
final class Workspace {
  final FoldedText text = new FoldedText();
  final Folder folder = new Folder(text);
  final HitList hits = new HitList();
  final HitList contextHits = new HitList();
  final HitList allowHits = new HitList();
  final HitList allowUndone = new HitList();
  final List<FoundHit> found = new ArrayList<>();
  final ContextReader context = new ContextReader();
  final Features features = new Features();
  final float[] probabilities = new float[dev.toxicity.Attribute.values().length];
  boolean contextRead;

  /** Whether every substring counts. */
  boolean strict;

  /** Whether {@link #allowHits} are those of the text. */
  boolean allowRead;

  /** For each language whether it is that of the last text or a relative. */
  boolean[] home = new boolean[0];

  /** The language of {@link #home}. */
  String homeOf = "";

  /** For each language whether its context terms count. */
  boolean[] wanted = new boolean[0];

  /** Whether the caller gave the text's language. */
  boolean told;

  /** The text with its disguises undone, if it has any and is of one chunk. */
  @org.jspecify.annotations.Nullable String plainText;

  final Matcher entries;
  final Matcher contexts;
  final Matcher allowed;
  final LanguageDetector detector;
  final Undisguiser undisguiser;
  final Joiner joiner;
  final Speller speller;
  final Substrings substrings;
  final Unescaper unescaper = new Unescaper();
  final Segmenter segmenter = new Segmenter();
  final HitList undone = new HitList();

  /** Languages that a short text may be in. */
  final String[] candidates = new String[12];

  Workspace(
      CompiledLexicon lexicon, LanguageTable table, Homoglyphs homoglyphs, OrdinaryWords words) {
    EngineWordForms forms = new EngineWordForms(lexicon.languages(), lexicon.suffixes());
    entries = new Matcher(lexicon.entryIndex(), forms);
    contexts = new Matcher(lexicon.contextIndex(), forms);
    allowed = new Matcher(lexicon.allowIndex(), forms);
    detector = new LanguageDetector(table);
    undisguiser = new Undisguiser(homoglyphs, entries::mayBeWord);
    joiner = new Joiner(entries::mayBeWord);
    speller = new Speller(lexicon.vocabulary(), words);
    substrings = new Substrings(lexicon.vocabulary());
  }
}
