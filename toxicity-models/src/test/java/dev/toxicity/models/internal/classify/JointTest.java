package dev.toxicity.models.internal.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.toxicity.Attribute;
import dev.toxicity.TargetGroup;
import dev.toxicity.ToxicityException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Network and n-grams are joined in log odds, and neither ever lowers a score. */
class JointTest {
  private static final int SLOTS = Attribute.values().length + TargetGroup.values().length;

  private static Joint joint(double... line) {
    double[][] lines = new double[Attribute.values().length][];
    Arrays.fill(lines, line);
    return Joint.read("joint", Joint.write(lines, Map.of()));
  }

  private static double[] slots(double value) {
    double[] slots = new double[SLOTS];
    Arrays.fill(slots, value);
    return slots;
  }

  @Test
  void addsLogOdds() {
    double[] joined = joint(0.5, 1, 2, 3).apply(slots(0.5), new float[] {0.25f, -0.5f}, "und");
    assertEquals(1 / (1 + Math.exp(0.5)), joined[Attribute.INSULT.ordinal()], 1e-9);
  }

  @Test
  void groupsAndTheGivenSlotsStay() {
    double[] given = slots(0.3);
    double[] joined = joint(1, 1, 1, 1).apply(given, new float[] {4, 4}, "und");
    assertNotSame(given, joined);
    assertEquals(0.3, given[0]);
    assertEquals(0.3, joined[Attribute.values().length]);
    assertTrue(joined[0] > 0.9);
  }

  @Test
  void moreOfEitherNeverLowersAScore() {
    Joint joint = joint(-0.3, 0.7, 0.4, 0.1);
    double before = 0;
    for (double p : new double[] {0, 0.01, 0.3, 0.9, 1}) {
      double low = joint.apply(slots(p), new float[] {-2, -2}, "und")[0];
      double high = joint.apply(slots(p), new float[] {3, 1}, "und")[0];
      double last = before;
      assertTrue(low >= last && high > low && high < 1, () -> low + " " + high);
      before = low;
    }
  }

  @Test
  void aLanguageMayHaveLinesOfItsOwn() {
    double[][] english = new double[Attribute.values().length][];
    english[Attribute.INSULT.ordinal()] = new double[] {2, 1, 0, 0};
    Joint joint = Joint.read("joint", Joint.write(lines(), Map.of("en", english)));
    float[] nothing = {0, 0};
    double own = joint.apply(slots(0.5), nothing, "en")[Attribute.INSULT.ordinal()];
    assertEquals(1 / (1 + Math.exp(-2)), own, 1e-9);
    assertEquals(0.5, joint.apply(slots(0.5), nothing, "de")[Attribute.INSULT.ordinal()], 1e-9);
    assertEquals(0.5, joint.apply(slots(0.5), nothing, "en")[Attribute.THREAT.ordinal()], 1e-9);
  }

  @Test
  void aWrongFileIsRefusedWithItsLine() {
    String good = new String(Joint.write(lines(), Map.of()), StandardCharsets.UTF_8);
    refused(good.replaceFirst("TOXICITY\t[^\t]*", "TOXICITY\tNaN"), "joint:2");
    refused(good.replace("INSULT", "INSULTS"), "joint:5");
    refused(good.replace("THREAT\t0.0000\t1.0000", "THREAT\t0.0000\t-1.0000"), "joint:7");
    refused(good.replaceAll("PROFANITY.*\n", ""), "PROFANITY");
  }

  private static double[][] lines() {
    double[][] lines = new double[Attribute.values().length][];
    Arrays.fill(lines, new double[] {0, 1, 0, 0});
    return lines;
  }

  private static void refused(String file, String what) {
    byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
    ToxicityException e =
        assertThrows(ToxicityException.class, () -> Joint.read("joint", bytes), file);
    assertTrue(String.valueOf(e.getMessage()).contains(what), e::getMessage);
  }
}
