package dev.toxicity.internal.engine;

import com.google.common.hash.Hashing;
import dev.toxicity.ToxicityException;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads the library's own resources. */
final class Resources {
  private Resources() {}

  /** Returns the bytes of a resource, or null if there is none. */
  static byte @Nullable [] find(String name) {
    try (InputStream in = Resources.class.getResourceAsStream("/META-INF/toxicity/" + name)) {
      return in == null ? null : in.readAllBytes();
    } catch (IOException e) {
      throw new ToxicityException("cannot read resource " + name, e);
    }
  }

  /** Returns the bytes of a resource that must be there. */
  static byte[] require(String name) {
    byte[] bytes = find(name);
    if (bytes == null) {
      throw new ToxicityException("resource " + name + " is missing from the library's jar");
    }
    return bytes;
  }

  /** Returns the lower-case hexadecimal SHA-256 of several byte arrays in a row. */
  static String sha256(byte[]... parts) {
    com.google.common.hash.Hasher hasher = Hashing.sha256().newHasher();
    for (byte[] part : parts) {
      hasher.putBytes(part);
    }
    return hasher.hash().toString();
  }
}
