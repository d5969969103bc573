package dev.toxicity.internal.lexicon;

import dev.toxicity.TargetGroup;
import dev.toxicity.ToxicityException;
import dev.toxicity.internal.lexicon.LexiconEntry.Ambiguity;
import dev.toxicity.internal.lexicon.LexiconEntry.Kind;
import dev.toxicity.internal.lexicon.LexiconEntry.Match;
import dev.toxicity.internal.lexicon.LexiconEntry.Requirement;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads lexicon files strictly: the first bad line ends reading with a {@link ToxicityException}
 * that names file, line and reason. The format is described in {@code docs/lexicon-format.md}.
 */
public final class LexiconReader {
  /** Column row of an entry file. */
  public static final String ENTRY_COLUMNS =
      "term\tmatch\tattributes\tambiguity\ttarget\tcontext\tnote";

  /** Column row of a context file. */
  public static final String CONTEXT_COLUMNS = "kind\tterm\ttarget";

  private static final int MAX_LINE = 1_000;
  private static final int MAX_ENTRIES = 200_000;

  private static final Map<String, TargetGroup> TARGETS = targets();

  private LexiconReader() {}

  /**
   * Reads an entry file.
   *
   * @param file name for messages
   * @param bytes UTF-8 content
   */
  public static Entries readEntries(String file, byte[] bytes) {
    List<String> lines = lines(file, bytes);
    Map<String, String> header = header(lines);
    String language = require(file, header, "language");
    require(file, header, "licence");
    String version = require(file, header, "version");
    List<LexiconEntry> entries = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    boolean columns = false;
    for (int i = 0; i < lines.size(); i++) {
      Line line = new Line(file, i + 1, lines.get(i));
      if (line.isBlankOrComment()) {
        continue;
      }
      if (!columns) {
        line.expect(ENTRY_COLUMNS);
        columns = true;
        continue;
      }
      LexiconEntry entry = entry(line, language);
      Integer before = seen.putIfAbsent(entry.term(), i + 1);
      if (before != null) {
        throw line.bad("term repeats line " + before);
      }
      entries.add(entry);
      if (entries.size() > MAX_ENTRIES) {
        throw line.bad("more than " + MAX_ENTRIES + " entries");
      }
    }
    return new Entries(language, version, entries);
  }

  /** Reads a context file. */
  public static List<ContextTerm> readContext(String file, byte[] bytes) {
    List<ContextTerm> terms = new ArrayList<>();
    List<String> lines = lines(file, bytes);
    boolean columns = false;
    for (int i = 0; i < lines.size(); i++) {
      Line line = new Line(file, i + 1, lines.get(i));
      if (line.isBlankOrComment()) {
        continue;
      }
      if (!columns) {
        line.expect(CONTEXT_COLUMNS);
        columns = true;
        continue;
      }
      String[] cells = line.cells(3);
      ContextTerm.Kind kind =
          line.constant(ContextTerm.Kind.class, cells[0].toUpperCase(Locale.ROOT), "kind");
      TargetGroup target = line.target(cells[2]);
      if ((kind == ContextTerm.Kind.IDENTITY) != (target != null)) {
        throw line.bad("a target belongs to kind identity and to no other");
      }
      terms.add(new ContextTerm(kind, line.term(cells[1]), target));
    }
    return terms;
  }

