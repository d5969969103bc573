"""Encoded samples that other processes prepare, held on the device and drawn in batches of equal length.

On a GPU a network of this size reads a million pieces a second, which one process cannot prepare. Batches of equally long
texts need no padding and no mask.
"""
from __future__ import annotations

import dataclasses
import itertools
import multiprocessing
import queue
import threading
import time
from typing import Callable, Iterator

import numpy
import torch


@dataclasses.dataclass
class Chunk:
    """Some texts: sequences of different lengths as (values one after the other, lengths), and arrays with a row for each text."""
    sequences: dict[str, tuple[numpy.ndarray, numpy.ndarray]]
    rows: dict[str, numpy.ndarray]

    def pieces(self) -> int:
        return len(self.sequences["ids"][0])


def sequence(lists: list[list[int]]) -> tuple[numpy.ndarray, numpy.ndarray]:
    lengths = numpy.array([len(each) for each in lists], numpy.int64)
    return numpy.fromiter(itertools.chain.from_iterable(lists), numpy.int32, int(lengths.sum())), lengths


class Pool:
    """Many chunks on the device."""

    def __init__(self, chunks: list[Chunk], device: torch.device):
        self.device = device
        self.rows = {name: torch.from_numpy(numpy.concatenate([each.rows[name] for each in chunks])).to(device) for name in chunks[0].rows}
        self.values, self.starts, self.lengths = {}, {}, {}
        for name in chunks[0].sequences:
            lengths = numpy.concatenate([each.sequences[name][1] for each in chunks])
            values = numpy.concatenate([each.sequences[name][0] for each in chunks])
            self.lengths[name], self.values[name] = lengths, torch.from_numpy(values).to(device)
            self.starts[name] = torch.from_numpy(numpy.cumsum(lengths) - lengths).to(device)

    def batches(self, pieces: int, generator: numpy.random.Generator) -> list[numpy.ndarray]:
        """Numbers of equally long texts, about so many pieces each, in random order."""
        lengths = self.lengths["ids"]
        order = generator.permutation(len(lengths))
        order = order[numpy.argsort(lengths[order], kind="stable")]
        found = []
        for group in numpy.split(order, numpy.flatnonzero(numpy.diff(lengths[order])) + 1):
            found += numpy.array_split(group, max(1, round(len(group) * int(lengths[group[0]]) / pieces)))
        return [found[number] for number in generator.permutation(len(found))]

    def get(self, name: str, numbers: numpy.ndarray, filler: int = 0) -> tuple[torch.Tensor, torch.Tensor | None]:
        """Values [texts, length], filled up, and a mask unless all are equally long."""
        lengths = self.lengths[name][numbers]
        longest = int(lengths.max())
        place = torch.arange(longest, device=self.device)
        found = self.starts[name][torch.from_numpy(numbers).to(self.device)][:, None] + place
        if int(lengths.min()) == longest:
            return self.values[name][found].long(), None
        mask = place < torch.from_numpy(lengths).to(self.device)[:, None]
        values = self.values[name][found.clamp(max=len(self.values[name]) - 1)].long()
        return values.masked_fill(~mask, filler), mask


class Supply:
    """Processes that prepare chunks, and a thread that gathers them; start it before anything touches the GPU, as they are forked."""

    def __init__(self, produce: Callable[[numpy.random.Generator], Chunk], workers: int, pool: int, seed: int):
        """produce makes a chunk; pool is how many pieces are held on the device at a time."""
        context = multiprocessing.get_context("fork")  # the corpus is read once
        self.queue, self.pool, self.seed = context.Queue(2 * workers), pool, seed
        self.processes = [context.Process(target=_work, args=(produce, number, seed, self.queue), daemon=True) for number in range(workers)]
        for process in self.processes:
            process.start()
        self.gathered: list[Chunk] = []
        self.lock = threading.Lock()
        self.made = self.used = 0
        self.gatherer = threading.Thread(target=self._gather, daemon=True)

    def _gather(self) -> None:
        while True:
            with self.lock:
                enough = sum(chunk.pieces() for chunk in self.gathered) >= self.pool
            if enough:
                time.sleep(0.02)
                continue
            try:
                chunk = self.queue.get(timeout=1)
            except queue.Empty:
                continue
            with self.lock:
                self.gathered.append(chunk)

    def take(self, least: float) -> list[Chunk]:
        """What has been gathered, once it is that share of a pool; nothing before. Raises if a process has died."""
        if dead := [process.exitcode for process in self.processes if not process.is_alive()]:
            raise RuntimeError(f"A process that prepares texts ended with {dead}.")
        with self.lock:
            found = self.gathered
            if sum(chunk.pieces() for chunk in found) < least * self.pool:
                return []
            self.gathered = []
            self.made += sum(chunk.pieces() for chunk in found)
            return found

    def batches(self, pieces: int, device: torch.device) -> Iterator[tuple[Pool, numpy.ndarray]]:
        """Without end. A pool is read again while the next is not half full."""
        if not self.gatherer.is_alive():
            self.gatherer.start()  # not before the last process is forked
        generator, pool = numpy.random.default_rng(self.seed), None
        while True:
            found = self.take(0.5)
            if not found and pool is None:
                time.sleep(0.05)
                continue
            pool = Pool(found, device) if found else pool
            for numbers in pool.batches(pieces, generator):
                self.used += len(numbers) * int(pool.lengths["ids"][numbers[0]])
                yield pool, numbers

    def close(self) -> None:
        for process in self.processes:
            process.kill()


def _work(produce: Callable[[numpy.random.Generator], Chunk], number: int, seed: int, chunks: multiprocessing.Queue) -> None:
    for count in itertools.count():
        chunks.put(produce(numpy.random.default_rng((seed, number, count))))
