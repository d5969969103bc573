package dev.toxicity.internal.engine;

import dev.toxicity.internal.lexicon.LexiconEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Writes entries in the letters of another script, as people do who lack the keyboard or evade a
 * filter: Arabic in the chat alphabet, Hindi in Latin letters, Chinese as Pinyin, and the two kana
 * for each other. Made when lexicons are compiled, so that it costs nothing while scoring.
 */
final class Transliterations {
  private static final int SHORTEST_KANA = 3;
  private static final int SHORTEST_LATIN = 4;
  private static final int KANA = 0x60;

  /** Stemmers know it, and they do not read Latin letters. */
  private static final String ARTICLE = "ال";

  private static final String ARABIC = "اأإآبتثجحخدذرزسشصضطظعغفقكلمنهةويىئؤء";
  private static final String[] CHAT =
      "a a e a b t th g 7 5 d z r z s sh s d t z 3 gh f 2 k l m n h a o y a 2 2 2".split(" ", -1);
  private static final String[] LETTERS =
      "a a e a b t th j h kh d z r z s sh s d t z a gh f q k l m n h a o y a a a a".split(" ", -1);

  private static final String CONSONANTS = "कखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसहळ";
  private static final String[] LATIN =
      "k kh g gh n c ch j jh n t th d dh n t th d dh n p ph b bh m y r l v s s s h l"
          .split(" ", -1);
  private static final String VOWELS = "अआइईउऊऋएऐओऔािीुूृेैोौॉऑंँः";
  private static final String[] LATIN_VOWELS =
      "a a i i u u r e ai o au a i i u u r e ai o au o o m m h".split(" ", -1);
  private static final String SIGNS = "ािीुूृेैोौॉ";
  private static final char VIRAMA = 0x94D;
  private static final char ANUSVARA = 0x902;
  private static final String LIPS = "पफबभम";
  private static final char NUKTA = 0x93C;

  /** Vowel of each kana, by rows of the table of sounds. */
  private static final String[] KANA_ROWS = {
    "あぁかがさざただなはばぱまやゃらわ",
    "いぃきぎしじちぢにひびぴみり",
    "うぅくぐすずつづっぬふぶぷむゆゅる",
    "えぇけげせぜてでねへべぺめれ",
    "おぉこごそぞとどのほぼぽもよょろを",
  };

  private final Map<Character, String> pinyin;

  /** Takes lines {@code syllable TAB characters}. */
  Transliterations(String pinyinTable) {
    Map<Character, String> map = new TreeMap<>();
    pinyinTable
        .lines()
        .filter(l -> !l.isBlank() && !l.startsWith("#"))
        .forEach(
            l -> {
              String[] cells = l.split("\t", -1);
              cells[1].chars().forEach(c -> map.put((char) c, cells[0]));
            });
    pinyin = map;
  }

  /** Latin letters in a text of these languages' own script show a purpose. */
  private static final Set<String> APART = Set.of("ar", "zh", "zh-Hant");

  /** Returns other spellings of a term; words are separated by spaces. */
  List<String> of(LexiconEntry entry) {
    boolean mild = entry.ambiguity() == LexiconEntry.Ambiguity.SOMETIMES;
    if (mild && !APART.contains(entry.language())) {
      return List.of();
    }
    String term = entry.term();
    List<String> spellings = new ArrayList<>();
    switch (entry.language()) {
      case "ar" -> {
        String chat = letters(term, ARABIC, CHAT);
        add(spellings, chat, mild ? SHORTEST_LATIN : SHORTEST_LATIN - 1);
        add(spellings, letters(term, ARABIC, LETTERS), SHORTEST_LATIN);
        if (!chat.isEmpty() && !chat.contains(" ") && !term.startsWith(ARTICLE)) {
          add(spellings, "al" + chat, SHORTEST_LATIN + 1);
        }
      }
      case "hi" -> {
        add(spellings, hindi(term, true), SHORTEST_LATIN);
        add(spellings, hindi(term, false), SHORTEST_LATIN);
      }
      case "zh", "zh-Hant" -> add(spellings, pinyin(term), SHORTEST_LATIN);
      case "ja" -> {
        add(spellings, hiragana(term), SHORTEST_KANA);
        add(spellings, katakana(term), SHORTEST_KANA);
      }
      default -> {
        return List.of();
      }
    }
    List<String> all = new ArrayList<>(spellings);
    spellings.forEach(s -> add(all, withShortWords(s, term), SHORTEST_LATIN));
    all.remove(term);
    return all;
  }

