package dev.toxicity.models.internal.tokenizer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.toxicity.ToxicityException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be read exactly is refused, and the message says where. */
class TokenizerJsonTest {
  private static final String MODEL =
      "{'type':'WordPiece','vocab':{'[UNK]':0,'a':1},'unk_token':'[UNK]'}";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'type':'Nmt'}                                             | /normalizer",
        "{'type':'Replace','pattern':{'Regex':'a+'},'content':''}   | /normalizer/pattern/Regex",
        "{'type':'Precompiled','precompiled_charsmap':'AAA'}        | /precompiled_charsmap",
        "{'type':'Sequence','normalizers':[{'type':'Odd'}]}         | /normalizer/normalizers/0"
      })
  void refusesNormalizers(String normalizer, String path) {
    refuses("{'normalizer':" + normalizer + ",'model':" + MODEL + "}", path);
  }

  @Test
  void refusesModels() {
    refuses("{'model':{'type':'WordLevel','vocab':{}}}", "/model");
    refuses("{'model':{'type':'BPE','vocab':{'a':0},'merges':['ab']}}", "/model/merges/0");
    refuses("{'model':{'type':'WordPiece','vocab':{'a':-1,'[UNK]':0}}}", "/model/vocab");
    refuses("{'model':{'type':'Unigram','vocab':[['a',-1]],'unk_id':3}}", "/model/unk_id");
  }

  @Test
  void refusesPreTokenizersAndPostProcessors() {
    refuses("{'pre_tokenizer':{'type':'Digits'},'model':" + MODEL + "}", "/pre_tokenizer");
    refuses("{'post_processor':{'type':'Odd'},'model':" + MODEL + "}", "/post_processor");
  }

  @Test
  void readsAMinimalTokenizer() {
    SubwordTokenizer tokenizer = TokenizerJson.read(json("{'model':" + MODEL + "}"), "t.json");
    Encoding encoding = new Encoding();
    encoding.reset(9);
    assertTrue(tokenizer.encode("a", encoding));
    assertEquals(1, encoding.ids()[0]);
    assertEquals(0, tokenizer.prefix().length);
  }

  private static void refuses(String json, String path) {
    ToxicityException e =
        assertThrows(ToxicityException.class, () -> TokenizerJson.read(json(json), "t.json"));
    String message = String.valueOf(e.getMessage());
    assertTrue(message.startsWith("t.json") && message.contains(path), message);
  }

  private static String json(String quoted) {
    return quoted.replace('\'', '"');
  }
}
