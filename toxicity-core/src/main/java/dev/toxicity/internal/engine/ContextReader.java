package dev.toxicity.internal.engine;

import dev.toxicity.Evidence;
import dev.toxicity.Evidence.Context;
import dev.toxicity.internal.combine.Features.Doubt;
import dev.toxicity.internal.combine.Features.Use;
import dev.toxicity.internal.lexicon.ContextTerm.Kind;
import dev.toxicity.internal.lexicon.LexiconEntry;
import dev.toxicity.internal.lexicon.LexiconEntry.Ambiguity;
import dev.toxicity.internal.lexicon.LexiconEntry.Requirement;
import dev.toxicity.internal.text.FoldedText;
import dev.toxicity.internal.text.Scripts;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Set;

/**
 * Reads the words around a hit: who speaks of whom, and whether the use is denied, quoted or
 * condemned. Distances are in tokens, of the same sentence unless told otherwise. Reused; not
 * thread-safe.
 */
final class ContextReader {
  private static final int NEAR_BEFORE = 6;
  private static final int NEAR_AFTER = 4;
  private static final int FACE_BEFORE = 4;
  private static final int FACE_AFTER = 1;
  private static final int NEGATION_REACH = 4;
  private static final int NEGATION_BEHIND = 3;
  private static final Set<String> VERB_LAST =
      Set.of(
          "tr", "az", "uz", "kk", "ja", "ko", "hi", "hi-Latn", "ur", "ur-Latn", "bn", "bn-Latn",
          "ta", "ta-Latn", "te", "te-Latn", "ml", "ml-Latn", "kn", "kn-Latn", "mr", "ne", "gu",
          "pa", "si", "my", "fa");
  private static final int SELF_REACH = 4;
  private static final int REPORT_REACH = 5;
  private static final int GROUP_REACH = 8;
  private static final int OBJECT_BEFORE = 4;
  private static final int OBJECT_AFTER = 3;
  private static final int CLINICAL_REACH = 12;
  private static final int VOCATIVE = 3;

  /** How far a sentence about what was said, or about how the author is, may be from it. */
  private static final int REMARK_REACH = 40;

  /** The same in letters of a script without spaces, where a token is a clause. */
  private static final int REMARK_LETTERS = 80;

  /** Tokens on either side of a hit that are looked at. */
  static final int REACH = REMARK_REACH;

  /** Bit beside those of {@link Context}: an insult said to somebody's face, "you are a …". */
  static final int FACE = 1 << 30;

  /** Weight from which a word is an insult when it is said to somebody. */
  private static final double INSULT = 0.3;

  /** Weight from which an entry is a slur, which no fondness makes harmless. */
  private static final double SLUR = 0.5;

  /** Weight of a damped use in evidence; the score itself uses fitted weights. */
  private static final double DAMPED_SHARE = 0.3;

  private int[] kinds = new int[64];
  private final BitSet blocks = new BitSet();
  private int anywhere;
  private int sentenceFrom;
  private int sentenceTo;

  /** Forgets the last text and makes room for {@code tokens}. */
  void reset(int tokens) {
    if (kinds.length < tokens) {
      kinds = new int[Math.max(tokens, kinds.length * 2)];
    }
    Arrays.fill(kinds, 0, tokens, 0);
    anywhere = 0;
    blocks.clear();
  }

  /** Returns whether a block of tokens is new; it counts as read from then on. */
  boolean begin(int block) {
    boolean read = blocks.get(block);
    blocks.set(block);
    return !read;
  }

  /** Notes a context term in tokens {@code [from, to)}. */
  void note(int from, int to, Kind kind) {
    for (int t = from; t < to; t++) {
      kinds[t] |= kind.bit();
    }
    anywhere |= kind.bit();
  }

  /** Returns whether a context term of this kind is anywhere in the text. */
  boolean anywhere(Kind kind) {
    return (anywhere & kind.bit()) != 0;
  }

  /** Returns the bits of {@link Context} for a hit in tokens {@code [from, to)}. */
  int read(FoldedText text, LexiconEntry entry, int from, int to) {
    findSentence(text, from, to);
    // a run without spaces is one token: what precedes the hit is inside it
    int before = text.has(from, FoldedText.UNSEGMENTED) ? to : from;
    boolean you = near(Kind.YOU, from - NEAR_BEFORE, to + NEAR_AFTER);
    boolean me =
        near(Kind.ME, from - SELF_REACH, before) || near(Kind.PROUD, from - SELF_REACH, to);
    boolean they = near(Kind.THEY, from - NEAR_BEFORE, before);
    boolean quoted = text.has(from, FoldedText.QUOTED);
    int bits = 0;
    boolean vocative = entry.ambiguity() != Ambiguity.SOMETIMES && isVocative(text, to - from, me);
    if (you || they || mentioned(text) || vocative) {
      bits |= bit(Context.DIRECTED);
    }
    if (you && isInsult(entry) && isFace(from, before, to)) {
      bits |= FACE;
    }
    if (near(Kind.NEGATION, from - NEGATION_REACH, negationEnd(entry, from, to))) {
      bits |= bit(Context.NEGATED);
    }
    if (near(Kind.REPORT, from - REPORT_REACH, from) || quoted) {
      bits |= bit(Context.QUOTED);
    }
    if (around(Kind.CONDEMN, from, to, text) && (!you || quoted)) {
      bits |= bit(Context.CONDEMNED);
    }
    if (around(Kind.AFFECTION, from, to, text)) {
      bits |= bit(Context.FRIENDLY);
    }
    if (me && !you) {
      bits |= bit(Context.SELF);
    }
    if (around(Kind.DISTRESS, from, to, text) && !you) {
      bits |= bit(Context.DISTRESS);
    }
    if (near(Kind.CLINICAL, from - CLINICAL_REACH, to + CLINICAL_REACH)) {
      bits |= bit(Context.CLINICAL);
    }
    if (!you && near(Kind.OBJECT, from - OBJECT_BEFORE, to + OBJECT_AFTER)) {
      bits |= bit(Context.OBJECT);
    }
    if (near(Kind.IDENTITY, from - GROUP_REACH, to + GROUP_REACH)) {
      bits |= bit(Context.GROUP);
    }
    if (near(Kind.INTENSIFIER, from - 2, from)) {
      bits |= bit(Context.INTENSIFIED);
    }
    return bits;
  }

