"""Chooses the multilingual WordPiece vocabulary.

python vocabulary.py --corpus DIR --work DIR [--templates DIR] [--lexicons DIR] [--size 46000]

Its pieces are those of multilingual-e5-small (250,000) that our texts are made of once lower-cased, counted on a
sample balanced over languages by a temperature, so that their embeddings can be copied. Writes vocab.txt and
tokenizer.json to the work directory.
"""
from __future__ import annotations

import argparse
import collections
import pathlib
import random
import unicodedata

from tokenizers import Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers, processors

import corpus as corpora
import e5

SPECIAL = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"]
LONGEST_WORD = 4000  # long enough for text in scripts that put no spaces between words
EXTRA = "0123456789@#$%^&*()-_=+[]{}|;:'\",.<>/?!`~\\€£¥₹•…—–’‘“”«»¿¡§°™©®№♥❤️🔞✊🏻🏼🏽🏾🏿♂♀🏳️‍🌈⚧🚫💀☠🔪🔫💣"
# Arrows, technical signs, dingbats; pictographs, flags and skin tones. By blocks, for what a sign is must not depend on the
# Unicode version of a library.
SIGNS = ((0x2190, 0x2BFF), (0x1F000, 0x1FAFF))
UNREAD = "[\ufe00-\ufe0f\u20e3]"  # which of its pictures a sign takes, and the frame of a keycap: n1\ufe0f\u20e3ce is n1ce


# Blocks in which all, or nearly all, signs are emoji that people send.
PICTURES = ((0x1F300, 0x1F53D), (0x1F54B, 0x1F567), (0x1F5FB, 0x1F64F), (0x1F680, 0x1F6FF), (0x1F7E0, 0x1F7EB), (0x1F90C, 0x1F9FF), (0x1FA70, 0x1FAFF))
UNSAID = {"face", "with", "symbol", "of", "in", "its", "and", "the", "person", "sign", "regional", "indicator", "squared", "negative"}


def pictures() -> list[str]:
    """The emoji of these blocks that Python's Unicode version knows (3.11: 14.0)."""
    return [chr(code) for low, high in PICTURES for code in range(low, high + 1) if unicodedata.name(chr(code), "")]


def name_of(sign: str) -> list[str]:
    """The words of a sign's Unicode name that say what it shows."""
    return [word for word in unicodedata.name(sign).lower().replace("-", " ").split() if word not in UNSAID]


def is_sign(character: str) -> bool:
    return any(low <= ord(character) <= high for low, high in SIGNS)


def normalizer() -> normalizers.Normalizer:
    return normalizers.Sequence([normalizers.NFKC(), normalizers.BertNormalizer(
        clean_text=True, handle_chinese_chars=True, strip_accents=False, lowercase=True), normalizers.Replace(Regex(UNREAD), "")])


def cutter() -> pre_tokenizers.PreTokenizer:
    """Words and punctuation as BERT cuts them, and each sign by itself: an emoji means the same wherever it is stuck to, and one
    without a piece does not make a word unknown."""
    signs = "".join(f"{chr(low)}-{chr(high)}" for low, high in SIGNS)
    return pre_tokenizers.Sequence([pre_tokenizers.BertPreTokenizer(), pre_tokenizers.Split(Regex(f"[{signs}]"), "isolated")])


def build(vocab: dict[str, int]) -> Tokenizer:
    """The tokenizer that training, export and the Java runtime share."""
    tokenizer = Tokenizer(models.WordPiece(vocab, unk_token="[UNK]", continuing_subword_prefix="##",
                                           max_input_chars_per_word=LONGEST_WORD))
    tokenizer.normalizer = normalizer()
    tokenizer.pre_tokenizer = cutter()
    tokenizer.decoder = decoders.WordPiece(prefix="##")
    tokenizer.post_processor = processors.TemplateProcessing(
        single="[CLS]:0 $A:0 [SEP]:0", pair="[CLS]:0 $A:0 [SEP]:0 $B:1 [SEP]:1",
        special_tokens=[("[CLS]", vocab["[CLS]"]), ("[SEP]", vocab["[SEP]"])])
    return tokenizer


def load(work: pathlib.Path) -> Tokenizer:
    pieces = (work / "vocab.txt").read_text(encoding="utf-8").split("\n")
    return build({piece: number for number, piece in enumerate(pieces) if piece})


def collect(corpus: pathlib.Path, *extra: pathlib.Path | None) -> dict[str, list[str]]:
    """Language -> all texts that may shape the vocabulary (training rows only)."""
    texts: dict[str, list[str]] = collections.defaultdict(list)
    for lang in corpora.text_languages(corpus):
        texts[lang] += corpora.read_text(corpus, lang)
    for row in corpora.read_rows(corpus):
        if row.split == "train":
            texts[row.lang].append(row.text)
    for lang, pairs in corpora.read_parallel(corpus).items():
        texts[lang] += [other for _, other in pairs]
    for lang, pairs in corpora.read_dictionaries(corpus).items():
        texts[lang] += [other for _, other in pairs]
    for folder in extra:
        for path in sorted(folder.glob("*.t*")) if folder else ():
            lines = path.read_text(encoding="utf-8").split("\n")
            texts[path.name.split(".")[0]] += [line.split("\t")[0] for line in lines if not line.startswith("#")] * 4
    return texts


