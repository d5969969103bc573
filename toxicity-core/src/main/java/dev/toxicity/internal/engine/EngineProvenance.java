package dev.toxicity.internal.engine;

import dev.toxicity.Provenance;
import dev.toxicity.Provenance.Component;
import dev.toxicity.internal.tokenize.Segmenter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lists what a score depends on, once somebody asks: that takes a tenth of the time to start.
 * Thread-safe; whichever thread makes the list, it is the same.
 */
final class EngineProvenance {
  private final List<Component> lexicons;
  private final @Nullable List<Component> model;
  private volatile @Nullable Provenance made;

  /**
   * Notes what there is.
   *
   * @param model parts of the classifier, or null without one
   */
  EngineProvenance(List<Component> lexicons, @Nullable List<Component> model) {
    this.lexicons = List.copyOf(lexicons);
    this.model = model == null ? null : List.copyOf(model);
  }

  Provenance get() {
    Provenance provenance = made;
    if (provenance == null) {
      provenance = make();
      made = provenance;
    }
    return provenance;
  }

  private Provenance make() {
    String version = version();
    List<Component> parts = new ArrayList<>(lexicons);
    for (String segmenter : Segmenter.present()) {
      byte[] name = (segmenter + " " + Segmenter.version()).getBytes(StandardCharsets.UTF_8);
      parts.add(new Component("segmenter", segmenter, Segmenter.version(), Resources.sha256(name)));
    }
    parts.add(part("language-table", "n-grams", version, "language/table.bin"));
    parts.add(part("language-table", "words", version, "language/words.bin"));
    parts.add(part("combination", "lexicon-tier", version, "combine/lexicon.tsv"));
    if (model != null) {
      parts.add(part("combination", "fusion", version, "combine/fusion.tsv"));
      parts.addAll(model);
    }
    return new Provenance(version, parts);
  }

  private static Component part(String kind, String id, String version, String resource) {
    return new Component(kind, id, version, Resources.sha256(Resources.require(resource)));
  }

  private static String version() {
    byte[] bytes = Resources.require("version.txt");
    return new String(bytes, StandardCharsets.UTF_8).strip();
  }
}
