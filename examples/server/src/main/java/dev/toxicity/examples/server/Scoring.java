package dev.toxicity.examples.server;

import dev.toxicity.Score;
import dev.toxicity.ScoreOptions;
import dev.toxicity.Scorer;
import java.util.Optional;

/** The scorer behind its limits; shared by all endpoints. */
final class Scoring {
  private final Scorer scorer;
  private final Gate gate;
  private final Languages languages;
  private final Metrics metrics;
  private final int maxBytes;

  Scoring(Scorer scorer, Gate gate, Metrics metrics, int maxBytes) {
    this.scorer = scorer;
    this.gate = gate;
    this.metrics = metrics;
    this.languages = new Languages(scorer.languages());
    this.maxBytes = maxBytes;
  }

  Languages languages() {
    return languages;
  }

  String version() {
    return scorer.provenance().libraryVersion();
  }

  /** Checks a text against the limits of length. */
  String check(String text) throws ApiException {
    if (text.isBlank()) {
      throw ApiException.typed("COMMENT_EMPTY", "Comment must be non-empty.");
    }
    if (tooLong(text)) {
      throw ApiException.typed("COMMENT_TOO_LONG", "Comment text too long.");
    }
    return text;
  }

  /** Counts UTF-8 bytes without making them. */
  private boolean tooLong(String text) {
    if (text.length() > maxBytes) {
      return true;
    }
    long bytes = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
    }
    return bytes > maxBytes;
  }

  /** Checks a tag given by a client; a missing tag asks for detection. */
  Optional<String> checkLanguage(Optional<String> tag) throws ApiException {
    if (tag.isPresent() && !Languages.wellFormed(tag.get())) {
      throw ApiException.invalid("Invalid value at 'language' (a BCP 47 tag)");
    }
    return tag;
  }

  /** Scores a text when it is its turn. */
  Score score(String text, Optional<String> language, boolean sentences) throws ApiException {
    ScoreOptions.Builder options = ScoreOptions.builder().sentences(sentences);
    language.ifPresent(tag -> options.language(tag.replace('_', '-')));
    gate.enter();
    try {
      long start = System.nanoTime();
      Score score = scorer.score(text, options.build());
      metrics.scored(score, System.nanoTime() - start);
      return score;
    } finally {
      gate.leave();
    }
  }
}
