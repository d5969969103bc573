"""Averages the weights of two checkpoints of one line of training.

python average.py --work DIR --with OTHER/final.pt --share 0.4 [--checkpoint final.pt]

The later one has learned what the earlier one lacked and forgotten some of what it knew; on dev rows the mean keeps most of both.
Changes the checkpoint in place; both must have the same vocabulary.
"""
from __future__ import annotations

import argparse
import pathlib

import torch

import model


def mean(first: dict[str, torch.Tensor], second: dict[str, torch.Tensor], share: float) -> dict[str, torch.Tensor]:
    return {name: value + share * (second[name] - value) if value.is_floating_point() else value for name, value in first.items()}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--work", type=pathlib.Path, required=True)
    parser.add_argument("--with", dest="other", type=pathlib.Path, required=True)
    parser.add_argument("--share", type=float, required=True, help="of the other checkpoint, from 0 to 1")
    parser.add_argument("--checkpoint", default="final.pt")
    options = parser.parse_args()
    path = options.work / options.checkpoint
    state, other = torch.load(path, map_location="cpu"), torch.load(options.other, map_location="cpu")
    if state["table"].shape != other["table"].shape:
        parser.error(f"{options.other} has {len(other['table'])} pieces, {path} has {len(state['table'])}")
    parts = {name: mean(state[name], other[name], options.share) for name in ("encoder", "head")}
    table = state["table"] + options.share * (other["table"] - state["table"])
    model.save(path, table=table, **parts, tokens=state["tokens"], seconds=state["seconds"])
    print(f"{options.share:.2f} of {options.other} in {path}", flush=True)


if __name__ == "__main__":
    main()
