package dev.toxicity.models.internal.tokenizer;

import dev.toxicity.models.internal.pool.ObjectPool;
import org.jspecify.annotations.Nullable;

/** A tokenizer as a {@code tokenizer.json} describes it. Thread-safe. */
final class PipelineTokenizer implements SubwordTokenizer {
  /** Longer texts are read up to here, in UTF-16 units. */
  static final int LONGEST_TEXT = 1 << 18;

  private final Step normalizer;
  private final Step preTokenizer;
  private final SubwordModel model;
  private final Frame frame;
  private final ObjectPool<Workspace> workspaces = new ObjectPool<>(Workspace::new);

  /** What a post-processor adds to the pieces and does to their offsets. */
  record Frame(int[] prefix, int[] suffix, @Nullable SpaceTrim trim) {}

  PipelineTokenizer(Step normalizer, Step preTokenizer, SubwordModel model, Frame frame) {
    this.normalizer = normalizer;
    this.preTokenizer = preTokenizer;
    this.model = model;
    this.frame = frame;
  }

  @Override
  public int[] prefix() {
    return frame.prefix().clone();
  }

  @Override
  public int[] suffix() {
    return frame.suffix().clone();
  }

  @Override
  public boolean encode(CharSequence text, Encoding out) {
    Workspace workspace = workspaces.take();
    int before = out.length();
    try {
      workspace.text.read(text, 0, Math.min(text.length(), LONGEST_TEXT));
      normalizer.apply(workspace);
      PreTokenizers.whole(workspace);
      preTokenizer.apply(workspace);
      AlignedText pieces = workspace.text;
      int i = 0;
      for (; i < pieces.pieces && !out.full(); i++) {
        model.encode(workspace, pieces.pieceStarts[i], pieces.pieceEnds[i], out);
      }
      if (frame.trim() != null) {
        frame.trim().apply(text, out, before);
      }
      return i == pieces.pieces && text.length() <= LONGEST_TEXT;
    } finally {
      workspaces.giveBack(workspace);
    }
  }
}
