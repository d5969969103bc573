"""Trains the multilingual WordPiece vocabulary.

python vocabulary.py --corpus DIR --work DIR [--templates DIR] [--lexicons DIR] [--size 47000]

The English pieces of all-MiniLM-L6-v2 that occur in our texts are kept, so that their embeddings can be copied;
the rest is trained on all languages, balanced by a temperature. Writes vocab.txt and tokenizer.json to the work
directory.
"""
from __future__ import annotations

import argparse
import collections
import pathlib
import random
import unicodedata

from tokenizers import Tokenizer, decoders, models, normalizers, pre_tokenizers, processors, trainers

import corpus as corpora
import minilm

SPECIAL = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"]
LONGEST_WORD = 200
EXTRA = "0123456789@#$%^&*()-_=+[]{}|;:'\",.<>/?!`~\\€£¥₹•…—–’‘“”«»¿¡§°™©®№♥❤️🔞✊🏻🏼🏽🏾🏿♂♀🏳️‍🌈⚧🚫💀☠🔪🔫💣"


def normalizer() -> normalizers.Normalizer:
    return normalizers.Sequence([normalizers.NFKC(), normalizers.BertNormalizer(
        clean_text=True, handle_chinese_chars=True, strip_accents=False, lowercase=True)])


def build(vocab: dict[str, int]) -> Tokenizer:
    """The tokenizer that training, export and the Java runtime share."""
    tokenizer = Tokenizer(models.WordPiece(vocab, unk_token="[UNK]", continuing_subword_prefix="##",
                                           max_input_chars_per_word=LONGEST_WORD))
    tokenizer.normalizer = normalizer()
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
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


def english_pieces(texts: list[str], limit: int, least: int) -> list[str]:
    """The pieces of the English model that really occur, most frequent first."""
    tokenizer = minilm.tokenizer()
    counts: collections.Counter = collections.Counter()
    for start in range(0, len(texts), 20_000):
        for encoding in tokenizer.encode_batch(texts[start:start + 20_000], add_special_tokens=False):
            counts.update(encoding.tokens)
    kept = [piece for piece, count in counts.most_common() if count >= least and piece not in SPECIAL]
    return kept[:limit]


def train_pieces(sample: dict[str, list[str]], size: int, alphabet: int) -> list[str]:
    """New pieces in the order in which the trainer merged them, characters first."""
    tokenizer = build({piece: number for number, piece in enumerate(SPECIAL)})
    trainer = trainers.WordPieceTrainer(vocab_size=size, min_frequency=4, special_tokens=SPECIAL,
                                        limit_alphabet=alphabet, initial_alphabet=sorted(set(EXTRA)),
                                        continuing_subword_prefix="##", show_progress=False)
    tokenizer.train_from_iterator((line[:2000] for lines in sample.values() for line in lines), trainer)
    return sorted(tokenizer.get_vocab(), key=tokenizer.get_vocab().get)


def merge(kept: list[str], trained: list[str], size: int) -> list[str]:
    """Specials, all single characters, kept English pieces, then trained pieces until the vocabulary is full."""
    def single(piece: str) -> bool:
        return len(piece.removeprefix("##")) == 1

    fresh = [piece for piece in trained if piece not in SPECIAL]
    parts = [SPECIAL, [piece for piece in fresh if single(piece)], kept, fresh]
    vocabulary: dict[str, None] = {}
    for piece in (piece for part in parts for piece in part):
        if len(vocabulary) < size and piece.strip() == piece and piece:
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
    parser.add_argument("--size", type=int, default=47_000)
    parser.add_argument("--english", type=int, default=11_500, help="English pieces to keep")
    parser.add_argument("--alphabet", type=int, default=7_000)
    parser.add_argument("--characters", type=int, default=70_000_000)
    parser.add_argument("--temperature", type=float, default=0.4)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    options.work.mkdir(parents=True, exist_ok=True)

    texts = collect(options.corpus, options.templates, options.lexicons)
    print("languages", len(texts), "characters", sum(len(line) for lines in texts.values() for line in lines),
          flush=True)
    kept = english_pieces(texts["en"], options.english, least=8)
    print("English pieces kept", len(kept), flush=True)
    sample = balance(texts, options.characters, options.temperature, options.seed)
    trained = train_pieces(sample, options.size, options.alphabet)
    vocabulary = merge(kept, trained, options.size)
    (options.work / "vocab.txt").write_text("\n".join(vocabulary) + "\n", encoding="utf-8")
    tokenizer = load(options.work)
    tokenizer.save(str(options.work / "tokenizer.json"), pretty=False)
    (options.work / "fertility.tsv").write_text(fertility(tokenizer, texts), encoding="utf-8")
    print("pieces", len(vocabulary), "of them characters",
          sum(unicodedata.category(piece[-1])[0] in "LMNPS" and len(piece.removeprefix("##")) == 1
              for piece in vocabulary), flush=True)


if __name__ == "__main__":
    main()
