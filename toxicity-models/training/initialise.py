"""Starts the embedding of every piece of the new vocabulary from what the English model already knows.

python initialise.py --corpus DIR --work DIR

Pieces that the English model has are copied. A new piece becomes the weighted mean of the English pieces that it
occurs with in dictionaries and aligned sentences; one without any association becomes the mean of its parts.
Writes init.pt (table, encoder, head).
"""
from __future__ import annotations

import argparse
import pathlib

import numpy
import torch
from scipy import sparse
from tokenizers import Tokenizer

import corpus as corpora
import minilm
import model
import vocabulary

ASSOCIATED = 6  # English pieces that a new piece is made of, at most


def translation_pairs(corpus: pathlib.Path) -> tuple[list[str], list[str]]:
    english, other = [], []
    for source in (corpora.read_parallel(corpus), corpora.read_dictionaries(corpus)):
        for pairs in source.values():
            english += [pair[0] for pair in pairs]
            other += [pair[1] for pair in pairs]
    return english, other


def occurrence(tokenizer: Tokenizer, texts: list[str], size: int) -> sparse.csr_matrix:
    """texts x pieces; each row has unit length, so that a word pair says more than a long sentence."""
    rows, columns, values = [], [], []
    for start in range(0, len(texts), 50_000):
        for number, encoding in enumerate(tokenizer.encode_batch(texts[start:start + 50_000], add_special_tokens=False)):
            ids = set(encoding.ids)
            rows += [start + number] * len(ids)
            columns += ids
            values += [len(ids) ** -0.5] * len(ids) if ids else []
    return sparse.csr_matrix((numpy.array(values, numpy.float32), (rows, columns)), (len(texts), size))


def associations(english: sparse.csr_matrix, other: sparse.csr_matrix) -> sparse.csr_matrix:
    """pieces x English pieces: share of the piece's company times how much it exceeds chance; the best few a row."""
    together = (other.T.tocsr() @ english).tocsr()
    total = together.sum()
    by_piece = numpy.asarray(together.sum(1)).ravel()
    by_english = numpy.asarray(together.sum(0)).ravel()
    kept_rows, kept_columns, kept_values = [], [], []
    for row in range(together.shape[0]):
        begin, end = together.indptr[row], together.indptr[row + 1]
        if begin == end:
            continue
        columns, values = together.indices[begin:end], together.data[begin:end]
        share = values / by_piece[row]
        score = share * numpy.log(numpy.maximum(share * total / by_english[columns], 1.0))
        best = numpy.argsort(-score)[:ASSOCIATED]
        best = best[score[best] > 0.15 * score[best[0]]]
        kept_rows += [row] * len(best)
        kept_columns += list(columns[best])
        kept_values += list(score[best])
    return sparse.csr_matrix((kept_values, (kept_rows, kept_columns)), together.shape)


def parts(piece: str, known: dict[str, int]) -> list[int]:
    """The pieces that a greedy split of `piece` gives when it may not be used whole."""
    word, inside, found = piece.removeprefix("##"), piece.startswith("##"), []
    begin = 0
    while begin < len(word):
        for end in range(len(word) if begin else len(word) - 1, begin, -1):
            number = known.get(("##" if inside or begin else "") + word[begin:end])
            if number is not None:
                found.append(number)
                begin = end
                break
        else:
            begin += 1
    return found


def new_table(tokenizer: Tokenizer, old: Tokenizer, links: sparse.csr_matrix, old_table: numpy.ndarray, seed: int) -> numpy.ndarray:
    vocab, old_vocab = tokenizer.get_vocab(), old.get_vocab()
    generator = numpy.random.default_rng(seed)
    centre, norm = old_table.mean(0), float(numpy.linalg.norm(old_table, axis=1).mean())
    table = centre + generator.normal(0, old_table.std() * 0.3, (len(vocab), old_table.shape[1]))
    ready: dict[str, int] = {}
    copied = linked = composed = 0
    for piece, number in vocab.items():
        begin, end = links.indptr[number], links.indptr[number + 1]
        if piece in old_vocab:
            table[number] = old_table[old_vocab[piece]]
            copied += 1
        elif end > begin:
            weights = links.data[begin:end] / links.data[begin:end].sum()
            mean = weights @ old_table[links.indices[begin:end]]
            table[number] = mean * (0.9 * norm / max(1e-6, numpy.linalg.norm(mean)))
            linked += 1
        else:
            continue
        ready[piece] = number
    for piece, number in vocab.items():
        if piece not in ready:
            of = parts(piece, ready)
            if of:
                mean = table[of].mean(0)
                table[number] = mean * (0.9 * norm / max(1e-6, numpy.linalg.norm(mean)))
                composed += 1
    print("copied", copied, "from translations", linked, "from parts", composed, "left at the centre",
          len(vocab) - copied - linked - composed, flush=True)
    return table.astype(numpy.float32)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=pathlib.Path, required=True)
    parser.add_argument("--work", type=pathlib.Path, required=True)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    torch.manual_seed(options.seed)

    tokenizer, old = vocabulary.load(options.work), minilm.tokenizer()
    english, other = translation_pairs(options.corpus)
    print("translation pairs", len(english), flush=True)
    links = associations(occurrence(old, english, old.get_vocab_size()),
                         occurrence(tokenizer, other, tokenizer.get_vocab_size()))
    table = new_table(tokenizer, old, links, model.pretrained_table().numpy(), options.seed)
    names = {number: piece for piece, number in old.get_vocab().items()}
    for piece in ("nicht", "chien", "ненавижу", "mujer", "женщины", "死", "hass", "##lich"):
        number = tokenizer.token_to_id(piece)
        if number is not None:
            print(piece, [names[column] for column in links.indices[links.indptr[number]:links.indptr[number + 1]]])
    encoder = model.Encoder.pretrained()
    model.save(options.work / "init.pt", table=torch.from_numpy(table), encoder=encoder.state_dict(),
               head=model.Head(len(corpora.LABELS)).state_dict(), step=0)


if __name__ == "__main__":
    main()
