"""Teaches the new pieces what the English model knows: a translation gets the vector of its English sentence.

python align.py --corpus DIR --work DIR [--tokens 8000000] [--minutes 25]

The teacher is the original all-MiniLM-L6-v2. The student reads English and 67 other languages through the new
vocabulary. Reads init.pt, writes align.pt; started again, it goes on from align.pt.
"""
from __future__ import annotations

import argparse
import dataclasses
import pathlib
import time

import numpy
import torch
from torch.nn import functional

import corpus as corpora
import minilm
import model
import vocabulary

LONGEST = 64
# Share of the texts that are read from each kind (dictionary words are short, so they cost little).
KINDS = {"dictionary": 0.42, "tatoeba": 0.24, "parallel": 0.22, "english": 0.12}


@dataclasses.dataclass
class Pairs:
    """Student inputs of one kind, and which teacher vector each must have."""
    ids: list[numpy.ndarray]
    teacher: numpy.ndarray
    weight: numpy.ndarray


@torch.no_grad()
def teach(texts: list[str], device: torch.device, tokens: int = 8192) -> torch.Tensor:
    """The original model's mean vectors."""
    tokenizer, table = minilm.tokenizer(), model.pretrained_table().to(device)
    tokenizer.enable_truncation(LONGEST)
    encoder = model.Encoder.pretrained().to(device).eval()
    rows = [encoding.ids for encoding in tokenizer.encode_batch(texts)]
    vectors = torch.zeros(len(texts), table.shape[1], dtype=torch.float16)
    lengths = numpy.array([len(row) for row in rows])
    for batch in model.batches(lengths, tokens, numpy.random.default_rng(0)):
        ids, mask = model.pad([rows[number] for number in batch], device)
        with torch.autocast(device.type, torch.bfloat16):
            hidden = encoder(functional.embedding(ids, table).bfloat16(), mask)
        vectors[batch] = model.pool(hidden, mask).half().cpu()
    return vectors


