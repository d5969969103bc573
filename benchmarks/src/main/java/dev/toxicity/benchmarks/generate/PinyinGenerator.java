package dev.toxicity.benchmarks.generate;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Writes the Pinyin of all Chinese characters in the Chinese lexicons, from the Unicode data in
 * ICU.
 *
 * <pre>{@code
 * java -cp benchmarks/target/benchmarks.jar dev.toxicity.benchmarks.generate.PinyinGenerator \
 *   toxicity-core/src/main/resources/META-INF/toxicity
 * }</pre>
 */
public final class PinyinGenerator {
  private PinyinGenerator() {}

  /** Takes the folder of the core's resources. */
  public static void main(String[] args) throws IOException {
    Path resources = Path.of(args[0]);
    TreeSet<Integer> characters = new TreeSet<>();
    for (String name : new String[] {"zh.tsv", "zh-Hant.tsv"}) {
      Path file = resources.resolve("lexicons").resolve(name);
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        String term = line.startsWith("#") ? "" : line.split("\t", -1)[0];
        term.codePoints()
            .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
            .filter(Character::isBmpCodePoint)
            .forEach(characters::add);
      }
    }
    Transliterator latin = Transliterator.getInstance("Han-Latin; Latin-ASCII");
    Map<String, StringBuilder> bySyllable = new TreeMap<>();
    for (int c : characters) {
      String syllable = latin.transliterate(Character.toString(c)).replace(" ", "");
      if (syllable.chars().allMatch(l -> l >= 'a' && l <= 'z')) {
        bySyllable.computeIfAbsent(syllable, s -> new StringBuilder()).appendCodePoint(c);
      }
    }
    StringBuilder out = new StringBuilder();
    out.append("# Pinyin without tones of the characters in the Chinese lexicons.\n");
    out.append("# Source: Unicode CLDR transforms in ICU, Unicode License V3.\n");
    out.append("# Made by PinyinGenerator; syllable TAB characters.\n");
    bySyllable.forEach((s, c) -> out.append(s).append('\t').append(c).append('\n'));
    Files.writeString(resources.resolve("unicode/pinyin.tsv"), out, StandardCharsets.UTF_8);
  }
}
