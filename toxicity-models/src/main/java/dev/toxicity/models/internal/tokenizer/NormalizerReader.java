package dev.toxicity.models.internal.tokenizer;

import dev.toxicity.models.internal.json.JsonNode;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Reads the {@code normalizer} of a {@code tokenizer.json}. */
final class NormalizerReader {
  private NormalizerReader() {}

  static Step read(JsonNode node) {
    if (node.missing()) {
      return Normalizers.sequence(List.of());
    }
    String type = node.get("type").text();
    return switch (type) {
      case "Sequence" ->
          Normalizers.sequence(
              node.get("normalizers").elements().stream().map(NormalizerReader::read).toList());
      case "NFC" -> new Normalization(false, true);
      case "NFD" -> new Normalization(false, false);
      case "NFKC" -> new Normalization(true, true);
      case "NFKD" -> new Normalization(true, false);
      case "Lowercase" -> Normalizers.lowercase();
      case "StripAccents" -> Normalizers.remove(UnicodeData.MARK);
      case "Strip" ->
          Normalizers.strip(node.get("strip_left").flag(true), node.get("strip_right").flag(true));
      case "Prepend" -> Normalizers.prepend(node.get("prepend").text());
      case "Replace" -> replace(node);
      case "BertNormalizer" -> bert(node);
      case "Precompiled" -> precompiled(node.get("precompiled_charsmap"));
      default -> throw node.wrong("is a normalizer that is not supported: " + type);
    };
  }

  private static Step bert(JsonNode node) {
    boolean lower = node.get("lowercase").flag(true);
    boolean strip = node.get("strip_accents").flag(lower);
    boolean clean = node.get("clean_text").flag(true);
    boolean ideographs = node.get("handle_chinese_chars").flag(true);
    List<Step> steps = new ArrayList<>();
    steps.add(Normalizers.bert(clean, ideographs, lower && !strip));
    if (strip) {
      steps.add(new Normalization(false, false));
      steps.add(Normalizers.remove(UnicodeData.NONSPACING));
    }
    if (strip && lower) {
      steps.add(Normalizers.lowercase());
    }
    return Normalizers.sequence(steps);
  }

  private static Step replace(JsonNode node) {
    JsonNode string = node.get("pattern").get("String");
    String content = node.get("content").text();
    if (!string.missing()) {
      if (string.text().isEmpty()) {
        throw string.wrong("must not be empty");
      }
      return Normalizers.replace(string.text(), content);
    }
    JsonNode regex = node.get("pattern").get("Regex");
    if (!regex.text().equals(" {2,}")) {
      throw regex.wrong("is a pattern that is not supported");
    }
    return Normalizers.replaceSpaces(content);
  }

  private static Step precompiled(JsonNode map) {
    if (map.missing()) {
      return Normalizers.sequence(List.of());
    }
    try {
      return new CharsMap(Base64.getDecoder().decode(map.text()));
    } catch (IllegalArgumentException e) {
      throw map.wrong("is broken: " + e.getMessage());
    }
  }
}