def gather(corpus: pathlib.Path, work: pathlib.Path, english_rows: int, seed: int) -> tuple[dict[str, Pairs], list[str]]:
    """Student inputs by kind, and the English texts whose teacher vectors are wanted."""
    tokenizer = vocabulary.load(work)
    tokenizer.enable_truncation(LONGEST)
    places: dict[str, int] = {}

    def pairs(by_language: dict[str, list[tuple[str, str]]]) -> Pairs:
        texts, teacher, weight = [], [], []
        for rows in by_language.values():
            texts += [other for _, other in rows]
            teacher += [places.setdefault(english, len(places)) for english, _ in rows]
            weight += [max(1, len(rows)) ** -0.5] * len(rows)  # small languages a little more often
        ids = [numpy.array(encoding.ids, numpy.int32) for encoding in tokenizer.encode_batch(texts)]
        return Pairs(ids, numpy.array(teacher), numpy.array(weight) / sum(weight))

    tatoeba = corpora.read_tatoeba(corpus)
    known = {lang: set(rows) for lang, rows in tatoeba.items()}
    parallel = {lang: [pair for pair in rows if pair not in known.get(lang, ())]
                for lang, rows in corpora.read_parallel(corpus).items()}
    kinds = {"dictionary": pairs(corpora.read_dictionaries(corpus)), "tatoeba": pairs(tatoeba),
             "parallel": pairs(parallel)}
    generator = numpy.random.default_rng(seed)
    labelled = [row.text for row in corpora.read_rows(corpus)
                if row.lang == "en" and row.split == "train" and len(row.text) < 220]
    english = sorted({labelled[number] for number in generator.permutation(len(labelled))[:english_rows]})
    english += [text for text in generator.permutation(sorted(places))[:english_rows // 2]]
    kinds["english"] = pairs({"en": [(text, text) for text in english]})
    return kinds, list(places)


def draw(kinds: dict[str, Pairs], texts: int, generator: numpy.random.Generator) -> tuple[list[numpy.ndarray], numpy.ndarray]:
    ids, teacher = [], []
    for kind, share in KINDS.items():
        pairs = kinds[kind]
        if not pairs.ids:
            continue
        for number in generator.choice(len(pairs.ids), int(texts * share), p=pairs.weight):
            ids.append(pairs.ids[number])
            teacher.append(pairs.teacher[number])
    return ids, numpy.array(teacher)


def loss_of(student: torch.Tensor, teacher: torch.Tensor) -> torch.Tensor:
    """Direction, length, and (weakly) which of the batch's sentences it is."""
    cosine = 1 - functional.cosine_similarity(student, teacher)
    length = (student - teacher).square().sum(1) / teacher.square().sum(1)
    scores = functional.normalize(student) @ functional.normalize(teacher).T * 20
    same = (teacher @ teacher.T) > 0.999 * teacher.square().sum(1, keepdim=True)  # equal sentences do not compete
    scores = scores.masked_fill(same & ~torch.eye(len(same), dtype=torch.bool, device=same.device), -1e4)
    contrast = functional.cross_entropy(scores, torch.arange(len(scores), device=scores.device))
    return cosine.mean() + 0.3 * length.mean() + 0.1 * contrast


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=pathlib.Path, required=True)
    parser.add_argument("--work", type=pathlib.Path, required=True)
    parser.add_argument("--tokens", type=int, default=8_000_000, help="pieces to train on")
    parser.add_argument("--minutes", type=float, default=25, help="stop earlier, at the same schedule")
    parser.add_argument("--batch", type=int, default=4096, help="pieces a batch")
    parser.add_argument("--english", type=int, default=40_000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    torch.manual_seed(options.seed)
    device = model.device()

    path = options.work / "align.pt"
    state = torch.load(path if path.exists() else options.work / "init.pt", map_location="cpu")
    encoder = model.Encoder()
    encoder.load_state_dict(state["encoder"])
    encoder.to(device).train()
    table = model.Table(state["table"], device)
    optimiser = torch.optim.AdamW(encoder.parameters(), lr=1e-4, weight_decay=0.01, betas=(0.9, 0.98), fused=True)
    done, spent = state.get("tokens", 0), state.get("seconds", 0.0)
    if "optimiser" in state:
        optimiser.load_state_dict(state["optimiser"])
        table.first, table.second, table.steps = (part.to(device) for part in state["moments"])

    kinds, english = gather(options.corpus, options.work, options.english, options.seed)
    print("teacher sentences", len(english), {kind: len(pairs.ids) for kind, pairs in kinds.items()}, flush=True)
    begin = time.time()
    vectors = teach(english, device)
    print(f"teacher done in {time.time() - begin:.0f} s", flush=True)

    def checkpoint() -> None:
        model.save(path, table=table.weight.cpu(), encoder=encoder.state_dict(), head=state["head"], tokens=done,
                   seconds=spent + time.time() - begin, optimiser=optimiser.state_dict(),
                   moments=(table.first.cpu(), table.second.cpu(), table.steps.cpu()))

    begin, said, saved, round_number, recent = time.time(), time.time(), time.time(), 0, []
    finished = False
    while not finished:
        generator = numpy.random.default_rng((options.seed, done, round_number))
        round_number += 1
        ids, teacher = draw(kinds, 60_000, generator)
        for batch in model.batches(numpy.array([len(row) for row in ids]), options.batch, generator):
            progress = max(done / options.tokens, (spent + time.time() - begin) / 60 / options.minutes)
            if progress >= 1:
                finished = True
                break
            rate = min(1.0, done / 150_000 + 0.05) * (1 - progress) + 0.02
            padded, mask = model.pad([ids[number] for number in batch], device)
            words, rows, leaf = table.look_up(padded)
            with torch.autocast(device.type, torch.bfloat16):
                hidden = encoder(words.bfloat16(), mask)
            loss = loss_of(model.pool(hidden, mask), vectors[teacher[batch]].float().to(device))
            loss.backward()
            torch.nn.utils.clip_grad_norm_(encoder.parameters(), 1.0)
            for group in optimiser.param_groups:
                group["lr"] = 1e-4 * rate
            optimiser.step()
            optimiser.zero_grad()
            table.update(rows, leaf.grad, 1e-3 * rate)
            done += padded.numel()
            recent.append(float(loss.detach()))
            if time.time() - said > 30:
                said = time.time()
                print(f"{progress:6.1%} tokens {done} {done / max(1, time.time() - begin):.0f}/s loss {numpy.mean(recent):.4f}",
                      flush=True)
                recent = []
            if time.time() - saved > 240:
                saved = time.time()
                checkpoint()
    checkpoint()
    print(f"aligned on {done} pieces in {spent + time.time() - begin:.0f} s", flush=True)


if __name__ == "__main__":
    main()
