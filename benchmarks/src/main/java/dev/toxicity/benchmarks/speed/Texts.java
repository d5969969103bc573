package dev.toxicity.benchmarks.speed;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Made-up traffic, the same for the same seed: messages in thirteen languages and nine scripts
 * whose words and lengths are Zipf-distributed, one in twenty toxic, with punctuation, emoji,
 * capitals, links, and now and then full-width letters or a zero-width space. Nobody wrote these
 * texts.
 */
final class Texts {
  /** Share of toxic messages. */
  static final double TOXIC = 0.05;

  /** Most words of a message; words per message then average 24, about 100 characters. */
  private static final int MOST_WORDS = 130;

  private static final String[] EMOJI = {"😀", "❤️", "😂", "👍🏽", "🎉", "🙏", "👨‍👩‍👧"};
  private static final String[] ENDS = {".", "!", "?", "…", "", ""};

  private final SplittableRandom random;

  /** The languages that a text is in. */
  private final List<Vocabulary.Language> languages;

  private final int shares;

  private Texts(long seed) {
    this(seed, Vocabulary.LANGUAGES);
  }

  private Texts(long seed, List<Vocabulary.Language> languages) {
    random = new SplittableRandom(seed);
    this.languages = languages;
    shares = languages.stream().mapToInt(Vocabulary.Language::share).sum();
  }

  /** Returns messages of about 100 characters on average. */
  static String[] messages(int count, long seed) {
    Texts texts = new Texts(seed);
    String[] messages = new String[count];
    Arrays.setAll(messages, i -> texts.message(1 + texts.zipf(MOST_WORDS)));
    return messages;
  }

  /** Returns one text of exactly this many UTF-16 units, in many languages. */
  static String ofLength(int chars, long seed) {
    return new Texts(seed).ofLength(chars);
  }

  /** Returns one text of exactly this many UTF-16 units, in English. */
  static String inEnglish(int chars, long seed) {
    return new Texts(seed, Vocabulary.LANGUAGES.subList(0, 1)).ofLength(chars);
  }

  private String ofLength(int chars) {
    StringBuilder text = new StringBuilder(chars + 1_000);
    while (text.length() < chars) {
      text.append(message(1 + zipf(MOST_WORDS))).append(' ');
    }
    boolean cutsPair = Character.isHighSurrogate(text.charAt(chars - 1));
    text.setLength(cutsPair ? chars - 1 : chars);
    return cutsPair ? text.append('.').toString() : text.toString();
  }

  /** What someone sends who wants a slow answer. */
  enum Hostile {
    /** One letter without end. */
    ONE_LETTER("a"),
    /** Single letters: may be a word spelled out. */
    SPELLED("f u c "),
    /** The beginning of a phrase again and again. */
    PHRASE_START("you are a "),
    /** Marks piled on a letter. */
    MARKS("a\u0336\u0335\u0334\u0333"),
    /** Nothing to see. */
    INVISIBLE("a\u200B\u200D\u2060"),
    /** A script without spaces. */
    UNSEGMENTED("白痴的"),
    /** Hit after hit. */
    HITS("idiot "),
    /** Digits and symbols for letters. */
    LEET("1d10t $h1t "),
    /** Gaps in words. */
    CENSORED("f**k sh*t "),
    /** Entities and tags. */
    ESCAPES("&#102;<b>u</b>%63 "),
    /** Halves of surrogate pairs. */
    LONE_SURROGATES("\uD83D\uDE00\uD83D"),
    /** Nothing but gaps. */
    ASTERISKS("*"),
    /** Nothing but ends of sentences. */
    DOTS("."),
    /** Letters kept apart by dots. */
    DOTTED_LETTERS("f."),
    /** Marks without letters. */
    BARE_MARKS("\u0301\u0336\u0489"),
    /** Marks that letters may have. */
    MARKS_ON_LETTERS("o\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308"),
    /** One insult as one endless word. */
    INSULTS_RUN_TOGETHER("idiot"),
    /** Words that are not to be seen. */
    TAG_CHARACTERS("\uDB40\uDC69\uDB40\uDC64"),
    /** Letters in costume. */
    FULL_WIDTH("ｉｄｉｏｔ"),
    /** One letter and gaps. */
    CENSORED_WORDS("i**** "),
    /** Pictures joined to one. */
    EMOJI_FAMILIES("👩‍👩‍👧‍👦"),
    /** Letters that are written in three characters. */
    OLD_CHILLUS("ന്\u200D"),
    /** Quotations that begin and never end. */
    QUOTES("\"“„«"),
    /** Letters of two scripts in a word. */
    MIXED_SCRIPTS("aаaα1"),
    /** Words shown backwards. */
    BIDI("\u202Eidiot\u202C"),
    /** Words with marks that their language does not write. */
    MARKED_WORDS("ïdîøt "),
    /** Syllables that may be a word spelled out. */
    SYLLABLES("이 그 수 "),
    /** Words of no language, each another one. */
    UNKNOWN_WORDS("") {
      @Override
      String ofLength(int chars) {
        SplittableRandom random = new SplittableRandom(1);
        StringBuilder text = new StringBuilder(chars + 16);
        while (text.length() < chars) {
          for (int n = 3 + random.nextInt(8); n > 0; n--) {
            text.append((char) ('a' + random.nextInt(26)));
          }
          text.append(' ');
        }
        return text.substring(0, chars);
      }
    };

