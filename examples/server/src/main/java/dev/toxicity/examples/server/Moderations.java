package dev.toxicity.examples.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toxicity.Attribute;
import dev.toxicity.AttributeScores;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToDoubleFunction;

/** {@code /v1/moderations} in OpenAI's form. The README has the table of categories. */
final class Moderations implements Endpoint {
  private static final int MAX_INPUTS = 256;

  /** Categories that no attribute measures: always 0, and said so by an empty list of inputs. */
  private static final List<String> NOT_MEASURED =
      List.of(
          "sexual/minors",
          "self-harm",
          "self-harm/intent",
          "self-harm/instructions",
          "violence/graphic",
          "illicit",
          "illicit/violent");

  private static final Map<String, ToDoubleFunction<AttributeScores>> MEASURED = measured();

  private final Scoring scoring;
  private final double threshold;

  Moderations(Scoring scoring, double threshold) {
    this.scoring = scoring;
    this.threshold = threshold;
  }

  private static Map<String, ToDoubleFunction<AttributeScores>> measured() {
    Map<String, ToDoubleFunction<AttributeScores>> map = new LinkedHashMap<>();
    map.put("harassment", s -> Math.max(s.get(Attribute.INSULT), s.get(Attribute.SEVERE_TOXICITY)));
    map.put("harassment/threatening", s -> s.get(Attribute.THREAT));
    map.put("hate", s -> s.get(Attribute.IDENTITY_ATTACK));
    map.put(
        "hate/threatening",
        s -> Math.min(s.get(Attribute.IDENTITY_ATTACK), s.get(Attribute.THREAT)));
    map.put("sexual", s -> s.get(Attribute.SEXUALLY_EXPLICIT));
    map.put("violence", s -> s.get(Attribute.THREAT));
    return map;
  }

  @Override
  public Reply answer(Request request) throws ApiException, IOException {
    List<String> inputs = inputs(Json.field(request.json(), "input"));
    ObjectNode root = Json.object();
    root.put("id", "modr-" + UUID.randomUUID());
    root.put("model", "toxicity-" + scoring.version());
    ArrayNode results = root.putArray("results");
    for (String input : inputs) {
      results.add(result(scoring.score(input, Optional.empty(), false).attributes()));
    }
    return Reply.json(root);
  }

  /** A string, an array of strings, or an array of parts that together make one input. */
  private List<String> inputs(JsonNode input) throws ApiException {
    if (input.isTextual()) {
      return List.of(check(input.textValue()));
    }
    if (!(input instanceof ArrayNode array) || array.isEmpty()) {
      throw ApiException.invalid("'input' must be a string or an array that is not empty.");
    }
    if (array.size() > MAX_INPUTS) {
      throw ApiException.invalid("'input' has more than " + MAX_INPUTS + " entries.");
    }
    return array.get(0).isObject() ? List.of(check(parts(array))) : strings(array);
  }

  private List<String> strings(ArrayNode array) throws ApiException {
    List<String> inputs = new ArrayList<>();
    for (JsonNode node : array) {
      if (!node.isTextual()) {
        throw ApiException.invalid("'input' mixes strings with something else.");
      }
      inputs.add(check(node.textValue()));
    }
    return inputs;
  }

  private static String parts(ArrayNode array) throws ApiException {
    StringBuilder text = new StringBuilder();
    for (JsonNode part : array) {
      if (!part.path("type").asText().equals("text") || !part.path("text").isTextual()) {
        throw ApiException.invalid("Only parts of type 'text' are supported.");
      }
      text.append(text.isEmpty() ? "" : "\n").append(part.path("text").textValue());
    }
    return text.toString();
  }

  /** OpenAI accepts an empty input, so it is not an error here. */
  private String check(String text) throws ApiException {
    return text.isBlank() ? text : scoring.check(text);
  }

  private ObjectNode result(AttributeScores scores) {
    ObjectNode result = Json.object();
    ObjectNode categories = Json.object();
    ObjectNode values = Json.object();
    ObjectNode types = Json.object();
    boolean flagged = false;
    for (Map.Entry<String, ToDoubleFunction<AttributeScores>> entry : MEASURED.entrySet()) {
      double value = entry.getValue().applyAsDouble(scores);
      flagged |= value >= threshold;
      categories.put(entry.getKey(), value >= threshold);
      values.put(entry.getKey(), (float) value);
      types.putArray(entry.getKey()).add("text");
    }
    for (String name : NOT_MEASURED) {
      categories.put(name, false);
      values.put(name, 0.0);
      types.putArray(name);
    }
    result.put("flagged", flagged);
    result.set("categories", categories);
    result.set("category_scores", values);
    result.set("category_applied_input_types", types);
    return result;
  }
}
