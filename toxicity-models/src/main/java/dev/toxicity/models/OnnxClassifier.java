package dev.toxicity.models;

import dev.toxicity.Attribute;
import dev.toxicity.Provenance;
import dev.toxicity.models.internal.classify.ClassifierDirectory;
import dev.toxicity.models.internal.classify.WindowedClassifier;
import dev.toxicity.spi.Classification;
import dev.toxicity.spi.Classifier;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A text classifier of the user's own, exported to ONNX: a directory with {@code model.onnx},
 * {@code tokenizer.json} and {@code config.json} as the Hugging Face tools write them.
 *
 * <pre>{@code
 * Classifier own = OnnxClassifier.load(Path.of("toxic-bert"));
 * try (Scorer scorer = Scorer.builder().classifier(own).build()) {
 *   scorer.score("you are a complete idiot");
 * }
 * }</pre>
 *
 * <p>The tokenizer may be WordPiece, Unigram (SentencePiece) or byte-level BPE. The graph may ask
 * for {@code input_ids}, {@code attention_mask} and {@code token_type_ids} as int32 or int64, and
 * gives logits of shape [1, labels]. Weights in other files and operators from outside ONNX Runtime
 * are refused. Names of special tokens in a text are read as text.
 *
 * <p>Thread-safe. One run at a time per calling thread, no threads of its own; a text longer than
 * the model's window is read in overlapping windows and each attribute takes the highest
 * probability.
 */
public final class OnnxClassifier implements Classifier {
  private final WindowedClassifier classifier;

  private OnnxClassifier(WindowedClassifier classifier) {
    this.classifier = classifier;
  }

  /**
   * Loads a classifier; the meaning of its labels and whether they exclude each other is taken from
   * {@code config.json}.
   *
   * @throws dev.toxicity.ToxicityException if a file is missing, broken or not supported; the
   *     message names the file and what is wrong
   * @throws NativeRuntimeException if ONNX Runtime cannot run here
   */
  public static OnnxClassifier load(Path directory) {
    return builder(directory).load();
  }

  /** Returns a builder with the same defaults as {@link #load(Path)}. */
  public static Builder builder(Path directory) {
    return new Builder(directory);
  }

  @Override
  public Classification classify(CharSequence text) {
    return classifier.classify(Objects.requireNonNull(text, "text"));
  }

  @Override
  public Provenance.Component provenance() {
    return classifier.provenance();
  }

  @Override
  public void close() {
    classifier.close();
  }

  /**
   * Says what {@code config.json} does not; not thread-safe. Setting an option twice is an error.
   */
  public static final class Builder {
    private final Path directory;
    private final Map<String, Set<Attribute>> labels = new HashMap<>();
    private @Nullable Boolean softmax;
    private int maxTokens;
    private int maxWindows;

    private Builder(Path directory) {
      this.directory = Objects.requireNonNull(directory, "directory");
    }

    /**
     * Says what a label means, instead of what its name suggests.
     *
     * @param label as {@code id2label} has it
     * @param attributes what it speaks for; none to ignore it
     */
    public Builder label(String label, Attribute... attributes) {
      once(!labels.containsKey(label), "label " + label);
      Set<Attribute> meaning = EnumSet.noneOf(Attribute.class);
      meaning.addAll(List.of(attributes));
      labels.put(label, meaning);
      return this;
    }

    /**
     * Exactly one label applies to a text. Probabilities of labels with the same meaning add up,
     * and each label with a known name also counts as toxicity.
     */
    public Builder softmax() {
      once(softmax == null, "softmax or sigmoid");
      softmax = true;
      return this;
    }

    /** Any number of labels applies to a text; each is judged alone. */
    public Builder sigmoid() {
      once(softmax == null, "softmax or sigmoid");
      softmax = false;
      return this;
    }

    /**
     * Limits the length of a window.
     *
     * @param tokens subwords with special tokens, at least 1; default what the model can read, at
     *     most 512
     */
    public Builder maxTokens(int tokens) {
      once(maxTokens == 0, "maxTokens");
      maxTokens = positive(tokens, "maxTokens");
      return this;
    }

    /**
     * Limits the windows read of one text; a longer one is marked as truncated.
     *
     * @param windows at least 1; default 16
     */
    public Builder maxWindows(int windows) {
      once(maxWindows == 0, "maxWindows");
      maxWindows = positive(windows, "maxWindows");
      return this;
    }

    /**
     * Loads and checks everything.
     *
     * @throws dev.toxicity.ToxicityException if a file is missing, broken or not supported; the
     *     message names the file and what is wrong
     * @throws NativeRuntimeException if ONNX Runtime cannot run here
     */
    public OnnxClassifier load() {
      return new OnnxClassifier(
          ClassifierDirectory.load(
              directory, new ClassifierDirectory.Options(labels, softmax, maxTokens, maxWindows)));
    }

    private static int positive(int value, String option) {
      if (value < 1) {
        throw new IllegalArgumentException(option + " must be at least 1, was " + value);
      }
      return value;
    }

    private static void once(boolean unset, String option) {
      if (!unset) {
        throw new IllegalStateException(option + " is set twice");
      }
    }
  }
}