  private static void add(List<String> spellings, String spelling, int shortest) {
    if (spelling.length() >= shortest && !spellings.contains(spelling)) {
      spellings.add(spelling);
    }
  }

  /** Short words of a phrase are often left as they are. */
  private static String withShortWords(String spelling, String term) {
    String[] plain = term.split(" ", -1);
    String[] words = spelling.split(" ", -1);
    for (int i = 0; i < words.length && words.length == plain.length; i++) {
      words[i] = plain[i].length() < SHORTEST_LATIN ? plain[i] : words[i];
    }
    return String.join(" ", words);
  }

  /** Replaces letters one by one; empty if one is not in the table. */
  private static String letters(String term, String from, String[] to) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < term.length(); i++) {
      char c = term.charAt(i);
      int at = from.indexOf(c);
      if (at < 0 && c != ' ' && c != '*') {
        return "";
      }
      out.append(at < 0 ? String.valueOf(c) : to[at]);
    }
    return out.toString();
  }

  /** A consonant is followed by a, unless a vowel sign or a virama says otherwise. */
  private static String hindi(String term, boolean scholarly) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < term.length(); i++) {
      char c = term.charAt(i);
      int consonant = CONSONANTS.indexOf(c);
      int vowel = VOWELS.indexOf(c);
      if (consonant >= 0) {
        boolean nukta = i + 1 < term.length() && term.charAt(i + 1) == NUKTA;
        out.append(consonant(c, LATIN[consonant], nukta, scholarly));
        i += nukta ? 1 : 0;
        char next = i + 1 < term.length() ? term.charAt(i + 1) : ' ';
        boolean silent = next == VIRAMA || SIGNS.indexOf(next) >= 0;
        boolean last = next == ' ' || next == '*';
        out.append(silent || (last && !scholarly) ? "" : "a");
      } else if (c == ANUSVARA) {
        out.append(isBeforeTeeth(term, i) ? 'n' : 'm');
      } else if (vowel >= 0) {
        out.append(LATIN_VOWELS[vowel]);
      } else if (c == ' ' || c == '*') {
        out.append(c);
      } else if (c != VIRAMA) {
        return "";
      }
    }
    return out.toString();
  }

  /** The nasal sign sounds like the consonant behind it: m before lips and at the end. */
  private static boolean isBeforeTeeth(String term, int i) {
    char next = i + 1 < term.length() ? term.charAt(i + 1) : ' ';
    return CONSONANTS.indexOf(next) >= 0 && LIPS.indexOf(next) < 0;
  }

  private static String consonant(char c, String latin, boolean nukta, boolean scholarly) {
    if (nukta) {
      return switch (c) {
        case 'क' -> "q";
        case 'ज' -> "z";
        case 'फ' -> "f";
        case 'ड' -> "r";
        case 'ढ' -> "rh";
        default -> latin;
      };
    }
    if (scholarly) {
      return latin;
    }
    return switch (c) {
      case 'च' -> "ch";
      case 'श', 'ष' -> "sh";
      case 'फ' -> "f";
      default -> latin;
    };
  }

  private String pinyin(String term) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < term.length(); i++) {
      String syllable = pinyin.get(term.charAt(i));
      if (syllable == null) {
        return "";
      }
      out.append(syllable);
    }
    return term.length() < 2 ? "" : out.toString();
  }

  private static String hiragana(String term) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < term.length(); i++) {
      char c = term.charAt(i);
      if (c >= 0x30A1 && c <= 0x30F6) {
        out.append((char) (c - KANA));
      } else if (c == 0x30FC && out.length() > 0) {
        out.append(vowel(out.charAt(out.length() - 1)));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static char vowel(char kana) {
    for (String row : KANA_ROWS) {
      if (row.indexOf(kana) >= 0) {
        return row.charAt(0);
      }
    }
    return 0x30FC;
  }

  private static String katakana(String term) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < term.length(); i++) {
      char c = term.charAt(i);
      out.append(c >= 0x3041 && c <= 0x3096 ? (char) (c + KANA) : c);
    }
    return out.toString();
  }
}
