package dev.toxicity.examples.server;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

/**
 * Asks {@code comments:analyze} on loopback, as fast as it goes or at a fixed rate. At a fixed rate
 * the time of a request counts from when it was due, so that a stall of the server is seen in every
 * request that it held up. Run: {@code java -cp examples/server/target/test-classes
 * dev.toxicity.examples.server.LoadTool PORT SECONDS CONNECTIONS [REQUESTS_PER_SECOND]}.
 */
public final class LoadTool {
  private static final long SECOND = 1_000_000_000;
  private static final int TEXTS = 1000;
  private static final String[] PARTS = {
    "I really like this idea",
    "you are such an idiot",
    "what time does it start?",
    "thanks for the explanation",
    "this is complete bullshit",
    "see you there tomorrow",
    "nobody asked you, moron",
    "the second chart is wrong",
    "das ist doch Quatsch, du Idiot",
    "je ne suis pas d'accord",
    "great photo!",
    "sh1t happens",
    "can somebody help me with this?",
    "go back to where you came from",
    "we moved the meeting to 5 pm",
    "eres un imb\u00e9cil"
  };

  private final int port;
  private final long end;
  private final long intervalNanos;
  private final byte[][] requests;

  private LoadTool(int port, int seconds, long intervalNanos) {
    this.port = port;
    this.end = System.nanoTime() + seconds * SECOND;
    this.intervalNanos = intervalNanos;
    this.requests = requests();
  }

  /** Runs the tool and prints one line. */
  public static void main(String[] args) throws Exception {
    int seconds = Integer.parseInt(args[1]);
    int connections = Integer.parseInt(args[2]);
    long rate = args.length > 3 ? Long.parseLong(args[3]) : 0;
    long interval = rate == 0 ? 0 : SECOND * connections / rate;
    LoadTool tool = new LoadTool(Integer.parseInt(args[0]), seconds, interval);
    ExecutorService pool = Executors.newFixedThreadPool(connections);
    List<Callable<Result>> clients = new ArrayList<>();
    for (int i = 0; i < connections; i++) {
      int client = i;
      clients.add(() -> tool.run(client, connections));
    }
    report(pool.invokeAll(clients), seconds, rate);
    pool.shutdown();
  }

  /** What one connection saw: the time of each answer, and how many were not 200. */
  private record Result(long[] nanos, int errors) {}

  private static byte[][] requests() {
    Random random = new Random(20261122);
    byte[][] requests = new byte[TEXTS][];
    for (int i = 0; i < TEXTS; i++) {
      String text = part(random) + ". " + part(random);
      byte[] body =
          ("{\"comment\":{\"text\":\""
                  + text
                  + "\"},\"requestedAttributes\":{\"TOXICITY\":{},\"INSULT\":{}}}")
              .getBytes(StandardCharsets.UTF_8);
      String head =
          "POST /v1alpha1/comments:analyze?key=x HTTP/1.1\r\nHost: localhost\r\nContent-Length: "
              + body.length
              + "\r\n\r\n";
      byte[] start = head.getBytes(StandardCharsets.US_ASCII);
      requests[i] = Arrays.copyOf(start, start.length + body.length);
      System.arraycopy(body, 0, requests[i], start.length, body.length);
    }
    return requests;
  }

  private static String part(Random random) {
    return PARTS[random.nextInt(PARTS.length)];
  }

  private Result run(int client, int clients) throws IOException {
    long[] nanos = new long[1 << 16];
    int count = 0;
    int errors = 0;
    Random random = new Random(client);
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setTcpNoDelay(true);
      OutputStream out = socket.getOutputStream();
      InputStream in = new BufferedInputStream(socket.getInputStream());
      long due = System.nanoTime() + intervalNanos * client / clients;
      while (due - end < 0 && System.nanoTime() - end < 0) {
        due = await(due);
        out.write(requests[random.nextInt(TEXTS)]);
        errors += answer(in) == 200 ? 0 : 1;
        if (count == nanos.length) {
          nanos = Arrays.copyOf(nanos, 2 * count);
        }
        nanos[count++] = System.nanoTime() - due;
        due += intervalNanos;
      }
    }
    return new Result(Arrays.copyOf(nanos, count), errors);
  }

  /** Waits for the moment a request is due; without a rate that is now. */
  private long await(long due) {
    if (intervalNanos == 0) {
      return System.nanoTime();
    }
    long wait = due - System.nanoTime();
    while (wait > 0) {
      LockSupport.parkNanos(wait);
      wait = due - System.nanoTime();
    }
    return due;
  }

  private static int answer(InputStream in) throws IOException {
    String status = line(in);
    int length = 0;
    for (String header = line(in); !header.isEmpty(); header = line(in)) {
      if (header.regionMatches(true, 0, "Content-Length:", 0, 15)) {
        length = Integer.parseInt(header.substring(15).strip());
      }
    }
    in.skipNBytes(length);
    return Integer.parseInt(status.substring(9, 12));
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int b = in.read(); b != '\n'; b = in.read()) {
      if (b < 0) {
        throw new EOFException("connection closed");
      }
      if (b != '\r') {
        line.append((char) b);
      }
    }
    return line.toString();
  }

  private static void report(List<Future<Result>> results, int seconds, long rate)
      throws Exception {
    int errors = 0;
    List<long[]> all = new ArrayList<>();
    for (Future<Result> result : results) {
      all.add(result.get().nanos());
      errors += result.get().errors();
    }
    long[] nanos = all.stream().flatMapToLong(Arrays::stream).sorted().toArray();
    System.out.printf(
        "%d connections, %s: %d answers, %.0f/s, %d errors, p50 %.1f ms, p99 %.1f ms, max %.1f ms%n",
        results.size(),
        rate == 0 ? "no limit" : rate + "/s asked",
        nanos.length,
        nanos.length / (double) seconds,
        errors,
        millis(nanos, 0.5),
        millis(nanos, 0.99),
        millis(nanos, 1));
  }

  private static double millis(long[] sorted, double quantile) {
    return sorted[(int) Math.min(sorted.length - 1, Math.round(quantile * sorted.length))] / 1e6;
  }
}
