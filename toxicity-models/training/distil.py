"""Teaches the short network, which reads through our vocabulary, what the whole starting model says of each word.

python distil.py --corpus DIR --work DIR [--tokens 8000000] [--minutes 30]

The teacher is multilingual-e5-small with all its layers and its own tokenizer, which keeps upper case. For each word of
unlabelled text and of training rows the student must give the teacher's vector, half-way up and at the top; a
translation must get the sentence vector of its English side. Reads init.pt, writes distil.pt; started again, it goes on
from distil.pt.
"""
from __future__ import annotations

import argparse
import dataclasses
import pathlib
import time

import numpy
import torch
from tokenizers import Encoding
from torch.nn import functional

import corpus as corpora
import e5
import model
import vocabulary

LONGEST_TEXT, LONGEST = 280, 80
TEACHER_LAYERS = tuple(range(12))
LANGUAGE_POWER = 0.4
# Share of the texts: unlabelled text, training rows, translations.
SHARES = {"text": 0.45, "rows": 0.37, "translations": 0.18}
RATE, TABLE_RATE = 2e-4, 4e-4


@dataclasses.dataclass
class Sources:
    """Texts of each kind by language; translations are (English, translation)."""
    kinds: dict[str, dict[str, list]]
    odds: dict[str, numpy.ndarray]

    @staticmethod
    def read(corpus: pathlib.Path) -> "Sources":
        rows: dict[str, list] = {}
        for row in corpora.read_rows(corpus):
            if row.split == "train":
                rows.setdefault(row.lang, []).append(row.text)
        text = {lang: corpora.read_text(corpus, lang) for lang in corpora.text_languages(corpus)}
        kinds = {"text": text, "rows": rows, "translations": corpora.read_parallel(corpus)}
        odds = {}
        for kind, found in kinds.items():
            size = numpy.array([len(texts) for texts in found.values()], float) ** LANGUAGE_POWER
            odds[kind] = size / size.sum()
        return Sources(kinds, odds)

    def draw(self, kind: str, count: int, generator: numpy.random.Generator) -> list:
        names = list(self.kinds[kind])
        chosen = []
        for place, number in enumerate(generator.multinomial(count, self.odds[kind])):
            texts = self.kinds[kind][names[place]]
            chosen += [texts[n] for n in generator.integers(len(texts), size=number)]
        return chosen


def word_places(text: str, encoding: Encoding) -> numpy.ndarray:
    """For each character of the text the number of the word it is in, or -1."""
    found = numpy.full(len(text) + 1, -1)
    for word, (begin, end) in zip(encoding.word_ids, encoding.offsets):
        if word is not None:
            found[begin:end] = word
    return found


def teacher_words(places: numpy.ndarray, encoding: Encoding, limit: int) -> tuple[list[int], list[int]]:
    """(piece, word) wherever a piece of the teacher covers characters of a word; 1 is added for the first piece."""
    pieces, words = [], []
    for number, (begin, end) in enumerate(encoding.offsets[:limit]):
        last = -1
        for word in places[begin:end].tolist():
            if word > last:
                pieces.append(number + 1)
                words.append(word)
                last = word
    return pieces, words


class Averages:
    """Sums vectors of pieces into words: flat piece row -> flat word row."""

    def __init__(self, pieces: list[int], words: list[int], count: int):
        self.pieces, self.words = torch.tensor(pieces), torch.tensor(words)
        self.number = torch.zeros(count).index_add_(0, self.words, torch.ones(len(words))).clamp(min=1)[:, None]
        self.seen = torch.zeros(count).index_add_(0, self.words, torch.ones(len(words))) > 0

    def __call__(self, hidden: torch.Tensor) -> torch.Tensor:
        flat = hidden.float().flatten(0, 1)
        sums = flat.new_zeros(len(self.number), flat.shape[1])
        return sums.index_add_(0, self.words.to(flat.device), flat[self.pieces.to(flat.device)]) / self.number.to(flat.device)


