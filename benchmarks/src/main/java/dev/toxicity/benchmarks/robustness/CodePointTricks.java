package dev.toxicity.benchmarks.robustness;

import com.ibm.icu.text.Transliterator;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/** Disguises that only a reader of code points can tell from the plain word. */
final class CodePointTricks {
  private static final String SMALL_CAPITALS = "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡxʏᴢ";
  private static final String SUPERSCRIPT = "ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖqʳˢᵗᵘᵛʷˣʸᶻ";
  private static final String TURNED = "ɐqɔpǝɟƃɥᴉɾʞlɯuodbɹsʇnʌʍxʎz";
  private static final Transliterator HALFWIDTH = Transliterator.getInstance("Fullwidth-Halfwidth");

  private CodePointTricks() {}

  static List<Attack> attacks() {
    List<Attack> all = new ArrayList<>();
    add(all, "fullwidth", w -> latin(w, c -> c - 'a' + 0xFF41));
    add(all, "mathematical bold", w -> latin(w, c -> c - 'a' + 0x1D41A));
    add(all, "mathematical fraktur", w -> latin(w, c -> c - 'a' + 0x1D586));
    add(all, "mathematical monospace", w -> latin(w, c -> c - 'a' + 0x1D68A));
    add(all, "circled", w -> latin(w, c -> c - 'a' + 0x24D0));
    add(all, "parenthesized", w -> latin(w, c -> c - 'a' + 0x249C));
    add(all, "squared", w -> latin(w, c -> c - 'a' + 0x1F130));
    add(all, "negative squared", w -> latin(w, c -> c - 'a' + 0x1F170));
    add(all, "regional indicators", w -> latin(w, c -> c - 'a' + 0x1F1E6));
    add(all, "small capitals", w -> latin(w, c -> SMALL_CAPITALS.charAt(c - 'a')));
    add(all, "superscript", w -> latin(w, c -> SUPERSCRIPT.charAt(c - 'a')));
    all.add(new Attack("upside down", Attack.Goal.CODE_POINTS, CodePointTricks::upsideDown));
    add(all, "tag characters", w -> latin(w, c -> c + 0xE0000));
    add(all, "half-width kana", CodePointTricks::halfWidth);
    between(all, "zero-width", 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF);
    between(all, "variation selectors", 0xFE00, 0xFE0F, 0xFE01);
    between(all, "soft hyphen", 0xAD);
    between(all, "direction marks", 0x200E, 0x200F, 0x2066, 0x2069);
    all.add(Attack.ofWords("bidi override", Attack.Goal.CODE_POINTS, (w, r) -> bidiOverride(w)));
    all.add(Attack.ofWords("zalgo", Attack.Goal.CODE_POINTS, CodePointTricks::zalgo));
    add(all, "overlay", w -> isAlphabetic(w) ? afterEach(w, "\u0336") : null);
    all.add(
        Attack.ofWords("diacritics added", Attack.Goal.CODE_POINTS, CodePointTricks::diacritics));
    return all;
  }

  private interface Plain {
    @Nullable String apply(String word);
  }

  private static void add(List<Attack> all, String name, Plain change) {
    all.add(Attack.ofWords(name, Attack.Goal.CODE_POINTS, (w, r) -> change.apply(w)));
  }

  /** Changes the letters a to z; null if there are others. */
  static @Nullable String latin(String word, IntUnaryOperator change) {
    StringBuilder out = new StringBuilder();
    String lower = word.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (c < 'a' || c > 'z') {
        return null;
      }
      out.appendCodePoint(change.applyAsInt(c));
    }
    return out.toString();
  }

  /** Left out where all letters turned are plain letters, as in "pqp": no trick of code points. */
  private static @Nullable String upsideDown(Sample sample, Random random) {
    String turned = sample.changeWords((w, r) -> upsideDown(w), random);
    boolean shows =
        turned != null && turned.chars().anyMatch(c -> c > 0x7F && TURNED.indexOf(c) >= 0);
    return shows ? turned : null;
  }

  private static @Nullable String upsideDown(String word) {
    String turned = latin(word, c -> TURNED.charAt(c - 'a'));
    return turned == null ? null : new StringBuilder(turned).reverse().toString();
  }

  private static @Nullable String halfWidth(String word) {
    String narrow = HALFWIDTH.transliterate(word);
    return narrow.equals(word) || Letters.isLatin(word) ? null : narrow;
  }

  private static void between(List<Attack> all, String name, int... marks) {
    all.add(
        Attack.ofWords(
            name,
            Attack.Goal.CODE_POINTS,
            (w, r) -> Letters.join(w, () -> Character.toString(marks[r.nextInt(marks.length)]))));
  }

  private static @Nullable String bidiOverride(String word) {
    if (!isAlphabetic(word) && !Letters.isHan(word)) {
      return null;
    }
    return "\u202E" + new StringBuilder(word).reverse() + "\u202C";
  }

  /** Latin, Greek and Cyrillic. */
  static boolean isAlphabetic(String word) {
    return word.chars().allMatch(c -> Character.isLetter(c) && c < 0x530);
  }

  private static String afterEach(String word, String mark) {
    StringBuilder out = new StringBuilder();
    word.chars().forEach(c -> out.append((char) c).append(mark));
    return out.toString();
  }

  private static @Nullable String zalgo(String word, Random random) {
    if (!isAlphabetic(word)) {
      return null;
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      out.append(c);
      for (int k = random.nextInt(3) + 1; k > 0; k--) {
        out.append((char) (0x300 + random.nextInt(0x6F)));
      }
    }
    return out.toString();
  }

  private static @Nullable String diacritics(String word, Random random) {
    String marks = "\u0301\u0300\u0302\u0308\u0303\u030C";
    if (!Letters.isLatin(word)) {
      return null;
    }
    StringBuilder out = new StringBuilder();
    int changed = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      String pair = "" + c + marks.charAt(random.nextInt(marks.length()));
      String one = java.text.Normalizer.normalize(pair, java.text.Normalizer.Form.NFC);
      boolean fits = one.length() == 1 && c < 128;
      out.append(fits ? one : String.valueOf(c));
      changed += fits ? 1 : 0;
    }
    return changed == 0 ? null : out.toString();
  }

  /** Returns the user-perceived characters of a word. */
  static List<String> graphemes(String word) {
    BreakIterator breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
    breaks.setText(word);
    List<String> parts = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
      parts.add(word.substring(start, end));
    }
    return parts;
  }
}