    private final String unit;

    Hostile(String unit) {
      this.unit = unit;
    }

    /** Returns the shape at a length. */
    String ofLength(int chars) {
      return unit.repeat(chars / unit.length() + 1).substring(0, chars);
    }
  }

  private String message(int words) {
    Vocabulary.Language language = language();
    StringBuilder text = new StringBuilder();
    int insultAt = random.nextDouble() < TOXIC ? random.nextInt(words) : -1;
    int sentence = 0;
    for (int w = 0; w < words; w++) {
      String word =
          w == insultAt ? language.insult() : language.words().get(zipf(language.words().size()));
      text.append(sentence == 0 ? capital(word) : word);
      sentence++;
      if (w == words - 1 || random.nextInt(12) == 0) {
        text.append(ENDS[random.nextInt(ENDS.length)]);
        sentence = 0;
      } else if (random.nextInt(15) == 0) {
        text.append(',');
      }
      text.append(sentence == 0 ? " " : language.separator());
    }
    return decorate(text.toString().strip());
  }

  private String decorate(String text) {
    int dice = random.nextInt(1_000);
    if (dice < 120) {
      return text + " " + EMOJI[random.nextInt(EMOJI.length)];
    }
    if (dice < 150) {
      return text + " https://example.org/a/" + random.nextInt(1_000);
    }
    if (dice < 160) {
      return "@user" + random.nextInt(1_000) + " " + text;
    }
    if (dice < 165) {
      return fullWidth(text);
    }
    if (dice < 170 && text.length() > 4) {
      return text.substring(0, 3) + "\u200B" + text.substring(3);
    }
    return dice < 190 ? text.toUpperCase(Locale.ROOT) : text;
  }

  private static String fullWidth(String text) {
    StringBuilder wide = new StringBuilder();
    text.chars().forEach(c -> wide.append((char) (c > 0x20 && c < 0x7F ? c + 0xFEE0 : c)));
    return wide.toString();
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private Vocabulary.Language language() {
    int dice = random.nextInt(shares);
    for (Vocabulary.Language language : languages) {
      dice -= language.share();
      if (dice < 0) {
        return language;
      }
    }
    throw new IllegalStateException("no language has a share");
  }

  /** Returns a rank in [0, n) with probability proportional to 1 / (rank + 1). */
  private int zipf(int n) {
    double total = 0;
    for (int k = 1; k <= n; k++) {
      total += 1.0 / k;
    }
    double dice = random.nextDouble() * total;
    for (int k = 1; k < n; k++) {
      dice -= 1.0 / k;
      if (dice < 0) {
        return k - 1;
      }
    }
    return n - 1;
  }
}
