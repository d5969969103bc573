package dev.toxicity.internal.match;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is read back, for sizes below, at and above those of the reader's buffer. */
class BlocksTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2_047, 2_048, 2_049, 4_096, 8_193, 50_000})
  void arraysComeBack(int n) throws IOException {
    Random random = new Random(1);
    long[] longs = random.longs(n).toArray();
    int[] ints = random.ints(n).toArray();
    short[] shorts = new short[n];
    char[] chars = new char[n];
    byte[] bytes = new byte[n];
    random.nextBytes(bytes);
    for (int i = 0; i < n; i++) {
      shorts[i] = (short) ints[i];
      chars[i] = (char) ints[i];
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(file);
    Blocks.write(out, longs, n);
    Blocks.write(out, ints, n);
    Blocks.write(out, shorts, n);
    Blocks.write(out, chars, n);
    Blocks.write(out, bytes, n);
    out.writeInt(42);
    try (BlockReader in = reader(file)) {
      assertArrayEquals(longs, in.readLongs(n));
      assertArrayEquals(ints, in.readInts(n));
      assertArrayEquals(shorts, in.readShorts(n));
      assertArrayEquals(chars, in.readChars(n));
      assertArrayEquals(bytes, in.readBytes(n));
      assertEquals(42, in.readInt());
    }
  }

  /** Steps of more than 255, steps back, and a beginning above zero do not fit into bytes. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 255, 256, -1})
  void ascendingNumbersComeBackWhateverTheirSteps(int step) throws IOException {
    int[] values = new int[40_000];
    for (int i = 1; i < values.length; i++) {
      values[i] = values[i - 1] + (i == 20_000 ? step : i % 3);
    }
    assertArrayEquals(values, ascending(values));
    int[] later = Arrays.copyOfRange(values, 30_000, 40_000);
    assertArrayEquals(later, ascending(later));
  }

  private static int[] ascending(int[] values) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    Blocks.writeAscending(new DataOutputStream(file), values, values.length);
    try (BlockReader in = reader(file)) {
      return in.readAscending(values.length);
    }
  }

  private static BlockReader reader(ByteArrayOutputStream file) {
    return new BlockReader(new ByteArrayInputStream(file.toByteArray()));
  }
}