class Spread:
    """A running scale of the teacher's vectors, so that every channel counts alike."""

    def __init__(self, width: int):
        self.mean, self.square, self.weight = torch.zeros(width), torch.zeros(width), 0.0

    def __call__(self, vectors: torch.Tensor) -> torch.Tensor:
        share = max(0.02, 1 / (self.weight + 1))
        self.weight += 1
        self.mean += share * (vectors.mean(0).cpu() - self.mean)
        self.square += share * (vectors.square().mean(0).cpu() - self.square)
        return (self.square - self.mean.square()).clamp(min=1e-6).to(vectors.device)


class Distiller:
    def __init__(self, options: argparse.Namespace):
        self.options, self.device = options, model.device()
        path = options.work / "distil.pt"
        state = torch.load(path if path.exists() else options.work / "init.pt", map_location="cpu")
        self.encoder = model.Encoder()
        self.encoder.load_state_dict(state["encoder"])
        self.encoder.to(self.device).train()
        self.head = state["head"]
        self.table = model.Table(state["table"], self.device)
        self.optimiser = torch.optim.AdamW(self.encoder.parameters(), lr=RATE, weight_decay=0.01, betas=(0.9, 0.98), fused=True)
        self.done, self.spent, self.begin = state.get("tokens", 0), state.get("seconds", 0.0), time.time()
        if "optimiser" in state:
            self.optimiser.load_state_dict(state["optimiser"])
            self.table.first, self.table.second, self.table.steps = (part.to(self.device) for part in state["moments"])
        self.tokenizer, self.unigram = vocabulary.load(options.work), e5.tokenizer()
        self.tokenizer.enable_truncation(LONGEST)
        self.unigram.enable_truncation(LONGEST + 20)
        self.teacher = model.Encoder.pretrained(TEACHER_LAYERS).to(self.device).eval()
        self.teacher_table = model.pretrained_table().to(self.device)
        self.spreads = {name: Spread(self.teacher_table.shape[1]) for name in ("middle", "last", "sentence")}

    def progress(self) -> float:
        return max(self.done / self.options.tokens, (self.spent + time.time() - self.begin) / 60 / self.options.minutes)

    @torch.no_grad()
    def teach(self, encodings: list[Encoding]) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor | None]:
        ids, mask = model.pad([[e5.BEGIN, *encoding.ids, e5.END] for encoding in encodings], self.device)
        with model.autocast(self.device):
            words = functional.embedding(ids, self.teacher_table).to(model.fast_type(self.device))
            return *self.teacher.middle_and_last(words, mask), mask

    def word_loss(self, texts: list[str], encodings: list[Encoding], middle: torch.Tensor, last: torch.Tensor,
                  mask: torch.Tensor | None) -> torch.Tensor:
        taught = self.unigram.encode_batch(texts)
        teacher_middle, teacher_last, teacher_mask = self.teach(taught)
        ours, theirs, count = ([], []), ([], []), 0
        for row, (text, encoding, other) in enumerate(zip(texts, encodings, taught)):
            for number, word in enumerate(encoding.word_ids):
                if word is not None:
                    ours[0].append(row * last.shape[1] + number)
                    ours[1].append(count + word)
            pieces, words = teacher_words(word_places(text, encoding), other, LONGEST + 20)
            theirs[0].extend(row * teacher_last.shape[1] + piece for piece in pieces)
            theirs[1].extend(count + word for word in words)
            count += 1 + max((word for word in encoding.word_ids if word is not None), default=-1)
        if not theirs[0] or not ours[0]:
            return last.sum() * 0
        student, teacher = Averages(*ours, count), Averages(*theirs, count)
        both = (student.seen & teacher.seen).to(self.device)
        loss = 0.0
        for name, mine, goal, weight in (("middle", middle, teacher_middle, 0.5), ("last", last, teacher_last, 1.0)):
            goal = teacher(goal)[both]
            loss = loss + weight * ((student(mine)[both] - goal).square() / self.spreads[name](goal)).mean()
        goal = model.pool(teacher_last, teacher_mask)
        return loss + 0.3 * self.sentence_loss(model.pool(last, mask), goal)

    def sentence_loss(self, mine: torch.Tensor, goal: torch.Tensor) -> torch.Tensor:
        return ((mine - goal).square() / self.spreads["sentence"](goal)).mean()

    def translation_loss(self, english: list[str], last: torch.Tensor, mask: torch.Tensor | None) -> torch.Tensor:
        _, teacher_last, teacher_mask = self.teach(self.unigram.encode_batch(english))
        return 0.6 * self.sentence_loss(model.pool(last, mask), model.pool(teacher_last, teacher_mask))

    def step(self, kind: str, items: list, encodings: list[Encoding]) -> float:
        ids, mask = model.pad([encoding.ids for encoding in encodings], self.device)
        words, rows, leaf = self.table.look_up(ids)
        with model.autocast(self.device):
            middle, last = self.encoder.middle_and_last(words.to(model.fast_type(self.device)), mask)
        loss = (self.translation_loss([pair[0] for pair in items], last, mask) if kind == "translations" else
                self.word_loss(items, encodings, middle, last, mask))
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.encoder.parameters(), 1.0)
        rate = min(1.0, self.done / 200_000 + 0.05) * max(0.0, 1 - self.progress()) + 0.02
        for group in self.optimiser.param_groups:
            group["lr"] = RATE * rate
        self.optimiser.step()
        self.optimiser.zero_grad()
        self.table.update(rows, leaf.grad, TABLE_RATE * rate)
        self.done += ids.numel()
        return float(loss.detach())

    def checkpoint(self) -> None:
        model.save(self.options.work / "distil.pt", table=self.table.weight.cpu(), encoder=self.encoder.state_dict(),
                   head=self.head, tokens=self.done, seconds=self.spent + time.time() - self.begin,
                   optimiser=self.optimiser.state_dict(),
                   moments=(self.table.first.cpu(), self.table.second.cpu(), self.table.steps.cpu()))

    def run(self) -> None:
        sources, said, saved = Sources.read(self.options.corpus), time.time(), time.time()
        recent: dict[str, list[float]] = {kind: [] for kind in SHARES}
        while self.progress() < 1:
            generator = numpy.random.default_rng((self.options.seed, self.done))
            plan = []
            for kind, share in SHARES.items():
                items = sources.draw(kind, int(self.options.round * share), generator)
                if kind != "translations":
                    items = [text[:LONGEST_TEXT] for text in items if text.strip()]
                encodings = self.tokenizer.encode_batch([item[1] if kind == "translations" else item for item in items])
                lengths = numpy.array([len(encoding.ids) for encoding in encodings])
                plan += [(kind, items, encodings, batch) for batch in model.batches(lengths, self.options.batch, generator)]
            for number in generator.permutation(len(plan)):
                if self.progress() >= 1:
                    break
                kind, items, encodings, batch = plan[number]
                recent[kind].append(self.step(kind, [items[n] for n in batch], [encodings[n] for n in batch]))
                if time.time() - said > 30:
                    said = time.time()
                    losses = " ".join(f"{kind} {numpy.mean(values):.4f}" for kind, values in recent.items() if values)
                    print(f"{self.progress():6.1%} pieces {self.done} {self.done / (self.spent + said - self.begin):.0f}/s {losses}",
                          flush=True)
                    recent = {kind: [] for kind in SHARES}
                if time.time() - saved > 240:
                    saved = time.time()
                    self.checkpoint()
        self.checkpoint()
        print(f"distilled on {self.done} pieces in {self.spent + time.time() - self.begin:.0f} s", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=pathlib.Path, required=True)
    parser.add_argument("--work", type=pathlib.Path, required=True)
    parser.add_argument("--tokens", type=int, default=8_000_000, help="pieces to train on")
    parser.add_argument("--minutes", type=float, default=30, help="stop earlier, at the same schedule")
    parser.add_argument("--batch", type=int, default=3072, help="pieces a batch")
    parser.add_argument("--round", type=int, default=20_000, help="texts drawn at a time")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    torch.manual_seed(options.seed)
    Distiller(options).run()


if __name__ == "__main__":
    main()
