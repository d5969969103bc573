"""Fine-tunes the distilled network on the labelled mixture.

python finetune.py --corpus DIR --work DIR --templates DIR --lexicons DIR [--tokens 25000000] [--minutes 70]

Reads distil.pt (or init.pt), writes finetune.pt every few minutes and final.pt at the end; started again, it goes on
from finetune.pt. The rate falls to zero at whichever of --tokens and --minutes is reached first.
"""
from __future__ import annotations

import argparse
import json
import os
import pathlib
import time

import numpy
import torch
from torch import multiprocessing
from torch.nn import functional

import corpus as corpora
import metrics
import mixture
import model
import predict
import templates as grammars
import vocabulary

LONGEST = 48
ROUND = 24_000
# Embeddings move slowly, so that words of languages without labels stay where the starting model put them.
ENCODER_RATE, HEAD_RATE, TABLE_RATE = 1.2e-4, 1e-3, 2e-4
#                tox  severe ident insult profan threat sexual
LABEL_WEIGHTS = [1.2, 0.5, 1.0, 0.7, 0.7, 0.8, 0.7] + [0.12] * len(corpora.TARGETS)
WORD_DROPOUT = 0.06  # network knew 92 % of the lines it had read and 82 % of those held out with 0.03 (2.11.0)
# Trainings of nine minutes on one core each, from 2.18.0: sources left out .760 and .809 (toxicity, identity attack) without it, .766 and .830 with 0.02, at
# half the pieces; in seven minutes each 0.01 beat 0.04 (.770 and .758 on another sample).
ADVERSARIAL = 0.01
MOST_SENTENCES = 5_000  # of held-out template lines, in a report of where training stands
COOLING = 0.5  # share of the training, at its end, in which the rate falls: lines that are written meanwhile count as well


def masked_loss(logits: torch.Tensor, labels: torch.Tensor, weights: torch.Tensor, importance: torch.Tensor) -> torch.Tensor:
    """Sum over texts of the weighted mean over the labels that are told."""
    told = (labels >= 0).float() * importance
    each = functional.binary_cross_entropy_with_logits(logits, labels.clamp(min=0), reduction="none")
    return ((each * told).sum(1) / importance[:7].sum() * weights).sum()


def moved(vectors: torch.Tensor, gradient: torch.Tensor, share: float) -> torch.Tensor:
    """Each text's vectors, [texts, length, width], moved by a share of their length (taken as one) along the gradient."""
    length, steepness = (each.flatten(1).norm(dim=1)[:, None, None] for each in (vectors, gradient))
    return vectors + share * length * gradient / steepness.clamp(min=1e-12)


class DevSet:
    """A small sample of the dev rows, to see where training stands."""

    def __init__(self, corpus: pathlib.Path, templates: pathlib.Path | None, seed: int, english: int = 2500):
        generator = numpy.random.default_rng(seed)
        rows = list(corpora.read_rows(corpus))
        dev = [row for row in rows if row.split == "dev" and "/machine" not in row.source]
        groups = {"en": [row for row in dev if row.lang == "en"],
                  "rtp-lx": [row for row in dev if row.source.startswith("rtp-lx")],
                  "other": [row for row in dev if row.lang != "en" and not row.source.startswith("rtp-lx")],
                  "left out": [row for row in rows if row.split == "left_out" and row.labels[0] >= 0]}
        self.groups = {name: [found[n] for n in generator.permutation(len(found))[:english]] for name, found in groups.items()}
        sentences = held_out_templates(templates, 2, seed)
        self.templates = [sentences[n] for n in generator.permutation(len(sentences))[:MOST_SENTENCES]]

    def report(self, judge) -> str:
        parts = []
        for name, rows in self.groups.items():
            if not rows:
                continue
            truth, scores = numpy.array([row.labels for row in rows]), judge([row.text for row in rows])
            values = []
            for number in ((0, 1, 2, 3, 4, 5, 6) if name == "en" else (0, 2)):
                told = truth[:, number] >= 0
                values.append(f"{metrics.auc(truth[told, number], scores[told, number]):.3f}")
            parts.append(f"{name} {'/'.join(values)}")
        if self.templates:
            scores = judge([text for text, _, _ in self.templates])
            truth = numpy.array([labels for _, labels, _ in self.templates])
            parts.append(f"templates {metrics.auc(truth[:, 0], scores[:, 0]):.3f}/{metrics.auc(truth[:, 2], scores[:, 2]):.3f}")
        return "  ".join(parts)


