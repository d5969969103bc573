"""Measures of ranking and calibration; a label of at least 0.5 counts as positive."""
from __future__ import annotations

import numpy


def auc(truth: numpy.ndarray, scores: numpy.ndarray) -> float:
    """Area under the ROC curve; ties count half; nan unless both classes occur."""
    positive = numpy.asarray(truth) >= 0.5
    count = int(positive.sum())
    if count == 0 or count == len(positive):
        return float("nan")
    _, inverse, sizes = numpy.unique(scores, return_inverse=True, return_counts=True)
    ends = numpy.cumsum(sizes)
    ranks = (ends - (sizes - 1) / 2)[inverse]
    return float((ranks[positive].sum() - count * (count + 1) / 2) / (count * (len(positive) - count)))


def average_precision(truth: numpy.ndarray, scores: numpy.ndarray) -> float:
    positive = numpy.asarray(truth)[numpy.argsort(-scores, kind="stable")] >= 0.5
    if not positive.any():
        return float("nan")
    hits = numpy.cumsum(positive)
    return float((hits / numpy.arange(1, len(hits) + 1))[positive].mean())


def f1(truth: numpy.ndarray, flagged: numpy.ndarray) -> float:
    positive = numpy.asarray(truth) >= 0.5
    both = int((positive & flagged).sum())
    return 2 * both / max(1, int(positive.sum()) + int(flagged.sum()))


def macro_f1(truth: numpy.ndarray, flagged: numpy.ndarray) -> float:
    return (f1(truth, flagged) + f1(1 - (numpy.asarray(truth) >= 0.5), ~flagged)) / 2


def calibration_error(truth: numpy.ndarray, scores: numpy.ndarray, bins: int = 15) -> float:
    """Expected calibration error over equally wide bins."""
    place = numpy.minimum((scores * bins).astype(int), bins - 1)
    error = 0.0
    for number in range(bins):
        inside = place == number
        if inside.any():
            error += inside.mean() * abs(float(numpy.mean(truth[inside])) - float(scores[inside].mean()))
    return error
