package dev.toxicity.models.internal.tokenizer;

import dev.toxicity.models.internal.json.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Reads the {@code model} of a {@code tokenizer.json}.
 *
 * @param pieces by id; ids without a piece have the empty string
 */
record ModelReader(SubwordModel model, List<String> pieces) {
  private static final int LARGEST = 1 << 22; // pieces; keeps a wrong id from taking all memory

  static ModelReader read(JsonNode node) {
    String type = node.get("type").missing() ? guess(node) : node.get("type").text();
    return switch (type) {
      case "WordPiece" -> wordPiece(node);
      case "Unigram" -> unigram(node);
      case "BPE" -> bytePairs(node);
      default -> throw node.wrong("is a model that is not supported: " + type);
    };
  }

  /** Older files do not name the type. */
  private static String guess(JsonNode node) {
    if (!node.get("merges").missing()) {
      return "BPE";
    }
    return node.get("unk_id").missing() ? "WordPiece" : "Unigram";
  }

  private static List<String> pieces(JsonNode vocabulary) {
    int size = 0;
    for (String piece : vocabulary.names()) {
      int id = vocabulary.get(piece).integer();
      if (id < 0 || id >= LARGEST) {
        throw vocabulary.wrong("has an id out of range: " + id);
      }
      size = Math.max(size, id + 1);
    }
    List<String> pieces = new ArrayList<>(Collections.nCopies(size, ""));
    for (String piece : vocabulary.names()) {
      pieces.set(vocabulary.get(piece).integer(), piece);
    }
    return pieces;
  }

  private static Trie trie(List<String> pieces) {
    Trie trie = new Trie(pieces.size());
    for (int id = 0; id < pieces.size(); id++) {
      if (!pieces.get(id).isEmpty()) {
        trie.add(pieces.get(id), id);
      }
    }
    return trie;
  }

  private static ModelReader wordPiece(JsonNode node) {
    JsonNode vocabulary = node.get("vocab");
    List<String> pieces = pieces(vocabulary);
    int unknown = vocabulary.get(node.get("unk_token").text("[UNK]")).integer();
    String continuation = node.get("continuing_subword_prefix").text("##");
    int longest = node.get("max_input_chars_per_word").integer(100);
    return new ModelReader(new WordPiece(trie(pieces), continuation, unknown, longest), pieces);
  }

  private static ModelReader unigram(JsonNode node) {
    if (node.get("byte_fallback").flag(false)) {
      throw node.get("byte_fallback").wrong("is not supported");
    }
    List<JsonNode> entries = node.get("vocab").elements();
    List<String> pieces = new ArrayList<>(entries.size());
    double[] scores = new double[entries.size()];
    for (int id = 0; id < scores.length; id++) {
      List<JsonNode> entry = entries.get(id).elements();
      if (entry.size() != 2) {
        throw entries.get(id).wrong("must be a piece and its score");
      }
      pieces.add(entry.get(0).text());
      scores[id] = entry.get(1).number();
    }
    int unknown = node.get("unk_id").integer();
    if (unknown < 0 || unknown >= scores.length) {
      throw node.get("unk_id").wrong("is not in the vocabulary");
    }
    return new ModelReader(new Unigram(pieces, scores, unknown), pieces);
  }

  private static ModelReader bytePairs(JsonNode node) {
    refuse(node.get("continuing_subword_prefix"));
    refuse(node.get("end_of_word_suffix"));
    if (node.get("byte_fallback").flag(false)) {
      throw node.get("byte_fallback").wrong("is not supported");
    }
    JsonNode vocabulary = node.get("vocab");
    List<String> pieces = pieces(vocabulary);
    List<JsonNode> merges = node.get("merges").elements();
    LongIntMap ranks = new LongIntMap(merges.size());
    int[] merged = new int[merges.size()];
    for (int rank = 0; rank < merged.length; rank++) {
      String[] pair = pair(merges.get(rank));
      int first = vocabulary.get(pair[0]).integer();
      int second = vocabulary.get(pair[1]).integer();
      ranks.put(BytePairs.pair(first, second), rank);
      merged[rank] = vocabulary.get(pair[0] + pair[1]).integer();
    }
    String unknown = node.get("unk_token").text("");
    return new ModelReader(
        new BytePairs(
            trie(pieces),
            ranks,
            merged,
            unknown.isEmpty() ? -1 : vocabulary.get(unknown).integer(),
            node.get("fuse_unk").flag(false),
            node.get("ignore_merges").flag(false)),
        pieces);
  }

  private static void refuse(JsonNode text) {
    if (!text.text("").isEmpty()) {
      throw text.wrong("is not supported");
    }
  }

  /** Older files write a pair as one string with a space. */
  private static String[] pair(JsonNode merge) {
    if (!merge.isText()) {
      List<JsonNode> parts = merge.elements();
      if (parts.size() == 2) {
        return new String[] {parts.get(0).text(), parts.get(1).text()};
      }
    } else {
      int space = merge.text().indexOf(' ');
      if (space > 0) {
        return new String[] {merge.text().substring(0, space), merge.text().substring(space + 1)};
      }
    }
    throw merge.wrong("must be two pieces");
  }
}
