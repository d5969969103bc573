package dev.toxicity.internal.engine;

import dev.toxicity.Attribute;
import dev.toxicity.AttributeScores;
import dev.toxicity.Influence;
import dev.toxicity.Provenance;
import dev.toxicity.Score;
import dev.toxicity.ScoreOptions;
import dev.toxicity.SentenceScore;
import dev.toxicity.Span;
import dev.toxicity.TargetGroup;
import dev.toxicity.internal.combine.Features;
import dev.toxicity.internal.combine.Fusion;
import dev.toxicity.internal.combine.LexiconCombination;
import dev.toxicity.internal.lexicon.LanguageLexicon;
import dev.toxicity.internal.text.Sentences;
import dev.toxicity.spi.Classification;
import dev.toxicity.spi.Classifier;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Wires the rooms together: immutable after construction and thread-safe. */
public final class Engine implements AutoCloseable {
  private static final int ATTRIBUTES = Attribute.values().length;
  private static final int TOXICITY = Attribute.TOXICITY.ordinal();
  private static final int INSULT = Attribute.INSULT.ordinal();
  private static final int IDENTITY_ATTACK = Attribute.IDENTITY_ATTACK.ordinal();

  /** Longest text that sentence scores are made for one by one, in sentences. */
  private static final int MOST_SENTENCES = 1_000;

  private final LexiconTier tier;
  private final LexiconCombination combination;
  private final Fusion fusion;
  private final @Nullable Classifier classifier;
  private final boolean cascade;
  private final int maxChars;
  private final WorkspacePool pool;
  private final Set<String> languages;
  private final EngineProvenance provenance;

  /** What the lexicon tier says about a text without hits. */
  private final AttributeScores harmless;

  /** Puts together what was loaded and what the caller adds. */
  public Engine(EngineConfig config, Loading loading) {
    LexiconTables tables = loading.lexicons();
    Set<Integer> removed = tables.entriesNamed(overridden(config.extra()));
    if (!config.extra().isEmpty()) {
      new LexiconCompiler(tables).add(config.extra());
    }
    SharedTables shared = loading.shared();
    if (tables.indexes != null) {
      tables.vocabulary = shared.vocabulary();
    }
    CompiledLexicon compiled = new CompiledLexicon(tables, removed);
    tier = new LexiconTier(compiled, new Tongues(compiled, shared.words()));
    combination = shared.combination();
    fusion = shared.fusion();
    float[] p = new float[ATTRIBUTES];
    combination.apply(new Features(), p);
    harmless = AttributeScores.of(p);
    classifier = config.classifier();
    cascade = config.cascade();
    maxChars = config.maxChars();
    pool = new WorkspacePool(compiled, shared);
    languages = new TreeSet<>(compiled.languages());
    languages.remove(Languages.NONE);
    provenance =
        new EngineProvenance(
            tables.components, classifier == null ? null : classifier.components());
  }

  /** Terms that the caller removed, or added anew and thereby overrides. */
  private static Set<String> overridden(List<LanguageLexicon> extra) {
    Set<String> terms = new HashSet<>();
    for (LanguageLexicon lexicon : extra) {
      terms.addAll(lexicon.removed());
      lexicon.entries().forEach(e -> terms.add(e.term()));
    }
    return terms;
  }

  /** Scores a text. */
  public Outcome score(CharSequence text, ScoreOptions options) {
    Outcome outcome = read(text, options);
    return options.influences() ? outcome.with(influences(text, options, outcome)) : outcome;
  }

  /** What is left of a text is read in the language of the whole. */
  private List<Influence> influences(CharSequence text, ScoreOptions options, Outcome outcome) {
    ScoreOptions.Builder same = ScoreOptions.builder().strict(options.strict());
    if (!outcome.language().equals(Languages.UNKNOWN)) {
      same.language(outcome.language());
    }
    ScoreOptions reading = same.build();
    return new Influences(
            text, end(text), part -> read(part, reading).attributes().get(Attribute.TOXICITY))
        .find();
  }

  private Outcome read(CharSequence text, ScoreOptions options) {
    int end = end(text);
    Workspace ws = pool.take();
    try {
      String given = options.language().map(Languages::canonical).orElse(null);
      ws.strict = options.strict();
      ws.classified = classifier != null;
      String language = tier.read(ws, text, end, given);
      float[] p = ws.probabilities;
      combination.apply(ws.features, p);
      Map<TargetGroup, Double> targets = EvidenceMaker.targets(ws.found);
      boolean truncated = end < text.length();
      Score.Tier settled = classifier == null ? Score.Tier.LEXICON : Score.Tier.FULL;
      if (classifier != null && end > 0) {
        Optional<Classification> glance =
            glance(classifier, ws, text.subSequence(0, end), language);
        settled = glance.isPresent() ? Score.Tier.QUICK : Score.Tier.FULL;
        Classification classification =
            glance.orElseGet(() -> classifier.classify(text.subSequence(0, end), language));
        truncated |= classification.truncated();
        targets = join(targets, classification.targets());
        String passage = settled == Score.Tier.FULL ? Passages.of(ws.found, text, end) : null;
        Fusion.Doubt doubt = findsNothing(ws) ? doubt(ws, text, end) : Fusion.Doubt.NONE;
        fuse(
            strongest(classification, classifier, language, ws.plainText, passage),
            fusion.in(language),
            doubt,
            p);
      }
      List<SentenceScore> sentences =
          options.sentences() ? sentences(ws, text, end, language) : List.of();
      return new Outcome(
          classifier == null && ws.features.isBlank() ? harmless : AttributeScores.of(p),
          EvidenceMaker.evidence(ws.found),
          sentences,
          List.of(),
          targets,
          language,
          truncated,
          settled);
    } finally {
      pool.giveBack(ws);
    }
  }

