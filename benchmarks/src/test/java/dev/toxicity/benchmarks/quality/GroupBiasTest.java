package dev.toxicity.benchmarks.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.toxicity.TargetGroup;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GroupBiasTest {
  /** A judge that ranks well everywhere but scores every text higher that names the group. */
  @Test
  void aGroupThatRaisesScoresShowsInBpsnAlone() {
    double[] scores = {0.9, 0.7, 0.6, 0.1};
    boolean[] toxic = {true, false, true, false};
    boolean[] named = {true, true, false, false};

    GroupBias.Aucs aucs = GroupBias.Aucs.of(scores, toxic, named);

    assertEquals(1.0, aucs.subgroup());
    assertEquals(0.0, aucs.bpsn(), "0.6 toxic without the group, 0.7 harmless with it");
    assertEquals(1.0, aucs.bnsp(), "0.1 harmless without the group, 0.9 toxic with it");
  }

  @Test
  void attacksThatAreMissedShowInBnsp() {
    double[] scores = {0.2, 0.1, 0.9, 0.3};
    boolean[] toxic = {true, false, true, false};
    boolean[] named = {true, true, false, false};

    GroupBias.Aucs aucs = GroupBias.Aucs.of(scores, toxic, named);

    assertEquals(1.0, aucs.subgroup());
    assertEquals(1.0, aucs.bpsn());
    assertEquals(0.0, aucs.bnsp());
  }

  @Test
  void groupsAreFoundByWholeWordsOfTheTextsOwnLanguage() {
    Identities identities = new Identities();
    assertTrue(identities.in("en", "My aunt, a Muslim, bakes.").contains(TargetGroup.MUSLIM));
    assertEquals(Set.of(), identities.in("en", "The mental arithmetic was hard"));
    assertTrue(identities.in("zh", "我的邻居是穆斯林。").contains(TargetGroup.MUSLIM));
    assertEquals(Set.of(), identities.in("no such language", "women"));
  }
}
