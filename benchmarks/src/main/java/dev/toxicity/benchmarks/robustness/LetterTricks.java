package dev.toxicity.benchmarks.robustness;

import dev.toxicity.benchmarks.robustness.Attack.Goal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Look-alikes, symbols for letters, things between letters, repeats and censoring. */
final class LetterTricks {
  private static final String CYRILLIC = "aаcсeеoоpрxхyуiіsѕjјhһkкmмtтbвnп";
  private static final String GREEK = "aαoοvνuυpρiιkκnηtτyγxχwωeε";
  private static final String LATIN = "аaсcеeоoрpхxуyкkмmтtвbнh";
  private static final String LEET = "o0i1e3a4s5t7b8z2g9";
  private static final String CYRILLIC_LEET = "о0и1з3ч4б6я9";
  private static final String LEET_HEAVY = "a@s$i!t+c(o0e3l1b8g9z2";

  private static final Character.UnicodeScript ARABIC = Character.UnicodeScript.ARABIC;

  private LetterTricks() {}

  static List<Attack> attacks() {
    List<Attack> all = new ArrayList<>();
    add(all, "homoglyph Cyrillic", (w, r) -> some(w, CYRILLIC, w.length(), r));
    add(all, "homoglyph Cyrillic, one", (w, r) -> some(w, CYRILLIC, 1, r));
    add(all, "homoglyph Greek", (w, r) -> some(w, GREEK, w.length(), r));
    add(all, "homoglyph Latin in Cyrillic", (w, r) -> some(w, LATIN, w.length(), r));
    add(all, "leet light", (w, r) -> some(w, LEET, 2, r));
    add(all, "leet heavy", (w, r) -> some(w, LEET_HEAVY, w.length(), r));
    add(all, "leet Cyrillic", (w, r) -> some(w, CYRILLIC_LEET, 2, r));
    add(all, "separators dots", (w, r) -> Letters.join(w, () -> "."));
    add(all, "separators dashes", (w, r) -> Letters.join(w, () -> "-"));
    add(all, "separators underscores", (w, r) -> Letters.join(w, () -> "_"));
    add(all, "separators stars", (w, r) -> Letters.join(w, () -> "*"));
    add(all, "separators commas", (w, r) -> Letters.join(w, () -> ","));
    add(all, "spaced letters", (w, r) -> Letters.join(w, () -> " "));
    add(all, "split by a space", (w, r) -> split(w, " ", r));
    add(all, "split by a dot", (w, r) -> split(w, ".", r));
    add(all, "split by a hyphen", (w, r) -> split(w, "-", r));
    add(all, "split by two dots", (w, r) -> split(w, "..", r));
    add(all, "split by two hyphens", (w, r) -> split(w, "--", r));
    add(all, "repeated letters", (w, r) -> repeat(w, r));
    add(all, "one vowel censored", (w, r) -> censorVowel(w, r));
    add(all, "all vowels censored", (w, r) -> censorVowels(w));
    add(all, "middle censored", (w, r) -> censorMiddle(w));
    add(all, "HTML entities", (w, r) -> each(w, "&#%d;"));
    add(all, "HTML entities, hexadecimal", (w, r) -> each(w, "&#x%x;"));
    add(all, "HTML entity of a soft hyphen", (w, r) -> split(w, "&shy;", r));
    add(all, "JSON escapes", (w, r) -> each(w, "\\u%04x"));
    add(all, "percent escapes", (w, r) -> Letters.isLatin(w) ? each(w, "%%%02X") : null);
    add(all, "markup inside words", (w, r) -> split(w, "<b></b>", r));
    add(all, "Markdown inside words", (w, r) -> split(w, "**", r));
    add(all, "diacritics removed", (w, r) -> plain(w));
    return all;
  }

  private static void add(List<Attack> all, String name, Sample.WordChange change) {
    all.add(Attack.ofWords(name, Goal.LETTERS, change));
  }

  /** Replaces up to {@code most} letters by what stands after them in {@code pairs}. */
  static @Nullable String some(String word, String pairs, int most, Random random) {
    char[] chars = word.toCharArray();
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < chars.length; i++) {
      int at = pairs.indexOf(Character.toLowerCase(chars[i]));
      if (at >= 0 && at % 2 == 0) {
        places.add(i);
      }
    }
    java.util.Collections.shuffle(places, random);
    for (int place : places.subList(0, Math.min(most, places.size()))) {
      chars[place] = pairs.charAt(pairs.indexOf(Character.toLowerCase(chars[place])) + 1);
    }
    return places.isEmpty() ? null : new String(chars);
  }

  static @Nullable String split(String word, String by, Random random) {
    List<String> parts = CodePointTricks.graphemes(word);
    if (parts.size() < 2) {
      return null;
    }
    int at = parts.size() < 4 ? 1 : 1 + random.nextInt(parts.size() - 1);
    return String.join("", parts.subList(0, at))
        + by
        + String.join("", parts.subList(at, parts.size()));
  }

  static @Nullable String repeat(String word, Random random) {
    List<String> parts = CodePointTricks.graphemes(word);
    boolean letters = CodePointTricks.isAlphabetic(word) || Letters.isScript(word, ARABIC);
    if (!letters) {
      return null;
    }
    int at = random.nextInt(parts.size());
    parts.set(at, parts.get(at).repeat(3 + random.nextInt(4)));
    int other = random.nextInt(parts.size());
    parts.set(other, parts.get(other) + parts.get(other));
    return String.join("", parts);
  }

  private static @Nullable String censorVowel(String word, Random random) {
    List<Integer> vowels = new ArrayList<>();
    for (int i = 1; i < word.length(); i++) {
      if (Letters.isVowel(word.charAt(i))) {
        vowels.add(i);
      }
    }
    if (vowels.isEmpty() || word.length() < 3) {
      return null;
    }
    int at = vowels.get(random.nextInt(vowels.size()));
    return word.substring(0, at) + "*" + word.substring(at + 1);
  }

  private static @Nullable String censorVowels(String word) {
    StringBuilder out = new StringBuilder().append(word.charAt(0));
    for (int i = 1; i < word.length(); i++) {
      char c = word.charAt(i);
      out.append(Letters.isVowel(c) ? '*' : c);
    }
    return word.length() < 4 || out.indexOf("*") < 0 ? null : out.toString();
  }

  private static @Nullable String censorMiddle(String word) {
    int n = word.length();
    return n < 4 || !CodePointTricks.isAlphabetic(word)
        ? null
        : word.charAt(0) + "*".repeat(n - 2) + word.charAt(n - 1);
  }

  private static String each(String word, String format) {
    StringBuilder out = new StringBuilder();
    word.chars()
        .forEach(
            c ->
                out.append(
                    c < 128 || format.charAt(0) != '%'
                        ? format.formatted(c)
                        : new String(Character.toChars(c))));
    return out.toString();
  }

  private static @Nullable String plain(String word) {
    String marks = Normalizer.normalize(word, Normalizer.Form.NFD);
    StringBuilder out = new StringBuilder();
    marks
        .chars()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(c -> out.append((char) c));
    String bare = out.toString().replace('ı', 'i').replace('ł', 'l').replace("ß", "ss");
    boolean alphabet = Letters.isLatin(word);
    return !alphabet || bare.equals(word) ? null : bare.toLowerCase(Locale.ROOT);
  }
}
