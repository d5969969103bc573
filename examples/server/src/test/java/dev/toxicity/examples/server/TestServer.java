package dev.toxicity.examples.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Consumer;

/** A server on a free port with a client beside it. */
final class TestServer implements AutoCloseable {
  static final ObjectMapper JSON = new ObjectMapper();
  static final String ANALYZE = "/v1alpha1/comments:analyze";
  static final String SUGGEST = "/v1alpha1/comments:suggestscore";

  final ToxicityServer server;
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .build();

  private TestServer(ToxicityServer server) {
    this.server = server;
  }

  /** An answer with its body read as JSON. */
  record Answer(int status, JsonNode body, HttpResponse<String> raw) {
    String header(String name) {
      return raw.headers().firstValue(name).orElse("");
    }
  }

  static TestServer start() throws IOException {
    return start(settings -> {});
  }

  static TestServer start(Consumer<Settings> changes) throws IOException {
    Settings settings = new Settings();
    settings.port = 0;
    settings.tier = Settings.Tier.LEXICON;
    settings.graceSeconds = 5;
    changes.accept(settings);
    return new TestServer(ToxicityServer.start(settings));
  }

  URI uri(String path) {
    return URI.create("http://127.0.0.1:" + server.port() + path);
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(uri(path)).timeout(Duration.ofSeconds(30));
  }

  HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    return client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  HttpResponse<InputStream> stream(HttpRequest request) throws IOException, InterruptedException {
    return client.send(request, BodyHandlers.ofInputStream());
  }

  Answer answer(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<String> response = send(request);
    return new Answer(response.statusCode(), JSON.readTree(response.body()), response);
  }

  Answer get(String path) throws IOException, InterruptedException {
    return answer(request(path).GET().build());
  }

  Answer post(String path, String body) throws IOException, InterruptedException {
    return post(path, body.getBytes(StandardCharsets.UTF_8));
  }

  Answer post(String path, byte[] body) throws IOException, InterruptedException {
    return answer(request(path).POST(BodyPublishers.ofByteArray(body)).build());
  }

  String metrics() throws IOException, InterruptedException {
    return send(request("/metrics").build()).body();
  }

  Socket socket() throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
    socket.setSoTimeout(15_000);
    return socket;
  }

  @Override
  public void close() {
    server.close();
  }
}
