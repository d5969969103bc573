"""Writes text classifiers of the sizes that people deploy, with random weights: speed depends on shapes only.

python3 make_graphs.py DIRECTORY

Graphs are what an export gives: fp32, plain operators, exact GELU, an attention mask that is added. The
vocabulary is cut to 1,000 pieces, which changes the size of the file and of one look-up table, not the work.
Needs numpy and onnx.
"""
from __future__ import annotations

import pathlib
import sys

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

VOCABULARY, POSITIONS, LABELS, OPSET = 1000, 512, 6, 17
#                  layers, width, inner, heads
SIZES = {
    "minilm_l6_fp32": (6, 384, 1536, 12),
    "hap_38m_fp32": (4, 576, 768, 12),
    "bert_base_fp32": (12, 768, 3072, 12),
}


class Graph:
    """Nodes and weights in the making."""

    def __init__(self, seed: int) -> None:
        self.random, self.nodes, self.weights, self.count = np.random.default_rng(seed), [], [], 0

    def node(self, operator: str, *inputs: str, **attributes) -> str:
        self.count += 1
        out = f"{operator.lower()}_{self.count}"
        self.nodes.append(helper.make_node(operator, list(inputs), [out], name=out, **attributes))
        return out

    def constant(self, value: np.ndarray) -> str:
        self.count += 1
        name = f"constant_{self.count}"
        self.weights.append(numpy_helper.from_array(value, name))
        return name

    def weight(self, *shape: int) -> str:
        return self.constant((self.random.standard_normal(shape, dtype=np.float32) * 0.05))

    def integers(self, *values: int) -> str:
        return self.constant(np.array(values, dtype=np.int64))

    def scalar(self, value: float) -> str:
        return self.constant(np.array(value, dtype=np.float32))

    def dense(self, x: str, width: int, out: int) -> str:
        return self.node("Add", self.node("MatMul", x, self.weight(width, out)), self.weight(out))

    def norm(self, x: str, width: int) -> str:
        scale, bias = self.constant(np.ones(width, np.float32)), self.constant(np.zeros(width, np.float32))
        return self.node("LayerNormalization", x, scale, bias, axis=-1, epsilon=1e-12)

    def gelu(self, x: str) -> str:
        erf = self.node("Erf", self.node("Div", x, self.scalar(2 ** 0.5)))
        return self.node("Mul", self.node("Mul", x, self.node("Add", erf, self.scalar(1))), self.scalar(0.5))


def attention(graph: Graph, x: str, mask: str, width: int, heads: int) -> str:
    """Self-attention of several heads."""
    head = width // heads
    split = graph.integers(0, 0, heads, head)

    def heads_of(permutation: list[int]) -> str:
        return graph.node("Transpose", graph.node("Reshape", graph.dense(x, width, width), split), perm=permutation)

    query, key, value = heads_of([0, 2, 1, 3]), heads_of([0, 2, 3, 1]), heads_of([0, 2, 1, 3])
    scores = graph.node("Div", graph.node("MatMul", query, key), graph.scalar(head ** 0.5))
    weights = graph.node("Softmax", graph.node("Add", scores, mask), axis=-1)
    merged = graph.node("Transpose", graph.node("MatMul", weights, value), perm=[0, 2, 1, 3])
    return graph.dense(graph.node("Reshape", merged, graph.integers(0, 0, width)), width, width)


def classifier(layers: int, width: int, inner: int, heads: int) -> onnx.ModelProto:
    """A BERT encoder with pooler and head."""
    graph = Graph(1)
    length = graph.node("Gather", graph.node("Shape", "input_ids"), graph.constant(np.array(1, np.int64)))
    positions = graph.node("Range", graph.constant(np.array(0, np.int64)), length, graph.constant(np.array(1, np.int64)))
    x = graph.node("Add", graph.node("Gather", graph.weight(VOCABULARY, width), "input_ids"),
                   graph.node("Gather", graph.weight(2, width), "token_type_ids"))
    x = graph.norm(graph.node("Add", x, graph.node("Gather", graph.weight(POSITIONS, width), positions)), width)
    wide = graph.node("Cast", graph.node("Unsqueeze", "attention_mask", graph.integers(1, 2)), to=TensorProto.FLOAT)
    mask = graph.node("Mul", graph.node("Sub", graph.scalar(1), wide), graph.scalar(-1e9))
    for _ in range(layers):
        x = graph.norm(graph.node("Add", x, attention(graph, x, mask, width, heads)), width)
        x = graph.norm(graph.node("Add", x, graph.dense(graph.gelu(graph.dense(x, width, inner)), inner, width)), width)
    first = graph.node("Gather", x, graph.constant(np.array(0, np.int64)), axis=1)
    logits = graph.dense(graph.node("Tanh", graph.dense(first, width, width)), width, LABELS)
    graph.nodes.append(helper.make_node("Identity", [logits], ["logits"]))
    inputs = [helper.make_tensor_value_info(name, TensorProto.INT64, ["batch", "sequence"])
              for name in ("input_ids", "attention_mask", "token_type_ids")]
    output = helper.make_tensor_value_info("logits", TensorProto.FLOAT, ["batch", LABELS])
    made = helper.make_graph(graph.nodes, "classifier", inputs, [output], graph.weights)
    return helper.make_model(made, opset_imports=[helper.make_opsetid("", OPSET)], ir_version=8)


def main() -> None:
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for name, size in SIZES.items():
        model = classifier(*size)
        onnx.checker.check_model(model)
        onnx.save(model, str(folder / f"{name}.onnx"))


if __name__ == "__main__":
    main()
