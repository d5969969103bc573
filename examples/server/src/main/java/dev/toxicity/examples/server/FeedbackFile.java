package dev.toxicity.examples.server;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toxicity.examples.server.ApiException.Status;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** JSON Lines that only their owner can read; grows to a limit and no further. */
final class FeedbackFile implements AutoCloseable {
  private final FileChannel channel;
  private final long maxBytes;

  FeedbackFile(Path path, long maxBytes) throws IOException {
    this.maxBytes = maxBytes;
    channel =
        FileChannel.open(
            path,
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND),
            ownerOnly());
  }

  private static FileAttribute<?>[] ownerOnly() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  /** Appends one line whole. */
  synchronized void append(JsonNode entry) throws ApiException, IOException {
    byte[] json = Json.bytes(entry);
    if (channel.size() + json.length + 1 > maxBytes) {
      throw new ApiException(Status.UNAVAILABLE, "The feedback file is full.");
    }
    ByteBuffer line = ByteBuffer.allocate(json.length + 1).put(json).put((byte) '\n').flip();
    while (line.hasRemaining()) {
      channel.write(line);
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
