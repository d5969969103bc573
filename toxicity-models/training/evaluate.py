"""Judges the bundled int8 model and writes the report.

python evaluate.py --corpus DIR --work DIR --bundle DIR --templates DIR --report REPORT.md

Scores every dev row and the left-out sources with the exported graph, one text a run as the library does it, and sets
them beside the n-gram baseline (baseline.py) and the float32 graph (export.py). Writes figures.json too, for the card.
"""
from __future__ import annotations

import argparse
import collections
import json
import multiprocessing
import pathlib
import zlib

import numpy

import baseline
import calibrate
import corpus as corpora
import export
import finetune
import metrics
import predict
import vocabulary

_session = None


def _open(path: str) -> None:
    global _session
    import onnxruntime
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    _session = onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])


def _score(ids: list[int]) -> numpy.ndarray:
    return _session.run(None, {"input_ids": numpy.array([ids], numpy.int32)})[0][0]


def graph_logits(path: pathlib.Path, work: pathlib.Path, texts: list[str], processes: int) -> numpy.ndarray:
    """The first window of each text."""
    rows = [encoding.ids for encoding in vocabulary.load(work).encode_batch(texts)]
    rows = [row if len(row) <= export.MAX_TOKENS else row[:export.MAX_TOKENS - 1] + row[-1:] for row in rows]
    with multiprocessing.get_context("spawn").Pool(processes, _open, (str(path),)) as pool:
        return numpy.array(pool.map(_score, rows, chunksize=500))


def some_of_each(rows: list[corpora.Row], limit: int) -> list[int]:
    """Numbers of at most `limit` rows of each source, in order."""
    by_source = collections.defaultdict(list)
    for number, row in enumerate(rows):
        by_source[row.lang, row.source].append(number)
    return sorted(number for found in by_source.values()
                  for number in sorted(found, key=lambda at: zlib.crc32(rows[at].text.encode()))[:limit])


def calibrated(bundle: pathlib.Path, logits: numpy.ndarray) -> numpy.ndarray:
    lines = (bundle / "calibration.tsv").read_text(encoding="utf-8").splitlines()[1:]
    factors = numpy.array([[float(value) for value in line.split("\t")[1:3]] for line in lines])
    return predict.sigmoid(logits * factors[:, 0] + factors[:, 1])


def figure(value: float) -> str:
    return "–" if value != value else f"{value:.3f}"


def table(head: list[str], lines: list[list]) -> str:
    text = ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)]
    text += ["| " + " | ".join(figure(cell) if isinstance(cell, float) else str(cell) for cell in line) + " |" for line in lines]
    return "\n".join(text) + "\n"


class Judged:
    """Rows, their labels and scores, by whatever group is asked for."""

    def __init__(self, rows: list[corpora.Row], scores: numpy.ndarray, plain: numpy.ndarray | None, thresholds: dict[str, float]):
        self.rows, self.scores, self.plain, self.thresholds = rows, scores, plain, thresholds
        self.truth = numpy.array([row.labels for row in rows], numpy.float32)

    def select(self, wanted) -> numpy.ndarray:
        return numpy.array([bool(wanted(row)) for row in self.rows])

    def measures(self, inside: numpy.ndarray, number: int) -> dict[str, float]:
        told = inside & (self.truth[:, number] >= 0)
        truth, scores = self.truth[told, number], self.scores[told, number]
        if not told.any():
            return {"rows": 0, "positives": 0, **dict.fromkeys(("auc", "ap", "f1", "ece", "plain"), float("nan"))}
        plain = float("nan") if self.plain is None or number >= 7 else metrics.auc(truth, self.plain[told, number])
        limit = self.thresholds.get(corpora.LABELS[number], 0.5)
        return {"rows": int(told.sum()), "positives": int((truth >= 0.5).sum()), "auc": metrics.auc(truth, scores),
                "ap": metrics.average_precision(truth, scores), "f1": metrics.f1(truth, scores >= limit),
                "macro_f1": metrics.macro_f1(truth, scores >= limit),
                "ece": metrics.calibration_error(truth, scores), "plain": plain}


