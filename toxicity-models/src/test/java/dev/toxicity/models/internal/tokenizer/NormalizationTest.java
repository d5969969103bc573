package dev.toxicity.models.internal.tokenizer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All four forms equal the JDK's on blocks that have long been stable. */
class NormalizationTest {
  private static final int[][] BLOCKS = {
    {0x20, 0x24F},
    {0x300, 0x345},
    {0x370, 0x3FF},
    {0x400, 0x4FF},
    {0x591, 0x5F4},
    {0x621, 0x652},
    {0x900, 0x97F},
    {0xE01, 0xE3A},
    {0x1100, 0x11F9},
    {0x1E00, 0x1EFF},
    {0x1F00, 0x1FFE},
    {0x2100, 0x2138},
    {0x3041, 0x30FE},
    {0xAC00, 0xD7A3},
    {0xF900, 0xFA2D},
    {0xFB00, 0xFB06},
    {0xFE70, 0xFEFC},
    {0xFF01, 0xFFBE},
    {0x1D400, 0x1D454}
  };

  @ParameterizedTest
  @EnumSource(Normalizer.Form.class)
  void equalsTheJdk(Normalizer.Form form) {
    boolean compatibility = form == Normalizer.Form.NFKC || form == Normalizer.Form.NFKD;
    boolean compose = form == Normalizer.Form.NFC || form == Normalizer.Form.NFKC;
    Normalization own = new Normalization(compatibility, compose);
    Random random = new Random(form.name().length());
    Workspace workspace = new Workspace();
    for (int round = 0; round < 5000; round++) {
      String text = text(random);
      workspace.text.read(text, 0, text.length());
      own.apply(workspace);
      String found = new String(workspace.text.codes, 0, workspace.text.length);
      assertEquals(Normalizer.normalize(text, form), found, "round " + round);
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int length = random.nextInt(40); length > 0; length--) {
      int[] block = BLOCKS[random.nextInt(3) == 0 ? 1 : random.nextInt(BLOCKS.length)];
      int code = block[0] + random.nextInt(block[1] - block[0] + 1);
      text.appendCodePoint(Character.isDefined(code) ? code : ' ');
    }
    return text.toString();
  }
}
