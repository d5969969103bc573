package dev.toxicity.models.internal.onnx;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.toxicity.models.NativeRuntimeException;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Surroundings in which the native library cannot load give one typed error with a remedy. */
class NativeRuntimeTest {
  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit sets it
  Path folder;

  /** Loads a model in a JVM of its own. */
  static final class Child {
    private Child() {}

    public static void main(String[] arguments) throws IOException {
      try {
        OnnxModel.load(Files.readAllBytes(Path.of(arguments[0])), "m.onnx", 8, 2).close();
        System.out.println("loaded");
      } catch (NativeRuntimeException e) {
        System.out.println("typed: " + e.getMessage());
      }
    }
  }

  @Test
  void aMissingTemporaryDirectoryIsATypedError() throws Exception {
    String said = fork("-Djava.io.tmpdir=" + folder.resolve("missing"));
    assertTrue(said.startsWith("typed: the temporary directory "), said);
    assertTrue(said.contains("java.io.tmpdir") && said.contains("fallbackToLexicon"), said);
  }

  @Test
  void aProperTemporaryDirectoryWorks() throws Exception {
    assertEquals("loaded", fork("-Djava.io.tmpdir=" + folder));
  }

  @Test
  void muslWithoutGlibcIsRefused() throws IOException {
    Path lib = Files.createDirectory(folder.resolve("lib"));
    Path lib64 = folder.resolve("lib64");
    assertDoesNotThrow(() -> NativeRuntime.refuseMusl(lib, lib64));
    Files.createFile(lib.resolve("ld-musl-x86_64.so.1"));
    assertThrows(NativeRuntimeException.class, () -> NativeRuntime.refuseMusl(lib, lib64));
    Files.createDirectory(lib64);
    Files.createFile(lib64.resolve("ld-linux-x86-64.so.2"));
    assertDoesNotThrow(() -> NativeRuntime.refuseMusl(lib, lib64));
  }

  @Test
  void failuresOfTheLoaderAreExplained() {
    explains("x.so: failed to map segment from shared object", "noexec");
    explains("version `GLIBC_2.28' not found", "glibc");
    explains("no native library found", "it supports");
  }

  private static void explains(String message, String part) {
    String said = NativeRuntime.explain(new UnsatisfiedLinkError(message));
    assertTrue(said.contains(part) && said.contains("fallbackToLexicon"), said);
  }

  private static String fork(String option) throws Exception {
    Path model = Path.of(NativeRuntimeTest.class.getResource("/refused/two-labels.onnx").toURI());
    String classPath =
        System.getProperty("java.class.path")
            + File.pathSeparator
            + System.getProperty("jdk.module.path", "");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                option,
                "-cp",
                classPath,
                Child.class.getName(),
                model.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(60, TimeUnit.SECONDS));
    return said.strip();
  }
}
