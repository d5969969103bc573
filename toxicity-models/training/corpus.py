"""Reads the corpus: labelled rows, unlabelled text, dictionaries and aligned sentences.

Run as a command it prints how many rows each source has:  python corpus.py --corpus DIR
"""
from __future__ import annotations

import argparse
import collections
import dataclasses
import json
import lzma
import pathlib
from typing import Iterator

ATTRIBUTES = ("toxicity", "severe_toxicity", "identity_attack", "insult", "profanity", "threat", "sexually_explicit")

# Groups with a head of their own; every name is one of the lexicon format's targets.
TARGETS = ("women", "men", "lgbtq", "transgender", "black", "white", "asian", "arab", "jewish", "muslim", "christian",
           "hindu", "latino", "roma", "indigenous", "immigrants", "refugees", "nationality", "disability",
           "mental_health", "age", "body")
_TARGET_ALIAS = {"refugee": "refugees", "immigrant": "immigrants", "trans": "transgender"}

LABELS = ATTRIBUTES + TARGETS
UNKNOWN = -1.0

# Never trained on, never calibrated on: an honest test on "other people's text". NgramFit and FusionFit weigh their judges on a
# quarter of the rows of six of them, which the quality report leaves out.
LEFT_OUT_SOURCES = frozenset({
    "convabuse", "fox_news", "stormfront", "iwg-refugees", "tupy", "swsr", "beep",
    "jigsaw-validation-es", "jigsaw-validation-it", "jigsaw-validation-tr",
    # Its licence file says MIT, but the data set it is derived from is for research only: kept out of a shipped
    # model, and so also the test on a language (Vietnamese) without any labelled training row.
    "vihos",
})

# How far the labels of a source are believed (default 1).
SOURCE_TRUST = {
    "mlma": 0.35, "mlma-ar": 0.4, "mlma-fr": 0.4, "implicit_hate": 0.6, "discord_automod": 0.5, "discord_nsfw": 0.5,
    "hatexplain": 0.6, "cold": 0.7, "edos": 0.8, "dravidian-codemix-ml": 0.4, "dravidian-codemix-ml-Latn": 0.4,
    "wikipedia_debiasing": 0.5, "bold": 0.7, "roman-urdu-rudaba": 0.8,
}
MACHINE_TRUST = 0.4


@dataclasses.dataclass(slots=True)
class Row:
    """One labelled text; labels holds a value in [0, 1] or UNKNOWN for each of LABELS."""
    text: str
    lang: str
    source: str
    split: str
    labels: list[float]
    weight: float


def label_vector(told: dict[str, float], targets: list[str] | None) -> list[float]:
    """Attribute values as told, and a target's head only where it can be known.

    A target head says "this group is attacked": zero wherever no identity is attacked, one for a named group.
    """
    values = [float(told.get(name, UNKNOWN)) for name in ATTRIBUTES]
    attack, toxicity = told.get("identity_attack"), told.get("toxicity")
    named = {_TARGET_ALIAS.get(name, name) for name in targets or ()}
    if named and (attack is None or attack >= 0.5) and (attack is not None or (toxicity or 0) >= 0.5):
        heads = [1.0 if name in named else 0.0 for name in TARGETS]
    elif (attack is not None and attack < 0.3) or (toxicity is not None and toxicity <= 0.1):
        heads = [0.0] * len(TARGETS)
    else:
        heads = [UNKNOWN] * len(TARGETS)
    return values + heads


def labelled_files(corpus: pathlib.Path) -> list[pathlib.Path]:
    return sorted(corpus.glob("*/*.jsonl.xz")) + sorted(corpus.glob("*/share-alike/*.jsonl.xz"))


def read_rows(corpus: pathlib.Path) -> Iterator[Row]:
    """All labelled rows, in a fixed order; rows of LEFT_OUT_SOURCES get the split "left_out"."""
    for path in labelled_files(corpus):
        with lzma.open(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                record = json.loads(line)
                source = record["source"]
                trust = SOURCE_TRUST.get(source, 1.0) * (MACHINE_TRUST if record.get("machine") else 1.0)
                yield Row(record["text"], record["lang"], source + ("/machine" if record.get("machine") else ""),
                          "left_out" if source in LEFT_OUT_SOURCES else record["split"],
                          label_vector(record["labels"], record.get("targets")), trust)


def read_text(corpus: pathlib.Path, lang: str) -> list[str]:
    return _lines(corpus / "text" / f"{lang}.txt.xz")


def text_languages(corpus: pathlib.Path) -> list[str]:
    return sorted(path.name[:-len(".txt.xz")] for path in (corpus / "text").glob("*.txt.xz"))


def read_dictionaries(corpus: pathlib.Path) -> dict[str, list[tuple[str, str]]]:
    """Language -> (English word, word) pairs."""
    return {path.name[:-len(".tsv.xz")]: [tuple(line.split("\t")[:2]) for line in _lines(path) if line.count("\t")]
            for path in sorted((corpus / "dictionary").glob("*.tsv.xz"))}


def read_parallel(corpus: pathlib.Path) -> dict[str, list[tuple[str, str]]]:
    """Language -> (English sentence, sentence) pairs of the aligned collections."""
    folder = corpus / "parallel"
    english = dict(line.split("\t", 1) for line in _lines(folder / "en.tsv.xz"))
    pairs: dict[str, list[tuple[str, str]]] = collections.defaultdict(list)
    for path in sorted(folder.glob("*.tsv.xz")):
        name = path.name[:-len(".tsv.xz")]
        if name == "en":
            continue
        rows = [line.split("\t") for line in _lines(path) if line.count("\t")]
        if name.startswith("tatoeba-"):
            pairs[name[len("tatoeba-"):]] += [(row[0], row[1]) for row in rows]
        else:
            pairs[name] += [(english[row[0]], row[1]) for row in rows if row[0] in english]
    return dict(pairs)


def read_tatoeba(corpus: pathlib.Path) -> dict[str, list[tuple[str, str]]]:
    """Language -> (English sentence, everyday sentence) pairs."""
    return {path.name[len("tatoeba-"):-len(".tsv.xz")]:
            [tuple(line.split("\t")[:2]) for line in _lines(path) if line.count("\t")]
            for path in sorted((corpus / "parallel").glob("tatoeba-*.tsv.xz"))}


def _lines(path: pathlib.Path) -> list[str]:
    if not path.exists():
        return []
    with lzma.open(path, "rt", encoding="utf-8", newline="\n") as lines:
        return [line.rstrip("\n") for line in lines]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpus", type=pathlib.Path, required=True)
    counts: dict[tuple[str, str], collections.Counter] = collections.defaultdict(collections.Counter)
    for row in read_rows(parser.parse_args().corpus):
        counts[row.lang, row.source][row.split] += 1
        counts[row.lang, row.source]["toxic"] += row.labels[0] >= 0.5
    for (lang, source), count in sorted(counts.items()):
        print(lang, source, *(f"{name}={number}" for name, number in sorted(count.items())), sep="\t")


if __name__ == "__main__":
    main()
