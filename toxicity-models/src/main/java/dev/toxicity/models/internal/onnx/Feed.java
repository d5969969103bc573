package dev.toxicity.models.internal.onnx;

import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.LongBuffer;

/** Direct memory for one graph input; reused, one thread at a time. */
final class Feed {
  /** What a graph input is filled with. */
  enum Role {
    /** The ids of the pieces. */
    IDS,
    /** 1 for each piece: there is no padding. */
    MASK,
    /** 0 for each piece: there is one segment. */
    SEGMENT
  }

  /**
   * A graph input.
   *
   * @param wide 64-bit integers, otherwise 32-bit
   */
  record Input(String name, Role role, boolean wide) {}

  private final Input input;
  private final ByteBuffer bytes;

  Feed(Input input, int longest) {
    this.input = input;
    int width = input.wide() ? Long.BYTES : Integer.BYTES;
    bytes = ByteBuffer.allocateDirect(longest * width).order(ByteOrder.nativeOrder());
  }

  String name() {
    return input.name();
  }

  /** Fills in a window and returns a tensor over this memory; the caller closes it. */
  OnnxTensor tensor(OrtEnvironment environment, int[] ids, int length) throws OrtException {
    long[] shape = {1, length};
    if (input.wide()) {
      LongBuffer longs = bytes.asLongBuffer();
      for (int i = 0; i < length; i++) {
        longs.put(i, value(ids, i));
      }
      return OnnxTensor.createTensor(environment, longs.slice(0, length), shape);
    }
    IntBuffer ints = bytes.asIntBuffer();
    for (int i = 0; i < length; i++) {
      ints.put(i, value(ids, i));
    }
    return OnnxTensor.createTensor(environment, ints.slice(0, length), shape);
  }

  private int value(int[] ids, int i) {
    return switch (input.role()) {
      case IDS -> ids[i];
      case MASK -> 1;
      case SEGMENT -> 0;
    };
  }

  /** Returns whether ids can be given in this type. */
  static boolean isInteger(OnnxJavaType type) {
    return type == OnnxJavaType.INT32 || type == OnnxJavaType.INT64;
  }
}
