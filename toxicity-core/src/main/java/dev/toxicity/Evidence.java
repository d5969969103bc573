package dev.toxicity;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One reason for a score: a lexicon entry found in the text.
 *
 * @param span where, in UTF-16 code units of the caller's text
 * @param attribute the attribute this entry supports most
 * @param weight how strongly the entry counts here, in [0, 1], after context was considered
 * @param entry the lexicon entry's term, as written in the lexicon
 * @param language the BCP 47 tag of the lexicon that holds the entry
 * @param target the group the entry attacks, if it attacks one
 * @param disguises the disguises that were undone to find it, such as {@code "leet"}; empty for
 *     plain text
 * @param context what the surrounding words say about it, such as {@link Context#NEGATED}
 */
public record Evidence(
    Span span,
    Attribute attribute,
    double weight,
    String entry,
    String language,
    Optional<TargetGroup> target,
    List<String> disguises,
    Set<Context> context) {

  /** Copies the collections. */
  public Evidence {
    disguises = List.copyOf(disguises);
    context = // in the order of the constants, the same in each JVM
        context.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(context));
  }

  /** What the words around a hit say about its use. */
  public enum Context {
    /** Aimed at somebody: a second- or third-person subject, or an imperative. */
    DIRECTED,
    /** Denied: "you are not an idiot". */
    NEGATED,
    /** Inside quotation marks, or reported: "he called her …". */
    QUOTED,
    /** The text condemns the use: counter-speech. */
    CONDEMNED,
    /** Said about oneself, with pride or in distress. */
    SELF,
    /** The speaker tells of their own pain; never an insult or a threat to somebody. */
    DISTRESS,
    /** Medical, educational or legal wording. */
    CLINICAL,
    /** Aimed at a thing or an idea. */
    OBJECT,
    /** Close to the name of a group of people. */
    GROUP,
    /** Strengthened: "such a complete …". */
    INTENSIFIED,
    /** Said with fondness: "love you, you daft …". Slurs are none the better for it. */
    FRIENDLY
  }
}
