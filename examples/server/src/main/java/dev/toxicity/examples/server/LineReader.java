package dev.toxicity.examples.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads lines of bounded length; the rest of a longer one is skipped, not kept. */
final class LineReader {
  private final InputStream in;
  private final byte[] buffer = new byte[8192];
  private final int maxBytes;
  private final Runnable onRead;
  private int position;
  private int limit;

  /** Tells {@code onRead} whenever bytes have arrived. */
  LineReader(InputStream in, int maxBytes, Runnable onRead) {
    this.in = in;
    this.maxBytes = maxBytes;
    this.onRead = onRead;
  }

  /**
   * A line without its end.
   *
   * @param bytes what it holds, cut at the limit
   * @param tooLong whether it was cut
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Line(byte[] bytes, boolean tooLong) {}

  /** Returns the next line, empty at the end. */
  Optional<Line> next() throws IOException {
    if (position == limit && !fill()) {
      return Optional.empty();
    }
    ByteArrayOutputStream line = new ByteArrayOutputStream(256);
    boolean tooLong = false;
    do {
      int end = endOfLine();
      int room = maxBytes - line.size();
      line.write(buffer, position, Math.min(room, end - position));
      tooLong |= end - position > room;
      position = end;
      if (position < limit) {
        position++;
        break;
      }
    } while (fill());
    return Optional.of(new Line(line.toByteArray(), tooLong));
  }

  private int endOfLine() {
    int end = position;
    while (end < limit && buffer[end] != '\n') {
      end++;
    }
    return end;
  }

  private boolean fill() throws IOException {
    int read = in.read(buffer);
    position = 0;
    limit = Math.max(read, 0);
    onRead.run();
    return read > 0;
  }

  /** Whether another line can be begun without waiting for the client. */
  boolean ready() {
    return position < limit;
  }
}
