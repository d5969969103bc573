package dev.toxicity.benchmarks.speed;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All implementations and benchmarks compute the right answer. */
class SpeedTest {
  private static final List<String> TERMS = List.of("idiot", "bastard", "идиот", "白痴");

  @ParameterizedTest
  @EnumSource
  void everyImplementationFindsThePlainWordsThatOursFinds(Implementations implementation) {
    Finder finder = implementation.create(TERMS);
    assertAll(
        () -> assertEquals(1, finder.count("You are an IDIOT, my friend")),
        () -> assertEquals(1, finder.count("ты полный идиот")),
        () -> assertEquals(2, finder.count("an idiot and a bastard")),
        () -> assertEquals(0, finder.count("see you tomorrow at the station")),
        () -> assertEquals(0, finder.count("")));
  }

  @Test
  void ourFinderFindsDisguises() {
    assertEquals(1, Implementations.OURS.create(TERMS).count("you are an 1d10t"));
  }

  @Test
  void termsAreThoseOfAllLanguages() {
    List<String> terms = Terms.all();
    assertTrue(terms.size() > 10_000, terms.size() + " terms");
    assertTrue(terms.containsAll(TERMS));
  }

  @ParameterizedTest
  @EnumSource(names = {"OURS", "ICU_ROBERT_BOR", "JDK_HANKCS", "LUCENE_SET", "HOUBB"})
  void lexiconTierBenchmarkFindsTheToxicMessages(Implementations implementation) {
    LexiconTierBenchmark benchmark = new LexiconTierBenchmark();
    benchmark.implementation = implementation;
    benchmark.setUp();
    int atLeast = (int) (LexiconTierBenchmark.MESSAGES * Texts.TOXIC / 2);
    assertTrue(benchmark.hits() >= atLeast, implementation + ": " + benchmark.hits());
  }

  @Test
  void stagesAgree() throws Exception {
    StageBenchmark benchmark = new StageBenchmark();
    benchmark.check();
    assertTrue(benchmark.icuNfkcCasefold() > 0);
    assertTrue(benchmark.jdkNfkcLower() > 0);
    assertTrue(benchmark.luceneStandardTokenizer() > 0);
  }

  @ParameterizedTest
  @EnumSource
  void allocationTextsAreWhatTheirNamesSay(AllocationBenchmark.Kind kind) {
    AllocationBenchmark benchmark = new AllocationBenchmark();
    benchmark.kind = kind;
    benchmark.check();
    assertTrue(benchmark.score().toxicity() >= 0);
  }

  @Test
  void lengthBenchmarkScoresEveryShape() {
    LengthBenchmark benchmark = new LengthBenchmark();
    benchmark.chars = 1_000;
    benchmark.setUp();
    double traffic = benchmark.score();
    for (Texts.Hostile shape : Texts.Hostile.values()) {
      benchmark.shape = shape.name();
      benchmark.setUp();
      double score = benchmark.score();
      assertTrue(score >= 0 && score <= 1);
    }
    assertTrue(traffic >= 0 && traffic <= 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"LEXICON", "FULL"})
  void batchWaysAgree(String tier) {
    BatchBenchmark benchmark = new BatchBenchmark();
    benchmark.tier = tier;
    benchmark.setUp(); // throws if they differ
    benchmark.tearDown();
  }

  @ParameterizedTest
  @ValueSource(strings = {"LEXICON", "FULL"})
  void callersAndColdStartScore(String tier) {
    CallersBenchmark callers = new CallersBenchmark();
    callers.tier = tier;
    callers.setUp();
    assertTrue(callers.oneCaller(new CallersBenchmark.Cursor()) >= 0);
    callers.tearDown();
  }

  @ParameterizedTest
  @EnumSource
  void everyKindOfTextIsScored(CostBenchmark.Kind kind) {
    CostBenchmark benchmark = new CostBenchmark();
    benchmark.kind = kind;
    benchmark.setUp();
    assertTrue(benchmark.score() > 0);
    benchmark.tearDown();
  }

  @Test
  void tokenizersGiveEqualIds() {
    TokenizerBenchmark benchmark = new TokenizerBenchmark();
    benchmark.check(); // throws if they differ
    assertEquals(benchmark.djl(), benchmark.ours());
    benchmark.tearDown();
  }

  @ParameterizedTest
  @EnumSource
  void graphsGiveLogits(Graph graph) {
    Path folder = Path.of("target/graphs");
    Assumptions.assumeTrue(graph == Graph.OURS || Files.isDirectory(folder));
    System.setProperty("graphs", folder.toString());
    ModelBenchmark benchmark = new ModelBenchmark();
    benchmark.graph = graph;
    for (int subwords : new int[] {8, 300}) {
      benchmark.subwords = subwords;
      benchmark.setUp(); // throws if there is no number
      benchmark.tearDown();
    }
  }

  @Test
  void operationsAreThoseOfTheNotes() {
    assertEquals(0.689e9, Graph.OURS.operations(32), 0.01e9);
    assertEquals(5.474e9, Graph.BERT_BASE_FP32.operations(32), 0.01e9);
  }
}
