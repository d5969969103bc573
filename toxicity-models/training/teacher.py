"""Trains the network under a teacher of twelve layers; made for a GPU, where it takes the place of distil.py and finetune.py.

python teacher.py --steps align,teach,learn --minutes 1.5,4,5 --corpus DIR --work DIR --templates DIR --lexicons DIR

align: twelve layers that read through our vocabulary learn what multilingual-e5-small, which reads through its own, says of
each word of unlabelled text and training rows, and a translation gets the sentence vector of its English side. Reads
init.pt, writes aligned.pt.
teach: they are fine-tuned on the labelled mixture. Reads aligned.pt, writes teacher.pt.
learn: the six-layer network, begun as every second layer of the teacher, learns from the labels and from what the teacher
says of the same texts and of unlabelled ones, in its vectors half-way up and at the top and in its answers. Reads
teacher.pt, writes final.pt.

With --known (of finetune.py) the harmless rows that a network took for toxic are drawn more often, and with --pairs (an
array of its answers for the English side of each translation) translations are read as well.
"""
from __future__ import annotations

import argparse
import json
import os
import pathlib
import time
from typing import Callable, Iterator

os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")  # processes that prepare texts are forked, and each uses one core

import numpy
import torch
from tokenizers import Encoding, Tokenizer
from torch import nn
from torch.nn import functional

import corpus as corpora
import distil
import e5
import finetune
import mixture
import model
import predict
import supply
import vocabulary

LAYERS = 12
DROPOUT = 0.1  # in the teacher, which reads every row several times
#             encoder, head, table
RATES = {"align": (3e-4, 1e-3, 5e-4), "teach": (2.5e-4, 1e-3, 2e-4), "learn": (5e-4, 1e-3, 3e-4)}
WARM, COOLING = 0.04, {"align": 0.7, "teach": 0.6, "learn": 0.6}  # shares of a step in which the rate rises and falls
OWN = 0.5  # how much the teacher's answer counts against a label that is told
UNLABELLED = 0.2  # of the batches of the last step
VECTORS = 1.0  # weight of the teacher's vectors against its answers, falling to a third
NO_WORD = -1


class Network(nn.Module):
    def __init__(self, state: dict, layers: int, dropout: float = 0.0):
        super().__init__()
        self.encoder, self.head = model.Encoder(model.Shape(layers=layers, dropout=dropout)), model.Head(len(corpora.LABELS))
        self.encoder.load_state_dict(state["encoder"])
        self.head.load_state_dict(state["head"])
        self.table = nn.Parameter(state["table"].float().clone())

    def vectors(self, ids: torch.Tensor, mask: torch.Tensor | None = None) -> tuple[torch.Tensor, torch.Tensor]:
        with model.autocast(ids.device):
            return self.encoder.middle_and_last(functional.embedding(ids, self.table).to(model.fast_type(ids.device)), mask)

    def answers(self, last: torch.Tensor) -> torch.Tensor:
        """Label logits of equally long texts."""
        features = torch.cat([model.pool(last, None), last[:, 0].float()], 1)
        return self.head(functional.dropout(features, 0.1, self.training))

    def state(self) -> dict:
        return {"table": self.table.detach().float().cpu(), "encoder": {name: value.cpu() for name, value in self.encoder.state_dict().items()},
                "head": {name: value.cpu() for name, value in self.head.state_dict().items()}}

    def halved(self) -> dict:
        """The state of a network made of every second layer."""
        state = self.state()
        kept = {f"layers.{old}.": f"layers.{new}." for new, old in enumerate(model.KEPT_LAYERS)}
        encoder = {}
        for name, value in state["encoder"].items():
            layer = ".".join(name.split(".")[:2]) + "." if name.startswith("layers.") else ""
            if not layer or layer in kept:
                encoder[kept.get(layer, "") + name[len(layer):]] = value
        return state | {"encoder": encoder}


