"""Reads the weights back out of a bundle, so that training can go on from a published model without its checkpoints.

python restore.py --bundle DIR --work DIR

Reads bundles that export.py writes now, which are those from 2.16.0 on. Writes distil.pt (what finetune.py starts from), vocab.txt and tokenizer.json. What eight bits rounded stays rounded, and positions
that the graph does not have (from 256 on; training reads 48) are zero. Checks that the float32 graph of what was read
orders sample ids as the bundle does.
"""
from __future__ import annotations

import argparse
import pathlib
import shutil

import numpy
import onnx
import torch
from onnx import numpy_helper

import export
import model
import vocabulary


class Bundle:
    """The tensors of a graph that export.py wrote."""

    def __init__(self, path: pathlib.Path):
        self.tensors = {each.name: numpy_helper.to_array(each) for each in onnx.load(path).graph.initializer}

    def linear(self, name: str) -> numpy.ndarray:
        """[in, out]"""
        return self.tensors[name + ".weight"].astype(numpy.float32) * self.tensors[name + ".scale"]

    def feed_forward(self, name: str) -> dict[str, numpy.ndarray]:
        """Undoes what outlying channels are spared: scales, and ways of their own."""
        up, down, bias = self.linear(name + ".rise"), self.linear(name + ".fall"), self.tensors[name + ".rise.bias"].copy()
        if name + ".rise.smooth" in self.tensors:
            up *= self.tensors[name + ".rise.smooth"][:, None]
        if name + ".few.rise.weight" in self.tensors:
            chosen = numpy.flatnonzero(~up.any(0))
            few = self.tensors[name + ".few.rise.weight"]
            if len(chosen) != few.shape[1]:
                raise ValueError(f"{name}: {len(chosen)} empty inner channels, {few.shape[1]} computed apart")
            up[:, chosen], bias[chosen] = few, self.tensors[name + ".few.rise.bias"]
            down[chosen] = self.tensors[name + ".few.fall.weight"]
        return {"rise.weight": up.T, "rise.bias": bias, "fall.weight": down.T, "fall.bias": self.tensors[name + ".fall.bias"]}

    def layer(self, name: str) -> dict[str, numpy.ndarray]:
        return {"qkv.weight": self.linear(name + ".attention").T, "qkv.bias": self.tensors[name + ".attention.bias"],
                "attended.weight": self.linear(name + ".attended").T, "attended.bias": self.tensors[name + ".attended.bias"],
                "attended_norm.weight": self.tensors[name + ".attended.norm.gamma"],
                "attended_norm.bias": self.tensors[name + ".attended.norm.beta"],
                "norm.weight": self.tensors[name + ".norm.gamma"], "norm.bias": self.tensors[name + ".norm.beta"],
                **self.feed_forward(name)}

    def encoder(self) -> dict[str, numpy.ndarray]:
        shape = model.Shape()
        position = numpy.zeros((shape.positions, shape.width), numpy.float32)
        known = self.tensors["positions"][0]
        position[:len(known)] = known
        weights = {"position.weight": position, "norm.weight": self.tensors["embedded.gamma"], "norm.bias": self.tensors["embedded.beta"]}
        for number in range(shape.layers):
            weights.update({f"layers.{number}.{part}": value for part, value in self.layer(f"layer{number}").items()})
        return weights

    def state(self) -> dict:
        def whole(values: dict[str, numpy.ndarray]) -> dict[str, torch.Tensor]:
            return {name: torch.from_numpy(numpy.array(value, numpy.float32, order="C")) for name, value in values.items()}

        head = {name: self.tensors[f"head.{name}"].T for name in ("inner.weight", "inner.bias", "out.weight", "out.bias")}
        table = self.tensors["words.table"].astype(numpy.float32) * self.tensors["words.scale"]
        return {"table": torch.from_numpy(table), "encoder": whole(self.encoder()), "head": whole(head)}


def agreement(path: pathlib.Path, state: dict) -> float:
    """Correlation of the logits of random ids before and after."""
    generator = numpy.random.default_rng(1)
    rows = [[2, *generator.integers(5, len(state["table"]), length), 3] for length in generator.integers(1, 60, 40)]
    labels = state["head"]["out.bias"].numel()
    before, after = export.score(path, rows), export.score(export.build(state, labels, False), rows)
    return float(numpy.corrcoef(before.ravel(), after.ravel())[0, 1])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bundle", type=pathlib.Path, required=True)
    parser.add_argument("--work", type=pathlib.Path, required=True)
    options = parser.parse_args()
    options.work.mkdir(parents=True, exist_ok=True)
    state = Bundle(options.bundle / "model.onnx").state()
    found = agreement(options.bundle / "model.onnx", state)
    if found < 0.99:
        raise SystemExit(f"the restored weights do not do what {options.bundle} does: correlation {found:.3f}")
    shutil.copyfile(options.bundle / "vocab.txt", options.work / "vocab.txt")
    vocabulary.load(options.work).save(str(options.work / "tokenizer.json"), pretty=False)
    model.save(options.work / "distil.pt", **state)
    print(f"{len(state['table'])} pieces, {len(state['encoder'])} tensors, correlation of logits {found:.4f}", flush=True)


if __name__ == "__main__":
    main()
