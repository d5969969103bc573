"""Judges plain sentences about groups, of which no template line was made: hate and harmless ones with the same words.

python plain.py --work DIR [--checkpoint NAME.pt]          tells the AUC of a network by language
python plain.py --write PLAIN.tsv                           writes the sentences, as templates.py --held-out does

The sentences are in plain.tsv. They were written to find what the network of version 2.6.0 lacked; their kinds were told to
the writers of template lines, so they are a dev set.
"""
from __future__ import annotations

import argparse
import collections
import pathlib

import numpy

import corpus as corpora

PATH = pathlib.Path(__file__).with_name("plain.tsv")


def sentences() -> list[tuple[str, bool, str]]:
    """(language, whether it is hateful, text), each text with each group of its language."""
    rows = [line.split("\t") for line in PATH.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    groups = collections.defaultdict(list)
    for lang, kind, text in rows:
        if kind == "group":
            groups[lang].append((text.split("/")[0], text.split("/")[-1]))
    made = []
    for lang, kind, text in rows:
        for plural, singular in groups[lang] if kind != "group" else ():
            sentence = text.replace("{p}", plural).replace("{s}", singular)
            made.append((lang, kind == "hate", sentence[:1].upper() + sentence[1:]))
    return made


def write(path: pathlib.Path) -> None:
    attributes = {True: "1 -1 1 -1 -1 -1 0", False: "0 0 0 0 -1 0 0"}
    lines = [f"{lang}\t{'plain_hate' if hateful else 'plain_harmless'}\tjudge\t{attributes[hateful]}\t{text}"
             for lang, hateful, text in sentences()]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def report(work: pathlib.Path, checkpoint: str) -> None:
    import metrics
    import predict
    import torch
    import vocabulary
    found = sentences()
    encoder, head, table = predict.load(torch.load(work / checkpoint, map_location="cpu"))
    scores = predict.logits(encoder, head, table, vocabulary.load(work), [text for _, _, text in found], 64)
    truth, langs = numpy.array([float(hateful) for _, hateful, _ in found]), numpy.array([lang for lang, _, _ in found])
    chosen = [corpora.ATTRIBUTES.index("toxicity"), corpora.ATTRIBUTES.index("identity_attack")]
    values = {lang: [metrics.auc(truth[langs == lang], scores[langs == lang, number]) for number in chosen]
              for lang in sorted(set(langs))}
    for lang, (toxicity, attack) in values.items():
        print(f"{lang}\ttoxicity {toxicity:.3f}\tidentity attack {attack:.3f}")
    print("mean\ttoxicity {:.3f}\tidentity attack {:.3f}".format(*numpy.mean(list(values.values()), 0)))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--work", type=pathlib.Path)
    parser.add_argument("--checkpoint", default="final.pt")
    parser.add_argument("--write", type=pathlib.Path)
    options = parser.parse_args()
    if options.write:
        write(options.write)
    if options.work:
        report(options.work, options.checkpoint)


if __name__ == "__main__":
    main()
