"""Writes small tokenizers and golden files for the Java readers: ids and offsets of the reference library.

python golden_tokenizers.py --out ../src/test/resources/golden [--count 2000] [--seed 1] [--tokenizers DIR]

Trains a WordPiece, a Unigram and a byte-level BPE tokenizer on a few sentences of our own (or takes those in DIR),
then tokenizes sentences, traps and random Unicode with them. Offsets count UTF-16 units, as Java does.

Written with tokenizers 0.23.3 and sentencepiece 0.2.3 (which gives the character map).
"""
from __future__ import annotations

import argparse
import io
import json
import pathlib
import random

import sentencepiece
from tokenizers import Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers, processors, trainers

import golden

SENTENCES = """The quick brown fox doesn't jump over the lazy dog, and they're all fine with it.
I can't believe we've made it: 1,234 people came, and it wasn't even Sunday!
You are kind, he'll be late, she'd rather stay; I'm not sure what's next...
Der Fluss fließt schnell, die Mädchen übten gestern Flöte in Köln.
Les élèves ont été très sages à l'école, où l'on apprend le français.
El niño pequeño soñó con un pingüino en la montaña de Ñuñoa.
Он пришёл домой поздно вечером, и мы пили чай с вареньем.
Η γρήγορη αλεπού πηδάει πάνω από το τεμπέλικο σκυλί της γειτονιάς.
الكلب السريع يقفز فوق السياج في الحديقة الكبيرة قرب النهر.
नमस्ते दुनिया, आज मौसम बहुत अच्छा है और हम बाहर जा रहे हैं।
今日は天気がいいから、公園へ散歩に行きましょう。東京はとても大きい。
我们今天去公园散步，天气很好，大家都很高兴。
오늘은 날씨가 좋아서 공원에 산책하러 갔습니다. 정말 즐거웠어요.
วันนี้อากาศดีมาก เราจึงไปเดินเล่นที่สวนสาธารณะ
Bugün hava çok güzel, İstanbul'da ışıklar yanıyor ve çocuklar gülüyor.
Hôm nay trời đẹp, chúng tôi đi dạo trong công viên với bạn bè.
Emoji 😀 😃 👍🏽 ❤️ 👨‍👩‍👧 are   everywhere   now \t and tabs too.
Zażółć gęślą jaźń, pchnąć w tę łódź jeża lub ośm skrzyń fig.""".split("\n")
SPECIAL_BERT = ["[PAD]", "[UNK]", "[CLS]", "[SEP]"]
SPECIAL_ROBERTA = ["<s>", "<pad>", "</s>", "<unk>"]
TRAPS = golden.TRAPS + [
    "'s 't 're 've 'm 'll 'd 'S 'x '", "it's  they'll   we've", "a  b   c    ", "   lead", "tail   ", "\n\n a \n b\n", "a\u00a0b\u3000c\u2003 d",
    "x1y2z3 ½²٣", "e\u0301\u0302 \u0301e a\u0316\u0301", "ﾊﾞﾋﾟ ｶﾞ Ａ\u0301 ①\u0301", "a\u20dd ©\u200d©️", "\u0600a \u0600\u0301", "\r\n\r a\u0000b",
    "각 가\u11a8 \u1100\u1161\u11a8", "🇩🇪🇫🇷🇩", "क्षि त्र", "▁ literal ▁▁ mark", "``quoted''", "<s> </s> <unk> [CLS]", "Ǆ ǆ ﬃ ﷺ"]


def charsmap() -> bytes:
    """SentencePiece's own nmt_nfkc map, out of a model trained on our sentences."""
    out = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(sentence_iterator=iter(SENTENCES), model_writer=out, vocab_size=300, hard_vocab_limit=False,
                                             normalization_rule_name="nmt_nfkc", minloglevel=2)
    return field(field(out.getvalue(), 3), 2)  # ModelProto.normalizer_spec.precompiled_charsmap


def field(message: bytes, number: int) -> bytes:
    """The first length-delimited field with this number of a protobuf message."""
    at = 0

    def varint() -> int:
        nonlocal at
        value = shift = 0
        while True:
            byte = message[at]
            at += 1
            value |= (byte & 127) << shift
            shift += 7
            if byte < 128:
                return value

    while at < len(message):
        key = varint()
        if key & 7 == 2:
            size = varint()
            if key >> 3 == number:
                return message[at:at + size]
            at += size
        elif key & 7 == 0:
            varint()
        else:
            at += 4 if key & 7 == 5 else 8
    raise ValueError(number)


