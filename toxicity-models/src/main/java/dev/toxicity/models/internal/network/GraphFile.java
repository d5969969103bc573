package dev.toxicity.models.internal.network;

import dev.toxicity.ToxicityException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Reads named weights out of an ONNX file (protocol buffers). Sizes are checked before anything is
 * copied; external data is refused.
 */
final class GraphFile {
  private static final int FLOAT = 1;
  private static final int INT8 = 3;

  private record Tensor(int type, long[] dims, int from, int to) {}

  private final byte[] bytes;
  private final String name;
  private final Map<String, Tensor> tensors = new HashMap<>();
  private final Set<String> unread = new HashSet<>();
  private int heads;

  /**
   * @param name of the file, for messages
   * @throws ToxicityException if the bytes are no ONNX model
   */
  GraphFile(byte[] bytes, String name) {
    this.bytes = bytes;
    this.name = name;
    fields(0, bytes.length, (field, from, to) -> onField(field == 7, from, to, this::graph));
    if (tensors.isEmpty()) {
      throw wrong("is not an ONNX model with weights");
    }
  }

  @FunctionalInterface
  private interface Visitor {
    /** For numbers {@code from} is the value and {@code to} is -1. */
    void field(int number, int from, int to);
  }

  @FunctionalInterface
  private interface Part {
    void read(int from, int to);
  }

  private void onField(boolean wanted, int from, int to, Part part) {
    if (wanted && to >= 0) {
      part.read(from, to);
    }
  }

  private void graph(int start, int end) {
    fields(
        start,
        end,
        (field, from, to) -> {
          onField(field == 1, from, to, this::node);
          onField(field == 5, from, to, this::tensor);
        });
  }

  private void node(int start, int end) {
    fields(start, end, (field, from, to) -> onField(field == 5, from, to, this::attribute));
  }

  /** The number of heads is the one attribute that no weight tells. */
  private void attribute(int start, int end) {
    int[] value = new int[1];
    boolean[] isHeads = new boolean[1];
    fields(
        start,
        end,
        (field, from, to) -> {
          isHeads[0] |= field == 1 && to >= 0 && text(from, to).equals("num_heads");
          value[0] = field == 3 && to < 0 ? from : value[0];
        });
    heads = isHeads[0] ? value[0] : heads;
  }

  private void tensor(int start, int end) {
    long[] dims = new long[8];
    int[] head = new int[4]; // type, rank, from, to
    String[] called = {""};
    fields(
        start,
        end,
        (field, from, to) -> {
          switch (field) {
            case 1 -> addDimensions(dims, head, from, to);
            case 2 -> head[0] = from;
            case 8 -> called[0] = text(from, to);
            case 9 -> {
              head[2] = from;
              head[3] = to;
            }
            case 13 -> throw wrong("keeps weights in other files");
            default -> {}
          }
        });
    tensors.put(called[0], new Tensor(head[0], Arrays.copyOf(dims, head[1]), head[2], head[3]));
    unread.add(called[0]);
  }

  private void addDimensions(long[] dims, int[] head, int from, int to) {
    Cursor cursor = new Cursor(from, to < 0 ? from : to);
    do {
      if (head[1] == dims.length) {
        throw wrong("has a weight of more than " + dims.length + " dimensions");
      }
      dims[head[1]++] = to < 0 ? from : cursor.number();
    } while (to >= 0 && cursor.at < to);
  }