def held_out_templates(folder: pathlib.Path | None, each: int, seed: int) -> list[tuple[str, list[float], grammars.Template]]:
    """Sentences of the template lines that are never trained on."""
    import random
    generator = random.Random(seed)
    made = []
    for grammar in grammars.read_all(folder) if folder else ():
        for template in grammar.templates:
            if template.held_out:
                made += [(*grammars.expand(grammar, template, generator), template) for _ in range(each)]
    return made


class Shared:
    """What all workers read and write: weights, embedding moments, counters, judged translations."""

    def __init__(self, options: argparse.Namespace, device: torch.device):
        path = options.work / f"{options.name}.pt"
        self.start = next(path for path in (path, options.work / "distil.pt", options.work / "init.pt") if path.exists())
        state = torch.load(self.start, map_location="cpu")
        self.encoder, self.head = model.Encoder(model.Shape(dropout=options.dropout)).to(device), model.Head(len(corpora.LABELS)).to(device)
        self.encoder.load_state_dict(state["encoder"])
        self.head.load_state_dict(state["head"])
        self.table = model.Table(state["table"], device)
        resumed = self.start == path
        if resumed:
            self.table.first, self.table.second, self.table.steps = (part.to(device) for part in state["moments"])
        self.optimiser_state = state["optimiser"] if resumed else None
        self.counters = torch.tensor([state["tokens"], state["seconds"], 0.0] if resumed else [0.0, 0.0, 0.0], dtype=torch.float64)
        self.judged = torch.full((options.pairs, len(corpora.LABELS)), corpora.UNKNOWN)

    def share(self) -> None:
        for module in (self.encoder, self.head):
            module.share_memory()
        for tensor in (self.table.weight, self.table.first, self.table.second, self.table.steps, self.counters, self.judged):
            tensor.share_memory_()


