package dev.toxicity.internal.engine;

import dev.toxicity.ToxicityException;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Reads the library's own resources. */
final class Resources {
  private Resources() {}

  /** Opens a resource, or returns null if there is none. */
  static @Nullable InputStream open(String name) {
    return Resources.class.getResourceAsStream("/META-INF/toxicity/" + name);
  }

  /** Opens a resource that must be there. */
  static InputStream mustOpen(String name) {
    InputStream in = open(name);
    if (in == null) {
      throw new ToxicityException("resource " + name + " is missing from the library's jar");
    }
    return in;
  }

  /** Returns the bytes of a resource, or null if there is none. */
  static byte @Nullable [] find(String name) {
    try (InputStream in = open(name)) {
      return in == null ? null : in.readAllBytes();
    } catch (IOException e) {
      throw new ToxicityException("cannot read resource " + name, e);
    }
  }

  /** Returns the bytes of a resource that must be there. */
  static byte[] require(String name) {
    try (InputStream in = mustOpen(name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new ToxicityException("cannot read resource " + name, e);
    }
  }

  /**
   * Returns the lower-case hexadecimal SHA-256 of several byte arrays in a row; by the JDK alone,
   * whose classes are loaded already, since starting asks for one.
   */
  static String sha256(byte[]... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (byte[] part : parts) {
        digest.update(part);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
