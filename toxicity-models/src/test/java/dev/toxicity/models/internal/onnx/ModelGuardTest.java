package dev.toxicity.models.internal.onnx;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.toxicity.ToxicityException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Models that reach outside are refused before the runtime sees them. */
class ModelGuardTest {
  @ParameterizedTest
  @CsvSource({
    "external-data, other files",
    "custom-operator, my.domain",
    "custom-operator-in-branch, my.domain",
    "unknown-input, position_ids"
  })
  void refuses(String file, String reason) throws IOException {
    byte[] model = read("/refused/" + file + ".onnx");
    ToxicityException e =
        assertThrows(ToxicityException.class, () -> OnnxModel.load(model, "m.onnx", 8, 2));
    assertTrue(String.valueOf(e.getMessage()).startsWith("m.onnx"), e.getMessage());
    assertTrue(String.valueOf(e.getMessage()).contains(reason), e.getMessage());
  }

  @Test
  void refusesAWrongNumberOfLabels() throws IOException {
    byte[] model = read("/refused/two-labels.onnx");
    assertDoesNotThrow(() -> OnnxModel.load(model, "m.onnx", 8, 2).close());
    assertThrows(ToxicityException.class, () -> OnnxModel.load(model, "m.onnx", 8, 3));
  }

  @Test
  void refusesWhatIsNoModel() throws IOException {
    byte[] model = read("/tiny-bundle/model.onnx");
    for (int length = 0; length < model.length; length += 97) {
      byte[] cut = Arrays.copyOf(model, length);
      assertThrows(ToxicityException.class, () -> OnnxModel.load(cut, "m.onnx", 8, 9));
    }
  }

  @Test
  void randomBytesGiveTypedErrorsOnly() {
    Random random = new Random(3);
    for (int i = 0; i < 20_000; i++) {
      byte[] bytes = new byte[random.nextInt(60)];
      random.nextBytes(bytes);
      try {
        ModelGuard.check(bytes, "m.onnx");
      } catch (ToxicityException e) {
        assertTrue(String.valueOf(e.getMessage()).startsWith("m.onnx"), e.getMessage());
      }
    }
  }

  private static byte[] read(String name) throws IOException {
    try (InputStream in = ModelGuardTest.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    }
  }
}
