"""Writes the small ONNX graphs of the Java tests: a classifier of a user's own, a bundle, and graphs to be refused.

python tiny_models.py --resources ../src/test/resources

Needs the small WordPiece tokenizer that golden_tokenizers.py writes. Each graph adds up one row of numbers a piece.
"""
from __future__ import annotations

import argparse
import hashlib
import json
import pathlib
import shutil

import numpy
import onnx
import onnxruntime
from onnx import TensorProto, helper, numpy_helper
from tokenizers import Tokenizer

LABELS = ["toxic", "severe_toxic", "obscene", "threat", "insult", "identity_hate"]
TEXTS = ["", "You are kind, he'll be late", "Der Fluss fließt schnell!", "今日は天気がいいから"]
ATTRIBUTES = "TOXICITY SEVERE_TOXICITY IDENTITY_ATTACK INSULT PROFANITY THREAT SEXUALLY_EXPLICIT".split()
TARGETS = ["women", "lgbtq"]


def table(pieces: int, labels: int) -> numpy.ndarray:
    return numpy.random.default_rng(labels).normal(0, 0.6, (pieces, labels)).astype(numpy.float32)


def graph(weights: numpy.ndarray, names: list[str], kind: int) -> onnx.ModelProto:
    """logits = sum over pieces of rows * mask + types."""
    nodes = [helper.make_node("Gather", ["table", "input_ids"], ["rows"])]
    last = "rows"
    for name in names[1:]:
        nodes += [helper.make_node("Cast", [name], [name + ".float"], to=TensorProto.FLOAT),
                  helper.make_node("Unsqueeze", [name + ".float", "last.axis"], [name + ".column"]),
                  helper.make_node("Mul" if name == "attention_mask" else "Add", [last, name + ".column"], [name + ".applied"])]
        last = name + ".applied"
    nodes.append(helper.make_node("ReduceSum", [last, "axis"], ["logits"], keepdims=0))
    tensors = [numpy_helper.from_array(weights, "table"), numpy_helper.from_array(numpy.array([1], numpy.int64), "axis"),
               numpy_helper.from_array(numpy.array([2], numpy.int64), "last.axis")]
    return model(nodes, names, kind, weights.shape[1], tensors)


def model(nodes: list, names: list[str], kind: int, labels: int, tensors: list) -> onnx.ModelProto:
    inputs = [helper.make_tensor_value_info(name, kind, [1, "sequence"]) for name in names]
    outputs = [helper.make_tensor_value_info("logits", TensorProto.FLOAT, [1, labels])]
    made = helper.make_graph(nodes, "tiny", inputs, outputs, tensors)
    return helper.make_model(made, ir_version=9, opset_imports=[helper.make_opsetid("", 18)])


def write(folder: pathlib.Path, name: str, made: onnx.ModelProto) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(made.SerializeToString())


def own_classifier(resources: pathlib.Path) -> None:
    """Three int64 inputs, six labels, with what Python says about a few texts."""
    folder = resources / "tiny-classifier"
    folder.mkdir(parents=True, exist_ok=True)
    source = resources / "golden" / "wordpiece-small" / "tokenizer.json"
    shutil.copyfile(source, folder / "tokenizer.json")
    tokenizer = Tokenizer.from_file(str(source))
    made = graph(table(tokenizer.get_vocab_size(), len(LABELS)), ["input_ids", "attention_mask", "token_type_ids"], TensorProto.INT64)
    write(folder, "model.onnx", made)
    config = {"id2label": {str(number): label for number, label in enumerate(LABELS)}, "max_position_embeddings": 64,
              "model_type": "bert", "problem_type": "multi_label_classification"}
    (folder / "config.json").write_text(json.dumps(config, indent=2) + "\n", encoding="utf-8")
    session = onnxruntime.InferenceSession(made.SerializeToString(), providers=["CPUExecutionProvider"])
    with (folder / "expected.jsonl").open("w", encoding="ascii") as out:
        for text in TEXTS:
            ids = numpy.array([tokenizer.encode(text).ids], numpy.int64)
            feed = {"input_ids": ids, "attention_mask": numpy.ones_like(ids), "token_type_ids": numpy.zeros_like(ids)}
            logits = session.run(None, feed)[0][0].astype(float)
            out.write(json.dumps({"text": text, "probabilities": list(1 / (1 + numpy.exp(-logits)))}) + "\n")


def bundle(resources: pathlib.Path) -> None:
    """What the training pipeline writes, small: one int32 input."""
    folder = resources / "tiny-bundle"
    folder.mkdir(parents=True, exist_ok=True)
    letters = "abcdefghijklmnopqrstuvwxyz0123456789.,!?'-"
    pieces = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", *letters, *("##" + letter for letter in letters), "the", "you", "##ing"]
    (folder / "vocab.txt").write_text("\n".join(pieces) + "\n", encoding="utf-8")
    names = ATTRIBUTES + TARGETS
    rows = "".join(f"{name}\t{1 + number / 10:.2f}\t{-number / 10:.2f}\n" for number, name in enumerate(names))
    (folder / "calibration.tsv").write_text("label\ta\tb\n" + rows, encoding="utf-8")
    write(folder, "model.onnx", graph(table(len(pieces), len(names)) / 8, ["input_ids"], TensorProto.INT32))
    lines = ["id=tiny", "version=1", "licence=Apache-2.0", "max.tokens=16", "stride=10", "labels=" + ",".join(ATTRIBUTES),
             "targets=" + ",".join(TARGETS)]
    lines += [f"sha256.{name}=" + hashlib.sha256((folder / name).read_bytes()).hexdigest()
              for name in ("calibration.tsv", "model.onnx", "vocab.txt")]
    (folder / "manifest.properties").write_text("\n".join(lines) + "\n", encoding="utf-8")


def refused(resources: pathlib.Path) -> None:
    folder = resources / "refused"
    small = table(8, 2)
    write(folder, "two-labels.onnx", graph(small, ["input_ids"], TensorProto.INT32))
    write(folder, "unknown-input.onnx", graph(small, ["input_ids", "position_ids"], TensorProto.INT64))
    outside = graph(small, ["input_ids"], TensorProto.INT32)
    tensor = outside.graph.initializer[0]
    tensor.ClearField("raw_data")
    tensor.data_location = TensorProto.EXTERNAL
    entry = tensor.external_data.add()
    entry.key, entry.value = "location", "weights.bin"
    write(folder, "external-data.onnx", outside)
    custom = [helper.make_node("Reach", ["input_ids"], ["logits"], domain="my.domain")]
    write(folder, "custom-operator.onnx", model(custom, ["input_ids"], TensorProto.INT32, 2, []))
    inner = helper.make_graph(custom, "inner", [], [helper.make_tensor_value_info("logits", TensorProto.FLOAT, [1, 2])])
    branch = [helper.make_node("If", ["condition"], ["logits"], then_branch=inner, else_branch=inner)]
    condition = numpy_helper.from_array(numpy.array(True), "condition")
    write(folder, "custom-operator-in-branch.onnx", model(branch, ["input_ids"], TensorProto.INT32, 2, [condition]))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--resources", type=pathlib.Path, required=True)
    options = parser.parse_args()
    own_classifier(options.resources)
    bundle(options.resources)
    refused(options.resources)


if __name__ == "__main__":
    main()
