package dev.toxicity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Disguises are undone at the right place and named; innocent text is not made into words. */
class DisguiseTest {
  private final Scorer scorer = TestScorers.all();

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "styled     | you are an [ｉｄｉｏｔ]",
        "styled     | you are an [ＩＤＩＯＴ]",
        "styled     | you are an [𝐢𝐝𝐢𝐨𝐭]",
        "styled     | you are an [𝓲𝓭𝓲𝓸𝓽]",
        "styled     | you are an [𝕚𝕕𝕚𝕠𝕥]",
        "styled     | you are an [ⓘⓓⓘⓞⓣ]",
        "styled     | you are an [🅸🅳🅸🅾🆃]",
        "styled     | you are an [🇮🇩🇮🇴🇹]",
        "styled     | you are an [ᵢdiot]",
        "invisible  | you are an [i\\u200Bd\\u200Biot]",
        "invisible  | you are an [i\\u00ADdiot]",
        "invisible  | you are an [i\\u2060diot]",
        "invisible  | you [mor\\u200Don]",
        "invisible  | you are an [idi\\u202Eot]",
        "invisible  | you are an [\\uFEFFi\\uFEFFdiot]",
        "marks      | you are an [i\\u0336d\\u0336i\\u0336o\\u0336t\\u0336]",
        "marks      | you are an [id\\u0489iot]",
        "marks      | you are an [ídìöt]",
        "diacritics | you [åsshôle]",
        "homoglyph  | you are an [іdiоt]",
        "homoglyph  | you are an [ιdiοt]",
        "homoglyph  | you are a [bitсh]",
        "homoglyph  | you are an [ıdıot]",
        "leet       | you are an [1d1ot]",
        "leet       | you are an [idi0t]",
        "leet       | you are an [1d10t]",
        "leet       | you [m0r0n]",
        "leet       | you [assh0le]",
        "leet       | you [@sshole]",
        "leet       | you little [$h1t]",
        "leet       | this is [bullsh1t]",
        "leet       | you are a [bi+ch]",
        "separators | you are an [i.d.i.o.t]",
        "separators | you are an [i-d-i-o-t]",
        "separators | you are an [i_d_i_o_t]",
        "separators | you are an [i*d*i*o*t]",
        "separators | you are an [i d i o t]",
        "separators | you are a [b.i.t.c.h]",
        "separators | you [m.o.r.o.n]",
        "separators | you [a s s h o l e]",
        "separators | du bist ein [I.d.i.o.t]",
        "separators | ты [и.д.и.о.т]",
        "separators | колобов [ебл ан]",
        "separators | tu es un [salop e]",
        "separators | cállate ya, [muér ete ya]",
        "merged     | jesteś[tępaku]",
        "repeats    | you are an [idiooooot]",
        "repeats    | you are an [iiiddiioott]",
        "repeats    | you are a [biiiitch]",
        "repeats    | you [assssshole]",
        "censored   | you are an [id*ot]",
        "censored   | you are an [i**ot]",
        "censored   | you are an [idi#t]",
        "censored   | you are a [b*tch]",
        "censored   | du [Arschl*ch]",
        "censored   | so eine [Sch*iße] hier",
        "leet       | you are an [!diot]",
        "leet       | no more (rap, you [{unt]",
        "separators | so eine [S c h e i ß e] hier",
        "separators | das ist ein [I d i o t e n] haufen",
        "reversed   | you are an [ʇoᴉpᴉ]",
        "diacritics | what an [idiõt] and you know it, my friend",
        "homoglyph  | этот человек просто [идиot] и больше ничего",
        "tags       | what an [\\uDB40\\uDC69\\uDB40\\uDC64\\uDB40\\uDC69\\uDB40\\uDC6F\\uDB40\\uDC74] you are",
        "escapes    | you are an [&#105;diot]",
        "escapes    | you are an [&#x69;diot]",
        "escapes    | you are an [%69diot]",
        "escapes    | you are an [id&shy;iot]",
        "escapes    | you are an [&iacute;di&ocirc;t]",
        "phonetic   | you [azzhole]",
        "leet       | eres un [idi0ta]",
        "leet       | du [Arschl0ch]",
        "leet       | да ты [ид1от] и больше никто",
        "leet       | ну ты и [ст3рва]",
        "repeats    | du [Arschlooooch]",
        "separators | sen [a.p.t.a.l]",
        "styled     | eres un [ｉｄｉｏｔａ]",
        "marks      | eres una [híĵá de pútà]",
        "marks      | sei un [meridiónǎlě di mérdã]",
        "reversed   | son unos [ʇouʇos] y unas soun",
        "separators | you are a [b itch]",
        "separators | y o u   a r e   a n   [i d i o t]",
        "separators | you are an [id--iot]",
        "separators | you are an [id..iot]",
        "separators | rafael é muito [f dp]",
        "transliterated | 你们这些[laji]滚出去",
        "separators | cállate ya, [qué ton to ere s]",
        "separators | ha lt den Mu nd, du [fa hr zur h ölle]",
        "marks      | ouvre pas trop [ta gûêùlë] ici",
        "invisible  | ты [и\\u200Bд\\u200Bиот]",
      })
  void aDisguisedWordIsFoundAndTheDisguiseIsNamed(String family, String marked) {
    String unescaped = unescape(marked);
    int start = unescaped.indexOf('[');
    int end = unescaped.indexOf(']') - 1;
    String text = unescaped.replace("[", "").replace("]", "");
    List<Evidence> evidence = scorer.score(text).evidence();
    assertTrue(
        evidence.stream()
            .anyMatch(e -> e.disguises().contains(family) && covers(text, e.span(), start, end)),
        () -> family + " at " + start + ".." + end + " not in " + evidence);
  }

  /**
   * Invisible characters at the edges of the word may be left outside the span; the entry may be a
   * phrase that the word belongs to, which then ends with it.
   */
  private static boolean covers(String text, Span span, int start, int end) {
    int from = start;
    while (text.charAt(from) == '\uFEFF') {
      from++;
    }
    int last = text.charAt(end - 1) == '\u0336' ? end - 1 : end;
    return span.start() <= from && span.end() >= last && span.end() <= end;
  }

  @Test
  void plainWordsNameNoDisguise() {
    for (String text : List.of("you are an asshole", "du Arschloch", "você é um babaca")) {
      List<Evidence> evidence = scorer.score(text).evidence();
      assertTrue(evidence.stream().allMatch(e -> e.disguises().isEmpty()), evidence::toString);
      assertTrue(!evidence.isEmpty(), text);
    }
  }

  @Test
  void aDisguiseNeverScoresHigherThanThePlainWordByMuch() {
    double plain = scorer.score("you are an idiot").toxicity();
    for (String text : List.of("you are an 1d1ot", "you are an i.d.i.o.t", "you are an ｉｄｉｏｔ")) {
      double disguised = scorer.score(text).toxicity();
      assertTrue(Math.abs(disguised - plain) <= 0.15, () -> text + " " + disguised + " / " + plain);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Scunthorpe",
        "assassin",
        "Assassin's Creed",
        "455",
        "covid19",
        "h2o",
        "int a[5]; if (a != b) { s += c[i]; }",
        "for (int i = 0; i < n; i++) sum += a[i] * b[i];",
        "std::vector<int> v; v.push_back(1); // a55 b00b",
        "template<class T> T* f(T& x) { return &x; }",
        "$shell = \"bash\"; $h1 = 3;",
        "https://example.com/assets/class?id=1234",
        "www.therapist.example.org/analysis",
        "mail me at a.s.s@example.com or d.ick@example.org",
        "don't i think",
        "but it",
        "but it is a shame",
        "i s a b e l l e",
        "user_name_42, xX_Sn1per_Xx",
        "user4550 and r00tkit",
        "MAC a5:5h:01:e0",
        "sha1 5h1tf4c3b00b55",
        "0xB16B00B5",
        "x86_64, IPv6, MP3, H264, 3D, B2B, P2P, k8s, i18n",
        "call 455-0455 or 1-800-455",
        "ISBN 978-0-306-40615-7",
        "Q4 2024 A55 B00 S4",
        "i.e. the a.m. and p.m. u.s. t.i.t.",
        "A.S.S. Ltd",
        "f u n",
        "sh it",
        "push it",
        "class hit",
        "as shown, mass hits",
        "pass. hit",
        "and/or he/she w/o",
        "2*d*x + f*c*k",
        "well-known, mother-in-law, rock'n'roll",
        "#BestHits #AnalystMeeting #therapist",
        "<b>tit</b>le",
        "&amp; &lt; %20",
        "SSSSSS hhhhh aaaa",
        "Mississippi bookkeeper zoooom",
        "goooooal!!!",
        "brrrr hmmmm niiiice",
        "a s a p",
        "U S A",
        "I I I think",
        "T. S. Eliot",
        "J. R. R. Tolkien",
        "$100, 50%, #1, 3:15, 2+2=4",
        "№ 5, § 12, 20°C, 1st, 2nd",
        "¯\\_(ツ)_/¯",
        "(╯°□°)╯︵ ┻━┻",
        "he said hello; she said hello",
        "Essex, Sussex, Middlesex",
        "the cockpit of the peacock",
        "listen to (rap music) now",
        "a new year (a fresh start)",
        "grape, drape, scrape, therapist",
        "Matsushita, Hitchcock, Dickinson",
        "let s hit the road",
        "the band s hit song",
        "il parle de l aide",
        "la mer de glace",
        "Ali ste vedeli, da je bil papež nekoč varnostnik?",
        "ela é kk",
        "préféré, répété, élevé, hétérogénéité",
        "it was put a bit to the side",
        "va afisati ca niste eroi, practic blaturilor",
        "이 년 전에 왔다",
        "Ich fahre nach Łódź, schön!",
        "we played dbd all night",
        "Habt ihr eine Luftmatratze?",
      })
  void innocentTextIsNotMadeIntoWords(String text) {
    assertEquals(List.of(), scorer.score(text).evidence(), text);
  }

  private static String unescape(String text) {
    StringBuilder b = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (text.startsWith("\\u", i)) {
        b.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
        i += 5;
      } else {
        b.append(text.charAt(i));
      }
    }
    return b.toString();
  }

  /** Of a word of which one letter is left nobody can say that it is a slur, but for one word. */
  @ParameterizedTest
  @ValueSource(strings = {"you b****", "you s***", "you p***", "he is such a b******"})
  void aBareInitialIsNoAttackOnAGroup(String text) {
    Score score = scorer.score(text);
    assertEquals(1, score.evidence().size(), score::toString);
    assertEquals(Set.of(), score.targets(), () -> score.evidence().toString());
    assertTrue(scorer.score("you n*****").targets().contains(TargetGroup.BLACK));
  }
}