class Trainer:
    """One worker. Several work on the same weights without waiting for each other, so that a core that other programs
    use half the time does not hold up the rest; a single worker (and always a GPU) gives the same result every time."""

    def __init__(self, options: argparse.Namespace, rank: int, shared: Shared, begin: float):
        torch.manual_seed(options.seed + rank)
        self.options, self.rank, self.shared, self.begin = options, rank, shared, begin
        self.encoder, self.head, self.table = shared.encoder, shared.head, shared.table
        self.device = self.table.weight.device
        self.optimiser = torch.optim.AdamW([{"params": self.encoder.parameters(), "base": ENCODER_RATE},
                                            {"params": self.head.parameters(), "base": HEAD_RATE}],
                                           lr=ENCODER_RATE, weight_decay=0.01, betas=(0.9, 0.98), fused=True)
        if shared.optimiser_state:
            self.optimiser.load_state_dict(shared.optimiser_state)
        self.tokenizer = vocabulary.load(options.work)
        self.mixture = mixture.Mixture(options.corpus, options.templates, options.lexicons, options.held_out)
        known = json.loads(options.known.read_text(encoding="utf-8"))
        self.mixture.line_odds = known["lines"]
        self.mixture.draw_mistaken(known["harmless"])
        self.importance = torch.tensor(LABEL_WEIGHTS, device=self.device)
        self.spent = float(shared.counters[1])
        if rank == 0:
            self.dev = DevSet(options.corpus, options.templates, options.seed)
            print(f"from {shared.start.name}, {len(self.mixture.texts)} training rows, {len(self.mixture.pairs)} translations, "
                  f"{len(self.dev.templates)} held-out template sentences to look at, {self.device}", flush=True)

    def done(self) -> int:
        return int(self.shared.counters[0])

    def elapsed(self) -> float:
        return self.spent + time.time() - self.begin

    def progress(self) -> float:
        return max(self.done() / self.options.tokens, self.elapsed() / 60 / self.options.minutes)

    def judge(self, texts: list[str], longest: int = 64) -> numpy.ndarray:
        self.encoder.eval(), self.head.eval()
        found = predict.logits(self.encoder, self.head, self.table.weight, self.tokenizer, texts, longest)
        self.encoder.train(), self.head.train()
        return predict.sigmoid(found)

    def checkpoint(self, path: pathlib.Path) -> None:
        model.save(path, table=self.table.weight.cpu(), encoder=self.encoder.state_dict(), head=self.head.state_dict(),
                   tokens=self.done(), seconds=self.elapsed(), optimiser=self.optimiser.state_dict(),
                   moments=(self.table.first.cpu(), self.table.second.cpu(), self.table.steps.cpu()))

    def backward(self, vectors: torch.Tensor, mask: torch.Tensor | None, labels: torch.Tensor, weights: torch.Tensor,
                 share: float) -> tuple[float, torch.Tensor]:
        """Adds a share of the loss's gradient to those of network and head; the mean loss and its gradient by the vectors."""
        vectors.requires_grad_()
        with model.autocast(self.device):
            hidden = self.encoder(vectors.to(model.fast_type(self.device)), mask)
        features = torch.cat([model.pool(hidden, mask), hidden[:, 0].float()], 1)
        loss = masked_loss(self.head(functional.dropout(features, 0.1)), labels, weights, self.importance)
        # Between a mean over texts and a mean over batches: short texts come in large batches.
        (share * loss / (len(vectors) * 150) ** 0.5).backward()
        return float(loss.detach()) / len(vectors), vectors.grad

    def step(self, rows: list[list[int]], labels: numpy.ndarray, weights: numpy.ndarray, noise: numpy.random.Generator) -> float:
        """Half of what is learnt comes from the text, half from the text with its vectors moved a little where that hurts
        most (Miyato, Dai and Goodfellow, 2017: Adversarial training methods for semi-supervised text classification)."""
        ids, mask = model.pad(rows, self.device)
        dropped = torch.from_numpy(noise.random(ids.shape) < WORD_DROPOUT).to(self.device) & (ids > 4)
        ids = ids.masked_fill(dropped, 1)
        words, used, leaf = self.table.look_up(ids)
        truth, counts = torch.from_numpy(labels).to(self.device), torch.from_numpy(weights).to(self.device)
        share = 0.5 if self.options.adversarial else 1.0
        loss, gradient = self.backward(words.detach().clone(), mask, truth, counts, share)
        if self.options.adversarial:
            hardest = moved(words.detach(), gradient, self.options.adversarial)
            gradient = gradient + self.backward(hardest, mask, truth, counts, share)[1]
        words.backward(gradient)
        torch.nn.utils.clip_grad_norm_([*self.encoder.parameters(), *self.head.parameters()], 1.0)
        rate = min(1.0, 0.02 + self.done() / 400_000) * min(1.0, max(0.0, (1 - self.progress()) / COOLING)) + 0.003
        for group in self.optimiser.param_groups:
            group["lr"] = group["base"] * rate * self.options.rate
        self.optimiser.step()
        self.optimiser.zero_grad()
        self.table.update(used, leaf.grad, TABLE_RATE * rate * self.options.rate)
        self.shared.counters[0] += ids.numel()
        return loss

    def judge_translations(self, part: int) -> None:
        """The model's own judgement of the English sides is what their translations learn from here on."""
        begin, found = time.time(), self.mixture.judge_pairs(lambda texts: self.judge(texts, 32), part)
        self.shared.judged[:len(found)] = torch.from_numpy(found)
        self.shared.counters[2] = 1
        print(f"judged translations in {time.time() - begin:.0f} s, toxic {(found[found[:, 0] >= 0, 0] > 0.5).mean():.2%}", flush=True)

    def run(self) -> None:
        said = saved = looked = time.time()
        judgements = list(enumerate((0.2, 0.45, 0.7)))  # a part of the translations each time
        while len(judgements) > 1 and judgements[1][1] < self.progress():
            judgements.pop(0)
        recent: list[float] = []
        number = 0
        while self.progress() < 1:
            number += 1
            if self.rank == 0 and judgements and self.progress() > judgements[0][1]:
                self.judge_translations(judgements.pop(0)[0])
            if self.shared.counters[2] > 0:
                self.mixture.pair_labels = self.shared.judged[:len(self.mixture.pairs)].numpy()
            seed = numpy.random.default_rng((self.options.seed, self.rank, int(self.spent), number))
            begin = time.time()
            sample = self.mixture.round(self.options.round, seed)
            encoded = self.tokenizer.encode_batch(sample.texts)
            rows = [ids if len(ids) <= LONGEST else ids[:LONGEST - 1] + ids[-1:] for ids in (each.ids for each in encoded)]
            prepared = time.time() - begin
            for batch in model.batches(numpy.array([len(row) for row in rows]), self.options.batch, seed):
                if self.progress() >= 1:
                    break
                recent.append(self.step([rows[place] for place in batch], sample.labels[batch], sample.weights[batch], seed))
                if self.rank == 0 and time.time() - said > 60:
                    said = time.time()
                    print(f"{self.progress():6.1%} pieces {self.done()} {self.done() / self.elapsed():.0f}/s loss "
                          f"{numpy.mean(recent):.4f} (round prepared in {prepared:.1f} s)", flush=True)
                    recent = []
                if self.rank == 0 and time.time() - saved > self.options.save * 60:
                    saved = time.time()
                    self.checkpoint(self.path())
                if self.rank == 0 and time.time() - looked > self.options.look * 60:
                    looked = time.time()
                    print("  dev " + self.dev.report(self.judge) + f"  ({time.time() - looked:.0f} s)", flush=True)

    def path(self, ending: str = "") -> pathlib.Path:
        return self.options.work / f"{self.options.name}{ending}.pt"

    def finish(self) -> None:
        self.checkpoint(self.options.work / "final.pt" if self.options.name == "finetune" else self.path("-final"))
        print(f"fine-tuned on {self.done()} pieces in {self.elapsed():.0f} s", flush=True)
        print("  dev " + self.dev.report(self.judge), flush=True)
        if self.options.held_out:
            self.report_transfer()

    def report_transfer(self) -> None:
        """Toxicity AUC on the dev rows of each language that was left out."""
        rows = [row for row in corpora.read_rows(self.options.corpus)
                if row.lang in self.options.held_out and row.split != "train" and row.labels[0] >= 0]
        for lang in sorted(self.options.held_out):
            found = [row for row in rows if row.lang == lang][:3000]
            scores = self.judge([row.text for row in found])[:, 0]
            print(f"  held out {lang}: toxicity AUC {metrics.auc(numpy.array([row.labels[0] for row in found]), scores):.3f} "
                  f"on {len(found)} rows", flush=True)