class Course:
    """The optimiser of one step, and its clock: rates rise, stay and fall to zero within the minutes given."""

    def __init__(self, name: str, network: Network, minutes: float):
        self.name, self.network, self.seconds = name, network, 60 * minutes
        self.rates = RATES[name]
        parts = [list(network.encoder.parameters()), list(network.head.parameters()), [network.table]]
        self.optimiser = torch.optim.AdamW([{"params": part, "weight_decay": decay} for part, decay in zip(parts, (0.01, 0.01, 0.0))],
                                           lr=1e-4, betas=(0.9, 0.98), fused=True)
        self.clipped = parts[0] + parts[1]
        self.begin = self.said = time.time()
        self.pieces = self.steps = 0
        self.recent: list[torch.Tensor] = []

    def progress(self) -> float:
        return (time.time() - self.begin) / self.seconds

    def step(self, loss: torch.Tensor, pieces: int, told: torch.Tensor) -> None:
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.clipped, 1.0)
        done = self.progress()
        rate = min(1.0, 0.02 + done / WARM) * min(1.0, max(0.0, 1 - done) / COOLING[self.name]) + 0.001
        for group, base in zip(self.optimiser.param_groups, self.rates):
            group["lr"] = base * rate
        self.optimiser.step()
        self.optimiser.zero_grad()
        self.pieces, self.steps = self.pieces + pieces, self.steps + 1
        self.recent.append(told.detach())
        if self.steps % 25 == 0:
            float(told.detach().sum())  # waits for the device, so that the clock tells the truth
        if time.time() - self.said > 10:
            self.said = time.time()
            print(f"{self.name} {self.progress():6.1%} pieces {self.pieces} {self.pieces / (self.said - self.begin):.0f}/s steps {self.steps} "
                  f"losses {' '.join(f'{value:.4f}' for value in torch.stack(self.recent).mean(0).tolist())}", flush=True)
            self.recent = []

    def until_done(self, batches: Iterator) -> Iterator:
        for batch in batches:
            if self.progress() >= 1:
                break
            yield batch
        print(f"{self.name}: {self.pieces} pieces, {self.steps} steps in {time.time() - self.begin:.0f} s", flush=True)


class Spread:
    """The running variance of each channel of the teacher's vectors, so that every channel counts alike."""

    def __init__(self):
        self.mean = self.square = None

    def __call__(self, vectors: torch.Tensor, weights: torch.Tensor | None = None) -> torch.Tensor:
        """Of vectors [number, width], weighted by 0 or 1."""
        share = torch.full_like(vectors[:, 0], 1.0) if weights is None else weights
        share = (share / share.sum().clamp(min=1))[:, None]
        mean, square = (vectors * share).sum(0), (vectors.square() * share).sum(0)
        self.mean = mean if self.mean is None else self.mean.lerp(mean, 0.02)
        self.square = square if self.square is None else self.square.lerp(square, 0.02)
        return (self.square - self.mean.square()).clamp(min=1e-6)


# -- what the processes prepare ---------------------------------------------------------------------------------------

def cut(ids: list[int], longest: int = finetune.LONGEST) -> list[int]:
    return ids if len(ids) <= longest else ids[:longest - 1] + ids[-1:]


class Words:
    """Prepares texts for align: our pieces and the starting model's, and the number of the word that each is in."""

    def __init__(self, sources: distil.Sources, tokenizer: Tokenizer, count: int):
        self.sources, self.tokenizer, self.unigram, self.count = sources, tokenizer, e5.tokenizer(), count
        self.tokenizer.enable_truncation(distil.LONGEST)
        self.unigram.enable_truncation(distil.LONGEST + 20)

    def __call__(self, generator: numpy.random.Generator) -> supply.Chunk:
        found: list[list[list[int]]] = [[], [], [], []]
        weights = []
        for kind, share in distil.SHARES.items():
            items = self.sources.draw(kind, int(self.count * share), generator) if self.sources.kinds[kind] else []
            pairs = items if kind == "translations" else [(text[:distil.LONGEST_TEXT],) * 2 for text in items if text.strip()]
            ours = self.tokenizer.encode_batch([pair[1] for pair in pairs])
            theirs = self.unigram.encode_batch([pair[0] for pair in pairs])
            for (_, text), mine, other in zip(pairs, ours, theirs):
                row = self._translation(mine, other) if kind == "translations" else self._text(text, mine, other)
                for part, value in zip(found, row):
                    part.append(value)
                weights.append(0.6 if kind == "translations" else 0.3)
        names = ("ids", "words", "taught", "taught_words")
        return supply.Chunk({name: supply.sequence(part) for name, part in zip(names, found)}, {"weights": numpy.array(weights, numpy.float32)})

    @staticmethod
    def _translation(mine: Encoding, other: Encoding) -> tuple[list[int], ...]:
        taught = [e5.BEGIN, *other.ids, e5.END]
        return mine.ids, [NO_WORD] * len(mine.ids), taught, [NO_WORD] * len(taught)

    @staticmethod
    def _text(text: str, mine: Encoding, other: Encoding) -> tuple[list[int], ...]:
        places = distil.word_places(text, mine).tolist()
        words = [NO_WORD]
        for begin, end in other.offsets:
            words.append(max(places[begin], places[min(begin + 1, end - 1)] if end > begin else NO_WORD))
        return mine.ids, [NO_WORD if word is None else word for word in mine.word_ids], [e5.BEGIN, *other.ids, e5.END], [*words, NO_WORD]