def lines_by(judged: Judged, key, inside: numpy.ndarray, number: int, least: int = 1) -> list[list]:
    groups = collections.defaultdict(list)
    for place in numpy.flatnonzero(inside):
        groups[key(judged.rows[place])].append(place)
    lines = []
    for name, places in sorted(groups.items()):
        mask = numpy.zeros(len(judged.rows), bool)
        mask[places] = True
        found = judged.measures(mask, number)
        if found["positives"] >= least and found["auc"] == found["auc"]:
            lines.append([name, found["rows"], found["positives"], found["auc"], found["plain"], found["ap"], found["f1"],
                          found["macro_f1"], found["ece"]])
    return lines


HEAD = ["rows", "positive", "AUC", "n-gram AUC", "AP", "F1", "macro-F1", "ECE"]


def template_lines(folder: pathlib.Path | None, score, limit: float) -> tuple[list[list], list[list]]:
    """Share judged right at the threshold, by category and by language, on template lines never trained on."""
    made = finetune.held_out_templates(folder, 2, 7)
    if not made:
        return [], []
    scores = score([text for text, _, _ in made])[:, 0]
    by_category, by_language = collections.defaultdict(list), collections.defaultdict(list)
    for (_, labels, template), value in zip(made, scores):
        right = (value >= limit) == (labels[0] >= 0.5)
        by_category[template.category].append((right, value))
        by_language[template.lang].append((labels[0], value, right))
    categories = [[name, len(found), float(numpy.mean([right for right, _ in found])), float(numpy.mean([v for _, v in found]))]
                  for name, found in sorted(by_category.items())]
    languages = [[name, len(found), metrics.auc(numpy.array([t for t, _, _ in found]), numpy.array([v for _, v, _ in found])),
                  float(numpy.mean([right for _, _, right in found]))] for name, found in sorted(by_language.items())]
    return categories, languages


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=pathlib.Path, required=True)
    parser.add_argument("--work", type=pathlib.Path, required=True)
    parser.add_argument("--bundle", type=pathlib.Path, required=True)
    parser.add_argument("--templates", type=pathlib.Path)
    parser.add_argument("--report", type=pathlib.Path, required=True)
    parser.add_argument("--rows-a-source", type=int, default=1 << 30, help="rows of a source, at most (chosen by a hash)")
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--compare", type=int, default=3000, help="rows on which int8 and float32 are compared")
    options = parser.parse_args()

    rows = baseline.rows_to_judge(options.corpus)
    kept = some_of_each(rows, options.rows_a_source)
    rows = [rows[number] for number in kept]
    logits = graph_logits(options.bundle / "model.onnx", options.work, [row.text for row in rows], options.processes)
    scores = calibrated(options.bundle, logits)
    plain_file = options.work / "baseline.npz"
    plain = numpy.load(plain_file)["scores"][kept] if plain_file.exists() else None
    threshold_lines = (options.work / "thresholds.tsv").read_text(encoding="utf-8").split()
    thresholds = {name.lower(): float(value) for name, value in zip(threshold_lines[::2], threshold_lines[1::2])}
    judged = Judged(rows, scores, plain, thresholds)

    dev = judged.select(lambda row: row.split == "dev")
    english, rated = dev & judged.select(lambda row: row.lang == "en"), dev & judged.select(lambda row: row.source.startswith("rtp-lx"))
    left_out = judged.select(lambda row: row.split == "left_out")
    unseen_half = dev & ~judged.select(calibrate.for_calibration)
    text, figures = [], {"thresholds": thresholds}

    def section(title: str, head: list[str], lines: list[list]) -> None:
        if lines:
            text.append(f"## {title}\n\n" + table(head, lines))

    for name, inside in (("English dev rows", english), ("All dev rows", dev), ("Rated prompts (rtp-lx dev rows), all languages", rated),
                         ("Dev rows that calibration did not see", unseen_half)):
        found = {label: judged.measures(inside, number) for number, label in enumerate(corpora.ATTRIBUTES)}
        figures[name] = found
        section(name, ["attribute", *HEAD], [[label, *(values[key] for key in ("rows", "positives", "auc", "plain", "ap", "f1", "macro_f1", "ece"))]
                                             for label, values in found.items() if values["rows"]])
    figures["left out"] = {}
    lines = []
    for number in (0, 2):
        for line in lines_by(judged, lambda row: f"{row.lang}/{row.source}", left_out, number, 10):
            lines.append([corpora.ATTRIBUTES[number], *line])
            figures["left out"][f"{line[0]} {corpora.ATTRIBUTES[number]}"] = {"auc": line[3], "plain": line[4], "macro_f1": line[7]}
    section("Sources left out of training", ["attribute", "source", *HEAD], lines)
    section("Toxicity by language (dev)", ["language", *HEAD], lines_by(judged, lambda row: row.lang, dev, 0, 5))
    section("Toxicity on rated prompts by language", ["language", *HEAD], lines_by(judged, lambda row: row.lang, rated, 0, 3))
    section("Toxicity by source (dev)", ["source", *HEAD], lines_by(judged, lambda row: f"{row.lang}/{row.source}", dev, 0, 10))
    section("Identity attack by source (dev)", ["source", *HEAD], lines_by(judged, lambda row: f"{row.lang}/{row.source}", dev, 2, 10))
    section("Target groups (dev)", ["target", *HEAD], [[name, *(judged.measures(dev, 7 + number)[key] for key in (
        "rows", "positives", "auc", "plain", "ap", "f1", "macro_f1", "ece"))] for number, name in enumerate(corpora.TARGETS)
        if judged.measures(dev, 7 + number)["positives"] >= 5])
    harmless = collections.defaultdict(list)
    for place in numpy.flatnonzero(dev & judged.select(lambda row: calibrate.is_benign(row.source) or row.source == "goemotions_kind")):
        harmless[rows[place].lang].append(scores[place, 0])
    limit = thresholds["toxicity"]
    figures["benign"] = {"at 0.5": float(numpy.mean([v >= 0.5 for found in harmless.values() for v in found])) if harmless else 0.0,
                         "at threshold": float(numpy.mean([v >= limit for found in harmless.values() for v in found])) if harmless else 0.0}
    section("Harmless text flagged as toxic", ["language", "rows", "% at 0.5", f"% at {limit}"],
            [[lang, len(found), float(100 * numpy.mean(numpy.array(found) >= 0.5)), float(100 * numpy.mean(numpy.array(found) >= limit))]
             for lang, found in sorted(harmless.items())])
    categories, languages = template_lines(options.templates, lambda texts: calibrated(options.bundle, graph_logits(
        options.bundle / "model.onnx", options.work, texts, options.processes)), limit)
    section("Template lines never trained on, by category", ["category", "sentences", "judged right", "mean score"], categories)
    section("Template lines never trained on, by language", ["language", "sentences", "AUC", "judged right"], languages)
    figures["templates"] = {line[0]: line[2] for line in categories}

    chosen = numpy.random.default_rng(1).permutation(len(rows))[:options.compare]
    full = calibrated(options.bundle, graph_logits(options.work / "model-fp32.onnx", options.work, [rows[n].text for n in chosen], options.processes))
    told = judged.truth[chosen, 0] >= 0
    gap = numpy.abs(full - scores[chosen])[:, :7]
    figures["int8"] = {"mean difference": float(gap.mean()), "mean difference toxicity": float(gap[:, 0].mean()), "AUC int8": metrics.auc(judged.truth[chosen, 0][told], scores[chosen, 0][told]),
                       "AUC float32": metrics.auc(judged.truth[chosen, 0][told], full[told, 0]), "rows": len(chosen)}
    section("int8 beside float32", list(figures["int8"]), [[value if isinstance(value, int) else f"{value:.5f}" for value in figures["int8"].values()]])
    sampled = "" if options.rows_a_source > len(rows) else f"Of each source at most {options.rows_a_source} rows, chosen by a hash, were judged.\n\n"
    options.report.write_text(REPORT + sampled + "\n".join(text), encoding="utf-8")
    (options.work / "figures.json").write_text(json.dumps(figures, indent=1), encoding="utf-8")
    print("\n".join(part for part in text[:5]))
    print(figures["int8"], figures["benign"])


REPORT = f"""# What the bundled model can and cannot do

Written by `evaluate.py` from the exported int8 graph; see README.md for the commands. AUC, AP and F1 count a label of
at least 0.5 as positive; F1 is at the recommended threshold. "n-gram" is `baseline.py`: hashed character 1–5-grams
with logistic regression on a sample of the same training rows, with the same sources left out. Most dev rows come from
sources that were also trained on, which flatters both models: the left-out sources tell what other people's text gives.
Only the first window of {export.MAX_TOKENS} pieces of a text is read here.

"""

if __name__ == "__main__":
    main()
