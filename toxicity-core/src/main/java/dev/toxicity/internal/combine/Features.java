package dev.toxicity.internal.combine;

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
  /** How far a hit can be trusted: the entry's ambiguity, raised where the context asks for it. */
  public enum Doubt {
    /** Hardly any innocent use. */
    ALWAYS,
    /** Most uses are toxic. */
    USUALLY,
    /** Innocent more often than not. */
    SOMETIMES,
    /** Innocent more often than not, and without the context that the entry asks for. */
    WEAK
  }

  /** How a hit is used in its sentence. */
  public enum Use {
    /** Without a sign of either. */
    PLAIN,
    /** Aimed at a person or a group. */
    DIRECTED,
    /** Negated, quoted, condemned, about oneself, about a thing. */
    DAMPED,
    /** Said to somebody's face: "you are a …". */
    FACED
  }

  private static final int INSULT = Kind.IN.ordinal();
  private static final int KINDS = Kind.values().length;
  private static final int DOUBTS = Doubt.values().length;
  private static final int USES = Use.values().length;
  private static final int CELLS = KINDS * DOUBTS * USES;

  /** Tenths that a word counts for at least when it is said to somebody's face. */
  private static final int LEAST_FACED = 8;

  private static final int MORE_HITS = CELLS;
  private static final int DISTRESS = CELLS + 1;

  /** Number of features. */
  public static final int COUNT = CELLS + 2;

  private final float[] values = new float[COUNT];
  private int hits;
  private boolean reason;

  /** Forgets all hits. */
  public void clear() {
    if (!isBlank()) {
      Arrays.fill(values, 0f);
    }
    hits = 0;
    reason = false;
  }

  /**
   * Returns whether a hit is a reason for a score, to be shown as such: a word that is innocent
   * more often than not is one only where something speaks for it.
   */
  public static boolean isReason(Doubt doubt, Use use) {
    return switch (doubt) {
      case ALWAYS, USUALLY -> true;
      case SOMETIMES -> use == Use.DIRECTED || use == Use.FACED;
      case WEAK -> false;
    };
  }

  /** Returns whether any hit {@link #isReason}. */
  public boolean hasReason() {
    return reason;
  }

  /** Returns whether no hit was added. */
  public boolean isEmpty() {
    return hits == 0;
  }

  /** Returns whether nothing was added or noted at all. */
  public boolean isBlank() {
    return hits == 0 && values[DISTRESS] == 0f;
  }

  /**
   * Adds a hit.
   *
   * @param weights tenths by {@link Kind}
   */
  public void add(byte[] weights, Doubt doubt, Use use) {
    reason |= isReason(doubt, use);
    for (int k = 0; k < KINDS; k++) {
      int cell = (k * DOUBTS + doubt.ordinal()) * USES + use.ordinal();
      int weight = use == Use.FACED && k == INSULT ? Math.max(weights[k], LEAST_FACED) : weights[k];
      values[cell] = Math.max(values[cell], weight / 10f);
    }
    if (use != Use.DAMPED && doubt != Doubt.WEAK) {
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
      for (Doubt doubt : Doubt.values()) {
        for (Use use : Use.values()) {
          names.add((kind + "." + doubt + "." + use).toLowerCase(Locale.ROOT));
        }
      }
    }
    names.add("more_hits");
    names.add("distress");
    return names;
  }
}