def balance(texts: dict[str, list[str]], total: int, temperature: float, seed: int) -> dict[str, list[str]]:
    """A sample of about `total` characters; small languages are repeated up to three times."""
    sizes = {lang: sum(map(len, lines)) for lang, lines in texts.items()}
    mass = {lang: size ** temperature for lang, size in sizes.items()}
    scale = total / sum(mass.values())
    sample = {}
    for lang in sorted(texts):
        generator = random.Random(f"{seed}{lang}")
        budget = min(int(mass[lang] * scale), 3 * sizes[lang])
        lines, chosen, used = sorted(texts[lang]), [], 0
        while used < budget:
            generator.shuffle(lines)
            for line in lines:
                chosen.append(line)
                used += len(line)
                if used >= budget:
                    break
        sample[lang] = chosen
    return sample


def words_of(sample: dict[str, list[str]]) -> collections.Counter:
    """How often each word (as the tokenizer cuts words) occurs in the balanced sample."""
    cut, shape = cutter(), normalizer()
    counts: collections.Counter = collections.Counter()
    for lines in sample.values():
        for line in lines:
            counts.update(word for word, _ in cut.pre_tokenize_str(shape.normalize_str(line[:2000])))
    return counts


def count_pieces(words: collections.Counter) -> collections.Counter:
    """Which pieces of the starting model those words are made of; a piece inside a word is written with "##"."""
    unigram = e5.tokenizer()
    counts: collections.Counter = collections.Counter()
    names = [word for word in words if len(word) <= LONGEST_WORD]
    for start in range(0, len(names), 50_000):
        part = names[start:start + 50_000]
        for word, encoding in zip(part, unigram.encode_batch(part)):
            for number, piece in enumerate(encoding.tokens):
                mark = piece.startswith(e5.WORD_MARK)
                piece = piece.removeprefix(e5.WORD_MARK)
                if piece and piece != "<unk>":
                    inside = number > 0 and not mark and encoding.tokens[:number] != [e5.WORD_MARK]
                    counts["##" + piece if inside else piece] += words[word]
    return counts


def characters(words: collections.Counter, limit: int) -> list[str]:
    """Signs such as emoji that the starting model knows, and the most frequent single characters, each at the start of
    a word and inside one if it occurs there."""
    counts: collections.Counter = collections.Counter()
    for word, count in words.items():
        for number, character in enumerate(word):
            counts["##" + character if number else character] += count
    always = [character for character in dict.fromkeys(EXTRA) if not character.isspace()]
    signs = [piece for piece in e5.read().pieces if len(piece) == 1 and ord(piece) > 0x2190 and unicodedata.category(piece) == "So"]
    return always + signs + [piece for piece, _ in counts.most_common(limit)]


def choose(words: collections.Counter, size: int, alphabet: int, least: int = 2) -> list[str]:
    """Specials, single characters, then the starting model's pieces, most frequent first, until the vocabulary is full."""
    vocabulary: dict[str, None] = dict.fromkeys(SPECIAL + characters(words, alphabet))
    for piece, count in count_pieces(words).most_common():
        if len(vocabulary) >= size or count < least:
            break
        vocabulary.setdefault(piece)
    return list(vocabulary)


def fertility(tokenizer: Tokenizer, texts: dict[str, list[str]]) -> str:
    """Pieces per character and per word, and the share of unknown pieces, for each language."""
    report = ["language\tpieces/char\tpieces/word\tunknown %"]
    for lang in sorted(texts):
        lines = random.Random(1).sample(texts[lang], min(500, len(texts[lang])))
        encodings = tokenizer.encode_batch(lines, add_special_tokens=False)
        pieces = sum(len(encoding.ids) for encoding in encodings)
        unknown = sum(encoding.tokens.count("[UNK]") for encoding in encodings)
        chars, words = sum(map(len, lines)), sum(len(line.split()) for line in lines)
        report.append(f"{lang}\t{pieces / max(1, chars):.3f}\t{pieces / max(1, words):.2f}\t"
                      f"{100 * unknown / max(1, pieces):.2f}")
    return "\n".join(report) + "\n"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=pathlib.Path, required=True)
    parser.add_argument("--work", type=pathlib.Path, required=True)
    parser.add_argument("--templates", type=pathlib.Path)
    parser.add_argument("--lexicons", type=pathlib.Path)
    parser.add_argument("--size", type=int, default=46_000)
    parser.add_argument("--alphabet", type=int, default=7_600)
    parser.add_argument("--characters", type=int, default=40_000_000)
    parser.add_argument("--temperature", type=float, default=0.4)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    options.work.mkdir(parents=True, exist_ok=True)

    texts = collect(options.corpus, options.templates, options.lexicons)
    print("languages", len(texts), "characters", sum(len(line) for lines in texts.values() for line in lines),
          flush=True)
    sample = balance(texts, options.characters, options.temperature, options.seed)
    words = words_of(sample)
    print("different words", len(words), flush=True)
    vocabulary = choose(words, options.size, options.alphabet)
    (options.work / "vocab.txt").write_text("\n".join(vocabulary) + "\n", encoding="utf-8")
    tokenizer = load(options.work)
    tokenizer.save(str(options.work / "tokenizer.json"), pretty=False)
    (options.work / "fertility.tsv").write_text(fertility(tokenizer, texts), encoding="utf-8")
    print("pieces", len(vocabulary), "of them characters",
          sum(unicodedata.category(piece[-1])[0] in "LMNPS" and len(piece.removeprefix("##")) == 1
              for piece in vocabulary), flush=True)


if __name__ == "__main__":
    main()