  private String text(int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.UTF_8);
  }

  private void fields(int start, int end, Visitor visitor) {
    Cursor cursor = new Cursor(start, end);
    while (cursor.at < end) {
      long key = cursor.number();
      int field = (int) (key >>> 3);
      switch ((int) (key & 7)) {
        case 0 -> visitor.field(field, (int) cursor.number(), -1);
        case 1 -> cursor.skip(Long.BYTES);
        case 2 -> {
          long length = cursor.number();
          int from = cursor.at;
          cursor.skip(length);
          visitor.field(field, from, cursor.at);
        }
        case 5 -> cursor.skip(Integer.BYTES);
        default -> throw wrong("is not an ONNX model");
      }
    }
  }

  private final class Cursor {
    private int at;
    private final int end;

    Cursor(int start, int end) {
      at = start;
      this.end = end;
    }

    long number() {
      long value = 0;
      for (int shift = 0; shift < Long.SIZE && at < end; shift += 7) {
        byte b = bytes[at++];
        value |= (long) (b & 0x7F) << shift;
        if (b >= 0) {
          return value;
        }
      }
      throw wrong("is not an ONNX model, or is cut short");
    }

    void skip(long length) {
      if (length < 0 || length > end - at) {
        throw wrong("is not an ONNX model, or is cut short");
      }
      at += (int) length;
    }
  }

  /** Returns the number of attention heads. */
  int heads() {
    return heads;
  }

  boolean has(String tensor) {
    return tensors.containsKey(tensor);
  }

  /** Returns the size of a weight's dimension, counted from 0. */
  int dimension(String tensor, int number) {
    long[] dims = find(tensor).dims();
    if (number >= dims.length || dims[number] < 1 || dims[number] > bytes.length) {
      throw wrong("has another shape of " + tensor);
    }
    return (int) dims[number];
  }

  /** Returns float32 weights; there must be so many. */
  float[] floats(String tensor, int count) {
    float[] values = new float[count];
    buffer(tensor, FLOAT, count, Float.BYTES).asFloatBuffer().get(values);
    return values;
  }

  /** Returns what int8 weights [in, out] with a scale by output, and no zero point, stand for. */
  float[][] quantised(String layer, int in, int out) {
    byte[] small = bytes(layer + ".weight", in * out);
    float[] scale = floats(layer + ".scale", out);
    float[][] weights = new float[in][out];
    for (int k = 0; k < in; k++) {
      for (int j = 0; j < out; j++) {
        weights[k][j] = small[k * out + j] * scale[j];
      }
    }
    return weights;
  }

  /** Returns int8 weights; there must be so many. */
  byte[] bytes(String tensor, int count) {
    byte[] values = new byte[count];
    buffer(tensor, INT8, count, 1).get(values);
    return values;
  }

  /** Returns float32 weights as rows; nothing is read of no rows. */
  float[][] rows(String tensor, int count, int width) {
    float[][] rows = new float[count][];
    float[] values = count == 0 ? new float[0] : floats(tensor, count * width);
    Arrays.setAll(rows, i -> Arrays.copyOfRange(values, i * width, (i + 1) * width));
    return rows;
  }

  private ByteBuffer buffer(String tensor, int type, int count, int width) {
    Tensor found = find(tensor);
    long elements = Arrays.stream(found.dims()).reduce(1, (a, b) -> a * b);
    if (found.type() != type
        || elements != count
        || found.to() - found.from() != (long) count * width) {
      throw wrong("has another shape or type of " + tensor + " than " + count + " numbers");
    }
    unread.remove(tensor);
    return ByteBuffer.wrap(bytes, found.from(), count * width).order(ByteOrder.LITTLE_ENDIAN);
  }

  private Tensor find(String tensor) {
    Tensor found = tensors.get(tensor);
    if (found == null) {
      throw wrong("has no weight " + tensor);
    }
    return found;
  }

  /** Notes that a weight needs no reading. */
  void ignore(String tensor) {
    unread.remove(tensor);
  }

  /** Refuses a graph with weights that nobody asked for: it is of another shape. */
  void refuseUnread() {
    if (!unread.isEmpty()) {
      throw wrong(
          "has weights of unknown meaning, such as "
              + unread.stream().sorted().findFirst().orElse(""));
    }
  }

  ToxicityException wrong(String what) {
    return new ToxicityException(name + " cannot be read in plain Java: it " + what);
  }
}
