package dev.toxicity.internal.engine;

import dev.toxicity.TargetGroup;
import dev.toxicity.internal.lexicon.LexiconEntry;
import dev.toxicity.internal.match.BlockReader;
import dev.toxicity.internal.match.Blocks;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lexicon entries packed into arrays: most are never looked at, so each becomes an object only when
 * it is found. Not thread-safe while it grows.
 */
final class EntrySet {
  private static final LexiconEntry.Match[] MATCHES = LexiconEntry.Match.values();
  private static final LexiconEntry.Ambiguity[] AMBIGUITIES = LexiconEntry.Ambiguity.values();
  private static final TargetGroup[] TARGETS = TargetGroup.values();
  private static final int KINDS = LexiconEntry.Kind.values().length;

  /** Numbers of an entry: language, match, ambiguity, target + 1, context, and its weights. */
  private static final int FIXED = 5 + KINDS;

  private int size;
  private byte[] fixed = new byte[64 * FIXED];
  private byte[] terms = new byte[1024];
  private int[] start = new int[65];

  int size() {
    return size;
  }

  void add(LexiconEntry entry, int language) {
    byte[] term = entry.term().getBytes(StandardCharsets.UTF_8);
    grow(term.length);
    int at = size * FIXED;
    fixed[at] = (byte) language;
    fixed[at + 1] = (byte) entry.match().ordinal();
    fixed[at + 2] = (byte) entry.ambiguity().ordinal();
    fixed[at + 3] = (byte) (entry.target() == null ? 0 : entry.target().ordinal() + 1);
    fixed[at + 4] = (byte) entry.context();
    System.arraycopy(entry.weights(), 0, fixed, at + 5, KINDS);
    System.arraycopy(term, 0, terms, start[size], term.length);
    start[size + 1] = start[size] + term.length;
    size++;
  }

  void copy(EntrySet other, int entry, int language) {
    int n = other.start[entry + 1] - other.start[entry];
    grow(n);
    System.arraycopy(other.fixed, entry * FIXED, fixed, size * FIXED, FIXED);
    fixed[size * FIXED] = (byte) language;
    System.arraycopy(other.terms, other.start[entry], terms, start[size], n);
    start[size + 1] = start[size] + n;
    size++;
  }

  private void grow(int n) {
    if (start[size] + n > terms.length) {
      terms = Arrays.copyOf(terms, Math.max(terms.length * 2, start[size] + n));
    }
    if ((size + 1) * FIXED > fixed.length) {
      int capacity = Math.max(64, size * 2);
      fixed = Arrays.copyOf(fixed, capacity * FIXED);
      start = Arrays.copyOf(start, capacity + 1);
    }
  }

  int language(int entry) {
    return fixed[entry * FIXED];
  }

  LexiconEntry.Ambiguity ambiguity(int entry) {
    return AMBIGUITIES[fixed[entry * FIXED + 2]];
  }

  String term(int entry) {
    int from = start[entry];
    return new String(terms, from, start[entry + 1] - from, StandardCharsets.UTF_8);
  }

  LexiconEntry get(int entry, List<String> languages) {
    int at = entry * FIXED;
    return new LexiconEntry(
        term(entry),
        languages.get(fixed[at]),
        MATCHES[fixed[at + 1]],
        Arrays.copyOfRange(fixed, at + 5, at + FIXED),
        AMBIGUITIES[fixed[at + 2]],
        target(fixed[at + 3]),
        fixed[at + 4],
        languages.get(fixed[at]));
  }

  private static @Nullable TargetGroup target(int code) {
    return code == 0 ? null : TARGETS[code - 1];
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(size);
    out.write(fixed, 0, size * FIXED);
    Blocks.writeAscending(out, start, size + 1);
    out.write(terms, 0, start[size]);
  }

  static EntrySet read(BlockReader in) throws IOException {
    EntrySet set = new EntrySet();
    set.size = in.readInt();
    set.fixed = in.readBytes(set.size * FIXED);
    set.start = in.readAscending(set.size + 1);
    set.terms = in.readBytes(set.start[set.size]);
    return set;
  }
}
