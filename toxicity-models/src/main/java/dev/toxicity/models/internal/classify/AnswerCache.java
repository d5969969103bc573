package dev.toxicity.models.internal.classify;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.hash.HashFunction;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.security.SecureRandom;
import org.jspecify.annotations.Nullable;

/**
 * A bounded memory of what the network said, by the pieces it read. Texts of the same pieces get
 * the same answer by construction, so nothing can go stale. Kept are probabilities under two 64-bit
 * SipHashes with keys of this cache alone: the texts cannot be read from it, and nobody who does
 * not know the keys can write a text that takes another one's answer. Thread-safe.
 */
final class AnswerCache {
  private final Cache<Key, double[]> answers;
  private final HashFunction first;
  private final HashFunction second;

  private record Key(long first, long second) {}

  AnswerCache(int entries) {
    answers = CacheBuilder.newBuilder().maximumSize(entries).build();
    SecureRandom random = new SecureRandom();
    first = Hashing.sipHash24(random.nextLong(), random.nextLong());
    second = Hashing.sipHash24(random.nextLong(), random.nextLong());
  }

  /** What is looked up once, and answered or remembered. */
  final class Slot {
    private final Key key;

    private Slot(Key key) {
      this.key = key;
    }

    /** Returns the answer, or null; not to be changed. */
    double @Nullable [] get() {
      return answers.getIfPresent(key);
    }

    /** Remembers an answer, which is not changed from then on. */
    void put(double[] answer) {
      answers.put(key, answer);
    }
  }

  /**
   * Returns the place of a sequence of pieces.
   *
   * @param whole whether they are all pieces of the text
   */
  Slot slot(int[] ids, int length, boolean whole) {
    return new Slot(new Key(hash(first, ids, length, whole), hash(second, ids, length, whole)));
  }

  private static long hash(HashFunction function, int[] ids, int length, boolean whole) {
    Hasher hasher = function.newHasher(Integer.BYTES * length + 1);
    for (int i = 0; i < length; i++) {
      hasher.putInt(ids[i]);
    }
    return hasher.putBoolean(whole).hash().asLong();
  }
}
