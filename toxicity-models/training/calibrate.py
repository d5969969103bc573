"""Turns logits into probabilities and recommends thresholds, from half of the dev rows.

python calibrate.py --corpus DIR --work DIR --templates DIR [--checkpoint final.pt]

For each label, probability = sigmoid(a * logit + b) is fitted to the (soft) labels; sources count by the square root
of their size. The other half of the dev rows is for evaluate.py. Writes calibration.tsv, thresholds.tsv and
sample.json (pieces of some texts, from which export.py learns the range of each channel).
"""
from __future__ import annotations

import argparse
import json
import pathlib
import zlib

import numpy
import torch
from scipy.optimize import minimize

import corpus as corpora
import finetune
import metrics
import predict
import vocabulary

LEAST_POSITIVES = 25
BENIGN_RATE = 0.01  # of harmless rows that a recommended threshold may flag


def for_calibration(row: corpora.Row) -> bool:
    return row.split == "dev" and "/machine" not in row.source and zlib.crc32(row.text.encode()) % 2 == 0


def is_benign(source: str) -> bool:
    return source.startswith(("benign_", "rtp-lx-benign", "bold"))


def fit(logits: numpy.ndarray, truth: numpy.ndarray, weights: numpy.ndarray) -> tuple[float, float]:
    """Weighted logistic regression on one variable, towards a = 1, b = 0; a stays positive."""
    def loss(parameters: numpy.ndarray) -> float:
        value = numpy.exp(parameters[0]) * logits + parameters[1]
        cross = numpy.logaddexp(0, value) - truth * value
        return float((weights * cross).sum() / weights.sum() + 1e-3 * (parameters ** 2).sum())

    found = minimize(loss, numpy.zeros(2), method="L-BFGS-B").x
    return float(numpy.exp(found[0])), float(found[1])


def threshold(truth: numpy.ndarray, scores: numpy.ndarray, weights: numpy.ndarray, benign: numpy.ndarray) -> float:
    """The best F1 among the thresholds that flag at most BENIGN_RATE of the harmless rows."""
    positive, best, chosen = truth >= 0.5, -1.0, 0.5
    for candidate in numpy.arange(0.2, 0.96, 0.01):
        flagged = scores >= candidate
        if benign.any() and flagged[benign].mean() > BENIGN_RATE:
            continue
        hit = weights[positive & flagged].sum()
        value = 2 * hit / max(1e-9, weights[positive].sum() + weights[flagged].sum())
        if value > best:
            best, chosen = value, float(candidate)
    return round(chosen, 2)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=pathlib.Path, required=True)
    parser.add_argument("--work", type=pathlib.Path, required=True)
    parser.add_argument("--templates", type=pathlib.Path)
    parser.add_argument("--checkpoint", default="final.pt")
    parser.add_argument("--limit", type=int, default=1 << 30, help="rows at most (a quick look)")
    options = parser.parse_args()

    rows = [row for row in corpora.read_rows(options.corpus) if for_calibration(row)]
    rows = [rows[number] for number in numpy.random.default_rng(1).permutation(len(rows))[:options.limit]]
    texts, sources = [row.text for row in rows], [row.source for row in rows]
    labels = [row.labels for row in rows]
    made = finetune.held_out_templates(options.templates, 1, 1)
    texts += [text for text, _, _ in made]
    labels += [label for _, label, _ in made]
    sources += ["templates-" + template.lang for _, _, template in made]
    tokenizer = vocabulary.load(options.work)
    encoder, head, table = predict.load(torch.load(options.work / options.checkpoint, map_location="cpu"))
    logits = predict.logits(encoder, head, table, tokenizer, texts)
    (options.work / "sample.json").write_text(json.dumps([tokenizer.encode(text).ids[:128] for text in texts[:300] + texts[-100:]]))
    truth, names = numpy.array(labels, numpy.float32), numpy.array(sources)
    unique, inverse, counts = numpy.unique(names, return_inverse=True, return_counts=True)
    weights = counts[inverse] ** -0.5
    benign = numpy.array([is_benign(name) for name in sources])

    lines, thresholds = ["label\ta\tb"], []
    for number, label in enumerate(corpora.LABELS):
        told = truth[:, number] >= 0
        name = label.upper() if number < len(corpora.ATTRIBUTES) else label
        a, b = 1.0, 0.0
        if (truth[told, number] >= 0.5).sum() >= LEAST_POSITIVES:
            a, b = fit(logits[told, number], truth[told, number], weights[told])
        lines.append(f"{name}\t{a:.4f}\t{b:.4f}")
        scores = predict.sigmoid(a * logits[told, number] + b)
        thresholds.append(f"{name}\t{threshold(truth[told, number], scores, weights[told], benign[told])}")
        if number < len(corpora.ATTRIBUTES):
            print(f"{thresholds[-1]}\ta {a:.3f} b {b:.3f}\tECE {metrics.calibration_error(truth[told, number], scores):.4f}", flush=True)
    (options.work / "calibration.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    (options.work / "thresholds.tsv").write_text("\n".join(thresholds) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
