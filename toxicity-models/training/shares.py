"""Judges means of two checkpoints on dev rows, to choose the share of the earlier one before average.py writes the mean.

python shares.py --corpus DIR --work DIR --templates DIR --with OTHER.pt [--shares 0,0.25,0.4,1] [--checkpoint final.pt]

Tells for each share, before calibration: AUC of toxicity and identity attack on groups of dev rows, on held-out template
sentences and on plain sentences, and what is flagged of toxic and harmless held-out sentences at the threshold that flags
1 % of the dev rows that are harmless by construction: two networks' probabilities are not on one scale.
"""
from __future__ import annotations

import argparse
import pathlib

import numpy
import torch

import average
import corpus as corpora
import finetune
import metrics
import mixture
import plain
import predict
import vocabulary

DECISIVE = [corpora.ATTRIBUTES.index("toxicity"), corpora.ATTRIBUTES.index("identity_attack")]
HARMLESS_ROWS = 4_000
HARMLESS_RATE = 0.01


class Texts:
    """All that is judged, in one list, so that each network reads it once."""

    def __init__(self, corpus: pathlib.Path, templates: pathlib.Path, rows: int, seed: int):
        dev = finetune.DevSet(corpus, templates, seed, rows)
        harmless = [row.text for row in corpora.read_rows(corpus)
                    if row.split == "dev" and row.source.startswith(mixture.HARMLESS_SOURCES)]
        chosen = numpy.random.default_rng(seed).permutation(len(harmless))[:HARMLESS_ROWS]
        self.plain = plain.sentences()
        self.parts = {name: [row.text for row in found] for name, found in dev.groups.items()}
        self.truth = {name: numpy.array([row.labels for row in found])[:, DECISIVE] for name, found in dev.groups.items() if found}
        lines = [(text, labels, template.lang) for text, labels, template in dev.templates]
        for name, found in (("templates", lines), ("English templates", [line for line in lines if line[2] == "en"])):
            self.parts[name] = [text for text, _, _ in found]
            self.truth[name] = numpy.array([labels for _, labels, _ in found])[:, DECISIVE]
        self.parts |= {"harmless": [harmless[number] for number in chosen], "plain": [text for _, _, text in self.plain]}

    def report(self, judge) -> str:
        scores = judge([text for texts in self.parts.values() for text in texts])[:, DECISIVE]
        ends = numpy.cumsum([len(texts) for texts in self.parts.values()])[:-1]
        found = dict(zip(self.parts, numpy.split(scores, ends)))
        told = [f"{name} " + "/".join(self._auc(self.truth[name][:, n], found[name][:, n]) for n in range(len(DECISIVE)))
                for name in self.truth]
        return "  ".join([*told, self._plain(found["plain"][:, 0]), self._flagged(found)])

    @staticmethod
    def _auc(truth: numpy.ndarray, scores: numpy.ndarray) -> str:
        known = truth >= 0
        return f"{metrics.auc(truth[known], scores[known]):.3f}"

    def _plain(self, scores: numpy.ndarray) -> str:
        truth, langs = numpy.array([float(hate) for _, hate, _ in self.plain]), numpy.array([lang for lang, _, _ in self.plain])
        values = [metrics.auc(truth[langs == lang], scores[langs == lang]) for lang in sorted(set(langs))]
        return f"plain {numpy.mean(values):.3f}"

    def _flagged(self, found: dict[str, numpy.ndarray]) -> str:
        threshold = numpy.quantile(found["harmless"][:, 0], 1 - HARMLESS_RATE)
        truth, over = self.truth["templates"][:, 0], found["templates"][:, 0] > threshold
        return (f"over {threshold:.2f}: {over[truth >= 0.9].mean():.1%} of toxic, "
                f"{over[(truth >= 0) & (truth <= 0.1)].mean():.1%} of harmless templates")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=pathlib.Path, required=True)
    parser.add_argument("--work", type=pathlib.Path, required=True)
    parser.add_argument("--templates", type=pathlib.Path, required=True)
    parser.add_argument("--with", dest="other", type=pathlib.Path, required=True)
    parser.add_argument("--shares", default="0,0.25,0.4,1")
    parser.add_argument("--checkpoint", default="final.pt")
    parser.add_argument("--rows", type=int, default=900, help="dev rows of a group, at most")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    texts = Texts(options.corpus, options.templates, options.rows, options.seed)
    tokenizer = vocabulary.load(options.work)
    state, other = (torch.load(path, map_location="cpu") for path in (options.work / options.checkpoint, options.other))
    for share in map(float, options.shares.split(",")):
        parts = {name: average.mean(state[name], other[name], share) for name in ("encoder", "head")}
        network = predict.load({"table": state["table"] + share * (other["table"] - state["table"]), **parts})
        print(f"{share:.2f}  " + texts.report(lambda found: predict.sigmoid(predict.logits(*network, tokenizer, found, 64))), flush=True)


if __name__ == "__main__":
    main()
