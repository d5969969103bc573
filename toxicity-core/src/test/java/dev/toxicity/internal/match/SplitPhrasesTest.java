package dev.toxicity.internal.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.toxicity.internal.match.SplitPhrases.Cut;
import dev.toxicity.internal.text.FoldedText;
import dev.toxicity.internal.text.Folder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Phrases come back whatever spaces or signs were put into their words, and no others do. */
class SplitPhrasesTest {
  private static final char GAP = '*';

  private static final List<String> PHRASES =
      List.of("son of a mule", "pays de mer", "silly goose*", "go home", "go * home now");

  private final PatternIndex index = index();
  private final SplitPhrases phrases = new SplitPhrases(index);

  private static PatternIndex index() {
    PatternSet set = new PatternSet();
    for (int p = 0; p < PHRASES.size(); p++) {
      Pattern.Word[] words =
          Arrays.stream(PHRASES.get(p).split(" ", -1))
              .map(w -> new Pattern.Word(w.replace("*", ""), w.endsWith("*")))
              .toArray(Pattern.Word[]::new);
      set.add(new Pattern(p, Pattern.Kind.PHRASE, words, 0, 0), new NoForms());
    }
    return PatternIndex.ofWords(set);
  }

  @ParameterizedTest
  @CsvSource({
    "you so n of a mule,           you son of a mule",
    "you son of a mu le,           you son of a mule",
    "so n of a mu le go ho me,     son of a mule go home",
    "un pays de me r bleu,         un pays de mer bleu",
    "sil ly goose,                 silly goose",
    "you silly goo ses,            you silly gooses",
    "please go right ho me now,    please go right home now",
  })
  void cutWordsArePutTogether(String text, String whole) {
    FoldedText folded = fold(text);
    assertTrue(phrases.read(folded, t -> true, t -> Cut.SURE), text);
    assertEquals(whole, words(phrases.view()));
  }

  @ParameterizedTest
  @CsvSource({"you son of a mule", "so n of the mule", "so n of. a mule", "go", "s o n of"})
  void otherTextIsLeftAlone(String text) {
    assertFalse(phrases.read(fold(text), t -> true, t -> Cut.SURE), text);
  }

  @Test
  void wordsThatMayNotBeCutAreNotPutTogether() {
    assertFalse(phrases.read(fold("so n of a mu le"), t -> false, t -> Cut.SURE));
    assertFalse(phrases.read(fold("so n of a mule"), t -> t != 0, t -> Cut.SURE));
  }

  @Test
  void oneCutThatMayBeRightIsNotEnough() {
    assertFalse(phrases.read(fold("so n of a mule"), t -> true, t -> Cut.LETTER));
    assertTrue(phrases.read(fold("so n of a mu le"), t -> true, t -> Cut.LETTER));
    assertTrue(phrases.read(fold("so n o f a mule"), t -> true, t -> Cut.LETTER));
  }

  @Test
  void oneCutOfTwoWordsIsChanceInAPhraseOfTwo() {
    assertFalse(phrases.read(fold("sil ly goose"), t -> true, t -> Cut.WORDS));
    assertTrue(phrases.read(fold("sil ly goo se"), t -> true, t -> Cut.WORDS));
    assertTrue(phrases.read(fold("un pays de me r"), t -> true, t -> Cut.WORDS));
  }

  @Test
  void censoredPhrasesAreThoseThatAgreeInAllOtherLetters() {
    Random random = new Random(20_261_201);
    for (int round = 0; round < 2_000; round++) {
      String phrase = random.nextBoolean() ? "son of a mule" : "pays de mer";
      char[] letters = phrase.toCharArray();
      for (int i = 0; i < letters.length; i++) {
        boolean inner = i > 0 && letters[i - 1] != ' ' && letters[i] != ' ';
        letters[i] = inner && random.nextInt(3) == 0 ? GAP : letters[i];
      }
      String text = new String(letters);
      assertEquals(isFound(text, phrase), !censored(text).isEmpty(), text);
      letters[letters.length - 1] = 'x';
      assertTrue(censored(new String(letters)).isEmpty(), text);
    }
  }

  /** Has any gap, at least four letters, and two in every word with a gap. */
  private static boolean isFound(String text, String phrase) {
    int letters = text.replace(" ", "").replace("*", "").length();
    boolean told =
        Arrays.stream(text.split(" ", -1))
            .allMatch(w -> w.indexOf(GAP) < 0 || w.replace("*", "").length() >= 2);
    return !text.equals(phrase) && letters >= 4 && told;
  }

  private List<Integer> censored(String text) {
    FoldedText view = new FoldedText();
    view.startView(view);
    for (String word : text.split(" ", -1)) {
      int start = view.length();
      word.chars().forEach(c -> view.append((char) c, 0));
      view.addToken(start, view.length(), word.hashCode(), 0, 0);
    }
    HitList hits = new HitList();
    for (int t = 0; t + 1 < view.tokenCount(); t++) {
      index.censoredPhrases().find(view, t, GAP, hits);
    }
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < hits.size(); i++) {
      found.add(hits.pattern(i));
    }
    return found;
  }

  private static FoldedText fold(String text) {
    FoldedText folded = new FoldedText();
    new Folder(folded).fold(text, 0, text.length());
    return folded;
  }

  private static String words(FoldedText view) {
    StringBuilder words = new StringBuilder();
    for (int t = 0; t < view.tokenCount(); t++) {
      words.append(t == 0 ? "" : " ");
      words.append(view.folded(), view.start(t), view.end(t) - view.start(t));
    }
    return words.toString();
  }

  private static final class NoForms implements WordForms {
    @Override
    public boolean stems(int language) {
      return false;
    }

    @Override
    public int stem(int language, char[] folded, int start, int end) {
      return 0;
    }

    @Override
    public char[] buffer() {
      return new char[0];
    }

    @Override
    public boolean isSuffix(int language, char[] folded, int start, int end) {
      return false;
    }
  }
}
