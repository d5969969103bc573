package dev.toxicity;

import java.util.List;

/**
 * What made a score, so that it can be reproduced.
 *
 * @param libraryVersion version of the library
 * @param components lexicons, combination weights and model, each with version and digest
 */
public record Provenance(String libraryVersion, List<Component> components) {
  /** Copies the list. */
  public Provenance {
    components = List.copyOf(components);
  }

  /**
   * One part that took part in scoring.
   *
   * @param kind {@code "lexicon"}, {@code "segmenter"}, {@code "language-table"}, {@code
   *     "combination"}, {@code "model"}, {@code "runtime"} (what runs the model) or {@code
   *     "ngrams"}
   * @param id name of the part, such as a language tag or a model id
   * @param version its version
   * @param sha256 lower-case hexadecimal SHA-256 of its bytes; of a runtime, of the graph it runs
   */
  public record Component(String kind, String id, String version, String sha256) {}
}
