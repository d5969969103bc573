package dev.toxicity.benchmarks.robustness;

import dev.toxicity.Evidence;
import dev.toxicity.Score;
import dev.toxicity.Scorer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * Disguises toxic texts in every family and language and writes how many are still flagged.
 *
 * <pre>{@code
 * java -cp benchmarks/target/benchmarks.jar dev.toxicity.benchmarks.robustness.RobustnessReport \
 *   ../shared/corpus benchmarks/ROBUSTNESS.md 4711 40
 * }</pre>
 *
 * <p>The third argument is the seed; the fourth, how many texts a language the fused scorer reads
 * (0 leaves it out). With a file as the fifth, the disguised texts that the lexicon tier misses are
 * written to it.
 */
public final class RobustnessReport {
  private static final int MOST_MISSES = 40;

  private record Judge(String name, int most, boolean strict, ToDoubleFunction<String> score) {}

  private final long seed;
  private final Samples samples;
  private final List<Attack> attacks = Attacks.all();
  private final List<Judge> judges = new ArrayList<>();

  /** Judge, then family, then language. */
  private final Map<String, Map<String, Map<String, Tally>>> tallies = new LinkedHashMap<>();

  private final StringBuilder misses = new StringBuilder();

  private RobustnessReport(Samples samples, long seed) {
    this.samples = samples;
    this.seed = seed;
  }

  /** Takes the corpus folder, the report, the seed, the fused scorer's share, and a misses file. */
  public static void main(String[] args) throws IOException {
    long seed = Long.parseLong(args[2]);
    int most = Integer.parseInt(args[3]);
    System.out.println("seed " + seed);
    try (Scorer lexicon = Scorer.builder().lexiconTierOnly().build();
        Scorer fused = most > 0 ? Scorer.create() : null) {
      Samples samples = new Samples(Path.of(args[0]), lexicon, seed);
      RobustnessReport report = new RobustnessReport(samples, seed);
      NaiveMatcher naive = new NaiveMatcher();
      report.judges.add(
          new Judge("lexicon tier", Integer.MAX_VALUE, false, t -> lexicon.score(t).toxicity()));
      if (fused != null) {
        report.judges.add(new Judge("fused scorer", most, false, t -> fused.score(t).toxicity()));
      }
      report.judges.add(new Judge("naive matcher", Integer.MAX_VALUE, true, naive::score));
      report.run();
      String falsePositives = report.falsePositives(lexicon, fused, naive);
      Files.writeString(Path.of(args[1]), report.write(falsePositives));
      if (args.length > 4) {
        Files.writeString(Path.of(args[4]), report.misses);
      }
    }
  }

  private void run() {
    for (String language : Samples.LANGUAGES) {
      List<Sample> texts = samples.of(language);
      System.out.println(language + ": " + texts.size() + " texts");
      for (Judge judge : judges) {
        List<Sample> flagged =
            texts.stream()
                .filter(s -> isFlagged(judge, s.text()))
                .filter(s -> !judge.strict() || !isFlagged(judge, s.withoutWords()))
                .limit(judge.most())
                .toList();
        attacks.forEach(attack -> attack(judge, attack, language, flagged));
      }
    }
  }

  private static boolean isFlagged(Judge judge, String text) {
    return judge.score().applyAsDouble(text) >= Samples.THRESHOLD;
  }

  private void attack(Judge judge, Attack attack, String language, List<Sample> texts) {
    Tally tally = new Tally();
    Random random = new Random(seed * 31 + attack.name().hashCode() * 17L + language.hashCode());
    int missed = 0;
    for (Sample sample : texts) {
      String disguised = attack.change().apply(sample, random);
      if (disguised == null || disguised.equals(sample.text())) {
        continue;
      }
      double score = judge.score().applyAsDouble(disguised);
      tally.add(judge.score().applyAsDouble(sample.text()), score);
      boolean miss = score < Samples.THRESHOLD && judge.name().equals(judges.get(0).name());
      if (miss && missed++ < MOST_MISSES) {
        misses.append(
            "%s\t%s\t%.2f\t%s\t%s%n"
                .formatted(
                    attack.name(),
                    language,
                    score,
                    sample.text().replace('\n', ' '),
                    disguised.replace('\n', ' ')));
      }
    }
    if (tally.texts > 0) {
      tallies
          .computeIfAbsent(judge.name(), k -> new LinkedHashMap<>())
          .computeIfAbsent(attack.name(), k -> new TreeMap<>())
          .put(language, tally);
    }
  }

  private Map<String, Tally> of(String judge, Attack attack) {
    return tallies.getOrDefault(judge, Map.of()).getOrDefault(attack.name(), Map.of());
  }

