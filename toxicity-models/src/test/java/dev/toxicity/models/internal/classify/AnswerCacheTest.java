package dev.toxicity.models.internal.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.toxicity.Attribute;
import dev.toxicity.Provenance;
import dev.toxicity.ToxicityException;
import dev.toxicity.models.internal.network.Network;
import dev.toxicity.models.internal.tokenizer.BertTokenizer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Texts of the same pieces are read once, and others never get their answer. */
class AnswerCacheTest {
  /** Adds up the ids, and counts. */
  private static final class Counting implements Network {
    private final AtomicInteger runs = new AtomicInteger();
    private final AtomicBoolean closed = new AtomicBoolean();

    @Override
    public void run(int[] ids, int length, float[] logits) {
      requireOpen();
      runs.incrementAndGet();
      logits[0] = IntStream.range(0, length).map(i -> ids[i] * (i + 1)).sum() % 97 / 20f;
    }

    @Override
    public String engine() {
      return "counting";
    }

    @Override
    public String engineVersion() {
      return "1";
    }

    @Override
    public void requireOpen() {
      if (closed.get()) {
        throw new ToxicityException("classifier is closed");
      }
    }

    @Override
    public void close() {
      closed.set(true);
    }
  }

  private final Counting network = new Counting();

  private WindowedClassifier classifier(int entries) throws IOException {
    String vocabulary =
        new String(
            Objects.requireNonNull(
                    AnswerCacheTest.class.getResourceAsStream("/tiny-bundle/vocab.txt"))
                .readAllBytes(),
            StandardCharsets.UTF_8);
    return new WindowedClassifier(
        new BertTokenizer(vocabulary.lines().toList()),
        network,
        new Head(List.of(new Head.Column(Set.of(Attribute.TOXICITY), null, 1, 0)), false),
        new Windows(14, 10, 4),
        new Provenance.Component("model", "counting", "1", "0".repeat(64)),
        new WindowedClassifier.Extras(null, null, entries));
  }

  @Test
  void aRepeatedTextIsReadOnce() throws IOException {
    try (WindowedClassifier cached = classifier(100)) {
      assertEquals(cached.classify("you are kind"), cached.classify("you are kind"));
      assertEquals(1, network.runs.get());
      cached.classify("YOU   are kind"); // the same pieces
      assertEquals(1, network.runs.get());
    }
  }

  @Test
  void withoutACacheEachTextIsRead() throws IOException {
    try (WindowedClassifier plain = classifier(0)) {
      plain.classify("you are kind");
      plain.classify("you are kind");
      assertEquals(2, network.runs.get());
    }
  }

  @Test
  void answersAreThoseOfAnUncachedClassifier() throws IOException {
    try (WindowedClassifier cached = classifier(10);
        WindowedClassifier plain = classifier(0)) {
      List<String> texts =
          IntStream.range(0, 200).mapToObj(i -> "a b ".repeat(i % 23) + (i % 41)).toList();
      for (int round = 0; round < 2; round++) {
        for (String text : texts) {
          assertEquals(plain.classify(text), cached.classify(text));
        }
      }
    }
  }

  @Test
  void itIsBounded() {
    AnswerCache cache = new AnswerCache(8);
    for (int i = 0; i < 1_000; i++) {
      cache.slot(new int[] {i}, 1, true).put(new double[] {i});
    }
    long kept =
        IntStream.range(0, 1_000)
            .filter(i -> cache.slot(new int[] {i}, 1, true).get() != null)
            .count();
    assertTrue(kept > 0 && kept <= 8, kept + " kept");
  }

  @Test
  void keysDifferFromCacheToCacheAndByWhatWasCut() {
    AnswerCache cache = new AnswerCache(8);
    int[] ids = {5, 6, 7};
    cache.slot(ids, 3, true).put(new double[] {1});
    assertEquals(null, cache.slot(ids, 3, false).get());
    assertEquals(null, cache.slot(ids, 2, true).get());
    assertEquals(null, new AnswerCache(8).slot(ids, 3, true).get());
    assertNotEquals(null, cache.slot(ids.clone(), 3, true).get());
  }

  @Test
  void aKnownAnswerIsNotGivenAfterClosing() throws IOException {
    WindowedClassifier cached = classifier(100);
    cached.classify("you are kind");
    cached.close();
    assertThrows(ToxicityException.class, () -> cached.classify("you are kind"));
  }
}
