package dev.toxicity.internal.engine;

import dev.toxicity.Influence;
import dev.toxicity.Span;
import dev.toxicity.internal.combine.Probability;
import dev.toxicity.internal.text.Scripts;
import dev.toxicity.internal.text.Sentences;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Finds the words without which a text would be less toxic, by reading it once more without each of
 * them. Of a long text only the most toxic sentence is looked at, so that a text is read at most
 * {@value #MOST_SENTENCES} + {@value #MOST_WORDS} + 1 times.
 */
final class Influences {
  private static final int MOST_WORDS = 40;
  private static final int MOST_SENTENCES = 40;
  private static final int MOST_TOLD = 6;

  private final CharSequence text;
  private final int end;
  private final ToDoubleFunction<CharSequence> toxicity;

  /**
   * Prepares for a text.
   *
   * @param end how much of the text is read
   * @param toxicity reads a text
   */
  Influences(CharSequence text, int end, ToDoubleFunction<CharSequence> toxicity) {
    this.text = text;
    this.end = end;
    this.toxicity = toxicity;
  }

  /** Returns the words with the most influence, by position in the text. */
  List<Influence> find() {
    List<Span> words = words(0, end);
    if (words.size() > MOST_WORDS) {
      int[] passage = mostToxicSentence();
      words = words(passage[0], passage[1]);
      words = words.subList(0, Math.min(words.size(), MOST_WORDS));
    }
    double whole = logOdds(text.subSequence(0, end));
    List<Influence> found = new ArrayList<>();
    for (List<Span> places : byWord(words).values()) {
      double fall = whole - logOdds(without(places));
      if (fall >= Influence.LEAST) {
        places.forEach(place -> found.add(new Influence(place, fall)));
      }
    }
    return strongest(found);
  }

  private double logOdds(CharSequence read) {
    return Probability.logit((float) toxicity.applyAsDouble(read));
  }

  private int[] mostToxicSentence() {
    List<int[]> sentences = Sentences.of(text, end);
    int[] most = sentences.get(0);
    double highest = -1;
    for (int[] span : sentences.subList(0, Math.min(sentences.size(), MOST_SENTENCES))) {
      double p = toxicity.applyAsDouble(text.subSequence(span[0], span[1]));
      if (p > highest) {
        highest = p;
        most = span;
      }
    }
    return most;
  }

  /** A word that is said twice is left out twice: one alone would change nothing. */
  private Map<String, List<Span>> byWord(List<Span> words) {
    Map<String, List<Span>> places = new LinkedHashMap<>();
    for (Span word : words) {
      String key = word.in(text).toString().toLowerCase(Locale.ROOT);
      places.computeIfAbsent(key, k -> new ArrayList<>()).add(word);
    }
    return places;
  }

  private CharSequence without(List<Span> places) {
    StringBuilder rest = new StringBuilder(end);
    int from = 0;
    for (Span place : places) {
      rest.append(text, from, Math.max(from, place.start()));
      from = Math.max(from, place.end());
      if (from < end && text.charAt(from) == ' ') {
        from++;
      }
    }
    return rest.append(text, from, end);
  }

  /** Of windows that overlap, the strongest one stays. */
  private static List<Influence> strongest(List<Influence> found) {
    List<Influence> told = new ArrayList<>();
    found.sort(Comparator.comparingDouble(Influence::logOdds).reversed());
    for (Influence each : found) {
      boolean free = told.stream().noneMatch(other -> overlap(other.span(), each.span()));
      if (free && told.size() < MOST_TOLD) {
        told.add(each);
      }
    }
    told.sort(Comparator.comparingInt(each -> each.span().start()));
    return List.copyOf(told);
  }

  private static boolean overlap(Span a, Span b) {
    return a.start() < b.end() && b.start() < a.end();
  }

  /**
   * The first words, one more than {@value #MOST_WORDS} of them at most: between white space,
   * without the punctuation around them; in scripts without spaces each two characters in a row.
   */
  private List<Span> words(int from, int to) {
    List<Span> words = new ArrayList<>();
    for (int i = from; i < to && words.size() <= MOST_WORDS; ) {
      int start = i;
      while (i < to && isWord(i) && !isUnsegmented(i)) {
        i += Character.charCount(Character.codePointAt(text, i));
      }
      if (i > start) {
        words.add(new Span(start, i));
      } else if (isWord(i)) {
        int next = i + Character.charCount(Character.codePointAt(text, i));
        boolean pair = next < to && isWord(next) && isUnsegmented(next);
        int last = pair ? next + Character.charCount(Character.codePointAt(text, next)) : next;
        words.add(new Span(i, Math.min(last, to)));
        i = next;
      } else {
        i++;
      }
    }
    return words;
  }

  private boolean isUnsegmented(int i) {
    return Scripts.isUnsegmented(text.charAt(i));
  }

  /** Letters, digits, marks, emoji, and signs that stand for letters or join them. */
  private boolean isWord(int i) {
    int c = Character.codePointAt(text, i);
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK
        || Character.getType(c) == Character.OTHER_SYMBOL
        || Character.getType(c) == Character.SURROGATE
        || Character.getType(c) == Character.FORMAT
        || "'’*@$#_-".indexOf(c) >= 0;
  }
}
