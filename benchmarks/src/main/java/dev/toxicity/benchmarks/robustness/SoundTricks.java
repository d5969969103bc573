package dev.toxicity.benchmarks.robustness;

import com.ibm.icu.text.Transliterator;
import dev.toxicity.benchmarks.robustness.Attack.Goal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Respellings, slips of the keyboard, other alphabets and emoji for letters. */
final class SoundTricks {
  private static final String[] ROWS = {"qwertyuiop", "asdfghjkl", "zxcvbnm"};
  private static final String[][] SPELLINGS = {
    {"ck", "k"},
    {"f", "ph"},
    {"s", "z"},
    {"ck", "q"},
    {"u", "oo"},
    {"er", "a"},
    {"i", "ee"},
    {"c", "k"},
    {"x", "ks"},
    {"qu", "kw"},
  };
  private static final Map<String, String> RUSSIAN =
      Map.ofEntries(
          Map.entry("а", "a"),
          Map.entry("б", "b"),
          Map.entry("в", "v"),
          Map.entry("г", "g"),
          Map.entry("д", "d"),
          Map.entry("е", "e"),
          Map.entry("ё", "e"),
          Map.entry("ж", "zh"),
          Map.entry("з", "z"),
          Map.entry("и", "i"),
          Map.entry("й", "y"),
          Map.entry("к", "k"),
          Map.entry("л", "l"),
          Map.entry("м", "m"),
          Map.entry("н", "n"),
          Map.entry("о", "o"),
          Map.entry("п", "p"),
          Map.entry("р", "r"),
          Map.entry("с", "s"),
          Map.entry("т", "t"),
          Map.entry("у", "u"),
          Map.entry("ф", "f"),
          Map.entry("х", "h"),
          Map.entry("ц", "ts"),
          Map.entry("ч", "ch"),
          Map.entry("ш", "sh"),
          Map.entry("щ", "sch"),
          Map.entry("ъ", ""),
          Map.entry("ы", "y"),
          Map.entry("ь", ""),
          Map.entry("э", "e"),
          Map.entry("ю", "yu"),
          Map.entry("я", "ya"));
  private static final String ARABIZI =
      "ا=a أ=a إ=e آ=a ب=b ت=t ث=th ج=g ح=7 خ=5 د=d ذ=z ر=r ز=z"
          + " س=s ش=sh ص=s ض=d ط=t ظ=z ع=3 غ=gh ف=f ق=2 ك=k ل=l م=m ن=n ه=h ة=a و=o ي=y ى=a ئ=2 ؤ=2 ء=2";
  private static final Map<String, String> EMOJI =
      Map.ofEntries(
          Map.entry("a", "🅰️"),
          Map.entry("b", "🅱️"),
          Map.entry("o", "⭕"),
          Map.entry("i", "ℹ️"),
          Map.entry("s", "💲"),
          Map.entry("t", "✝️"),
          Map.entry("x", "❌"),
          Map.entry("c", "©️"),
          Map.entry("m", "Ⓜ️"),
          Map.entry("p", "🅿️"),
          Map.entry("e", "📧"),
          Map.entry("v", "♈"),
          Map.entry("u", "⛎"),
          Map.entry("r", "®️"));

  private SoundTricks() {}

  static List<Attack> attacks() {
    List<Attack> all = new ArrayList<>();
    add(all, "vowels dropped", (w, r) -> withoutVowels(w));
    add(all, "reversed", (w, r) -> reversed(w));
    add(all, "phonetic", SoundTricks::phonetic);
    add(all, "keyboard typo", SoundTricks::slip);
    add(all, "swapped letters", SoundTricks::swap);
    add(all, "deleted letter", SoundTricks::delete);
    add(all, "inserted letter", SoundTricks::insert);
    add(all, "emoji for letters", SoundTricks::emoji);
    add(all, "romanised Russian", (w, r) -> romanised(w));
    add(all, "Arabizi", (w, r) -> arabizi(w));
    add(all, "romanised Hindi", (w, r) -> latin(w, "Devanagari-Latin"));
    all.add(new Attack("Pinyin", Goal.SOUNDS, SoundTricks::pinyin));
    add(all, "jamo split", (w, r) -> jamo(w));
    add(all, "hiragana and katakana exchanged", (w, r) -> kana(w));
    all.add(new Attack("merged with the word before", Goal.SOUNDS, (s, r) -> merged(s, false)));
    all.add(new Attack("camel-case hashtag", Goal.SOUNDS, (s, r) -> merged(s, true)));
    return all;
  }

  private static void add(List<Attack> all, String name, Sample.WordChange change) {
    all.add(Attack.ofWords(name, Goal.SOUNDS, change));
  }

  private static @Nullable String withoutVowels(String word) {
    StringBuilder out = new StringBuilder().append(word.charAt(0));
    word.substring(1)
        .chars()
        .filter(c -> !Letters.isVowel((char) c))
        .forEach(c -> out.append((char) c));
    return out.length() < 3 || out.length() == word.length() ? null : out.toString();
  }

  private static @Nullable String reversed(String word) {
    String back = new StringBuilder(word).reverse().toString();
    boolean whole = CodePointTricks.isAlphabetic(word) || Letters.isHan(word);
    return !whole || word.length() < 4 || back.equals(word) ? null : back;
  }

