package dev.toxicity.models.internal.onnx;

import dev.toxicity.ToxicityException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Walks over the bytes of an ONNX model (protocol buffers) before the runtime sees them and refuses
 * what may reach outside: weights in other files, and operators that are not the runtime's own.
 * Only sizes and field numbers are trusted, and only within bounds.
 */
final class ModelGuard {
  private static final Set<String> DOMAINS = Set.of("", "ai.onnx", "com.microsoft");
  private static final int MAX_DEPTH = 40;
  private static final int BYTES = 2; // wire type of strings and messages

  private final byte[] model;
  private final String name;

  private ModelGuard(byte[] model, String name) {
    this.model = model;
    this.name = name;
  }

  /**
   * Checks a model.
   *
   * @throws ToxicityException if it is not an ONNX model or refers to external data or custom
   *     operators
   */
  static void check(byte[] model, String name) {
    ModelGuard guard = new ModelGuard(model, name);
    boolean[] graph = new boolean[1];
    guard.message(
        0,
        model.length,
        (field, type, from, to) -> {
          if (field == 7 && type == BYTES) {
            graph[0] = true;
            guard.graph(from, to, 0);
          } else if (field == 25 && type == BYTES) {
            guard.function(from, to);
          }
        });
    if (!graph[0]) {
      throw guard.wrong("is not an ONNX model: it has no graph");
    }
  }

  /** Sees one field; for other types than {@link #BYTES}, {@code from} is the value. */
  @FunctionalInterface
  private interface Visitor {
    void field(int number, int type, int from, int to);
  }

  private void graph(int start, int end, int depth) {
    if (depth > MAX_DEPTH) {
      throw wrong("nests graphs deeper than " + MAX_DEPTH);
    }
    message(
        start,
        end,
        (field, type, from, to) -> {
          if (type == BYTES && field == 1) {
            node(from, to, depth);
          } else if (type == BYTES && field == 5) {
            tensor(from, to);
          } else if (type == BYTES && field == 15) {
            sparse(from, to);
          }
        });
  }

  private void node(int start, int end, int depth) {
    message(
        start,
        end,
        (field, type, from, to) -> {
          if (type == BYTES && field == 5) {
            attribute(from, to, depth);
          } else if (type == BYTES && field == 7) {
            domain(from, to);
          }
        });
  }

  private void domain(int from, int to) {
    String domain = new String(model, from, to - from, StandardCharsets.UTF_8);
    if (!DOMAINS.contains(domain)) {
      throw wrong("uses operators of the domain '" + domain + "', which are not allowed");
    }
  }

  private void attribute(int start, int end, int depth) {
    message(
        start,
        end,
        (field, type, from, to) -> {
          if (type != BYTES) {
            return;
          }
          switch (field) {
            case 5, 10 -> tensor(from, to);
            case 6, 11 -> graph(from, to, depth + 1);
            case 22, 23 -> sparse(from, to);
            default -> {}
          }
        });
  }

  private void function(int start, int end) {
    message(
        start,
        end,
        (field, type, from, to) -> {
          if (type == BYTES && field == 7) {
            node(from, to, 0);
          }
        });
  }

  private void sparse(int start, int end) {
    message(
        start,
        end,
        (field, type, from, to) -> {
          if (type == BYTES && (field == 1 || field == 2)) {
            tensor(from, to);
          }
        });
  }

  private void tensor(int start, int end) {
    message(
        start,
        end,
        (field, type, from, to) -> {
          if (field == 13 || (field == 14 && from != 0)) {
            throw wrong("keeps weights in other files, which is not allowed; save it as one file");
          }
        });
  }

  private void message(int start, int end, Visitor visitor) {
    Cursor cursor = new Cursor(start, end);
    while (cursor.at < end) {
      long key = cursor.varint();
      int field = (int) (key >>> 3);
      int type = (int) (key & 7);
      switch (type) {
        case 0 -> visitor.field(field, type, cursor.varint() == 0 ? 0 : 1, 0);
        case 1 -> cursor.skip(8);
        case BYTES -> {
          long length = cursor.varint();
          int from = cursor.at;
          cursor.skip(length);
          visitor.field(field, type, from, cursor.at);
        }
        case 5 -> cursor.skip(4);
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

    long varint() {
      long value = 0;
      for (int shift = 0; shift < 64; shift += 7) {
        if (at >= end) {
          throw wrong("is not an ONNX model, or is cut short");
        }
        byte b = model[at++];
        value |= (long) (b & 0x7F) << shift;
        if (b >= 0) {
          return value;
        }
      }
      throw wrong("is not an ONNX model");
    }

    void skip(long length) {
      if (length < 0 || length > end - at) {
        throw wrong("is not an ONNX model, or is cut short");
      }
      at += (int) length;
    }
  }

  private ToxicityException wrong(String what) {
    return new ToxicityException(name + " " + what);
  }
}
