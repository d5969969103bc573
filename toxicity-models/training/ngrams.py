"""Draws the texts that the table of n-grams is trained on (by NgramFit in the benchmarks module).

python ngrams.py --corpus DIR --templates DIR --lexicons DIR --out SAMPLE.tsv

Every training row three times, twice of them with other case and punctuation, further template and lexicon sentences, rounds of the network's own mixture with its
disguises, and as harmless the allow-lists and short pieces of ordinary text without terms of the lexicons: a linear
model would otherwise find every rare word suspicious. A line holds seven labels (-1: not told), a weight, and the text.
"""
from __future__ import annotations

import argparse
import pathlib
import random

import numpy

import augment
import corpus as corpora
import mixture
import templates as grammars

LONGEST = 300
HARMLESS_WEIGHT = 1.0
TEMPLATES, LEXICONS, SNIPPETS = 240_000, 60_000, 2_500
# Read once, rows are outweighed by the many template lines, which a linear model cannot tell apart anyway.
TIMES_ROWS = 3


class Writer:
    def __init__(self, out):
        self.out, self.count = out, 0

    def write(self, texts: list[str], labels: numpy.ndarray, weights: numpy.ndarray) -> None:
        for text, label, weight in zip(texts, labels, weights):
            plain = " ".join(text[:LONGEST].split()).encode("utf-8", "replace").decode()
            told = " ".join(f"{value:.3g}" for value in label[:len(corpora.ATTRIBUTES)])
            self.out.write(f"{told}\t{weight:.2f}\t{plain}\n")
            self.count += 1


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=pathlib.Path, required=True)
    parser.add_argument("--templates", type=pathlib.Path)
    parser.add_argument("--lexicons", type=pathlib.Path)
    parser.add_argument("--out", type=pathlib.Path, required=True)
    parser.add_argument("--rounds", type=int, default=20, help="rounds of the mixture, of 24,000 texts")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    mixed = mixture.Mixture(options.corpus, options.templates, options.lexicons)
    generator = random.Random(options.seed)
    lexicons = grammars.read_lexicons(options.lexicons)
    terms = mixture.terms_of(lexicons)
    with options.out.open("w", encoding="utf-8", newline="\n") as out:
        writer = Writer(out)
        for time in range(TIMES_ROWS):
            texts = [augment.augment(text, generator, disguised=0) for text in mixed.texts] if time else mixed.texts
            writer.write(texts, mixed.labels, mixed.trust)
        for sample in (mixed.template_rows(TEMPLATES, generator), mixed.lexicon_rows(LEXICONS, generator)):
            writer.write(sample.texts, sample.labels, sample.weights)
        for number in range(options.rounds):
            sample = mixed.round(24_000, numpy.random.default_rng((options.seed, number)))
            writer.write(sample.texts, sample.labels, sample.weights)
        harmless = [word for lexicon in lexicons for word in lexicon.allowed]
        for lang in corpora.text_languages(options.corpus):
            harmless += mixture.snippets(corpora.read_text(options.corpus, lang), terms, SNIPPETS, generator)
        writer.write(harmless, numpy.zeros((len(harmless), len(corpora.LABELS))), numpy.full(len(harmless), HARMLESS_WEIGHT))
    print(f"{writer.count} texts")


if __name__ == "__main__":
    main()
