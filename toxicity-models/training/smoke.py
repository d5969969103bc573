"""Runs the whole chain on a tiny corpus that it makes up, and checks what comes out (CI; CPU, about two minutes).

python smoke.py [--work DIR]
"""
from __future__ import annotations

import argparse
import json
import lzma
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile

import numpy
import torch

import finetune
import mixture
import supply
import teacher
import templates as grammars

HERE = pathlib.Path(__file__).resolve().parent
NOUNS = {"en": "garden river teacher window bread winter song horse".split(),
         "de": "garten fluss lehrer fenster brot winter lied pferd".split()}
KIND = {"en": ["the {} is lovely today", "i like your {}", "we saw a {} near the lake"],
        "de": ["der {} ist heute schön", "ich mag dein {}", "wir sahen ein {} am see"]}
RUDE = {"en": ["you are a stupid {}", "shut up you silly {}", "what an idiot with a {}"],
        "de": ["du bist ein dummer {}", "halt den mund du blöder {}", "was für ein idiot mit {}"]}


def sentence(lang: str, rude: bool, generator: random.Random) -> str:
    return generator.choice((RUDE if rude else KIND)[lang]).format(generator.choice(NOUNS[lang])) + f" {generator.randrange(99)}"


def write(path: pathlib.Path, lines: list[str]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with lzma.open(path, "wt", encoding="utf-8") as out:
        out.writelines(line + "\n" for line in lines)


def make_corpus(folder: pathlib.Path, generator: random.Random) -> None:
    for lang in ("en", "de"):
        for source, count in ((f"made-{lang}", 400), ("convabuse" if lang == "en" else "iwg-refugees", 60)):
            rows = []
            for number in range(count):
                rude = generator.random() < 0.5
                labels = {"toxicity": float(rude), "insult": float(rude), "identity_attack": 0.0}
                rows.append(json.dumps({"id": f"{source}:{number}", "lang": lang, "source": source, "labels": labels,
                                        "text": sentence(lang, rude, generator), "split": "dev" if number % 5 == 0 else "train"}))
            write(folder / lang / f"{source}.jsonl.xz", rows)
        benign = [json.dumps({"id": f"b:{n}", "lang": lang, "source": f"benign_made-{lang}", "text": sentence(lang, False, generator),
                              "labels": {"toxicity": 0.0, "identity_attack": 0.0}, "split": "dev" if n % 5 == 0 else "train"})
                  for n in range(60)]
        write(folder / lang / f"benign_made-{lang}.jsonl.xz", benign)
        write(folder / "text" / f"{lang}.txt.xz", [sentence(lang, False, generator) for _ in range(300)])
    write(folder / "dictionary" / "de.tsv.xz", [f"{a}\t{b}\tmade" for a, b in zip(NOUNS["en"], NOUNS["de"])] + ["stupid\tdumm\tmade"])
    pairs = [(KIND["en"][0].format(a), KIND["de"][0].format(b)) for a, b in zip(NOUNS["en"], NOUNS["de"])]
    write(folder / "parallel" / "en.tsv.xz", [f"made:{n}\t{a}" for n, (a, _) in enumerate(pairs)])
    write(folder / "parallel" / "de.tsv.xz", [f"made:{n}\t{b}" for n, (_, b) in enumerate(pairs)])
    write(folder / "parallel" / "tatoeba-de.tsv.xz", [f"{a}\t{b}" for a, b in pairs])


def make_templates(folder: pathlib.Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    lines = ["# language: en", "@group = women[women] | immigrants[immigrants]", "== hate_normative"]
    lines += [f"{{group}} should not be allowed in the {noun}" for noun in NOUNS["en"]]
    lines += ["== positive_identity"] + [f"proud of the {{group}} in our {noun}" for noun in NOUNS["en"]]
    (folder / "en.tpl").write_text("\n".join(lines) + "\n", encoding="utf-8")


def run(script: str, *arguments: object) -> None:
    print("==", script, flush=True)
    environment = dict(os.environ, OMP_WAIT_POLICY="PASSIVE")
    subprocess.run([sys.executable, str(HERE / script), *map(str, arguments)], check=True, env=environment)


def chain(work: pathlib.Path) -> None:
    corpus, templates, bundle = work / "corpus", work / "templates", work / "bundle"
    make_corpus(corpus, random.Random(1))
    make_templates(templates)
    given = ("--corpus", corpus, "--work", work)
    run("vocabulary.py", *given, "--templates", templates, "--size", 3000, "--alphabet", 200, "--characters", 200_000)
    run("initialise.py", *given)
    run("distil.py", *given, "--tokens", 15_000, "--batch", 512, "--round", 400)
    run("finetune.py", *given, "--templates", templates, "--tokens", 60_000, "--batch", 512, "--round", 400)
    run_teacher(work, corpus, templates)
    run("shares.py", *given, "--templates", templates, "--with", work / "distil.pt", "--shares", "0,0.4", "--rows", 50)
    run("average.py", "--work", work, "--with", work / "final.pt", "--share", 0.4)
    run("complete.py", "--work", work)
    run("calibrate.py", *given, "--templates", templates)
    run("baseline.py", *given)
    run("ngrams.py", "--corpus", corpus, "--templates", templates, "--out", work / "ngrams.tsv", "--rounds", 1)
    run("export.py", "--work", work, "--bundle", bundle)
    run("restore.py", "--bundle", bundle, "--work", work / "again")
    run("evaluate.py", *given, "--bundle", bundle, "--templates", templates, "--report", work / "REPORT.md", "--compare", 100)
    licence = work / "licence.txt"
    licence.write_text("Apache License 2.0\n", encoding="utf-8")
    run("card.py", *given, "--bundle", bundle, "--licence", licence)
    run("plain.py", "--work", work, "--write", work / "plain.tsv")
    run("golden.py", "--work", work, "--out", work / "golden.jsonl", "--count", 200)
    check(work, bundle)


def run_teacher(work: pathlib.Path, corpus: pathlib.Path, templates: pathlib.Path) -> None:
    """The way of a GPU, in a folder of its own, a few batches a step."""
    taught = work / "taught"
    taught.mkdir()
    for name in ("init.pt", "tokenizer.json", "vocab.txt"):
        shutil.copy(work / name, taught)
    run("teacher.py", "--corpus", corpus, "--work", taught, "--templates", templates, "--known", work / "finetune-known.json",
        "--minutes", "0.05,0.05,0.05", "--batch", 512, "--pool", 6000, "--round", 100, "--workers", 1, "--dev", 20)
    layers = {name: sum(key.endswith("qkv.weight") for key in torch.load(taught / name)["encoder"]) for name in ("aligned.pt", "teacher.pt", "final.pt")}
    assert layers == {"aligned.pt": 12, "teacher.pt": 12, "final.pt": 6}, layers
    before, after = (torch.load(taught / name) for name in ("init.pt", "final.pt"))
    assert not torch.equal(before["head"]["out.weight"], after["head"]["out.weight"]), "nothing was learnt"


def check_supply() -> None:
    """Sequences of different lengths come back as they went in; batches hold equally long texts, each text once."""
    lists = [[1, 2, 3], [4, 5, 6], [7], [8, 9, 10, 11]]
    other = [[1], [2, 2], [3, 3, 3], []]
    chunk = supply.Chunk({"ids": supply.sequence(lists), "other": supply.sequence(other)}, {"weights": numpy.arange(4.0)})
    pool = supply.Pool([chunk, chunk], torch.device("cpu"))
    batches = pool.batches(6, numpy.random.default_rng(1))
    assert sorted(number for batch in batches for number in batch) == list(range(8)), batches
    for batch in batches:
        values, mask = pool.get("ids", batch)
        assert mask is None and values.tolist() == [lists[number % 4] for number in batch], values
    values, mask = pool.get("other", numpy.array([2, 4, 7]), -1)
    assert values.tolist() == [[3, 3, 3], [1, -1, -1], [-1, -1, -1]] and mask.sum(1).tolist() == [3, 1, 0], values
    words, count = teacher.mean_of_words(torch.tensor([[[1.0], [3.0], [9.0]]]), torch.tensor([[0, 0, -1]]), 3)
    assert words[:, 0].tolist() == [2, 0, 0] and count.tolist() == [2, 0, 0], words


def check(work: pathlib.Path, bundle: pathlib.Path) -> None:
    figures = json.loads((work / "figures.json").read_text(encoding="utf-8"))
    quality = figures["All dev rows"]["toxicity"]["auc"]
    difference = figures["int8"]["mean difference"]
    for line in (work / "ngrams.tsv").read_text(encoding="utf-8").splitlines():
        labels, weight, text = line.split("\t")
        assert len(labels.split()) == 7 and 0 < float(weight) <= 1 and text, line
    for line in (work / "plain.tsv").read_text(encoding="utf-8").splitlines():
        lang, kind, _, labels, text = line.split("\t")
        assert lang and kind in ("plain_hate", "plain_harmless") and len(labels.split()) == 7 and "{" not in text, line
    grammar = grammars.read(work / "templates" / "en.tpl")
    assert grammar.groups("{group} are welcome") == 2 and grammar.groups("a fine day") == 1
    check_drawing(work)
    check_snippets(work)
    check_moved()
    check_supply()
    expected = {"LICENSE", "MODEL_CARD.md", "NOTICE", "calibration.tsv", "manifest.properties", "model.onnx", "vocab.txt"}
    assert {path.name for path in bundle.iterdir()} == expected, sorted(bundle.iterdir())
    assert quality > 0.85, f"toxicity AUC {quality} on made-up rows"
    small, full = figures["int8"]["AUC int8"], figures["int8"]["AUC float32"]
    assert small > full - 0.01, f"int8 orders rows worse: AUC {small} after {full}"
    # Hardly trained weights still have the starting model's outlying channels, which eight bits cannot hold well.
    assert difference < 0.12, f"int8 is {difference} away from float32"
    print(f"smoke run passed: AUC {quality:.3f}, int8 difference {difference:.4f}")


def check_drawing(work: pathlib.Path) -> None:
    """What the network knew was judged once; mistaken harmless rows are drawn more often."""
    known = json.loads((work / "finetune-known.json").read_text(encoding="utf-8"))
    assert known["lines"] and all(mixture.KNOWN_LINE <= odds <= 1 for odds in known["lines"].values())
    drawn = mixture.Mixture(work / "corpus", None, None)
    assert len(drawn.harmless) == 96, "the harmless rows are those of benign_made"
    texts = [drawn.texts[number] for number in drawn.harmless]
    mistaken, other = 0, next(place for place, text in enumerate(texts) if text != texts[0])
    drawn.draw_mistaken({texts[mistaken]: 0.9})
    assert abs(drawn.harmless_odds[mistaken] / drawn.harmless_odds[other] - mixture.MISTAKEN) < 1e-9


def check_snippets(work: pathlib.Path) -> None:
    """Pieces of ordinary text and names hold no term; they are drawn as harmless."""
    lines = ["we met Ada Lovelace in Paris", "the Idiot Brothers sang with Ada Byron King", "what an idiot"] * 9
    assert mixture.names(lines, {"idiot"}, 9, random.Random(1)) == ["Ada Byron King", "Ada Lovelace"]
    pieces = mixture.snippets(lines, {"idiot"}, 9, random.Random(1))
    assert pieces and not any("idiot" in piece.lower() for piece in pieces), pieces
    drawn = mixture.Mixture(work / "corpus", None, None)
    drawn.snippets = [pieces]
    sample = drawn.snippet_rows(5, random.Random(1))
    assert len(sample.texts) == 5 and set(sample.texts) <= set(pieces) and not sample.labels.any(), sample


def check_moved() -> None:
    """A text's vectors move along their gradient by a share of their length; without a gradient they stay."""
    vectors = torch.tensor([[[3.0, 0.0], [0.0, 4.0]], [[1.0, 2.0], [3.0, 4.0]]])
    gradient = torch.tensor([[[0.0, 7.0], [0.0, 0.0]], [[0.0, 0.0], [0.0, 0.0]]])
    found = finetune.moved(vectors, gradient, 0.1) - vectors
    assert torch.allclose(found, torch.tensor([[[0.0, 0.5], [0.0, 0.0]], [[0.0, 0.0], [0.0, 0.0]]])), found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--work", type=pathlib.Path)
    work = parser.parse_args().work
    if work:
        chain(work)
        return
    with tempfile.TemporaryDirectory() as folder:
        chain(pathlib.Path(folder))


if __name__ == "__main__":
    main()
