package dev.toxicity.models.internal.json;

import dev.toxicity.ToxicityException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON as RFC 8259 has it and nothing beyond: no comments, no duplicate keys, no trailing
 * text, nesting up to {@value #MAX_DEPTH}.
 */
public final class JsonReader {
  private static final int MAX_DEPTH = 64;

  private final String text;
  private final String name;
  private int at;

  private JsonReader(String text, String name) {
    this.text = text;
    this.name = name;
  }

  /**
   * Reads one document.
   *
   * @param name of the file, for messages
   * @throws ToxicityException if it is not JSON; names file and line
   */
  public static JsonNode read(String text, String name) {
    JsonReader reader = new JsonReader(text, name);
    Object value = reader.value(0);
    reader.space();
    if (reader.at < text.length()) {
      throw reader.wrong("text after the end");
    }
    return new JsonNode(value, name, "");
  }

  private @Nullable Object value(int depth) {
    if (depth > MAX_DEPTH) {
      throw wrong("nesting is deeper than " + MAX_DEPTH);
    }
    space();
    char c = peek();
    return switch (c) {
      case '{' -> object(depth);
      case '[' -> array(depth);
      case '"' -> string();
      case 't' -> word("true", true);
      case 'f' -> word("false", false);
      case 'n' -> word("null", null);
      default -> number();
    };
  }

  private Map<String, @Nullable Object> object(int depth) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    at++;
    space();
    if (accept('}')) {
      return map;
    }
    do {
      space();
      if (peek() != '"') {
        throw wrong("a key is expected");
      }
      String key = string();
      space();
      expect(':');
      if (map.containsKey(key)) {
        throw wrong("a key stands twice");
      }
      map.put(key, value(depth + 1));
      space();
    } while (accept(','));
    expect('}');
    return map;
  }

  private List<@Nullable Object> array(int depth) {
    List<@Nullable Object> list = new ArrayList<>();
    at++;
    space();
    if (accept(']')) {
      return list;
    }
    do {
      list.add(value(depth + 1));
      space();
    } while (accept(','));
    expect(']');
    return list;
  }

  private String string() {
    int start = ++at;
    while (peek() != '"' && peek() != '\\' && peek() >= ' ') {
      at++;
    }
    if (peek() == '"') { // most strings have no escapes
      return text.substring(start, at++);
    }
    StringBuilder made = new StringBuilder(text.substring(start, at));
    while (peek() != '"') {
      char c = text.charAt(at++);
      if (c < ' ') {
        throw wrong("a control character in a string");
      }
      made.append(c == '\\' ? escape() : c);
    }
    at++;
    return made.toString();
  }

  private char escape() {
    char c = peek();
    at++;
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> unit();
      default -> throw wrong("an unknown escape");
    };
  }

  private char unit() {
    int unit = 0;
    for (int i = 0; i < 4; i++) {
      char c = peek();
      int digit = c < 128 ? Character.digit(c, 16) : -1;
      if (digit < 0) {
        throw wrong("four hexadecimal digits are expected");
      }
      unit = (unit << 4) | digit;
      at++;
    }
    return (char) unit;
  }

  private Object number() {
    int start = at;
    boolean whole = true;
    accept('-');
    int digits = digits();
    if (digits == 0 || (digits > 1 && text.charAt(at - digits) == '0')) {
      throw wrong("a value is expected");
    }
    if (accept('.')) {
      whole = false;
      requireDigits();
    }
    if (accept('e') || accept('E')) {
      whole = false;
      if (!accept('+')) {
        accept('-');
      }
      requireDigits();
    }
    String number = text.substring(start, at);
    if (whole && number.length() < 19) {
      return Long.valueOf(number);
    }
    return Double.valueOf(number);
  }

  private void requireDigits() {
    if (digits() == 0) {
      throw wrong("a digit is expected");
    }
  }

  private int digits() {
    int start = at;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at - start;
  }

  private @Nullable Object word(String word, @Nullable Object value) {
    if (!text.startsWith(word, at)) {
      throw wrong("a value is expected");
    }
    at += word.length();
    return value;
  }

  private void space() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private char peek() {
    if (at >= text.length()) {
      throw wrong("it ends too early");
    }
    return text.charAt(at);
  }

  private boolean accept(char c) {
    boolean found = at < text.length() && text.charAt(at) == c;
    at += found ? 1 : 0;
    return found;
  }

  private void expect(char c) {
    if (!accept(c)) {
      throw wrong("'" + c + "' is expected");
    }
  }

  private ToxicityException wrong(String what) {
    long line =
        1 + text.substring(0, Math.min(at, text.length())).chars().filter(c -> c == '\n').count();
    return new ToxicityException(name + ":" + line + ": not valid JSON: " + what);
  }
}
