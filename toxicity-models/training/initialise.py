"""Starts the embedding of every piece of our vocabulary from the starting model's.

python initialise.py --corpus DIR --work DIR

A piece is copied where the starting model has it; a character that it has both at the start of a word and inside one
gets the mean of the two where our tokenizer knows only one place for it; any other piece becomes the mean of the
pieces that the starting model makes of it. Writes init.pt (table, encoder, head).
"""
from __future__ import annotations

import argparse
import pathlib
import unicodedata

import numpy
import torch
from tokenizers import Tokenizer

import corpus as corpora
import e5
import model
import vocabulary

SPECIAL = {"[PAD]": "<pad>", "[UNK]": "<unk>", "[CLS]": "<s>", "[SEP]": "</s>", "[MASK]": "<unk>"}


def stands_alone(piece: str) -> bool:
    """Ideographs and punctuation are words of their own for our tokenizer, wherever they stand."""
    return len(piece) == 1 and (unicodedata.category(piece)[0] in "PS" or "CJK" in unicodedata.name(piece, ""))


def places(piece: str, ids: dict[str, int], unigram: Tokenizer) -> list[int]:
    """Which rows of the starting model's table make up a piece."""
    if piece in SPECIAL:
        return [ids[SPECIAL[piece]]]
    word = piece.removeprefix("##")
    names = [word] if piece.startswith("##") else [e5.WORD_MARK + word]
    if stands_alone(piece):
        names = [word, e5.WORD_MARK + word]
    found = [ids[name] for name in names if name in ids]
    if found:
        return found
    return [number for number in unigram.encode(word).ids if number not in (e5.UNKNOWN, ids[e5.WORD_MARK])]


def new_table(tokenizer: Tokenizer, old_table: numpy.ndarray, seed: int) -> numpy.ndarray:
    vocab, unigram = tokenizer.get_vocab(), e5.tokenizer()
    ids = {piece: number for number, piece in enumerate(e5.read().pieces)}
    generator = numpy.random.default_rng(seed)
    norm = float(numpy.linalg.norm(old_table, axis=1).mean())
    table = old_table.mean(0) + generator.normal(0, old_table.std() * 0.3, (len(vocab), old_table.shape[1]))
    copied = made = 0
    for piece, number in vocab.items():
        rows = places(piece, ids, unigram)
        if len(rows) == 1:
            table[number] = old_table[rows[0]]
            copied += 1
        elif rows:
            mean = old_table[rows].mean(0)
            table[number] = mean * (norm / max(1e-6, float(numpy.linalg.norm(mean))))
            made += 1
    print("copied", copied, "from several", made, "left at the centre", len(vocab) - copied - made, flush=True)
    return table.astype(numpy.float32)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=pathlib.Path, required=True)
    parser.add_argument("--work", type=pathlib.Path, required=True)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    torch.manual_seed(options.seed)
    table = new_table(vocabulary.load(options.work), model.pretrained_table().numpy(), options.seed)
    head = model.Head(len(corpora.LABELS))
    model.save(options.work / "init.pt", table=torch.from_numpy(table), encoder=model.Encoder.pretrained().state_dict(),
               head=head.state_dict())
    print("init.pt written", flush=True)


if __name__ == "__main__":
    main()
