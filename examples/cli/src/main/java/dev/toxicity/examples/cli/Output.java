package dev.toxicity.examples.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toxicity.Attribute;
import dev.toxicity.Decision;
import dev.toxicity.Evidence;
import dev.toxicity.Score;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import picocli.CommandLine.Help.Ansi;

/** Writes scores as JSON Lines or as a table. */
final class Output {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int SHOWN = 60;

  private final PrintWriter out;
  private final boolean json;
  private final Ansi ansi;
  private boolean headed;

  Output(PrintWriter out, boolean json, Ansi ansi) {
    this.out = out;
    this.json = json;
    this.ansi = ansi;
  }

  void write(Input input, Score score, Decision decision) {
    if (json) {
      out.println(json(input, score, decision));
    } else {
      row(input, score, decision);
    }
  }

  /** Answers a line that could not be read, so that answers and lines stay in step. */
  void writeError(long line, String message) {
    if (json) {
      ObjectNode node = JSON.createObjectNode();
      node.put("id", Long.toString(line));
      node.put("error", "line " + line + ": " + message);
      out.println(toString(node));
    }
  }

  private static String json(Input input, Score score, Decision decision) {
    ObjectNode node = JSON.createObjectNode();
    node.put("id", input.id());
    ObjectNode attributes = node.putObject("attributes");
    for (Attribute attribute : Attribute.values()) {
      attributes.put(attribute.name(), round(score.get(attribute)));
    }
    node.put("language", score.language());
    ArrayNode evidence = node.putArray("evidence");
    for (Evidence e : score.evidence()) {
      ObjectNode item = evidence.addObject();
      item.put("start", e.span().start());
      item.put("end", e.span().end());
      item.put("text", e.span().in(input.text()).toString());
      item.put("attribute", e.attribute().name());
      item.put("entry", e.entry());
      if (!e.disguises().isEmpty()) {
        ArrayNode disguises = item.putArray("disguises");
        e.disguises().forEach(disguises::add);
      }
    }
    if (!score.targets().isEmpty()) {
      ArrayNode targets = node.putArray("targets");
      score.targets().forEach(t -> targets.add(t.id()));
    }
    if (score.truncated()) {
      node.put("truncated", true);
    }
    node.put("decision", decision.action().name());
    return toString(node);
  }

  private static String toString(ObjectNode node) {
    try {
      return JSON.writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double round(double p) {
    return Math.round(p * 10_000) / 10_000.0;
  }

  private void row(Input input, Score score, Decision decision) {
    if (!headed) {
      out.println("  TOX  SEV  IDA  INS  PRO  THR  SEX  decision language text");
      headed = true;
    }
    StringBuilder line = new StringBuilder();
    for (Attribute attribute : Attribute.values()) {
      line.append(" %.2f".formatted(score.get(attribute)));
    }
    line.append("  %-8s %-8s ".formatted(decision.action(), score.language()));
    line.append(marked(input.text(), score));
    out.println(line);
  }

  /** Returns the beginning of a text on one line, its evidence coloured on a terminal. */
  private String marked(String text, Score score) {
    StringBuilder marked = new StringBuilder();
    int end = Math.min(text.length(), SHOWN);
    int at = 0;
    for (Evidence e : score.evidence()) {
      if (e.span().start() >= at && e.span().end() <= end) {
        marked.append(plain(text, at, e.span().start()));
        marked.append(colour(plain(text, e.span().start(), e.span().end())));
        at = e.span().end();
      }
    }
    marked.append(plain(text, at, end));
    return text.length() > end ? marked + "…" : marked.toString();
  }

  private String colour(String hit) {
    return ansi.enabled() ? "\u001B[1;31m" + hit + "\u001B[0m" : hit;
  }

  /** Control characters would move the terminal's cursor. */
  private static String plain(String text, int start, int end) {
    StringBuilder plain = new StringBuilder();
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      plain.append(Character.isISOControl(c) ? ' ' : c);
    }
    return plain.toString();
  }
}
