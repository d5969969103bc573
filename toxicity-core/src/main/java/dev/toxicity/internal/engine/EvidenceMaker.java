package dev.toxicity.internal.engine;

import dev.toxicity.Attribute;
import dev.toxicity.Evidence;
import dev.toxicity.Evidence.Context;
import dev.toxicity.Span;
import dev.toxicity.TargetGroup;
import dev.toxicity.internal.combine.Features;
import dev.toxicity.internal.combine.Features.Doubt;
import dev.toxicity.internal.combine.Features.Use;
import dev.toxicity.internal.lexicon.LexiconEntry;
import dev.toxicity.internal.lexicon.LexiconEntry.Kind;
import dev.toxicity.internal.text.Disguise;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Shows found hits as public evidence and the groups they attack. */
final class EvidenceMaker {
  private static final Kind[] KINDS = Kind.values();
  private static final Context[] CONTEXTS = Context.values();

  private EvidenceMaker() {}

  static List<Evidence> evidence(List<FoundHit> found) {
    if (found.isEmpty()) {
      return List.of();
    }
    List<Evidence> evidence = new ArrayList<>(found.size());
    for (FoundHit hit : found) {
      if (Features.isReason(hit.doubt(), hit.use())) {
        evidence.add(evidence(hit));
      }
    }
    return List.copyOf(evidence);
  }

  private static Evidence evidence(FoundHit hit) {
    LexiconEntry entry = hit.entry();
    Kind kind = strongest(entry);
    return new Evidence(
        new Span(hit.start(), hit.end()),
        attribute(kind),
        ContextReader.shownWeight(entry.weight(kind), hit.doubt(), hit.use()),
        entry.term(),
        entry.language(),
        Optional.ofNullable(entry.target()),
        Disguise.names(hit.disguise()),
        contexts(hit.context()));
  }

  static Map<TargetGroup, Double> targets(List<FoundHit> found) {
    if (found.isEmpty()) {
      return Map.of();
    }
    Map<TargetGroup, Double> targets = new EnumMap<>(TargetGroup.class);
    for (FoundHit hit : found) {
      TargetGroup target = hit.entry().target();
      if (target != null && hit.use() != Use.DAMPED && hit.doubt() != Doubt.WEAK) {
        double most = hit.entry().weight(strongest(hit.entry()));
        targets.merge(target, ContextReader.shownWeight(most, hit.doubt(), hit.use()), Math::max);
      }
    }
    return targets;
  }

  private static Kind strongest(LexiconEntry entry) {
    Kind best = Kind.IN;
    for (Kind kind : KINDS) {
      boolean severity = kind == Kind.SV; // says how bad, not what
      if (!severity && entry.weight(kind) > entry.weight(best)) {
        best = kind;
      }
    }
    return best;
  }

  private static Attribute attribute(Kind kind) {
    return switch (kind) {
      case IN -> Attribute.INSULT;
      case ID -> Attribute.IDENTITY_ATTACK;
      case PR -> Attribute.PROFANITY;
      case TH -> Attribute.THREAT;
      case SX -> Attribute.SEXUALLY_EXPLICIT;
      case SV -> Attribute.SEVERE_TOXICITY;
    };
  }

  private static Set<Context> contexts(int bits) {
    Set<Context> set = EnumSet.noneOf(Context.class);
    for (Context context : CONTEXTS) {
      if (ContextReader.has(bits, context)) {
        set.add(context);
      }
    }
    return set;
  }
}
