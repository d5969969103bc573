package dev.toxicity.models.internal.onnx;

import ai.onnxruntime.OrtEnvironment;
import dev.toxicity.models.NativeRuntimeException;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Starts ONNX Runtime. Looks first for what makes its start fail, because a failed start cannot be
 * repeated in the same JVM and says little about the cause.
 */
final class NativeRuntime {
  private static final long NEEDED_BYTES = 40_000_000; // what the native libraries unpack to
  private static final String OTHERWISE =
      "; or score without the model by Scorer.builder().fallbackToLexicon()";

  private NativeRuntime() {}

  /**
   * Returns the environment of this JVM.
   *
   * @throws NativeRuntimeException if the native library cannot be loaded
   */
  static OrtEnvironment start() {
    refuseShutdown();
    refuseMusl(Path.of("/lib"), Path.of("/lib64"));
    refuseTemporaryDirectory(System.getProperty("java.io.tmpdir", ""));
    try {
      return OrtEnvironment.getEnvironment();
    } catch (LinkageError | RuntimeException e) {
      throw new NativeRuntimeException(explain(e), e);
    }
  }

  /** Creating a session while the JVM ends crashes in native code. */
  private static void refuseShutdown() {
    try {
      Thread probe = new Thread(() -> {}, "toxicity-shutdown-probe"); // never started
      Runtime.getRuntime().addShutdownHook(probe);
      Runtime.getRuntime().removeShutdownHook(probe);
    } catch (IllegalStateException e) {
      throw new NativeRuntimeException("the JVM is shutting down, no model is loaded any more", e);
    }
  }

  /** glibc systems may have musl beside it, so its loader alone proves nothing. */
  static void refuseMusl(Path lib, Path lib64) {
    if (has(lib, "ld-musl-*") && !has(lib, "ld-linux-*") && !has(lib64, "ld-linux-*")) {
      throw new NativeRuntimeException(
          "ONNX Runtime needs glibc 2.28 or later and this system (Alpine?) has musl;"
              + " use an image with glibc such as eclipse-temurin:17-jre"
              + OTHERWISE);
    }
  }

  private static boolean has(Path directory, String pattern) {
    try (DirectoryStream<Path> found = Files.newDirectoryStream(directory, pattern)) {
      return found.iterator().hasNext();
    } catch (IOException e) {
      return false; // not a Linux system, or not ours to read
    }
  }

  static void refuseTemporaryDirectory(String name) {
    String remedy =
        "; ONNX Runtime unpacks its native library there, so set -Djava.io.tmpdir to a writable"
            + " directory with 40 MB free"
            + OTHERWISE;
    try {
      Path directory = Path.of(name);
      if (name.isEmpty() || !Files.isDirectory(directory)) {
        throw new NativeRuntimeException(
            "the temporary directory " + name + " does not exist" + remedy);
      }
      Files.delete(Files.createTempFile(directory, "toxicity", null));
      if (Files.getFileStore(directory).getUsableSpace() < NEEDED_BYTES) {
        throw new NativeRuntimeException("the temporary directory " + name + " is full" + remedy);
      }
    } catch (IOException | InvalidPathException | SecurityException e) {
      throw new NativeRuntimeException(
          "the temporary directory " + name + " cannot be written" + remedy, e);
    }
  }

  static String explain(Throwable failure) {
    StringBuilder all = new StringBuilder();
    for (Throwable e = failure; e != null; e = e.getCause()) {
      all.append(e.getMessage()).append(' ');
    }
    String text = all.toString().toLowerCase(Locale.ROOT);
    if (text.contains("failed to map segment") || text.contains("permitted")) {
      return "the temporary directory forbids execution (noexec); set -Djava.io.tmpdir to one that"
          + " allows it"
          + OTHERWISE;
    }
    if (text.contains("glibc")) {
      return "the system's glibc is older than 2.28, which ONNX Runtime needs; use a newer system"
          + OTHERWISE;
    }
    if (failure instanceof NoClassDefFoundError) {
      return "ONNX Runtime failed to start earlier in this JVM; remove the first failure's cause"
          + " and start the JVM again"
          + OTHERWISE;
    }
    return "ONNX Runtime cannot start on "
        + System.getProperty("os.name")
        + " "
        + System.getProperty("os.arch")
        + "; it supports Linux and Windows on x64, Linux and macOS on arm64; check that"
        + " java.io.tmpdir is writable, allows execution and has 40 MB free"
        + OTHERWISE;
  }
}
