"""The plain baseline: hashed character 1-5-grams and one logistic regression for each attribute.

python baseline.py --corpus DIR --work DIR [--rows 400000]

The regularisation is chosen by the dev AUC of toxicity, to the baseline's favour. It reads the same training rows and leaves the same sources out. Writes baseline.npz: its scores of the dev and
left-out rows, in the order of rows_to_judge().
"""
from __future__ import annotations

import argparse
import pathlib
import time
import zlib

import numpy
from sklearn.feature_extraction.text import HashingVectorizer
from sklearn.linear_model import SGDClassifier

import corpus as corpora
import metrics

LEFT_OUT_ROWS = 3000  # a source, at most


def rows_to_judge(corpus: pathlib.Path) -> list[corpora.Row]:
    """All human-labelled dev rows, and of each left-out source a fixed sample."""
    rows = [row for row in corpora.read_rows(corpus) if row.split != "train" and "/machine" not in row.source]
    by_source: dict[str, list[corpora.Row]] = {}
    for row in rows:
        if row.split == "left_out":
            by_source.setdefault(row.source, []).append(row)
    kept = set()
    for found in by_source.values():
        kept |= {id(row) for row in sorted(found, key=lambda row: zlib.crc32(row.text.encode()))[:LEFT_OUT_ROWS]}
    return [row for row in rows if row.split == "dev" or id(row) in kept]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=pathlib.Path, required=True)
    parser.add_argument("--work", type=pathlib.Path, required=True)
    parser.add_argument("--rows", type=int, default=400_000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    begin = time.time()
    train = [row for row in corpora.read_rows(options.corpus) if row.split == "train" and "/machine" not in row.source]
    chosen = numpy.random.default_rng(options.seed).permutation(len(train))[:options.rows]
    train = [train[number] for number in chosen]
    judged = rows_to_judge(options.corpus)
    vectoriser = HashingVectorizer(analyzer="char", ngram_range=(1, 5), n_features=1 << 20, alternate_sign=False,
                                   dtype=numpy.float32, binary=True, norm="l2")
    features = vectoriser.transform([row.text[:250] for row in train])
    print(f"{len(train)} training rows, features in {time.time() - begin:.0f} s", flush=True)
    others = vectoriser.transform([row.text[:250] for row in judged])
    truth = numpy.array([row.labels for row in train], numpy.float32)
    scores = numpy.zeros((len(judged), len(corpora.ATTRIBUTES)), numpy.float32)
    labels = numpy.array([row.labels for row in judged])
    dev = numpy.array([row.split == "dev" for row in judged]) & (labels[:, 0] >= 0)

    def fitted(number: int, alpha: float) -> numpy.ndarray | None:
        told = numpy.flatnonzero(truth[:, number] >= 0)
        if len(numpy.unique(truth[told, number] >= 0.5)) < 2:
            return None
        classifier = SGDClassifier(loss="log_loss", alpha=alpha, max_iter=6, tol=None, average=True, random_state=options.seed)
        classifier.fit(features[told], truth[told, number] >= 0.5)
        return classifier.predict_proba(others)[:, 1]

    tried = {alpha: fitted(0, alpha) for alpha in (1e-6, 1e-7)}
    quality = {alpha: metrics.auc(labels[dev, 0], found[dev]) for alpha, found in tried.items()}
    best = max(quality, key=quality.get)
    print("dev AUC by regularisation", quality, f"{time.time() - begin:.0f} s", flush=True)
    for number, name in enumerate(corpora.ATTRIBUTES):
        found = tried[best] if number == 0 else fitted(number, best)
        if found is not None:
            scores[:, number] = found
    numpy.savez_compressed(options.work / "baseline.npz", scores=scores)
    for group in ("en", "left_out"):
        inside = numpy.array([(row.lang == group and row.split == "dev") or row.split == group for row in judged])
        told = inside & (labels[:, 0] >= 0)
        print(group, "toxicity AUC", round(metrics.auc(labels[told, 0], scores[told, 0]), 4), flush=True)


if __name__ == "__main__":
    main()
