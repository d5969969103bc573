package dev.toxicity.examples.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toxicity.Attribute;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A checked request to {@code comments:analyze}.
 *
 * @param text the comment
 * @param languages the languages given; empty asks for detection
 * @param attributes what to score, in the client's order
 * @param spans whether each sentence is scored
 * @param clientToken sent back as it came
 */
record AnalyzeRequest(
    String text,
    List<String> languages,
    List<Wanted> attributes,
    boolean spans,
    Optional<String> clientToken) {

  /** Older names of the seven attributes that clients still send. */
  private static final Map<String, Attribute> ALIASES = aliases();

  /** What Perspective also scored; its own client asks for SPAM unless told otherwise. */
  private static final Set<String> RETIRED =
      Set.of(
          "SPAM",
          "FLIRTATION",
          "OBSCENE",
          "INFLAMMATORY",
          "INCOHERENT",
          "UNSUBSTANTIAL",
          "LIKELY_TO_REJECT",
          "ATTACK_ON_AUTHOR",
          "ATTACK_ON_COMMENTER",
          "AFFINITY",
          "COMPASSION",
          "CONSTRUCTIVE",
          "CURIOSITY",
          "NUANCE",
          "PERSONAL_STORY",
          "REASONING",
          "RESPECT",
          "ALIENATION",
          "FEARMONGERING",
          "GENERALIZATION",
          "MORAL_OUTRAGE",
          "POWER_APPEAL",
          "SCAPEGOATING");

  /**
   * One requested attribute.
   *
   * @param name the name the client used
   * @param attribute what it means
   * @param threshold scores below it are left out
   */
  record Wanted(String name, Attribute attribute, double threshold) {}

  private static Map<String, Attribute> aliases() {
    Map<String, Attribute> names = new LinkedHashMap<>();
    for (Attribute attribute : Attribute.values()) {
      names.put(attribute.name(), attribute);
      names.put(attribute.name() + "_EXPERIMENTAL", attribute);
    }
    names.put("TOXICITY_FAST", Attribute.TOXICITY);
    return names;
  }

  static AnalyzeRequest parse(ObjectNode body, Scoring scoring, Settings.Unknown unknown)
      throws ApiException {
    String text = comment(body, scoring);
    List<Wanted> attributes = attributes(body, unknown);
    return new AnalyzeRequest(
        text,
        languages(body, scoring.languages(), attributes),
        attributes,
        Json.bool(body, "spanAnnotations"),
        Json.string(body, "clientToken").map(Json::echo));
  }

  /** Reads and checks the comment; other fields of a request may be there or not. */
  static String comment(ObjectNode body, Scoring scoring) throws ApiException {
    ObjectNode comment = Json.child(body, "comment");
    String type = Json.string(comment, "type").orElse("PLAIN_TEXT");
    if (!type.equals("PLAIN_TEXT") && !type.equals("TEXT_TYPE_UNSPECIFIED")) {
      throw ApiException.invalid("Currently, only 'PLAIN_TEXT' comments are supported");
    }
    checkFlags(body);
    return scoring.check(Json.string(comment, "text").orElse(""));
  }

  /** Fields that change nothing here, since nothing is stored, must still have their type. */
  private static void checkFlags(ObjectNode body) throws ApiException {
    Json.bool(body, "doNotStore");
    Json.string(body, "sessionId");
    Json.string(body, "communityId");
    Json.child(body, "context");
  }

  private static List<Wanted> attributes(ObjectNode body, Settings.Unknown unknown)
      throws ApiException {
    ObjectNode requested = Json.child(body, "requestedAttributes");
    List<Wanted> attributes = new ArrayList<>();
    for (Map.Entry<String, JsonNode> entry : requested.properties()) {
      Attribute attribute = ALIASES.get(entry.getKey());
      if (attribute != null) {
        attributes.add(wanted(entry.getKey(), attribute, Json.child(requested, entry.getKey())));
      } else if (!mayBeLeftOut(entry.getKey(), unknown)) {
        throw ApiException.invalid("Unknown requested attribute: " + safe(entry.getKey()));
      }
    }
    if (requested.isEmpty()) {
      throw ApiException.typed("NO_REQUESTED_ATTRIBUTES", "Missing requested_attributes");
    }
    return attributes;
  }

  private static boolean mayBeLeftOut(String name, Settings.Unknown unknown) {
    return switch (unknown) {
      case SKIP -> true;
      case RETIRED -> RETIRED.contains(name.replace("_EXPERIMENTAL", ""));
      case REJECT -> false;
    };
  }

  /** A name that could be an attribute's is repeated; anything else could be somebody's text. */
  private static String safe(String name) {
    boolean plain =
        name.length() <= 64
            && name.chars()
                .allMatch(
                    c -> c == '_' || c == '@' || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z'));
    return plain ? name : "(not an attribute name)";
  }

  private static Wanted wanted(String name, Attribute attribute, ObjectNode options)
      throws ApiException {
    String type = Json.string(options, "scoreType").orElse("PROBABILITY");
    if (!type.equals("PROBABILITY") && !type.equals("SCORE_TYPE_UNSPECIFIED")) {
      throw ApiException.invalid("Requested score type not supported for attribute " + name);
    }
    JsonNode threshold = Json.field(options, "scoreThreshold");
    if (!threshold.isMissingNode() && !threshold.isNumber()) {
      throw Json.wrongType("scoreThreshold", "TYPE_FLOAT");
    }
    double value = threshold.asDouble(0);
    if (!(value >= 0 && value <= 1)) {
      throw ApiException.invalid("scoreThreshold must be in [0, 1] for attribute " + name);
    }
    return new Wanted(name, attribute, value);
  }

  private static List<String> languages(ObjectNode body, Languages known, List<Wanted> attributes)
      throws ApiException {
    JsonNode node = Json.field(body, "languages");
    if (node.isMissingNode()) {
      return List.of();
    }
    if (!(node instanceof ArrayNode array)) {
      throw Json.wrongType("languages", "an array of TYPE_STRING");
    }
    List<String> tags = new ArrayList<>();
    for (JsonNode tag : array) {
      tags.add(language(tag, known, attributes));
    }
    return tags;
  }

  private static String language(JsonNode node, Languages known, List<Wanted> attributes)
      throws ApiException {
    if (!node.isTextual() || !Languages.wellFormed(node.textValue())) {
      throw Json.wrongType("languages", "a BCP 47 tag");
    }
    String tag = node.textValue();
    if (!known.knows(tag)) {
      throw notSupported(tag, attributes.isEmpty() ? "TOXICITY" : attributes.get(0).name());
    }
    return tag;
  }

  private static ApiException notSupported(String tag, String attribute) {
    ObjectNode detail = Json.object();
    ObjectNode facts = detail.putObject("languageNotSupportedByAttributeError");
    facts.putArray("requestedLanguages").add(tag);
    facts.put("attribute", attribute);
    return ApiException.typed(
        "LANGUAGE_NOT_SUPPORTED_BY_ATTRIBUTE",
        "Attribute " + attribute + " does not support request languages: " + tag,
        detail);
  }
}