  private static Tally sum(Map<String, Tally> byLanguage) {
    Tally sum = new Tally();
    byLanguage.values().forEach(sum::add);
    return sum;
  }

  private String write(String falsePositives) {
    StringBuilder out = new StringBuilder();
    out.append(
        """
        # Robustness against disguise

        Toxic texts of the dev split of the corpus (at most 200 a language; filled up with short
        sentences of our own around lexicon entries where there are fewer) in which every word that
        the lexicon tier gives as evidence was disguised. Recovered: flagged at 0.5 when clean and
        still flagged. Change: mean difference of the toxicity score. The naive matcher looks for our
        own terms in the lower-cased text; texts that it flags for other words are not counted for it.
        Seed %d. Made by `RobustnessReport`; the command is in its
        Javadoc.

        ## Families, all languages pooled

        """
            .formatted(seed));
    families(out);
    for (Judge judge : judges) {
      out.append("\n## Recovered by the ").append(judge.name()).append(", by language, in %\n\n");
      languages(out, judge);
    }
    out.append("\n## False positives on harmless sentences\n\n").append(falsePositives);
    return out.toString();
  }

  private void families(StringBuilder out) {
    out.append("| family | texts | goal |");
    judges.forEach(j -> out.append(" %s | change |".formatted(j.name())));
    out.append(" |\n|---|---|---|").append("---|---|".repeat(judges.size())).append("---|\n");
    int short_ = 0;
    for (Attack attack : attacks) {
      Tally first = sum(of(judges.get(0).name(), attack));
      if (first.texts == 0) {
        continue;
      }
      out.append(
          "| %s | %d | %.0f |".formatted(attack.name(), first.texts, 100 * attack.goal().share));
      for (Judge judge : judges) {
        Tally tally = sum(of(judge.name(), attack));
        out.append(" %.1f | %+.2f |".formatted(100 * tally.share(), tally.meanChange()));
      }
      boolean below = first.share() < attack.goal().share;
      short_ += below ? 1 : 0;
      out.append(below ? " below goal |\n" : " |\n");
    }
    out.append(
        "\nFamilies below their goal in the lexicon tier: %d of %d.%n"
            .formatted(short_, attacks.size()));
  }

  private void languages(StringBuilder out, Judge judge) {
    out.append("| family |");
    Samples.LANGUAGES.forEach(l -> out.append(' ').append(l).append(" |"));
    out.append("\n|---|").append("---|".repeat(Samples.LANGUAGES.size())).append('\n');
    for (Attack attack : attacks) {
      Map<String, Tally> tally = of(judge.name(), attack);
      if (tally.isEmpty()) {
        continue;
      }
      out.append("| ").append(attack.name()).append(" |");
      for (String language : Samples.LANGUAGES) {
        Tally t = tally.get(language);
        out.append(t == null ? " – |" : " %.0f |".formatted(100 * t.share()));
      }
      out.append('\n');
    }
  }

  /** A false positive is added by undoing if it has no evidence but disguised words. */
  private String falsePositives(
      Scorer lexicon, @org.jspecify.annotations.Nullable Scorer fused, NaiveMatcher naive) {
    StringBuilder out = new StringBuilder();
    out.append("| language | sentences | lexicon tier % | of them by undoing |");
    out.append(fused == null ? "" : " fused scorer % | of them by undoing |");
    out.append(" naive matcher % |\n|---|---|---|---|---|");
    out.append(fused == null ? "\n" : "---|---|\n");
    for (String language : Samples.LANGUAGES) {
      List<String> texts = samples.benign.get(language);
      out.append("| %s | %d |".formatted(language, texts.size()));
      cells(out, texts, lexicon::score);
      if (fused != null) {
        cells(out, texts, fused::score);
      }
      long hits = texts.stream().filter(t -> naive.score(t) > 0).count();
      out.append(" %.2f |%n".formatted(100.0 * hits / texts.size()));
    }
    return out.toString();
  }

  private void cells(StringBuilder out, List<String> texts, Function<String, Score> scorer) {
    int wrong = 0;
    int undone = 0;
    for (String text : texts) {
      Score score = scorer.apply(text);
      if (score.toxicity() >= Samples.THRESHOLD) {
        wrong++;
        List<Evidence> evidence = score.evidence();
        boolean added =
            !evidence.isEmpty() && evidence.stream().noneMatch(e -> e.disguises().isEmpty());
        undone += added ? 1 : 0;
        misses.append("FALSE POSITIVE\t%s\t%s\t%s%n".formatted(added, text, evidence));
      }
    }
    out.append(
        " %.2f | %.2f |".formatted(100.0 * wrong / texts.size(), 100.0 * undone / texts.size()));
  }
}
