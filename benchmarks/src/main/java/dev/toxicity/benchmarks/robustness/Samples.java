package dev.toxicity.benchmarks.robustness;

import dev.toxicity.Attribute;
import dev.toxicity.Evidence;
import dev.toxicity.Score;
import dev.toxicity.Scorer;
import dev.toxicity.Span;
import dev.toxicity.benchmarks.quality.Corpus;
import dev.toxicity.internal.lexicon.LexiconEntry;
import dev.toxicity.internal.lexicon.LexiconReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Toxic texts to disguise, and harmless sentences of the same languages. */
final class Samples {
  static final List<String> LANGUAGES =
      List.of("en", "de", "fr", "es", "pt", "it", "ru", "tr", "ar", "hi", "zh", "ja", "ko", "pl");

  static final double THRESHOLD = 0.5;
  private static final int MOST = 200;
  private static final int LONGEST = 400;

  /** Sentences of our own, for languages with few labelled texts; the entry stands at {@code _}. */
  private static final Map<String, List<String>> CARRIERS =
      Map.ofEntries(
          Map.entry("en", List.of("you are a _", "what a _ he is", "shut up, _")),
          Map.entry("de", List.of("du bist ein _", "was für ein _", "halt den Mund, du _")),
          Map.entry("fr", List.of("tu es un _", "quel _ ce type", "tais-toi, espèce de _")),
          Map.entry("es", List.of("eres un _", "qué _ es este tipo", "cállate ya, _")),
          Map.entry("pt", List.of("você é um _", "que _ esse cara", "cala a boca, seu _")),
          Map.entry("it", List.of("sei un _", "che _ quel tipo", "stai zitto, _")),
          Map.entry("ru", List.of("ты просто _", "какой же он _", "заткнись уже, _")),
          Map.entry("tr", List.of("sen bir _", "ne kadar _ bir adam", "kapa çeneni, _")),
          Map.entry("ar", List.of("أنت _ كبير", "هذا الرجل _ فعلا", "اخرس يا _")),
          Map.entry("hi", List.of("तू एक _ है", "वह आदमी _ है", "चुप कर _")),
          Map.entry("zh", List.of("你就是个_", "他真是_啊", "闭嘴吧_")),
          Map.entry("ja", List.of("お前は_だ", "あいつは本当に_だな", "黙れ、_")),
          Map.entry("ko", List.of("너는 정말 _ 같다", "저 사람은 _ 이야", "입 닥쳐 _")),
          Map.entry("pl", List.of("jesteś _", "co za _ z niego", "zamknij się, _")));

  private final Map<String, List<Corpus.Row>> toxic = new HashMap<>();
  final Map<String, List<String>> benign = new HashMap<>();
  private final Scorer finder;
  private final long seed;

  /**
   * Reads the dev split.
   *
   * @param finder says where the toxic words are
   */
  Samples(Path corpus, Scorer finder, long seed) {
    this.finder = finder;
    this.seed = seed;
    for (String language : LANGUAGES) {
      toxic.put(language, new ArrayList<>());
      benign.put(language, new ArrayList<>());
      if (Files.isDirectory(corpus.resolve(language))) {
        Corpus.forEach(corpus.resolve(language), this::sort);
      }
    }
  }

  private void sort(Corpus.Row row) {
    Double label = row.labels().get(Attribute.TOXICITY);
    if (!row.dev() || row.machine() || label == null || !toxic.containsKey(row.language())) {
      return;
    }
    if (row.source().startsWith("benign")) {
      benign.get(row.language()).add(row.text());
    } else if (label >= THRESHOLD && row.text().length() <= LONGEST) {
      toxic.get(row.language()).add(row);
    }
  }

  /** Returns up to 200 texts of a language that are flagged for words that can be disguised. */
  List<Sample> of(String language) {
    List<String> quiet =
        benign.get(language).stream().filter(t -> finder.score(t).toxicity() < 0.3).toList();
    List<String> texts = new ArrayList<>();
    toxic.get(language).forEach(row -> texts.add(row.text()));
    Random random = new Random(seed + language.hashCode());
    Collections.shuffle(texts, random);
    List<String> made = templates(language);
    Collections.shuffle(made, random);
    texts.addAll(made);
    List<Sample> samples = new ArrayList<>();
    for (String text : texts) {
      List<Span> words = words(text);
      if (!words.isEmpty() && samples.size() < MOST) {
        samples.add(new Sample(language, text, words, quiet));
      }
    }
    return samples;
  }

  private List<Span> words(String text) {
    Score score = finder.score(text);
    if (score.toxicity() < THRESHOLD) {
      return List.of();
    }
    List<Span> spans = new ArrayList<>();
    score.evidence().stream().map(Evidence::span).map(s -> widen(text, s)).forEach(spans::add);
    spans.sort(Comparator.comparingInt(Span::start).thenComparingInt(s -> -s.end()));
    List<Span> apart = new ArrayList<>();
    for (Span span : spans) {
      Span last = apart.isEmpty() ? null : apart.get(apart.size() - 1);
      if (last != null && span.start() < last.end()) {
        apart.set(apart.size() - 1, new Span(last.start(), Math.max(last.end(), span.end())));
      } else {
        apart.add(span);
      }
    }
    boolean words = apart.stream().allMatch(s -> isWords(text.substring(s.start(), s.end())));
    return words ? apart : List.of();
  }

  /** A part of a compound stands for the whole word. */
  private static Span widen(String text, Span span) {
    int start = span.start();
    int end = span.end();
    if (!Letters.isSpaced(text.substring(start, end).replace(" ", ""))) {
      return span;
    }
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return new Span(start, end);
  }

  /** Emoji, numbers and what is disguised already are left out. */
  private static boolean isWords(String text) {
    return text.length() > 1
        && text.codePoints()
            .allMatch(
                c ->
                    c == ' '
                        || Character.isLetter(c)
                        || Character.getType(c) == Character.NON_SPACING_MARK
                        || Character.getType(c) == Character.COMBINING_SPACING_MARK);
  }

  private static List<String> templates(String language) {
    List<String> made = new ArrayList<>();
    String name = "/META-INF/toxicity/lexicons/" + language + ".tsv";
    try (InputStream in = LexiconEntry.class.getResourceAsStream(name)) {
      for (LexiconEntry entry : LexiconReader.readEntries(language, in.readAllBytes()).entries()) {
        boolean word =
            entry.match() != LexiconEntry.Match.PREFIX && entry.match() != LexiconEntry.Match.PART;
        boolean plain = entry.term().indexOf('*') < 0 && entry.term().indexOf('_') < 0;
        if (word && plain && entry.ambiguity() != LexiconEntry.Ambiguity.SOMETIMES) {
          CARRIERS.get(language).forEach(c -> made.add(c.replace("_", entry.term())));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return made;
  }
}
