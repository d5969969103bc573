package dev.toxicity.examples.server;

import dev.toxicity.Attribute;
import dev.toxicity.Decision;
import dev.toxicity.Policy;
import dev.toxicity.Score;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** What is counted: times, attributes, languages, answers. No text, key or token gets here. */
final class Metrics {
  private static final Duration[] BUCKETS = millis(1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 5000);

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final Map<Score.Tier, Timer> timers = new EnumMap<>(Score.Tier.class);
  private final Map<Attribute, Counter> flagged = new EnumMap<>(Attribute.class);
  private final Map<Decision.Action, Counter> decisions = new EnumMap<>(Decision.Action.class);
  private final AtomicInteger inFlight = new AtomicInteger();
  private final Policy policy;
  private Languages languages = new Languages(java.util.Set.of());

  Metrics(Policy policy) {
    this.policy = policy;
    for (Score.Tier tier : Score.Tier.values()) {
      timers.put(tier, timer(tier));
    }
    for (Attribute attribute : Attribute.values()) {
      flagged.put(attribute, counter("toxicity.flagged", "attribute", attribute.name()));
    }
    for (Decision.Action action : Decision.Action.values()) {
      decisions.put(action, counter("toxicity.decisions", "action", action.name()));
    }
    Gauge.builder("toxicity.http.in.flight", inFlight, AtomicInteger::get)
        .description("requests being answered")
        .register(registry);
    new JvmMemoryMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
  }

  private static Duration[] millis(int... values) {
    Duration[] durations = new Duration[values.length];
    for (int i = 0; i < values.length; i++) {
      durations[i] = Duration.ofMillis(values[i]);
    }
    return durations;
  }

  private Timer timer(Score.Tier tier) {
    return Timer.builder("toxicity.score")
        .description("time to score one text")
        .tag("tier", tier.name().toLowerCase(Locale.ROOT))
        .serviceLevelObjectives(BUCKETS)
        .register(registry);
  }

  private Counter counter(String name, String tag, String value) {
    return Counter.builder(name).tag(tag, value.toLowerCase(Locale.ROOT)).register(registry);
  }

  /** Shows the gate and learns the names of languages, once the scorer is there. */
  void watch(Gate gate, Languages known) {
    languages = known;
    Gauge.builder("toxicity.scoring", gate, Gate::inside)
        .description("texts being scored")
        .register(registry);
    Gauge.builder("toxicity.waiting", gate, Gate::waiting)
        .description("requests waiting for their turn")
        .register(registry);
  }

  /** A client's text was scored; probes and warm-up are not counted. */
  void scored(Score score, long elapsedNanos) {
    Timer timer = timers.get(score.tier());
    if (timer != null) {
      timer.record(Duration.ofNanos(elapsedNanos));
    }
    registry
        .counter("toxicity.language", "language", languages.label(score.language()))
        .increment();
    Decision decision = policy.decide(score);
    increment(decisions.get(decision.action()));
    decision.reasons().forEach(reason -> increment(flagged.get(reason.attribute())));
  }

  private static void increment(@org.jspecify.annotations.Nullable Counter counter) {
    if (counter != null) {
      counter.increment();
    }
  }

  void requestStarted() {
    inFlight.incrementAndGet();
  }

  /** An answer was sent; {@code route} is one of the server's own paths. */
  void requestFinished(String route, int status) {
    inFlight.decrementAndGet();
    registry
        .counter("toxicity.http.requests", "route", route, "status", Integer.toString(status))
        .increment();
  }

  int inFlight() {
    return inFlight.get();
  }

  Reply scrape(Request request) {
    return Reply.bytes(
        200,
        "text/plain; version=0.0.4; charset=utf-8",
        registry.scrape().getBytes(StandardCharsets.UTF_8));
  }
}