  /** Returns how the hit is used. */
  static Use use(LexiconEntry entry, int bits) {
    boolean threat = entry.weight(LexiconEntry.Kind.TH) > 0;
    boolean damped =
        has(bits, Context.NEGATED)
            || has(bits, Context.QUOTED)
            || has(bits, Context.CONDEMNED)
            || has(bits, Context.DISTRESS)
            || (has(bits, Context.FRIENDLY) && !threat && !isIdentityAttack(entry))
            || (has(bits, Context.SELF) && !threat)
            || (has(bits, Context.OBJECT) && !threat)
            || (has(bits, Context.CLINICAL) && entry.requires(Requirement.CLINICAL));
    if (damped) {
      return Use.DAMPED;
    }
    if ((bits & FACE) != 0) {
      return Use.FACED;
    }
    return has(bits, Context.DIRECTED) || has(bits, Context.GROUP) ? Use.DIRECTED : Use.PLAIN;
  }

  private boolean isFace(int from, int before, int to) {
    return near(Kind.YOU, from - FACE_BEFORE, before) || near(Kind.YOU, to, to + FACE_AFTER);
  }

  /** Names of groups are no insults, whomever they are said to. */
  private static boolean isInsult(LexiconEntry entry) {
    return entry.weight(LexiconEntry.Kind.IN) >= INSULT
        && entry.weight(LexiconEntry.Kind.ID) < INSULT
        && entry.weight(LexiconEntry.Kind.TH) == 0;
  }

  private static boolean isIdentityAttack(LexiconEntry entry) {
    return entry.weight(LexiconEntry.Kind.ID) >= SLUR;
  }

  /** Returns the weight that evidence shows for an entry's kind. */
  static double shownWeight(double weight, Doubt doubt, Use use) {
    double share =
        switch (doubt) {
          case ALWAYS -> 1.0;
          case USUALLY -> 0.85;
          case SOMETIMES -> 0.6;
          case WEAK -> 0.2;
        };
    return weight * share * (use == Use.DAMPED ? DAMPED_SHARE : 1.0);
  }

  static boolean has(int bits, Evidence.Context context) {
    return (bits & bit(context)) != 0;
  }

  private static int bit(Evidence.Context context) {
    return 1 << context.ordinal();
  }

  /** Languages that put the verb last deny behind the word: "sen aptal değilsin". */
  private static int negationEnd(LexiconEntry entry, int from, int to) {
    return VERB_LAST.contains(entry.language()) ? to + NEGATION_BEHIND : from;
  }

  private void findSentence(FoldedText text, int from, int to) {
    sentenceFrom = from;
    int reach = REACH; // a longer sentence is read in part, which keeps hostile texts linear
    while (sentenceFrom > 0 && reach-- > 0 && !text.has(sentenceFrom, FoldedText.SENTENCE_START)) {
      sentenceFrom--;
    }
    sentenceTo = to;
    reach = REACH;
    while (sentenceTo < text.tokenCount()
        && reach-- > 0
        && !text.has(sentenceTo, FoldedText.SENTENCE_START)) {
      sentenceTo++;
    }
  }

  private boolean near(Kind kind, int from, int to) {
    int bit = kind.bit();
    for (int t = Math.max(from, sentenceFrom); t < Math.min(to, sentenceTo); t++) {
      if ((kinds[t] & bit) != 0) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a term of this kind is near, if need be in another sentence. */
  private boolean around(Kind kind, int from, int to, FoldedText text) {
    if (!anywhere(kind)) {
      return false;
    }
    int last = Math.min(text.tokenCount(), to + REMARK_REACH);
    for (int t = Math.max(0, from - REMARK_REACH); t < last; t++) {
      if ((kinds[t] & kind.bit()) != 0 && !isFar(text, from, t)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFar(FoldedText text, int hit, int remark) {
    int distance = Math.abs(text.start(remark) - text.start(hit));
    return text.has(hit, FoldedText.UNSEGMENTED) && distance > REMARK_LETTERS;
  }

  private boolean mentioned(FoldedText text) {
    for (int t = sentenceFrom; t < sentenceTo; t++) {
      if (text.has(t, FoldedText.MENTION)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A sentence of hardly more than the hit is said to somebody; not so for a word that is innocent
   * more often than not, such as the name of an animal.
   */
  private boolean isVocative(FoldedText text, int hit, boolean me) {
    return !me
        && sentenceTo - sentenceFrom - hit < VOCATIVE
        && !Scripts.isUnsegmented(text.folded()[text.start(sentenceFrom)]);
  }
}
