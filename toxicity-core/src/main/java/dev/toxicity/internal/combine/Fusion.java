package dev.toxicity.internal.combine;

import dev.toxicity.Attribute;
import dev.toxicity.ToxicityException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Joins the lexicon tier's and the classifier's probabilities: for each attribute {@code logit = a
 * + b · logit(classifier) + c · (logit(lexicon) − logit(lexicon without hits))}, with {@code b, c ≥
 * 0}, so that more evidence never lowers a score. Languages with labelled texts may have numbers of
 * their own. Fitted by {@code FusionFit} in the benchmarks module; immutable.
 */
public final class Fusion {
  private static final int ATTRIBUTES = Attribute.values().length;

  /**
   * Log odds by which an attack on a group must be surer to be toxic. Of our own 850 harmless
   * statements about groups 2.6 in a hundred are flagged with it, with half of it 3.3.
   */
  private static final float DOUBT_OF_ATTACK = 0.6f;

  /**
   * Log odds by which a classifier must be surer of a single word that no lexicon lists. Chosen on
   * 5,608 innocent words of our own, most of them names, of which 186 were flagged without it and
   * 43 with it, and on 139 toxic texts of one word (dev rows and held-out template sentences, each
   * of these twice), of which 20 and 12 were (model 2.10.0).
   */
  private static final float DOUBT_OF_LONE_WORD = 1f;

  /**
   * Log odds by which a classifier must be surer of a text that is nothing but words and phrases
   * that the lexicons list as innocent. Of 8,031 innocent words, names and sentences of our own, of
   * which the lists hold many, 146 instead of 199 are flagged with it (model 2.15.0).
   */
  private static final float DOUBT_OF_ALLOWED = 2f;

  private final float[] intercept = new float[ATTRIBUTES];
  private final float[] model = new float[ATTRIBUTES];
  private final float[] lexicon = new float[ATTRIBUTES];
  private final Map<String, Fusion> languages = new HashMap<>();

  private Fusion() {
    Arrays.fill(model, 1f);
    Arrays.fill(lexicon, 0.5f);
  }

  private Fusion(Fusion general) {
    System.arraycopy(general.intercept, 0, intercept, 0, ATTRIBUTES);
    System.arraycopy(general.model, 0, model, 0, ATTRIBUTES);
    System.arraycopy(general.lexicon, 0, lexicon, 0, ATTRIBUTES);
  }

  /**
   * Reads lines {@code attribute TAB intercept TAB classifier TAB lexicon}; after those of all
   * languages, lines whose first cell is {@code attribute/language}, or several languages parted by
   * commas, stand for those instead.
   */
  public static Fusion read(String file, byte[] bytes) {
    Fusion fusion = new Fusion();
    int number = 0;
    for (String line : new String(bytes, StandardCharsets.UTF_8).split("\n", -1)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      try {
        fusion.put(line.split("\t", -1));
      } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
        throw new ToxicityException(file + ":" + number + ": " + e.getMessage(), e);
      }
    }
    return fusion;
  }

  private void put(String[] cells) {
    String[] name = cells[0].split("/", 2);
    int a = Attribute.valueOf(name[0]).ordinal();
    if (name.length == 1) {
      put(a, cells);
      return;
    }
    for (String tag : name[1].split(",", -1)) {
      languages.computeIfAbsent(tag, own -> new Fusion(this)).put(a, cells);
    }
  }

  private void put(int a, String[] cells) {
    intercept[a] = Float.parseFloat(cells[1]);
    model[a] = Float.parseFloat(cells[2]);
    lexicon[a] = Float.parseFloat(cells[3]);
  }

  /**
   * Returns how tiers are joined in a language, a BCP 47 tag; this if it has no numbers of its own.
   */
  public Fusion in(String language) {
    return languages.getOrDefault(language, this);
  }

  /** Returns the least toxicity of a text with this probability of an attack on a group. */
  public static float toxicityOfAttack(float attack) {
    return Probability.sigmoid(Probability.logit(attack) - DOUBT_OF_ATTACK);
  }

  /** Why a classifier is doubted. */
  public enum Doubt {
    /** It is not. */
    NONE(0),
    /** The text is one word of which the lexicons know nothing. */
    LONE_WORD(DOUBT_OF_LONE_WORD),
    /** The text is nothing but what the lexicons list as innocent. */
    ALLOWED(DOUBT_OF_ALLOWED);

    private final float logOdds;

    Doubt(float logOdds) {
      this.logOdds = logOdds;
    }

    /** Returns the probability of a text without hits, from the joint one. */
    public float of(float joint) {
      return logOdds == 0 ? joint : Probability.sigmoid(Probability.logit(joint) - logOdds);
    }
  }

  /**
   * Returns the joint probability.
   *
   * @param attribute index of the attribute
   * @param classifier the classifier's probability
   * @param lexicon the lexicon tier's probability
   * @param withoutHits the lexicon tier's probability of a text without hits
   */
  public float apply(int attribute, float classifier, float lexicon, float withoutHits) {
    float lift = Math.max(0f, Probability.logit(lexicon) - Probability.logit(withoutHits));
    return Probability.sigmoid(
        intercept[attribute]
            + model[attribute] * Probability.logit(classifier)
            + this.lexicon[attribute] * lift);
  }
}
