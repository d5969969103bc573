package dev.toxicity.internal.engine;

import dev.toxicity.Provenance;
import dev.toxicity.Provenance.Component;
import dev.toxicity.internal.tokenize.Segmenter;
import dev.toxicity.spi.Classifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists what a score depends on. */
final class EngineProvenance {
  private EngineProvenance() {}

  static Provenance of(
      List<Component> lexicons,
      byte[] table,
      byte[] words,
      byte[] combination,
      byte[] fusion,
      @Nullable Classifier classifier) {
    String version = version();
    List<Component> parts = new ArrayList<>(lexicons);
    for (String segmenter : Segmenter.present()) {
      byte[] name = (segmenter + " " + Segmenter.version()).getBytes(StandardCharsets.UTF_8);
      parts.add(new Component("segmenter", segmenter, Segmenter.version(), Resources.sha256(name)));
    }
    parts.add(new Component("language-table", "n-grams", version, Resources.sha256(table)));
    parts.add(new Component("language-table", "words", version, Resources.sha256(words)));
    parts.add(new Component("combination", "lexicon-tier", version, Resources.sha256(combination)));
    if (classifier != null) {
      parts.add(new Component("combination", "fusion", version, Resources.sha256(fusion)));
      parts.addAll(classifier.components());
    }
    return new Provenance(version, parts);
  }

  private static String version() {
    byte[] bytes = Resources.require("version.txt");
    return new String(bytes, StandardCharsets.UTF_8).strip();
  }
}
