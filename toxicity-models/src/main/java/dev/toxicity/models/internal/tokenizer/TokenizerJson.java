package dev.toxicity.models.internal.tokenizer;

import dev.toxicity.models.internal.json.JsonNode;
import dev.toxicity.models.internal.json.JsonReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a Hugging Face {@code tokenizer.json} with a WordPiece, Unigram or byte-level BPE model.
 * Truncation and padding are ignored, and names of added tokens in a text are text, so that a
 * writer cannot plant special tokens. What cannot be read exactly is refused by name.
 */
public final class TokenizerJson {
  private TokenizerJson() {}

  /**
   * Reads a tokenizer.
   *
   * @param json content of the file
   * @param name of the file, for messages
   * @throws dev.toxicity.ToxicityException if something is wrong or not supported; names file and
   *     path
   */
  public static SubwordTokenizer read(String json, String name) {
    JsonNode root = JsonReader.read(json, name);
    ModelReader model = ModelReader.read(root.get("model"));
    return new PipelineTokenizer(
        NormalizerReader.read(root.get("normalizer")),
        preTokenizer(root.get("pre_tokenizer")),
        model.model(),
        frame(root.get("post_processor"), model.pieces()));
  }

  private static Step preTokenizer(JsonNode node) {
    if (node.missing()) {
      return Normalizers.sequence(List.of());
    }
    String type = node.get("type").text();
    return switch (type) {
      case "Sequence" ->
          Normalizers.sequence(
              node.get("pretokenizers").elements().stream()
                  .map(TokenizerJson::preTokenizer)
                  .toList());
      case "BertPreTokenizer" -> PreTokenizers.words(true);
      case "WhitespaceSplit" -> PreTokenizers.words(false);
      case "Metaspace" -> metaspace(node);
      case "ByteLevel" ->
          new ByteLevel(node.get("add_prefix_space").flag(true), node.get("use_regex").flag(true));
      default -> throw node.wrong("is a pre-tokenizer that is not supported: " + type);
    };
  }

  private static Step metaspace(JsonNode node) {
    String mark = node.get("replacement").text("\u2581");
    if (mark.codePointCount(0, mark.length()) != 1) {
      throw node.get("replacement").wrong("must be one character");
    }
    boolean added = node.get("add_prefix_space").flag(true); // how older files say it
    String scheme = node.get("prepend_scheme").text(added ? "always" : "never");
    PreTokenizers.Prepend prepend =
        switch (scheme) {
          case "always" -> PreTokenizers.Prepend.ALWAYS;
          case "first" -> PreTokenizers.Prepend.FIRST;
          case "never" -> PreTokenizers.Prepend.NEVER;
          default -> throw node.get("prepend_scheme").wrong("must be always, first or never");
        };
    return PreTokenizers.metaspace(mark.codePointAt(0), prepend, node.get("split").flag(true));
  }

  private static PipelineTokenizer.Frame frame(JsonNode node, List<String> pieces) {
    if (node.missing()) {
      return new PipelineTokenizer.Frame(new int[0], new int[0], null);
    }
    String type = node.get("type").text();
    return switch (type) {
      case "Sequence" -> joined(node.get("processors").elements(), pieces);
      case "TemplateProcessing" -> template(node);
      case "BertProcessing" -> bracket(node, null);
      case "RobertaProcessing" -> bracket(node, trim(node, pieces));
      case "ByteLevel" -> new PipelineTokenizer.Frame(new int[0], new int[0], trim(node, pieces));
      default -> throw node.wrong("is a post-processor that is not supported: " + type);
    };
  }

  private static @Nullable SpaceTrim trim(JsonNode node, List<String> pieces) {
    return node.get("trim_offsets").flag(true)
        ? new SpaceTrim(pieces, node.get("add_prefix_space").flag(true))
        : null;
  }

  private static PipelineTokenizer.Frame bracket(JsonNode node, @Nullable SpaceTrim trim) {
    return new PipelineTokenizer.Frame(
        new int[] {node.get("cls").elements().get(1).integer()},
        new int[] {node.get("sep").elements().get(1).integer()},
        trim);
  }

  private static PipelineTokenizer.Frame template(JsonNode node) {
    List<Integer> before = new ArrayList<>();
    List<Integer> after = new ArrayList<>();
    List<Integer> current = before;
    for (JsonNode part : node.get("single").elements()) {
      JsonNode special = part.get("SpecialToken");
      if (special.missing()) {
        current = after;
        continue;
      }
      JsonNode token = node.get("special_tokens").get(special.get("id").text());
      for (JsonNode id : token.get("ids").elements()) {
        current.add(id.integer());
      }
    }
    return new PipelineTokenizer.Frame(ints(before), ints(after), null);
  }

  /** Later processors stand further out. */
  private static PipelineTokenizer.Frame joined(List<JsonNode> nodes, List<String> pieces) {
    List<Integer> before = new ArrayList<>();
    List<Integer> after = new ArrayList<>();
    SpaceTrim trim = null;
    for (JsonNode node : nodes) {
      PipelineTokenizer.Frame frame = frame(node, pieces);
      for (int i = 0; i < frame.prefix().length; i++) {
        before.add(i, frame.prefix()[i]);
      }
      for (int id : frame.suffix()) {
        after.add(id);
      }
      trim = frame.trim() == null ? trim : frame.trim();
    }
    return new PipelineTokenizer.Frame(ints(before), ints(after), trim);
  }

  private static int[] ints(List<Integer> list) {
    return list.stream().mapToInt(Integer::intValue).toArray();
  }
}
