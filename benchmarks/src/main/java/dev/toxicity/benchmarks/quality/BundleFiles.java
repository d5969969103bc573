package dev.toxicity.benchmarks.quality;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Writes fitted files into a model's bundle. */
final class BundleFiles {
  private BundleFiles() {}

  /** Writes a file and renews its checksum in the manifest. */
  static void write(Path bundle, String name, byte[] bytes) throws IOException {
    Files.write(bundle.resolve(name), bytes);
    Path manifest = bundle.resolve("manifest.properties");
    List<String> lines = new ArrayList<>(Files.readAllLines(manifest, StandardCharsets.UTF_8));
    lines.removeIf(line -> line.startsWith("sha256." + name + "="));
    lines.add("sha256." + name + "=" + sha256(bytes));
    Files.writeString(manifest, String.join("\n", lines) + "\n");
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
