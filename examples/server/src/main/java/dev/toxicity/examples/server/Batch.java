package dev.toxicity.examples.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;

/**
 * {@code /v1/batch}: JSON Lines in, JSON Lines out, in order, while the client still sends. A bad
 * line is answered by an error in its place and stops nothing.
 */
final class Batch implements Endpoint {
  private static final int MAX_BATCHES = 8;
  private static final long RETRY_NANOS = 5_000_000;

  private final ScoreEndpoint scores;
  private final Watchdog watchdog;
  private final int maxLineBytes;
  private final Semaphore batches = new Semaphore(MAX_BATCHES);

  Batch(ScoreEndpoint scores, Watchdog watchdog, int maxLineBytes) {
    this.scores = scores;
    this.watchdog = watchdog;
    this.maxLineBytes = maxLineBytes;
  }

  @Override
  public Reply answer(Request request) throws ApiException {
    if (batches.availablePermits() == 0) {
      throw ApiException.busy();
    }
    return Reply.stream("application/x-ndjson; charset=UTF-8", out -> run(request, out));
  }

  private void run(Request request, OutputStream target) throws IOException {
    batches.acquireUninterruptibly();
    try {
      BufferedOutputStream out = new BufferedOutputStream(target, 1 << 14);
      LineReader lines = new LineReader(request.stream(), maxLineBytes, watchdog::progress);
      long number = 0;
      Optional<LineReader.Line> line = lines.next();
      while (line.isPresent()) {
        number++;
        if (!blank(line.get().bytes())) {
          out.write(Json.bytes(answer(line.get(), number)));
          out.write('\n');
        }
        if (!lines.ready()) {
          out.flush(); // the client may wait for this answer before it sends more
          watchdog.progress();
        }
        line = lines.next();
      }
      out.flush();
    } finally {
      batches.release();
    }
  }

  private static boolean blank(byte[] line) {
    return line.length == 0 || (line.length == 1 && line[0] == '\r');
  }

  private ObjectNode answer(LineReader.Line line, long number) throws IOException {
    ObjectNode answer = Json.object().put("line", number);
    try {
      if (line.tooLong()) {
        throw ApiException.typed("COMMENT_TOO_LONG", "Line too long.");
      }
      ObjectNode body = Json.parse(Request.utf8(line.bytes()));
      id(answer, body.path("id"));
      answer.setAll(patiently(body));
    } catch (ApiException e) {
      answer
          .putObject("error")
          .put("code", e.status().code)
          .put("status", e.status().canonical())
          .put("message", e.message());
    }
    return answer;
  }

  /** Waits as long as it takes: a batch has no use for a 429 in its middle. */
  private ObjectNode patiently(ObjectNode body) throws ApiException, IOException {
    while (true) {
      try {
        return scores.score(body);
      } catch (ApiException e) {
        if (e.status() != ApiException.Status.RESOURCE_EXHAUSTED) {
          throw e;
        }
      }
      LockSupport.parkNanos(RETRY_NANOS);
      if (Thread.currentThread().isInterrupted()) {
        throw new InterruptedIOException("batch took too long");
      }
    }
  }

  private static void id(ObjectNode answer, JsonNode id) {
    if (id.isTextual()) {
      answer.put("id", Json.echo(id.textValue()));
    } else if (id.isNumber()) {
      answer.set("id", id);
    }
  }
}