  /** Reads an allow file: one word or phrase a line. */
  public static List<String> readAllowed(String file, byte[] bytes) {
    List<String> allowed = new ArrayList<>();
    for (String text : lines(file, bytes)) {
      String line = text.strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        allowed.add(line);
      }
    }
    return allowed;
  }

  /**
   * What an entry file holds.
   *
   * @param language BCP 47 tag of its header
   * @param version version of its header
   * @param entries its entries, in order
   */
  public record Entries(String language, String version, List<LexiconEntry> entries) {}

  private static LexiconEntry entry(Line line, String language) {
    String[] cells = line.cells(7);
    Match match = line.constant(Match.class, cells[1].toUpperCase(Locale.ROOT), "match");
    String term = line.term(cells[0]);
    if (!term.equals(term.toLowerCase(Locale.ROOT))) {
      throw line.bad("term is not lower case");
    }
    boolean several = term.indexOf(' ') >= 0;
    if (several != (match == Match.PHRASE) && match != Match.TEXT) {
      throw line.bad(
          several ? "a term of several words needs match phrase" : "a phrase needs several words");
    }
    Ambiguity ambiguity =
        line.constant(Ambiguity.class, cells[3].toUpperCase(Locale.ROOT), "ambiguity");
    return new LexiconEntry(
        term,
        language,
        match,
        weights(line, cells[2]),
        ambiguity,
        line.target(cells[4]),
        context(line, cells[5]),
        line.file());
  }

  private static byte[] weights(Line line, String cell) {
    byte[] weights = new byte[Kind.values().length];
    for (String part : cell.split(",", -1)) {
      if (part.length() != 3 || part.charAt(2) < '1' || part.charAt(2) > '9') {
        throw line.bad("attribute '" + part + "' is not a code and a digit 1-9, such as IN7");
      }
      Kind kind = line.constant(Kind.class, part.substring(0, 2), "attribute code");
      weights[kind.ordinal()] = (byte) (part.charAt(2) - '0');
    }
    return weights;
  }

  private static int context(Line line, String cell) {
    int bits = 0;
    if (!cell.equals("-")) {
      for (String part : cell.split(",", -1)) {
        bits |= line.constant(Requirement.class, part.toUpperCase(Locale.ROOT), "context").bit();
      }
    }
    return bits;
  }

  private static List<String> lines(String file, byte[] bytes) {
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList();
    } catch (CharacterCodingException e) {
      throw new ToxicityException(file + ":" + badLine(bytes) + ": not valid UTF-8", e);
    }
  }

  private static int badLine(byte[] bytes) {
    int line = 1;
    int start = 0;
    for (int i = 0; i <= bytes.length; i++) {
      if (i == bytes.length || bytes[i] == '\n') {
        String text = new String(bytes, start, i - start, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') >= 0) {
          return line;
        }
        line++;
        start = i + 1;
      }
    }
    return line;
  }

  private static Map<String, String> header(List<String> lines) {
    Map<String, String> header = new HashMap<>();
    for (String line : lines) {
      int colon = line.indexOf(": ");
      if (line.startsWith("# ") && colon > 2) {
        header.putIfAbsent(line.substring(2, colon), line.substring(colon + 2).strip());
      } else if (!line.isBlank() && !line.startsWith("#")) {
        break;
      }
    }
    return header;
  }

  private static String require(String file, Map<String, String> header, String key) {
    return Optional.ofNullable(header.get(key))
        .orElseThrow(
            () -> new ToxicityException(file + ": header line '# " + key + ": …' is missing"));
  }

  private static Map<String, TargetGroup> targets() {
    Map<String, TargetGroup> map = new HashMap<>();
    for (TargetGroup group : TargetGroup.values()) {
      map.put(group.id(), group);
    }
    return Map.copyOf(map);
  }

  /** A line with its place, and what can be asked of it. */
  private record Line(String file, int number, String text) {
    boolean isBlankOrComment() {
      return text.isBlank() || text.startsWith("#");
    }

    void expect(String columns) {
      if (!text.equals(columns)) {
        throw bad("column row '" + columns.replace('\t', ' ') + "' expected");
      }
    }

    String[] cells(int count) {
      if (text.length() > MAX_LINE) {
        throw bad("longer than " + MAX_LINE + " characters");
      }
      String[] cells = text.split("\t", -1);
      if (cells.length != count) {
        throw bad("has " + cells.length + " columns, not " + count);
      }
      return cells;
    }

    String term(String cell) {
      if (cell.isEmpty() || !cell.equals(cell.strip()) || cell.contains("  ")) {
        throw bad("term is empty or has stray spaces");
      }
      return cell;
    }

    @Nullable TargetGroup target(String cell) {
      if (cell.equals("-")) {
        return null;
      }
      TargetGroup group = TARGETS.get(cell);
      if (group == null) {
        throw bad("target '" + cell + "' is unknown");
      }
      return group;
    }

    <E extends Enum<E>> E constant(Class<E> type, String name, String what) {
      for (E value : type.getEnumConstants()) {
        if (value.name().equals(name)) {
          return value;
        }
      }
      throw bad(what + " '" + name.toLowerCase(Locale.ROOT) + "' is unknown");
    }

    ToxicityException bad(String reason) {
      return new ToxicityException(file + ":" + number + ": " + reason);
    }
  }
}
