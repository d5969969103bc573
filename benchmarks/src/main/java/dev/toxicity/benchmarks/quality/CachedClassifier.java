package dev.toxicity.benchmarks.quality;

import dev.toxicity.Provenance;
import dev.toxicity.spi.Classification;
import dev.toxicity.spi.Classifier;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers every answer, so that model and fused scorer read each text once between them. */
final class CachedClassifier implements Classifier {
  private final Classifier real;
  private final Map<String, Classification> answers = new ConcurrentHashMap<>();

  CachedClassifier(Classifier real) {
    this.real = real;
  }

  @Override
  public Classification classify(CharSequence text) {
    return classify(text, "und");
  }

  @Override
  public Classification classify(CharSequence text, String language) {
    return answers.computeIfAbsent(
        language + ' ' + text, key -> real.classify(text.toString(), language));
  }

  @Override
  public Provenance.Component provenance() {
    return real.provenance();
  }

  @Override
  public void close() {
    real.close();
  }
}