class Labelled:
    """Prepares texts of the mixture."""

    def __init__(self, found: mixture.Mixture, tokenizer: Tokenizer, count: int):
        self.mixture, self.tokenizer, self.count = found, tokenizer, count

    def __call__(self, generator: numpy.random.Generator) -> supply.Chunk:
        sample = self.mixture.round(self.count, generator)
        ids = [cut(encoding.ids) for encoding in self.tokenizer.encode_batch(sample.texts)]
        return supply.Chunk({"ids": supply.sequence(ids)}, {"labels": sample.labels.astype(numpy.float32), "weights": sample.weights})


class Unlabelled:
    """Prepares unlabelled text and translations, of which only the teacher says something."""

    def __init__(self, sources: distil.Sources, tokenizer: Tokenizer, count: int):
        self.sources, self.tokenizer, self.count = sources, tokenizer, count

    def __call__(self, generator: numpy.random.Generator) -> supply.Chunk:
        texts = [text[:distil.LONGEST_TEXT] for text in self.sources.draw("text", self.count * 2 // 3, generator)]
        if self.sources.kinds["translations"]:
            texts += [pair[1] for pair in self.sources.draw("translations", self.count // 3, generator)]
        ids = [cut(encoding.ids) for encoding in self.tokenizer.encode_batch(texts)]
        return supply.Chunk({"ids": supply.sequence(ids)}, {"labels": numpy.full((len(texts), len(corpora.LABELS)), corpora.UNKNOWN, numpy.float32),
                                                            "weights": numpy.full(len(texts), 0.5, numpy.float32)})


# -- steps ------------------------------------------------------------------------------------------------------------

def mean_of_words(vectors: torch.Tensor, words: torch.Tensor, most: int) -> tuple[torch.Tensor, torch.Tensor]:
    """Mean vector of each word [texts * most, width] and how many pieces it has; vectors [texts, length, width]."""
    texts = len(vectors)
    row = torch.arange(texts, device=vectors.device)[:, None] * most
    place = torch.where((words >= 0) & (words < most), row + words, texts * most).flatten()
    flat = vectors.float().flatten(0, 1)
    sums = flat.new_zeros(texts * most + 1, flat.shape[1]).index_add(0, place, flat)
    count = flat.new_zeros(texts * most + 1).index_add(0, place, torch.ones_like(place, dtype=flat.dtype))
    return sums[:-1] / count[:-1].clamp(min=1)[:, None], count[:-1]


def align(network: Network, course: Course, batches: Iterator) -> None:
    device = network.table.device
    first, first_table = model.Encoder.pretrained(tuple(range(LAYERS))).to(device).eval(), model.pretrained_table().to(device)
    spreads = {name: Spread() for name in ("middle", "last", "sentence")}
    network.train()
    for pool, numbers in course.until_done(batches):
        ids, _ = pool.get("ids", numbers)
        words, (taught, mask), (taught_words, _) = pool.get("words", numbers)[0], pool.get("taught", numbers), pool.get("taught_words", numbers, NO_WORD)
        with torch.no_grad(), model.autocast(device):
            goals = first.middle_and_last(functional.embedding(taught, first_table).to(model.fast_type(device)), mask)
            sentence = model.pool(goals[1], mask)
        mine = network.vectors(ids)
        losses = []
        for name, vectors, goal in zip(("middle", "last"), mine, goals):
            goal, known = mean_of_words(goal, taught_words, ids.shape[1])
            vectors, count = mean_of_words(vectors, words, ids.shape[1])
            both = ((known > 0) & (count > 0)).float()
            error = ((vectors - goal).square() / spreads[name](goal, both)).mean(1)
            losses.append((error * both).sum() / both.sum().clamp(min=1))
        error = ((model.pool(mine[1], None) - sentence).square() / spreads["sentence"](sentence)).mean(1)
        losses.append((error * pool.rows["weights"][torch.from_numpy(numbers).to(device)]).mean())
        course.step(0.5 * losses[0] + losses[1] + losses[2], ids.numel(), torch.stack(losses))


def noisy(ids: torch.Tensor) -> torch.Tensor:
    return ids.masked_fill((torch.rand(ids.shape, device=ids.device) < finetune.WORD_DROPOUT) & (ids > 4), 1)


def label_loss(logits: torch.Tensor, labels: torch.Tensor, weights: torch.Tensor, importance: torch.Tensor, pieces: int) -> torch.Tensor:
    """Between a mean over texts and a mean over batches: short texts come in large batches."""
    return finetune.masked_loss(logits, labels, weights, importance) / (len(labels) * pieces / 20) ** 0.5


def teach(network: Network, course: Course, batches: Iterator, pieces: int) -> None:
    device = network.table.device
    importance = torch.tensor(finetune.LABEL_WEIGHTS, device=device)
    network.train()
    for pool, numbers in course.until_done(batches):
        ids, rows = pool.get("ids", numbers)[0], torch.from_numpy(numbers).to(device)
        logits = network.answers(network.vectors(noisy(ids))[1])
        loss = label_loss(logits, pool.rows["labels"][rows], pool.rows["weights"][rows], importance, pieces)
        course.step(loss, ids.numel(), loss.detach()[None])


def learn(network: Network, teacher: Network, course: Course, batches: Iterator, pieces: int) -> None:
    device = network.table.device
    importance = torch.tensor(finetune.LABEL_WEIGHTS, device=device)
    spreads = {name: Spread() for name in ("middle", "last")}
    network.train()
    teacher.eval()
    for pool, numbers in course.until_done(batches):
        ids, rows = pool.get("ids", numbers)[0], torch.from_numpy(numbers).to(device)
        with torch.no_grad():
            goals = teacher.vectors(ids)
            answers = torch.sigmoid(teacher.answers(goals[1]))
        mine = network.vectors(noisy(ids))
        vectors = 0.0
        for name, weight, vector, goal in zip(("middle", "last"), (0.5, 1.0), mine, goals):
            goal = goal.float().flatten(0, 1)
            vectors = vectors + weight * ((vector.float().flatten(0, 1) - goal).square() / spreads[name](goal)).mean()
        labels = pool.rows["labels"][rows]
        labels = torch.where(labels < 0, answers, OWN * answers + (1 - OWN) * labels)
        loss = label_loss(network.answers(mine[1]), labels, pool.rows["weights"][rows], importance, pieces)
        share = VECTORS * (1 - 2 / 3 * min(1.0, course.progress()))
        course.step(loss + share * vectors, ids.numel(), torch.stack([loss.detach(), vectors.detach()]))


def mixed(first: Iterator, second: Iterator, share: float, seed: int) -> Iterator:
    generator = numpy.random.default_rng(seed)
    while True:
        yield next(second if generator.random() < share else first)


class Lessons:
    """Reads the corpus, starts the processes and takes the steps."""

    def __init__(self, options: argparse.Namespace):
        self.options = options
        self.tokenizer = vocabulary.load(options.work)
        begin, self.supplies = time.time(), {}
        if "align" in options.steps or "learn" in options.steps:
            sources = distil.Sources.read(options.corpus)
        if "align" in options.steps:
            self._supply("words", Words(sources, vocabulary.load(options.work), options.round), options.workers)
        if "teach" in options.steps or "learn" in options.steps:
            found = self._mixture()
            self.dev = finetune.DevSet(options.corpus, options.templates, options.seed, options.dev)
            self._supply("labelled", Labelled(found, self.tokenizer, options.round), options.workers)
        if "learn" in options.steps:
            self._supply("unlabelled", Unlabelled(sources, self.tokenizer, options.round), max(1, options.workers // 6))
        self.device = model.device()
        if self.device.type == "cuda":
            torch.backends.cuda.matmul.allow_tf32 = True
            torch._dynamo.config.recompile_limit = 64
            model.Layer.forward = torch.compile(model.Layer.forward, dynamic=True)
        print(f"read in {time.time() - begin:.0f} s; {self.device}", flush=True)

    def _supply(self, name: str, produce: Callable, workers: int) -> None:
        self.supplies[name] = supply.Supply(produce, workers, self.options.pool, self.options.seed)

    def _mixture(self) -> mixture.Mixture:
        found = mixture.Mixture(self.options.corpus, self.options.templates, self.options.lexicons)
        if self.options.known:
            known = json.loads(self.options.known.read_text(encoding="utf-8"))
            found.line_odds = known["lines"]
            found.draw_mistaken(known["harmless"])
        if self.options.pairs:
            found.pair_labels = numpy.load(self.options.pairs).astype(numpy.float32)
        found.round(50, numpy.random.default_rng(1))  # reads templates and lexicons once, before processes are forked
        return found

    def batches(self, name: str) -> Iterator:
        return self.supplies[name].batches(self.options.batch, self.device)

    def network(self, name: str, layers: int, dropout: float = 0.0) -> Network:
        return Network(torch.load(self.options.work / name, map_location="cpu"), layers, dropout).to(self.device)

    def write(self, name: str, network: Network, course: Course) -> None:
        model.save(self.options.work / name, **network.state(), tokens=course.pieces, seconds=time.time() - course.begin)

    def report(self, network: Network) -> None:
        network.eval()
        begin = time.time()

        def judge(texts: list[str]) -> numpy.ndarray:
            return predict.sigmoid(predict.logits(network.encoder, network.head, network.table.detach(), self.tokenizer, texts, 64))

        print(f"  dev {self.dev.report(judge)}  ({time.time() - begin:.0f} s)", flush=True)

    def align(self, minutes: float) -> None:
        state = torch.load(self.options.work / "init.pt", map_location="cpu")
        every = model.Encoder.pretrained(tuple(range(LAYERS))).state_dict()
        network = Network(state | {"encoder": every}, LAYERS).to(self.device)
        course = Course("align", network, minutes)
        align(network, course, self.batches("words"))
        self.write("aligned.pt", network, course)
        self.supplies["words"].close()

    def teach(self, minutes: float) -> None:
        network = self.network("aligned.pt", LAYERS, DROPOUT)
        course = Course("teach", network, minutes)
        teach(network, course, self.batches("labelled"), self.options.batch)
        self.report(network)
        self.write("teacher.pt", network, course)

    def learn(self, minutes: float) -> None:
        teacher = self.network("teacher.pt", LAYERS)
        network = Network(teacher.halved(), len(model.KEPT_LAYERS)).to(self.device)
        course = Course("learn", network, minutes)
        batches = mixed(self.batches("labelled"), self.batches("unlabelled"), UNLABELLED, self.options.seed)
        learn(network, teacher, course, batches, self.options.batch)
        self.report(network)
        self.write("final.pt", network, course)

    def close(self) -> None:
        for found in self.supplies.values():
            print(f"prepared {found.made} pieces, read {found.used}", flush=True)
            found.close()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=pathlib.Path, required=True)
    parser.add_argument("--work", type=pathlib.Path, required=True)
    parser.add_argument("--templates", type=pathlib.Path)
    parser.add_argument("--lexicons", type=pathlib.Path)
    parser.add_argument("--known", type=pathlib.Path)
    parser.add_argument("--pairs", type=pathlib.Path)
    parser.add_argument("--steps", default="align,teach,learn")
    parser.add_argument("--minutes", default="1.5,4,5", help="of each step")
    parser.add_argument("--batch", type=int, default=32_768, help="pieces a batch")
    parser.add_argument("--pool", type=int, default=8_000_000, help="pieces held on the device")
    parser.add_argument("--round", type=int, default=6_000, help="texts that a process prepares at a time")
    parser.add_argument("--dev", type=int, default=2_500, help="dev rows of a group, in a report")
    parser.add_argument("--workers", type=int, default=max(1, (os.cpu_count() or 1) - 2))
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    torch.manual_seed(options.seed)
    options.steps = options.steps.split(",")
    lessons = Lessons(options)
    for step, minutes in zip(options.steps, options.minutes.split(","), strict=True):
        getattr(lessons, step)(float(minutes))
    lessons.close()


if __name__ == "__main__":
    main()