  private static @Nullable String phonetic(String word, Random random) {
    List<String> spelled = new ArrayList<>();
    String lower = word.toLowerCase(Locale.ROOT);
    for (String[] pair : SPELLINGS) {
      if (Letters.isLatin(word) && lower.contains(pair[0])) {
        spelled.add(lower.replace(pair[0], pair[1]));
      }
    }
    return spelled.isEmpty() || word.length() < 4
        ? null
        : spelled.get(random.nextInt(spelled.size()));
  }

  /** Slips happen inside of words of five letters or more. */
  private static int inside(String word, Random random) {
    boolean whole = CodePointTricks.isAlphabetic(word) && word.length() >= 5;
    return whole ? 1 + random.nextInt(word.length() - 2) : -1;
  }

  private static @Nullable String slip(String word, Random random) {
    int at = inside(word, random);
    for (String row : ROWS) {
      int key = at < 0 ? -1 : row.indexOf(Character.toLowerCase(word.charAt(at)));
      if (key >= 0) {
        char near =
            row.charAt(
                key == 0 || (key < row.length() - 1 && random.nextBoolean()) ? key + 1 : key - 1);
        return word.substring(0, at) + near + word.substring(at + 1);
      }
    }
    return null;
  }

  private static @Nullable String swap(String word, Random random) {
    int at = inside(word, random);
    if (at < 0 || at + 2 >= word.length() || word.charAt(at) == word.charAt(at + 1)) {
      return null;
    }
    return word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
  }

  private static @Nullable String delete(String word, Random random) {
    int at = inside(word, random);
    return at < 0 ? null : word.substring(0, at) + word.substring(at + 1);
  }

  private static @Nullable String insert(String word, Random random) {
    int at = inside(word, random);
    boolean latin = at >= 0 && Letters.isLatin(word);
    return latin
        ? word.substring(0, at) + (char) ('a' + random.nextInt(26)) + word.substring(at)
        : null;
  }

  /** One or two letters become emoji. */
  private static @Nullable String emoji(String word, Random random) {
    String lower = word.toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder();
    int left = 1 + random.nextInt(2);
    boolean changed = false;
    for (int i = 0; i < lower.length(); i++) {
      String letter = lower.substring(i, i + 1);
      String sign = left > 0 ? EMOJI.get(letter) : null;
      out.append(sign == null ? letter : sign);
      left -= sign == null ? 0 : 1;
      changed |= sign != null;
    }
    return changed && lower.length() >= 3 ? out.toString() : null;
  }

  private static @Nullable String romanised(String word) {
    StringBuilder out = new StringBuilder();
    String lower = word.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      String latin = RUSSIAN.get(String.valueOf(c));
      if (latin == null) {
        return null;
      }
      out.append(latin);
    }
    return out.toString();
  }

  private static @Nullable String arabizi(String word) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      int at = ARABIZI.indexOf(c + "=");
      if (at < 0) {
        return null;
      }
      int end = ARABIZI.indexOf(' ', at);
      out.append(ARABIZI, at + 2, end < 0 ? ARABIZI.length() : end);
    }
    return out.toString();
  }

  private static @Nullable String latin(String word, String rules) {
    String latin = Transliterator.getInstance(rules + "; Latin-ASCII").transliterate(word);
    return latin.equals(word) || Letters.isLatin(word) || !Letters.isLatin(latin.replace(" ", ""))
        ? null
        : latin.replace(" ", "");
  }

  /** Pinyin is how Chinese is read; nobody writes Japanese so. */
  private static @Nullable String pinyin(Sample sample, Random random) {
    return sample.language().equals("zh")
        ? sample.changeWords((w, r) -> latin(w, "Han-Latin"), random)
        : null;
  }

  private static @Nullable String jamo(String word) {
    if (!Letters.isScript(word, Character.UnicodeScript.HANGUL)) {
      return null;
    }
    String parts = Normalizer.normalize(word, Normalizer.Form.NFD);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < parts.length(); i++) {
      char c = parts.charAt(i);
      out.append(Jamo.standing(c));
    }
    return out.toString();
  }

  private static @Nullable String kana(String word) {
    boolean hiragana = Letters.isScript(word, Character.UnicodeScript.HIRAGANA);
    String rules = hiragana ? "Hiragana-Katakana" : "Katakana-Hiragana";
    String changed = Transliterator.getInstance(rules).transliterate(word);
    return changed.equals(word) ? null : changed;
  }

  /** Joins each toxic word with the one before it, or with the one after. */
  private static @Nullable String merged(Sample sample, boolean hashtag) {
    StringBuilder out = new StringBuilder(sample.text());
    for (int i = sample.words().size() - 1; i >= 0; i--) {
      int start = sample.words().get(i).start();
      int end = sample.words().get(i).end();
      if (!Letters.isSpaced(sample.text().substring(start, end).replace(" ", ""))) {
        return null;
      }
      boolean before = isLetter(out, start - 2) && out.charAt(start - 1) == ' ';
      boolean after = isLetter(out, end + 1) && out.charAt(end) == ' ';
      if (!before && !after) {
        return null;
      }
      int space = before ? start - 1 : end;
      if (hashtag) {
        out.setCharAt(space + 1, Character.toUpperCase(out.charAt(space + 1)));
      }
      out.deleteCharAt(space);
      int first = space;
      while (hashtag && first > 0 && isLetter(out, first - 1)) {
        first--;
      }
      if (hashtag) {
        out.insert(first, '#');
      }
    }
    return out.toString();
  }

  private static boolean isLetter(CharSequence text, int at) {
    return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
  }
}