def wordpiece() -> Tokenizer:
    tokenizer = Tokenizer(models.WordPiece(unk_token="[UNK]", max_input_chars_per_word=40))
    tokenizer.normalizer = normalizers.BertNormalizer()
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    tokenizer.train_from_iterator(SENTENCES, trainers.WordPieceTrainer(vocab_size=700, special_tokens=SPECIAL_BERT, show_progress=False))
    tokenizer.post_processor = processors.TemplateProcessing(single="[CLS] $A [SEP]", special_tokens=[("[CLS]", 2), ("[SEP]", 3)])
    return tokenizer


def unigram() -> Tokenizer:
    tokenizer = Tokenizer(models.Unigram())
    tokenizer.normalizer = normalizers.Sequence([normalizers.Precompiled(charsmap()), normalizers.Replace(Regex(" {2,}"), " ")])
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace(replacement="▁", prepend_scheme="always")
    tokenizer.train_from_iterator(SENTENCES, trainers.UnigramTrainer(vocab_size=500, special_tokens=SPECIAL_ROBERTA, unk_token="<unk>",
                                                                     show_progress=False))
    tokenizer.post_processor = processors.TemplateProcessing(single="<s> $A </s>", special_tokens=[("<s>", 0), ("</s>", 2)])
    return tokenizer


def bytes_bpe() -> Tokenizer:
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=True)
    tokenizer.train_from_iterator(SENTENCES, trainers.BpeTrainer(vocab_size=800, special_tokens=SPECIAL_ROBERTA, show_progress=False,
                                                                initial_alphabet=pre_tokenizers.ByteLevel.alphabet()))
    tokenizer.post_processor = processors.RobertaProcessing(("</s>", 2), ("<s>", 0), trim_offsets=True, add_prefix_space=True)
    return tokenizer


def sentence(generator: random.Random) -> str:
    """Words of our sentences in any order, some damaged."""
    words = " ".join(generator.choices(SENTENCES, k=2)).split(" ")
    joints = [" ", " ", " ", " ", "  ", "   ", "", "\n", "-", ", ", "\u00a0", "\u3000", "'s "]
    text = ""
    for _ in range(generator.randrange(1, 14)):
        word = generator.choice(words)
        kind = generator.random()
        if kind < 0.1:
            word = word.upper()
        elif kind < 0.2 and word:
            at = generator.randrange(len(word))
            word = word[:at] + chr(generator.choice([0x301, 0x308, 0x316, 0x323, 0x200D, 0xFE0F, 0x20DD])) + word[at:]
        text += word + generator.choice(joints)
    return text


def strings(count: int, seed: int) -> list[str]:
    generator = random.Random(seed)
    made = TRAPS + SENTENCES
    while len(made) < count:
        kind = generator.random()
        made.append(sentence(generator) if kind < 0.5 else golden.random_text(generator) if kind < 0.9 else
                    golden.random_text(generator) + sentence(generator))
    return made[:count]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=pathlib.Path, required=True)
    parser.add_argument("--count", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--tokenizers", type=pathlib.Path, help="use NAME/tokenizer.json of this folder instead of training")
    options = parser.parse_args()
    for name, make in (("wordpiece-small", wordpiece), ("unigram", unigram), ("bpe", bytes_bpe)):
        folder = options.out / name
        folder.mkdir(parents=True, exist_ok=True)
        known = options.tokenizers and options.tokenizers / name / "tokenizer.json"
        tokenizer = Tokenizer.from_file(str(known)) if known else make()
        tokenizer.save(str(folder / "tokenizer.json"), pretty=False)
        # names of special tokens in a text are text in Java: a writer must not plant them
        tokenizer.encode_special_tokens = True
        with (folder / "expected.jsonl").open("w", encoding="ascii") as out:
            texts = strings(options.count, options.seed)
            for text, encoding in zip(texts, tokenizer.encode_batch(texts)):
                places = golden.utf16_offsets(text)
                offsets = [[places[a], places[b]] for a, b in encoding.offsets]
                out.write(json.dumps({"text": text, "ids": encoding.ids, "offsets": offsets}, separators=(",", ":")) + "\n")


if __name__ == "__main__":
    main()
