package dev.toxicity.models.internal.json;

import dev.toxicity.ToxicityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A value in a JSON document that knows its file and its path, for messages. Immutable. */
public final class JsonNode {
  private final @Nullable Object value;
  private final String file;
  private final String path;

  JsonNode(@Nullable Object value, String file, String path) {
    this.value = value;
    this.file = file;
    this.path = path;
  }

  /** Returns whether the value is {@code null} or not there. */
  public boolean missing() {
    return value == null;
  }

  /** Returns the member with this name; {@link #missing()} if there is none. */
  public JsonNode get(String name) {
    return new JsonNode(value == null ? null : map().get(name), file, path + "/" + name);
  }

  /** Returns the names of an object's members, in the order of the file. */
  public Set<String> names() {
    return map().keySet();
  }

  /** Returns the elements of an array. */
  public List<JsonNode> elements() {
    if (!(value instanceof List<?> list)) {
      throw wrong("must be an array");
    }
    List<JsonNode> nodes = new ArrayList<>(list.size());
    for (int i = 0; i < list.size(); i++) {
      nodes.add(new JsonNode(list.get(i), file, path + "/" + i));
    }
    return nodes;
  }

  /** Returns whether the value is a string. */
  public boolean isText() {
    return value instanceof String;
  }

  /** Returns a string. */
  public String text() {
    if (!(value instanceof String text)) {
      throw wrong("must be a string");
    }
    return text;
  }

  /** Returns a string, or {@code other} if the value is missing. */
  public String text(String other) {
    return value == null ? other : text();
  }

  /** Returns a whole number. */
  public int integer() {
    if (!(value instanceof Long number)
        || number < Integer.MIN_VALUE
        || number > Integer.MAX_VALUE) {
      throw wrong("must be a whole number");
    }
    return number.intValue();
  }

  /** Returns a whole number, or {@code other} if the value is missing. */
  public int integer(int other) {
    return value == null ? other : integer();
  }

  /** Returns a number. */
  public double number() {
    if (!(value instanceof Number number)) {
      throw wrong("must be a number");
    }
    return number.doubleValue();
  }

  /** Returns a boolean, or {@code other} if the value is missing. */
  public boolean flag(boolean other) {
    if (value == null) {
      return other;
    }
    if (!(value instanceof Boolean flag)) {
      throw wrong("must be true or false");
    }
    return flag;
  }

  /** Returns an exception that names file and path. */
  public ToxicityException wrong(String what) {
    return new ToxicityException(file + ": " + (path.isEmpty() ? "/" : path) + " " + what);
  }

  @SuppressWarnings("unchecked") // the reader makes maps of this kind only
  private Map<String, @Nullable Object> map() {
    if (!(value instanceof Map)) {
      throw wrong("must be an object");
    }
    return (Map<String, @Nullable Object>) value;
  }
}