  /** Where reading ends: never between the halves of a surrogate pair. */
  private int end(CharSequence text) {
    int end = Math.min(text.length(), maxChars);
    boolean cuts =
        end < text.length() && end > 0 && Character.isHighSurrogate(text.charAt(end - 1));
    return cuts ? end - 1 : end;
  }

  /** The quick judge settles texts in which the lexicons see neither a hit nor a disguise. */
  private Optional<Classification> glance(
      Classifier judge, Workspace ws, CharSequence text, String language) {
    return cascade && findsNothing(ws) ? judge.glance(text, language) : Optional.empty();
  }

  private static boolean findsNothing(Workspace ws) {
    return ws.found.isEmpty() && ws.features.isEmpty() && ws.plainText == null;
  }

  /** What speaks against a classifier that finds something where the lexicons find nothing. */
  private Fusion.Doubt doubt(Workspace ws, CharSequence text, int end) {
    if (tier.isAllAllowed(ws, end)) {
      return Fusion.Doubt.ALLOWED;
    }
    return LoneWord.is(text, 0, end) ? Fusion.Doubt.LONE_WORD : Fusion.Doubt.NONE;
  }

  /** All views are read, and the strongest counts. */
  private static Map<Attribute, Double> strongest(
      Classification plain, Classifier classifier, String language, @Nullable String... views) {
    Map<Attribute, Double> strongest = new EnumMap<>(Attribute.class);
    strongest.putAll(plain.attributes());
    for (String view : views) {
      if (view != null) {
        classifier
            .classify(view, language)
            .attributes()
            .forEach((a, v) -> strongest.merge(a, v, Math::max));
      }
    }
    return strongest;
  }

  /**
   * Joins both tiers. An insult is toxic, so that toxicity is at least that of the insult; so is an
   * attack on a group, but harmless statements about groups are mistaken for one more often.
   *
   * @param doubt what speaks against the classifier
   */
  private void fuse(
      Map<Attribute, Double> classified, Fusion fusion, Fusion.Doubt doubt, float[] p) {
    for (Map.Entry<Attribute, Double> e : classified.entrySet()) {
      int a = e.getKey().ordinal();
      p[a] = doubt.of(fusion.apply(a, e.getValue().floatValue(), p[a], combination.withoutHits(a)));
    }
    if (classified.containsKey(Attribute.INSULT)) {
      p[TOXICITY] = Math.max(p[TOXICITY], p[INSULT]);
    }
    if (classified.containsKey(Attribute.IDENTITY_ATTACK)) {
      p[TOXICITY] = Math.max(p[TOXICITY], Fusion.toxicityOfAttack(p[IDENTITY_ATTACK]));
    }
  }

  private static Map<TargetGroup, Double> join(
      Map<TargetGroup, Double> evidence, Map<TargetGroup, Double> classified) {
    if (classified.isEmpty()) {
      return evidence;
    }
    Map<TargetGroup, Double> joint = new EnumMap<>(TargetGroup.class);
    joint.putAll(evidence);
    classified.forEach(
        (group, p) -> {
          if (p >= 0.5) {
            joint.merge(group, p, Math::max);
          }
        });
    return joint;
  }

  private List<SentenceScore> sentences(Workspace ws, CharSequence text, int end, String language) {
    List<SentenceScore> scores = new ArrayList<>();
    Features features = new Features();
    float[] p = new float[ATTRIBUTES];
    List<int[]> spans = Sentences.of(text, end);
    boolean whole = spans.size() == 1 && findsNothing(ws);
    for (int[] span : spans) {
      if (scores.size() == MOST_SENTENCES) {
        break;
      }
      StandingHits.select(ws.found, span[0], span[1], features);
      combination.apply(features, p);
      if (classifier != null) {
        CharSequence sentence = text.subSequence(span[0], span[1]);
        boolean lone = features.isEmpty() && LoneWord.is(text, span[0], span[1]);
        Fusion.Doubt other = lone ? Fusion.Doubt.LONE_WORD : Fusion.Doubt.NONE;
        Fusion.Doubt doubt = whole ? doubt(ws, text, end) : other;
        fuse(classifier.classify(sentence, language).attributes(), fusion.in(language), doubt, p);
      }
      scores.add(new SentenceScore(new Span(span[0], span[1]), AttributeScores.of(p)));
    }
    return List.copyOf(scores);
  }

  /** Returns the tags of the loaded lexicons. */
  public Set<String> languages() {
    return languages;
  }

  /** Returns what this engine is made of. */
  public Provenance provenance() {
    return provenance.get();
  }

  /**
   * Passes the lexicon tier's features of a text to {@code sink}: for fitting the combination.
   *
   * @param language BCP 47 tag, or null to detect it
   */
  public float[] features(CharSequence text, @Nullable String language) {
    Workspace ws = pool.take();
    try {
      ws.strict = false;
      ws.classified = false;
      tier.read(ws, text, text.length(), language);
      float[] values = new float[Features.COUNT];
      for (int f = 0; f < values.length; f++) {
        values[f] = ws.features.get(f);
      }
      return values;
    } finally {
      pool.giveBack(ws);
    }
  }

  @Override
  public void close() {
    if (classifier != null) {
      classifier.close();
    }
  }
}
