package dev.toxicity.examples.server;

import com.sun.net.httpserver.HttpServer;
import dev.toxicity.Score;
import dev.toxicity.Scorer;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The server as a whole: built started, closed gracefully. */
final class ToxicityServer implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(ToxicityServer.class.getName());
  private static final int SPARE_THREADS = 64; // for clients that are still sending or reading
  private static final int MIB = 1 << 20;
  private static final long POLL_MILLIS = 20;
  private static final int WARM_UP_TEXTS = 2000;
  private static final long WARM_UP_NANOS = 1_500_000_000;

  private final Scorer scorer;
  private final Metrics metrics;
  private final Watchdog watchdog;
  private final FrontDoor door;
  private final HttpServer http;
  private final @Nullable FeedbackFile feedback;
  private final Duration grace;
  private boolean closed;

  private ToxicityServer(Settings settings, Scorer scorer, Metrics metrics) throws IOException {
    this.scorer = scorer;
    this.metrics = metrics;
    this.grace = Duration.ofSeconds(settings.graceSeconds);
    ApiKeys keys = new ApiKeys(settings.apiKey);
    this.feedback = feedback(settings);
    this.watchdog =
        new Watchdog(settings.concurrency + settings.queue + SPARE_THREADS, settings.timeout());
    Gate gate = new Gate(settings.concurrency, settings.queue, settings.queueMillis);
    Scoring scoring = new Scoring(scorer, gate, metrics, settings.maxTextBytes());
    metrics.watch(gate, scoring.languages());
    Routes routes = routes(settings, scoring);
    this.door = new FrontDoor(routes, keys, metrics, settings);
    this.http = HttpServer.create(new InetSocketAddress(settings.host, settings.port), 1024);
    http.setExecutor(watchdog);
    http.createContext("/", door);
  }

  /** Loads the scorer, warms it up and starts to listen. */
  static ToxicityServer start(Settings settings) throws IOException {
    tuneHttp(settings);
    Metrics metrics = new Metrics(settings.chosenPolicy());
    Scorer scorer = settings.scorer();
    try {
      warmUp(scorer);
      ToxicityServer server = new ToxicityServer(settings, scorer, metrics);
      server.http.start();
      return server;
    } catch (IOException | RuntimeException e) {
      scorer.close();
      throw e;
    }
  }

  /** The first scores of a JVM are slow; better here than in front of a client. */
  private static void warmUp(Scorer scorer) {
    long end = System.nanoTime() + WARM_UP_NANOS;
    for (int i = 0; i < WARM_UP_TEXTS && System.nanoTime() - end < 0; i++) {
      scorer.score("text " + i + " is r3ady, and so are you, my d.e.a.r friend");
    }
  }

  /** The JDK's server reads these once per JVM; what an operator set with -D stays. */
  private static void tuneHttp(Settings settings) {
    property("sun.net.httpserver.nodelay", "true"); // else small answers wait 40 ms for an ACK
    property("sun.net.httpserver.maxIdleConnections", Integer.toString(settings.maxConnections));
    property("jdk.httpserver.maxConnections", Integer.toString(settings.maxConnections));
    property("sun.net.httpserver.drainAmount", Integer.toString(MIB));
  }

  private static void property(String name, String value) {
    if (System.getProperty(name) == null) {
      System.setProperty(name, value);
    }
  }

  private static @Nullable FeedbackFile feedback(Settings settings) throws IOException {
    Path file = settings.feedbackFile;
    return file == null ? null : new FeedbackFile(file, (long) settings.feedbackMaxMb * MIB);
  }

  private Routes routes(Settings settings, Scoring scoring) {
    ScoreEndpoint score = new ScoreEndpoint(scoring, settings.chosenPolicy());
    // a line may hold the longest text with each character escaped, and some fields around it
    Batch batch = new Batch(score, watchdog, 6 * settings.maxTextBytes() + 4096);
    return new Routes()
        .post("/v1alpha1/comments:analyze", new Perspective(scoring, settings))
        .post("/v1alpha1/comments:suggestscore", new SuggestScore(scoring, feedback))
        .open("/$discovery/rest", Resources.discovery())
        .postOpenAi("/v1/moderations", new Moderations(scoring, settings.flagThreshold))
        .post("/v1/score", score)
        .post("/v1/batch", batch)
        .get("/v1/info", score::info)
        .get("/metrics", metrics::scrape)
        .open("/health", this::health)
        .open("/", Resources.page("index.html", "text/html; charset=UTF-8"))
        .open("/nudge.css", Resources.page("nudge.css", "text/css; charset=UTF-8"))
        .open("/nudge.js", Resources.page("nudge.js", "text/javascript; charset=UTF-8"))
        .open("/favicon.svg", Resources.page("favicon.svg", "image/svg+xml"));
  }

  /** Scores a word, so that "ok" means that an answer can be given. */
  private Reply health(Request request) {
    if (door.draining()) {
      return Reply.json(503, Json.object().put("status", "draining"));
    }
    Score score = scorer.score("ready");
    return Reply.json(Json.object().put("status", "ok").put("tier", score.tier().name()));
  }

  int port() {
    return http.getAddress().getPort();
  }

  /** Turns new requests away, waits for those in flight, then stops listening. */
  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    door.drain();
    awaitRequests();
    http.stop(0);
    watchdog.close();
    scorer.close();
    closeFeedback();
  }

  private void awaitRequests() {
    long deadline = System.nanoTime() + grace.toNanos();
    try {
      while (metrics.inFlight() > 0 && System.nanoTime() - deadline < 0) {
        Thread.sleep(POLL_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void closeFeedback() {
    if (feedback == null) {
      return;
    }
    try {
      feedback.close();
    } catch (IOException e) {
      LOG.log(Level.WARNING, "feedback file could not be closed: {0}", e.getClass().getName());
    }
  }
}
