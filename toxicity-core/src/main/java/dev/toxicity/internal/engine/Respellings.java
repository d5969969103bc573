package dev.toxicity.internal.engine;

import dev.toxicity.internal.text.Disguise;
import java.util.HashMap;
import java.util.Map;

/**
 * Other ways people write an unmistakable word: backwards, without vowels, or by sound. Made when
 * lexicons are compiled, so that they cost nothing while scoring.
 */
final class Respellings {
  private static final int SHORTEST_REVERSED = 4;
  private static final int SHORTEST_BY_SOUND = 4;
  private static final int SHORTEST_SKELETON = 4;

  private static final String[][] SOUNDS = {
    {"ph", "f"},
    {"f", "ph"},
    {"ck", "k"},
    {"ck", "q"},
    {"c", "k"},
    {"ks", "x"},
    {"s", "z"},
    {"er", "a"},
    {"u", "oo"},
    {"oo", "u"},
    {"i", "ee"},
    {"or", "0r"},
    {"ck", "kk"},
  };

  private Respellings() {}

  /** Returns spellings and the {@link Disguise} bits that each undoes. */
  static Map<String, Integer> of(String word, String language) {
    Map<String, Integer> spellings = new HashMap<>();
    String reversed = new StringBuilder(word).reverse().toString();
    if (word.length() >= SHORTEST_REVERSED && !reversed.equals(word)) {
      spellings.put(reversed, Disguise.REVERSED.bit());
    }
    if (language.equals("en")) {
      bySound(word, spellings);
    }
    spellings.remove(word);
    return spellings;
  }

  private static void bySound(String word, Map<String, Integer> spellings) {
    if (word.length() < SHORTEST_BY_SOUND) {
      return;
    }
    for (String[] pair : SOUNDS) {
      if (word.contains(pair[0])) {
        String spelled = word.replace(pair[0], pair[1]);
        if (spelled.length() >= SHORTEST_BY_SOUND) {
          spellings.put(spelled, Disguise.PHONETIC.bit());
        }
      }
    }
    StringBuilder skeleton = new StringBuilder();
    skeleton.append(word.charAt(0));
    for (int i = 1; i < word.length(); i++) {
      if ("aeiou".indexOf(word.charAt(i)) < 0) {
        skeleton.append(word.charAt(i));
      }
    }
    if (skeleton.length() >= SHORTEST_SKELETON && word.length() - skeleton.length() >= 2) {
      spellings.put(skeleton.toString(), Disguise.CENSORED.bit());
    }
  }
}
