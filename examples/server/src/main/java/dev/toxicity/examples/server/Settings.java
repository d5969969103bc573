package dev.toxicity.examples.server;

import dev.toxicity.Lexicon;
import dev.toxicity.Policy;
import dev.toxicity.Scorer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What an operator may choose. Filled by the command line; read only after the start. */
final class Settings {
  private static final int KIB = 1024;

  @Option(names = "--host", description = "Address to listen on; default ${DEFAULT-VALUE}.")
  String host = "127.0.0.1";

  @Option(
      names = {"-p", "--port"},
      description = "Port to listen on, 0 for any free one; default ${DEFAULT-VALUE}.")
  int port = 8080;

  @Option(
      names = "--tier",
      description =
          "AUTO (model where it runs, else lexicons), FULL (fail without the model) or LEXICON;"
              + " default ${DEFAULT-VALUE}.")
  Tier tier = Tier.AUTO;

  @Option(
      names = "--lexicon",
      paramLabel = "FILE",
      description = "Adds a lexicon file; may be given several times.")
  List<Path> lexicons = new ArrayList<>();

  @Option(
      names = "--policy",
      description =
          "STANDARD, STRICT or RELAXED: thresholds of /v1/score and the page; default"
              + " ${DEFAULT-VALUE}.")
  Preset policy = Preset.STANDARD;

  @Option(
      names = "--flag-threshold",
      description = "Probability from which /v1/moderations flags; default ${DEFAULT-VALUE}.")
  double flagThreshold = 0.7;

  @Option(
      names = "--api-key",
      paramLabel = "KEY",
      defaultValue = "${env:TOXICITY_API_KEY:-" + Option.NULL_VALUE + "}",
      description =
          "Asks for this key; better given as TOXICITY_API_KEY than on the command line. Several"
              + " keys are separated by commas. Without it everybody may ask.")
  @Nullable String apiKey;

  @Option(
      names = "--feedback-file",
      paramLabel = "FILE",
      description =
          "Appends comments:suggestscore to this file, with the comment. Without it suggestions"
              + " are accepted and dropped: nothing is stored.")
  @Nullable Path feedbackFile;

  @Option(
      names = "--feedback-max-mb",
      description = "Stops appending at this size; default ${DEFAULT-VALUE}.")
  int feedbackMaxMb = 100;

  @Option(
      names = "--cors-origin",
      paramLabel = "ORIGIN",
      description = "Lets pages of this origin ask, or * for all; may be given several times.")
  List<String> corsOrigins = new ArrayList<>();

  @Option(
      names = "--unknown-attributes",
      description =
          "RETIRED leaves out attributes that Perspective had and this server does not measure, and"
              + " rejects the rest; REJECT rejects both; SKIP leaves out both; default"
              + " ${DEFAULT-VALUE}.")
  Unknown unknownAttributes = Unknown.RETIRED;

  @Option(
      names = "--undetected-language",
      description =
          "SCORE texts whose language shows no sign (answered as \"und\") or REJECT them as"
              + " Perspective does; default ${DEFAULT-VALUE}.")
  Undetected undetectedLanguage = Undetected.SCORE;

  @Option(
      names = "--max-text-kb",
      description = "Longest text in KiB of UTF-8; default ${DEFAULT-VALUE}, as Perspective.")
  int maxTextKb = 20;

  @Option(
      names = "--max-body-kb",
      description = "Largest request body in KiB; batches stream; default ${DEFAULT-VALUE}.")
  int maxBodyKb = 256;

  @Option(
      names = "--concurrency",
      description = "Texts scored at once; default: one per processor.")
  int concurrency = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--queue",
      description =
          "Requests that may wait for their turn; more get 429; default ${DEFAULT-VALUE}.")
  int queue = 64;

  @Option(
      names = "--queue-millis",
      description = "Longest wait before 429, in milliseconds; default ${DEFAULT-VALUE}.")
  int queueMillis = 1000;

  @Option(
      names = "--timeout-seconds",
      description =
          "Time for a request from its first byte to the last byte of the answer; for a batch from"
              + " line to line; default ${DEFAULT-VALUE}.")
  int timeoutSeconds = 10;

  @Option(
      names = "--grace-seconds",
      description = "Time for requests in flight at shutdown; default ${DEFAULT-VALUE}.")
  int graceSeconds = 20;

  @Option(
      names = "--max-connections",
      description = "Open connections; more are closed at once; default ${DEFAULT-VALUE}.")
  int maxConnections = 2000;

  enum Tier {
    AUTO,
    FULL,
    LEXICON
  }

  enum Preset {
    STANDARD,
    STRICT,
    RELAXED
  }

  enum Unknown {
    RETIRED,
    REJECT,
    SKIP
  }

  enum Undetected {
    SCORE,
    REJECT
  }

  int maxTextBytes() {
    return maxTextKb * KIB;
  }

  int maxBodyBytes() {
    return maxBodyKb * KIB;
  }

  Duration timeout() {
    return Duration.ofSeconds(timeoutSeconds);
  }

  Policy chosenPolicy() {
    return switch (policy) {
      case STANDARD -> Policy.standard();
      case STRICT -> Policy.strict();
      case RELAXED -> Policy.relaxed();
    };
  }

  /** Builds the scorer that these settings ask for. */
  Scorer scorer() throws IOException {
    Scorer.Builder builder = Scorer.builder();
    switch (tier) {
      case AUTO -> builder.fallbackToLexicon();
      case LEXICON -> builder.lexiconTierOnly();
      case FULL -> {}
    }
    for (Path file : lexicons) {
      builder.lexicon(Lexicon.read(file));
    }
    return builder.build();
  }
}
