package dev.toxicity;

import dev.toxicity.internal.engine.Engine;
import dev.toxicity.internal.engine.EngineConfig;
import dev.toxicity.internal.engine.Loading;
import dev.toxicity.internal.engine.Outcome;
import dev.toxicity.internal.lexicon.LanguageLexicon;
import dev.toxicity.spi.Classifier;
import dev.toxicity.spi.ClassifierOptions;
import dev.toxicity.spi.ClassifierProvider;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Scores text for toxicity. Build one, share it between all threads, close it at the end.
 *
 * <pre>{@code
 * try (Scorer scorer = Scorer.create()) {
 *   Score score = scorer.score("you are a complete idiot");
 *   score.toxicity();
 *   score.evidence();
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe. A score depends on the text and the options alone: not on other
 * texts, threads or order. Time is linear in the length of the text for every input. Nothing is
 * sent, logged or kept.
 */
public final class Scorer implements AutoCloseable {
  /** Default of {@link Builder#maxChars(int)}: 10 million UTF-16 units. */
  public static final int DEFAULT_MAX_CHARS = 10_000_000;

  private final Engine engine;
  private final Supplier<Provenance> provenance;
  private final @Nullable ScorerListener listener;
  private final AtomicBoolean closed = new AtomicBoolean();

  private Scorer(Engine engine, @Nullable ScorerListener listener) {
    this.engine = engine;
    this.provenance = engine::provenance;
    this.listener = listener;
  }

  /**
   * Returns a scorer with everything on the class path: all bundled lexicons, and the classifier if
   * one is there.
   *
   * @throws ToxicityException if something on the class path is broken or cannot run here
   */
  public static Scorer create() {
    return builder().build();
  }

  /** Returns a builder with the same defaults as {@link #create()}. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Scores a text.
   *
   * @param text any UTF-16, in any language; may be empty; not kept
   * @throws ToxicityException if the scorer is closed
   */
  public Score score(CharSequence text) {
    return score(text, ScoreOptions.defaults());
  }

  /**
   * Scores a text with options.
   *
   * @param text any UTF-16, in any language; may be empty; not kept
   * @throws ToxicityException if the scorer is closed
   */
  public Score score(CharSequence text, ScoreOptions options) {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(options, "options");
    if (closed.get()) {
      throw new ToxicityException("scorer is closed");
    }
    if (listener == null) {
      return toScore(engine.score(text, options));
    }
    long start = System.nanoTime();
    Score score = toScore(engine.score(text, options));
    listener.onScore(score, text.length(), System.nanoTime() - start);
    return score;
  }

  private Score toScore(Outcome outcome) {
    return new Score(
        outcome.attributes(),
        outcome.evidence(),
        outcome.sentences(),
        outcome.influences(),
        outcome.targets(),
        outcome.language(),
        outcome.truncated(),
        outcome.tier(),
        provenance);
  }

  /** Scores texts one after the other; the result has the same order and length. */
  public List<Score> scoreAll(List<? extends CharSequence> texts) {
    List<Score> scores = new ArrayList<>(texts.size());
    for (CharSequence text : texts) {
      scores.add(score(text));
    }
    return scores;
  }

  /**
   * Scores texts lazily as the returned stream is consumed; keeps the order. A parallel stream is
   * scored in parallel.
   */
  public Stream<Score> scoreAll(Stream<? extends CharSequence> texts) {
    return texts.map(this::score);
  }

  /** Returns the BCP 47 tags of the languages with a loaded lexicon, sorted. */
  public Set<String> languages() {
    return Set.copyOf(engine.languages());
  }

  /** Returns what scores are made of: library, lexicons and model with versions and digests. */
  public Provenance provenance() {
    return engine.provenance();
  }

  /** Releases the classifier; waits for calls in progress. Closing twice does nothing. */
  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      engine.close();
    }
  }

  /** Builds a {@link Scorer}; not thread-safe. Setting an option twice is an error. */
  public static final class Builder {
    private final Set<String> languages = new LinkedHashSet<>();
    private final List<LanguageLexicon> lexicons = new ArrayList<>();
    private @Nullable Classifier classifier;
    private @Nullable ScorerListener listener;
    private boolean lexiconTierOnly;
    private boolean fallback;
    private ClassifierOptions.@Nullable Engine engine;
    private @Nullable Boolean cascade;
    private int cacheEntries;
    private int maxChars;

    private Builder() {}

    /**
     * Loads the lexicons of these languages only; by default all are loaded. Restricting languages
     * saves memory and removes clashes between languages.
     *
     * @param tags BCP 47 tags such as {@code "de"} or {@code "zh-Hant"}
     * @throws IllegalArgumentException if no tag is given
     */
    public Builder languages(String... tags) {
      if (tags.length == 0) {
        throw new IllegalArgumentException("no language given");
      }
      once(languages.isEmpty(), "languages");
      languages.addAll(List.of(tags));
      return this;
    }

    /** Adds a lexicon of the caller's own; may be called several times. */
    public Builder lexicon(Lexicon lexicon) {
      lexicons.add(lexicon.content());
      return this;
    }

    /**
     * Allows words or phrases in all languages: lexicon hits inside them no longer count. May be
     * called several times.
     *
     * @param phrases words or phrases; one that ends in {@code *} allows all that begins with it
     */
    public Builder allow(String... phrases) {
      Lexicon.Builder allowed = Lexicon.builder("zxx");
      for (String phrase : phrases) {
        allowed.allow(phrase);
      }
      return lexicon(allowed.build());
    }

    /** Uses this classifier instead of the one on the class path; it is closed with the scorer. */
    public Builder classifier(Classifier own) {
      once(classifier == null, "classifier");
      classifier = Objects.requireNonNull(own, "classifier");
      return this;
    }

    /** Uses the lexicons alone, even if a classifier is on the class path. */
    public Builder lexiconTierOnly() {
      once(!lexiconTierOnly, "lexiconTierOnly");
      lexiconTierOnly = true;
      return this;
    }

    /**
     * Falls back to the lexicon tier if the classifier on the class path cannot run here; by
     * default {@link #build()} fails then.
     */
    public Builder fallbackToLexicon() {
      once(!fallback, "fallbackToLexicon");
      fallback = true;
      return this;
    }

    /**
     * Says what runs the classifier on the class path; by default native code where it loads, plain
     * Java elsewhere. {@link Scorer#provenance()} names what runs.
     */
    public Builder engine(ClassifierOptions.Engine engine) {
      once(this.engine == null, "engine");
      this.engine = Objects.requireNonNull(engine, "engine");
      return this;
    }

    /**
     * Keeps answers of the classifier on the class path, so that it reads repeated texts once; off
     * by default. Texts that differ only in what the classifier does not see share an answer. Kept
     * are numbers under a keyed 128-bit hash, never a text; the lexicons read each text anew, so
     * that spans are right.
     *
     * @param entries at least 1; about 400 bytes each
     */
    public Builder cache(int entries) {
      once(cacheEntries == 0, "cache");
      if (entries < 1) {
        throw new IllegalArgumentException("cache must have at least 1 entry, had " + entries);
      }
      cacheEntries = entries;
      return this;
    }

    /**
     * Says whether a quick judge settles texts without a lexicon hit that are surely harmless, so
     * that the classifier reads the others only; off by default. Such scores are of {@link
     * Score.Tier#QUICK}. How many texts it settles depends on them; the benchmarks' results tell
     * what that costs in quality.
     */
    public Builder cascade(boolean wanted) {
      once(cascade == null, "cascade");
      cascade = wanted;
      return this;
    }

    /** Tells {@code listener} of each score. */
    public Builder listener(ScorerListener listener) {
      once(this.listener == null, "listener");
      this.listener = Objects.requireNonNull(listener, "listener");
      return this;
    }

    /**
     * Reads texts up to this length and marks longer ones as {@linkplain Score#truncated()
     * truncated}.
     *
     * @param chars length in UTF-16 units, at least 1; default {@link #DEFAULT_MAX_CHARS}
     */
    public Builder maxChars(int chars) {
      once(maxChars == 0, "maxChars");
      if (chars < 1) {
        throw new IllegalArgumentException("maxChars must be at least 1, was " + chars);
      }
      maxChars = chars;
      return this;
    }

    private static void once(boolean unset, String option) {
      if (!unset) {
        throw new IllegalStateException(option + " is set twice");
      }
    }

    /**
     * Loads, verifies and compiles everything.
     *
     * @throws ToxicityException if something is missing or broken
     * @throws IllegalStateException if {@code engine} or {@code cache} is set beside a classifier
     *     of the caller's own, or a cascade is asked for and the classifier has no quick judge
     */
    public Scorer build() {
      boolean busy = !lexiconTierOnly && classifier == null;
      Loading loading = Loading.start(languages, busy);
      Classifier chosen = lexiconTierOnly ? null : chooseClassifier();
      try {
        int limit = maxChars == 0 ? DEFAULT_MAX_CHARS : maxChars;
        return new Scorer(
            new Engine(new EngineConfig(lexicons, chosen, cascades(chosen), limit), loading),
            listener);
      } catch (RuntimeException | Error e) {
        if (chosen != null && chosen != classifier) {
          chosen.close();
        }
        throw e;
      }
    }

    private boolean cascades(@Nullable Classifier chosen) {
      if (cascade == null || !cascade || chosen == null) {
        return false;
      }
      if (!chosen.canGlance()) {
        throw new IllegalStateException("cascade: the classifier has no quick judge");
      }
      return true;
    }

    private @Nullable Classifier chooseClassifier() {
      if (classifier != null) {
        if (engine != null || cacheEntries > 0) {
          throw new IllegalStateException(
              "engine and cache are options of the classifier on the class path, not of one's own");
        }
        return classifier;
      }
      Optional<ClassifierProvider> provider =
          ServiceLoader.load(ClassifierProvider.class, Scorer.class.getClassLoader()).findFirst();
      if (provider.isEmpty()) {
        return null;
      }
      try {
        ClassifierOptions options =
            new ClassifierOptions(
                engine == null ? ClassifierOptions.Engine.AUTO : engine, cacheEntries);
        return provider.get().create(options);
      } catch (ToxicityException e) {
        if (fallback) {
          return null;
        }
        throw e;
      }
    }
  }
}
