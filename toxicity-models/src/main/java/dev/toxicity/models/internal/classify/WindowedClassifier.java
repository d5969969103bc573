package dev.toxicity.models.internal.classify;

import dev.toxicity.Provenance;
import dev.toxicity.ToxicityException;
import dev.toxicity.models.internal.network.Network;
import dev.toxicity.models.internal.pool.ObjectPool;
import dev.toxicity.models.internal.tokenizer.Encoding;
import dev.toxicity.models.internal.tokenizer.SubwordTokenizer;
import dev.toxicity.spi.Classification;
import dev.toxicity.spi.Classifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tokenizes, runs the model over windows one by one, and takes the highest probability. A text's
 * classification depends on nothing but the text. Thread-safe.
 */
public final class WindowedClassifier implements Classifier {
  private static final String UNKNOWN = "und";

  private final SubwordTokenizer tokenizer;
  private final Network network;
  private final Head head;
  private final Windows windows;
  private final Provenance.Component provenance;
  private final Extras extras;
  private final @Nullable AnswerCache cache;
  private final int[] prefix;
  private final int[] suffix;
  private final ObjectPool<Buffers> buffers;

  /**
   * What a classifier may have besides.
   *
   * @param ngrams what is joined with the network's answers
   * @param read what the n-grams are
   * @param cacheEntries answers of the network that are kept, at most
   */
  record Extras(@Nullable Ngrams ngrams, Provenance.@Nullable Component read, int cacheEntries) {
    static final Extras NONE = new Extras(null, null, 0);
  }

  /** The n-grams, how they are joined with the network, and the judge that rests on them. */
  record Ngrams(NgramTable table, Joint joint, @Nullable QuickJudge judge) {}

  private static final class Buffers {
    final Encoding encoding = new Encoding();
    final int[] window;
    final float[] logits;
    final NgramReader reader = new NgramReader();

    Buffers(int longest, int labels) {
      window = new int[longest];
      logits = new float[labels];
    }
  }

  WindowedClassifier(
      SubwordTokenizer tokenizer,
      Network network,
      Head head,
      Windows windows,
      Provenance.Component provenance,
      Extras extras) {
    this.tokenizer = tokenizer;
    this.network = network;
    this.extras = extras;
    cache = extras.cacheEntries() == 0 ? null : new AnswerCache(extras.cacheEntries());
    this.head = head;
    this.windows = windows;
    this.provenance = provenance;
    prefix = tokenizer.prefix();
    suffix = tokenizer.suffix();
    int longest = windows.size() + prefix.length + suffix.length;
    buffers = new ObjectPool<>(() -> new Buffers(longest, head.columns().size()));
  }

  @Override
  public Classification classify(CharSequence text) {
    return classify(text, UNKNOWN);
  }

  @Override
  public Classification classify(CharSequence text, String language) {
    Buffers own = buffers.take();
    try {
      return classify(text, own, language);
    } finally {
      buffers.giveBack(own);
    }
  }

  /** Returns what the network alone says: for fitting how n-grams are joined with it. */
  public Classification network(CharSequence text) {
    Buffers own = buffers.take();
    try {
      return classify(text, own, null);
    } finally {
      buffers.giveBack(own);
    }
  }

  /** Joins with n-grams as it fits the language, if there is one. */
  private Classification classify(CharSequence text, Buffers own, @Nullable String language) {
    own.encoding.reset(windows.longest() + 1); // one more tells whether something is left
    boolean whole = tokenizer.encode(text, own.encoding);
    int pieces = own.encoding.length();
    double[] slots = remembered(own, pieces, whole);
    Ngrams ngrams = extras.ngrams();
    if (ngrams != null && language != null) {
      slots = ngrams.joint().apply(slots, ngrams.table().logits(text, own.reader), language);
    }
    return new Classification(
        head.attributes(slots), head.targets(slots), !whole || pieces > windows.longest());
  }

  private double[] remembered(Buffers own, int pieces, boolean whole) {
    if (cache == null) {
      return read(own, pieces);
    }
    AnswerCache.Slot slot = cache.slot(own.encoding.ids(), pieces, whole);
    double[] known = slot.get();
    if (known != null) {
      network.requireOpen();
      return known;
    }
    double[] slots = read(own, pieces);
    slot.put(slots);
    return slots;
  }

  private double[] read(Buffers own, int pieces) {
    double[] slots = head.slots();
    for (int window = 0; window < windows.count(pieces); window++) {
      int length = fill(own, windows.start(window, pieces), windows.end(window, pieces));
      if (length > 0) { // an empty text has no window if there are no special tokens
        network.run(own.window, length, own.logits);
        refuseNotANumber(own.logits);
        head.merge(own.logits, slots);
      }
    }
    return slots;
  }

  /** Returns the length of the window with special tokens. */
  private int fill(Buffers own, int start, int end) {
    int length = end - start;
    System.arraycopy(prefix, 0, own.window, 0, prefix.length);
    System.arraycopy(own.encoding.ids(), start, own.window, prefix.length, length);
    System.arraycopy(suffix, 0, own.window, prefix.length + length, suffix.length);
    return prefix.length + length + suffix.length;
  }

  private void refuseNotANumber(float[] logits) {
    for (float logit : logits) {
      if (Float.isNaN(logit)) {
        throw new ToxicityException("model " + provenance.id() + " gives no number");
      }
    }
  }

  @Override
  public Provenance.Component provenance() {
    return provenance;
  }

  @Override
  public List<Provenance.Component> components() {
    List<Provenance.Component> parts = new ArrayList<>(List.of(provenance));
    parts.add(
        new Provenance.Component(
            "runtime", network.engine(), network.engineVersion(), provenance.sha256()));
    if (extras.read() != null) {
      parts.add(extras.read());
    }
    return parts;
  }

  @Override
  public boolean canGlance() {
    return extras.ngrams() != null && extras.ngrams().judge() != null;
  }

  @Override
  public Optional<Classification> glance(CharSequence text, String language) {
    Ngrams ngrams = extras.ngrams();
    if (ngrams == null
        || ngrams.judge() == null
        || text.length() > QuickJudge.MOST_CHARS
        || !ngrams.judge().knows(language)) {
      return Optional.empty();
    }
    Buffers own = buffers.take();
    try {
      return ngrams.judge().glance(ngrams.table().logits(text, own.reader));
    } finally {
      buffers.giveBack(own);
    }
  }

  @Override
  public void close() {
    network.close();
  }
}
