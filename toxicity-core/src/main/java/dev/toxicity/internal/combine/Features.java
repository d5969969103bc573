package dev.toxicity.internal.combine;

import dev.toxicity.internal.lexicon.LexiconEntry.Ambiguity;
import dev.toxicity.internal.lexicon.LexiconEntry.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What the combination sees of a text: the strongest hit in each cell of kind, ambiguity and use,
 * and how many hits there are. It sees no text. Reused; not thread-safe.
 */
public final class Features {
  /** How a hit is used in its sentence. */
  public enum Use {
    /** Without a sign of either. */
    PLAIN,
    /** Aimed at a person or a group. */
    DIRECTED,
    /** Negated, quoted, condemned, about oneself, about a thing. */
    DAMPED
  }

  private static final int KINDS = Kind.values().length;
  private static final int AMBIGUITIES = Ambiguity.values().length;
  private static final int USES = Use.values().length;
  private static final int CELLS = KINDS * AMBIGUITIES * USES;
  private static final int MORE_HITS = CELLS;
  private static final int DISTRESS = CELLS + 1;

  /** Number of features. */
  public static final int COUNT = CELLS + 2;

  private final float[] values = new float[COUNT];
  private int hits;

  /** Forgets all hits. */
  public void clear() {
    Arrays.fill(values, 0f);
    hits = 0;
  }

  /** Returns whether no hit was added. */
  public boolean isEmpty() {
    return hits == 0;
  }

  /**
   * Adds a hit.
   *
   * @param weights tenths by {@link Kind}
   */
  public void add(byte[] weights, Ambiguity ambiguity, Use use) {
    for (int k = 0; k < KINDS; k++) {
      int cell = (k * AMBIGUITIES + ambiguity.ordinal()) * USES + use.ordinal();
      values[cell] = Math.max(values[cell], weights[k] / 10f);
    }
    if (use != Use.DAMPED) {
      values[MORE_HITS] = (float) Math.log(++hits);
    } else if (hits == 0) {
      hits = 1;
    }
  }

  /** Notes that the author tells of their own pain. */
  public void distress() {
    values[DISTRESS] = 1f;
  }

  /** Returns the value of a feature. */
  public float get(int feature) {
    return values[feature];
  }

  /** Returns the names of all features in order, such as {@code "IN.always.directed"}. */
  public static List<String> names() {
    List<String> names = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      for (Ambiguity ambiguity : Ambiguity.values()) {
        for (Use use : Use.values()) {
          names.add((kind + "." + ambiguity + "." + use).toLowerCase(Locale.ROOT));
        }
      }
    }
    names.add("more_hits");
    names.add("distress");
    return names;
  }
}