def judge_known(options: argparse.Namespace, shared: Shared) -> None:
    """Writes, once for a training, how often each template line is drawn (what the network knows already, seldom), and
    which harmless rows it takes for toxic."""
    if options.known.exists() and shared.start.name == f"{options.name}.pt":
        return
    begin, tokenizer = time.time(), vocabulary.load(options.work)

    def judge(texts: list[str]) -> numpy.ndarray:
        return predict.sigmoid(predict.logits(shared.encoder, shared.head, shared.table.weight, tokenizer, texts, 64))

    shared.encoder.eval(), shared.head.eval()
    rows = mixture.Mixture(options.corpus, None, None, options.held_out)
    known = {"lines": mixture.Mixture.judge_lines(options.templates, judge), "harmless": rows.judge_harmless(judge)}
    shared.encoder.train(), shared.head.train()
    options.known.write_text(json.dumps(known, ensure_ascii=False), encoding="utf-8")
    mistaken = sum(value >= 0.5 for value in known["harmless"].values())
    print(f"judged {len(known['lines'])} template lines; {mistaken} of {len(rows.harmless)} harmless rows get 0.5 or more; "
          f"{time.time() - begin:.0f} s", flush=True)


def work(rank: int, options: argparse.Namespace, shared: Shared, barrier, begin: float) -> None:
    torch.set_num_threads(max(1, (os.cpu_count() or 1) // options.workers))
    trainer = Trainer(options, rank, shared, begin)
    trainer.run()
    if barrier is not None:
        barrier.wait()
    if rank == 0:
        trainer.finish()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=pathlib.Path, required=True)
    parser.add_argument("--work", type=pathlib.Path, required=True)
    parser.add_argument("--templates", type=pathlib.Path)
    parser.add_argument("--lexicons", type=pathlib.Path)
    parser.add_argument("--tokens", type=int, default=25_000_000, help="pieces to train on")
    parser.add_argument("--minutes", type=float, default=70)
    parser.add_argument("--batch", type=int, default=4096, help="pieces a batch")
    parser.add_argument("--rate", type=float, default=1.0, help="factor on all learning rates")
    parser.add_argument("--dropout", type=float, default=0.1, help="share of what a layer adds that is dropped; up to 2.16.0 none")
    parser.add_argument("--adversarial", type=float, default=ADVERSARIAL,
                        help="by how much of its length a text's vectors are moved; 0: not at all, at half the time; up to 2.18.0 not at all")
    parser.add_argument("--round", type=int, default=ROUND, help="texts drawn at a time")
    parser.add_argument("--look", type=float, default=10, help="minutes between dev reports")
    parser.add_argument("--save", type=float, default=8, help="minutes between checkpoints")
    parser.add_argument("--name", default="finetune")
    parser.add_argument("--hold-out", help="languages, separated by commas, of which nothing labelled is read, to measure transfer")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--workers", type=int, default=1 if torch.cuda.is_available() else 2)
    options = parser.parse_args()
    options.held_out = frozenset(options.hold_out.split(",")) if options.hold_out else frozenset()
    options.pairs = mixture.count_pairs(options.corpus)
    options.known = options.work / f"{options.name}-known.json"
    shared = Shared(options, model.device())
    judge_known(options, shared)
    begin = time.time()
    if options.workers == 1:
        work(0, options, shared, None, begin)
        return
    shared.share()
    barrier = multiprocessing.get_context("spawn").Barrier(options.workers)
    multiprocessing.spawn(work, (options, shared, barrier, begin), nprocs=options.workers)


if __name__ == "__main__":
    main()
