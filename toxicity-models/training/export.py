"""Writes the network as ONNX: a hand-fused int8 graph for ONNX Runtime, and the same graph in float32 to compare.

python export.py --work DIR --checkpoint NAME.pt --bundle DIR

A few input channels of the feed-forward layers are many times larger than all others, and all channels of an input
share eight bits: into the first product they go scaled down (SmoothQuant), before the second one those that stand out most
are computed apart in float32. Checks both graphs against each other and writes the bundle: model.onnx, vocab.txt, calibration.tsv, manifest.properties.
"""
from __future__ import annotations

import argparse
import dataclasses
import hashlib
import json
import pathlib
import shutil

import numpy
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

import corpus as corpora
import predict

IDENTIFIER = "toxicity-minilm-multilingual"
MAX_TOKENS = 128
STRIDE = 96
POSITIONS = 256
# Symmetric weights within seven bits: CPUs without VNNI add two products in 16 bits, which eight bits overflow.
WEIGHT_LEVELS = 63
DAMPING = 0.01  # of the mean square of an input, added to each: GPTQ's usual share
OUTLIERS = 12  # inner channels of a layer, at most, that are computed in float32
APART = 4.5  # times the 0.9 quantile of the peaks: inner channels that are larger are computed apart
SMOOTH = 1.5  # times the same: to this peak the channels of the first product's input are scaled down


def column_scales(weight: numpy.ndarray, levels: int) -> numpy.ndarray:
    """One scale for each column of [in, out]; the clipping point with the least squared error is taken."""
    peak = numpy.maximum(numpy.abs(weight).max(0), 1e-8)
    best, best_error = peak / levels, numpy.full(weight.shape[1], numpy.inf)
    for share in (1.0, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7):
        scale = peak * share / levels
        error = numpy.square(numpy.clip(numpy.rint(weight / scale), -levels, levels) * scale - weight).sum(0)
        best = numpy.where(error < best_error, scale, best)
        best_error = numpy.minimum(error, best_error)
    return best


def quantise_columns(weight: numpy.ndarray, gram: numpy.ndarray | None = None,
                     levels: int = WEIGHT_LEVELS) -> tuple[numpy.ndarray, numpy.ndarray]:
    """weight [in, out] -> int8 and one scale a column.

    With gram, the mean outer product of the layer's inputs, what rounding one row changes in the output is made up for
    by the rows that are still to be rounded (GPTQ, Frantar et al. 2022). Rounding each weight by itself would undo most of
    a fine-tuning that began at rounded weights, for its steps are smaller than those of the grid.
    """
    scale = column_scales(weight, levels)
    if gram is None:
        return numpy.clip(numpy.rint(weight / scale), -levels, levels).astype(numpy.int8), scale.astype(numpy.float32)
    hessian = gram.astype(numpy.float64)
    silent = numpy.diag(hessian) <= 0
    hessian[silent, silent] = 1
    hessian += DAMPING * numpy.diag(hessian).mean() * numpy.eye(len(hessian))
    upper = numpy.linalg.cholesky(numpy.linalg.inv(hessian)).T
    rest, small = weight.astype(numpy.float64), numpy.zeros(weight.shape, numpy.int8)
    for row in range(len(rest)):
        small[row] = numpy.clip(numpy.rint(rest[row] / scale), -levels, levels)
        error = (rest[row] - small[row] * scale) / upper[row, row]
        rest[row + 1:] -= numpy.outer(upper[row, row + 1:], error)
    return small, scale.astype(numpy.float32)


@dataclasses.dataclass
class Inputs:
    """What the linear layers read on sample texts, by layer: the largest absolute value of every channel, and the mean
    outer product."""
    peaks: dict[str, numpy.ndarray]
    grams: dict[str, numpy.ndarray]


@torch.no_grad()
def watch_inputs(state: dict, rows: list[list[int]]) -> Inputs:
    encoder, _, table = predict.load(state)
    peaks: dict[str, torch.Tensor] = {}
    grams: dict[str, torch.Tensor] = {}

    def watch(name: str):
        def hook(_, inputs: tuple[torch.Tensor]) -> None:
            values = inputs[0].flatten(0, -2)
            peak, gram = values.abs().max(0).values, (values.T @ values).double() / len(values)
            peaks[name] = torch.maximum(peaks[name], peak) if name in peaks else peak
            grams[name] = grams[name] + gram if name in grams else gram

        return hook

    for number, layer in enumerate(encoder.layers):
        for name, part in (("attention", layer.qkv), ("attended", layer.attended), ("rise", layer.rise), ("fall", layer.fall)):
            part.register_forward_pre_hook(watch(f"layer{number}.{name}"))
    for row in rows:
        encoder(torch.nn.functional.embedding(torch.tensor([row]), table), None)
    return Inputs({name: peak.numpy() for name, peak in peaks.items()},
                  {name: (gram / len(rows)).numpy() for name, gram in grams.items()})


class Graph:
    """Collects nodes and initialisers."""

    def __init__(self, quantised: bool, inputs: Inputs | None = None):
        self.quantised = quantised
        self.inputs = inputs or Inputs({}, {})
        self.nodes: list[onnx.NodeProto] = []
        self.tensors: list[onnx.TensorProto] = []

    def tensor(self, name: str, value: numpy.ndarray) -> str:
        self.tensors.append(numpy_helper.from_array(numpy.asarray(value, order="C"), name))
        return name

    def node(self, kind: str, inputs: list[str], name: str, microsoft: bool = False, outputs: int = 1, **attributes) -> str:
        names = [name] + [f"{name}.{number}" for number in range(1, outputs)]
        self.nodes.append(helper.make_node(kind, inputs, names, name=name, domain="com.microsoft" if microsoft else "",
                                           **attributes))
        return name

    def outliers(self, name: str) -> numpy.ndarray:
        """Channels of an input that are far larger than the rest; all channels share eight bits."""
        peak = self.inputs.peaks.get(name)
        if not self.quantised or peak is None:
            return numpy.zeros(0, numpy.int64)
        order = numpy.argsort(-peak)[:OUTLIERS]
        return numpy.sort(order[peak[order] > APART * numpy.quantile(peak, 0.9)]).astype(numpy.int64)

    def smoothing(self, name: str) -> numpy.ndarray | None:
        """By what the channels of an input are multiplied so that none stands out, at most 1 (Xiao et al. 2023)."""
        peak = self.inputs.peaks.get(name)
        if not self.quantised or peak is None:
            return None
        return (1 / numpy.maximum(1, peak / (SMOOTH * numpy.quantile(peak, 0.9)))).astype(numpy.float32)

    def gram(self, name: str) -> numpy.ndarray | None:
        """The mean outer product of a layer's input as the eight-bit product reads it."""
        gram = self.inputs.grams.get(name)
        if gram is None:
            return None
        gram = gram.copy()
        if name.endswith(".fall"):
            chosen = self.outliers(name)
            gram[chosen], gram[:, chosen] = 0, 0
        if name.endswith(".rise"):
            factor = self.smoothing(name)
            gram *= numpy.outer(factor, factor)
        return gram

    def smooth(self, hidden: str, name: str, weight: numpy.ndarray) -> tuple[str, numpy.ndarray]:
        """hidden with its outlying channels scaled down, and the weights that make up for it."""
        factor = self.smoothing(name)
        if factor is None:
            return hidden, weight
        return (self.node("Mul", [hidden, self.tensor(name + ".smooth", factor)], name + ".smoothed"),
                weight / factor[:, None])

    def linear(self, hidden: str, name: str, weight: numpy.ndarray, bias: numpy.ndarray | None,
               extra: str | None = None) -> str:
        """weight is [in, out]; extra is added to the product."""
        if self.quantised:
            small, scale = quantise_columns(weight, self.gram(name))
            inputs = [hidden, self.tensor(name + ".weight", small), self.tensor(name + ".scale", scale)]
            if bias is not None:  # no zero point: it is 0
                inputs += ["", self.tensor(name + ".bias", bias)]
            product = self.node("DynamicQuantizeMatMul", inputs, name, microsoft=True)
            return product if extra is None else self.node("Add", [product, extra], name + ".sum")
        product = self.node("MatMul", [hidden, self.tensor(name + ".weight", weight)], name)
        return product if bias is None else self.node("Add", [product, self.tensor(name + ".bias", bias)], name + ".sum")

    def attention(self, hidden: str, name: str, weight: numpy.ndarray, bias: numpy.ndarray, heads: int) -> str:
        given = self.tensor(name + ".bias", bias)
        if not self.quantised:
            return self.node("Attention", [hidden, self.tensor(name + ".weight", weight), given], name, microsoft=True,
                             num_heads=heads)
        small, scale = quantise_columns(weight, self.gram(name))
        self.node("DynamicQuantizeLinear", [hidden], name + ".input", outputs=3)
        return self.node("QAttention", [name + ".input", self.tensor(name + ".weight", small), given, name + ".input.1",
                                        self.tensor(name + ".scale", scale), "", name + ".input.2"],
                         name, microsoft=True, num_heads=heads)

    def norm(self, hidden: str, skip: str, name: str, gamma: numpy.ndarray, beta: numpy.ndarray) -> str:
        return self.node("SkipLayerNormalization", [hidden, skip, self.tensor(name + ".gamma", gamma),
                                                    self.tensor(name + ".beta", beta)], name, microsoft=True, epsilon=1e-12)


def words(graph: Graph, table: numpy.ndarray, position: numpy.ndarray) -> tuple[str, str]:
    """Word vectors [1, S, width] and position vectors [1, S, width]."""
    if graph.quantised:
        scale = numpy.maximum(numpy.abs(table).max(1, keepdims=True), 1e-8) / 127
        small = numpy.clip(numpy.rint(table / scale), -127, 127).astype(numpy.int8)
        rows = graph.node("Gather", [graph.tensor("words.table", small), "input_ids"], "words.rows")
        scales = graph.node("Gather", [graph.tensor("words.scale", scale.astype(numpy.float32)), "input_ids"], "words.scales")
        rows = graph.node("Cast", [rows], "words.float", to=TensorProto.FLOAT)
        vectors = graph.node("Mul", [rows, scales], "words")
    else:
        vectors = graph.node("Gather", [graph.tensor("words.table", table), "input_ids"], "words")
    shape = graph.node("Shape", ["input_ids"], "length", start=1, end=2)
    graph.tensor("zero", numpy.zeros(1, numpy.int64))
    graph.tensor("axis", numpy.ones(1, numpy.int64))
    places = graph.node("Slice", [graph.tensor("positions", position[None]), "zero", shape, "axis"], "places")
    return vectors, places


def feed_forward(graph: Graph, hidden: str, name: str, rise: tuple[numpy.ndarray, numpy.ndarray],
                 fall: tuple[numpy.ndarray, numpy.ndarray]) -> str:
    """The outlying inner channels take a way of their own in float32. Without their weights the eight-bit way gives
    exact zeros there, which saves masking its wide middle: 1 to 4 % of a run. Scaling the outlying channels of the input down
    instead of computing them apart as well saves 4 %, two layers without a way of their own 1 % (by a script that was not kept)."""
    (up, up_bias), (down, down_bias) = rise, fall
    chosen = graph.outliers(name + ".fall")
    extra = None
    if len(chosen):
        few = graph.node("MatMul", [hidden, graph.tensor(name + ".few.rise.weight", up[:, chosen])], name + ".few.rise")
        few = graph.node("FastGelu", [few, graph.tensor(name + ".few.rise.bias", up_bias[chosen])], name + ".few.gelu",
                         microsoft=True)
        extra = graph.node("MatMul", [few, graph.tensor(name + ".few.fall.weight", down[chosen])], name + ".few.fall")
        up, up_bias, down = up.copy(), up_bias.copy(), down.copy()
        up[:, chosen], up_bias[chosen], down[chosen] = 0, 0, 0
    smoothed, up = graph.smooth(hidden, name + ".rise", up)
    risen = graph.linear(smoothed, name + ".rise", up, None)
    risen = graph.node("FastGelu", [risen, graph.tensor(name + ".rise.bias", up_bias)], name + ".gelu", microsoft=True)
    return graph.linear(risen, name + ".fall", down, down_bias, extra)


def build(state: dict, labels: int, quantised: bool, inputs: Inputs | None = None) -> onnx.ModelProto:
    table = state["table"].numpy()
    weights = {name: value.float().numpy() for name, value in state["encoder"].items()}
    head = {name: value.float().numpy() for name, value in state["head"].items()}
    graph = Graph(quantised, inputs)
    vectors, places = words(graph, table, weights["position.weight"][:POSITIONS])
    hidden = graph.norm(vectors, places, "embedded", weights["norm.weight"], weights["norm.bias"])
    layers = 1 + max(int(name.split(".")[1]) for name in weights if name.startswith("layers."))
    for number in range(layers):
        def get(part: str) -> tuple[numpy.ndarray, numpy.ndarray]:
            prefix = f"layers.{number}.{part}"
            return weights[prefix + ".weight"].T, weights[prefix + ".bias"]

        name = f"layer{number}"
        context = graph.attention(hidden, name + ".attention", *get("qkv"), heads=12)
        context = graph.linear(context, name + ".attended", *get("attended"))
        gamma, beta = get("attended_norm")
        hidden = graph.norm(context, hidden, name + ".attended.norm", gamma, beta)
        fallen = feed_forward(graph, hidden, name, get("rise"), get("fall"))
        gamma, beta = get("norm")
        hidden = graph.norm(fallen, hidden, name + ".norm", gamma, beta)
    mean = graph.node("ReduceMean", [hidden, "axis"], "mean", keepdims=0)
    first = graph.node("Gather", [hidden, graph.tensor("first", numpy.array(0, numpy.int64))], "first.vector", axis=1)
    features = graph.node("Concat", [mean, first], "features", axis=1)
    inner = graph.node("Gemm", [features, graph.tensor("head.inner.weight", head["inner.weight"].T),
                                graph.tensor("head.inner.bias", head["inner.bias"])], "head.inner")
    inner = graph.node("FastGelu", [inner], "head.gelu", microsoft=True)
    graph.node("Gemm", [inner, graph.tensor("head.out.weight", head["out.weight"].T),
                        graph.tensor("head.out.bias", head["out.bias"])], "logits")
    proto = helper.make_graph(
        graph.nodes, IDENTIFIER, [helper.make_tensor_value_info("input_ids", TensorProto.INT32, [1, "sequence"])],
        [helper.make_tensor_value_info("logits", TensorProto.FLOAT, [1, labels])], graph.tensors)
    return helper.make_model(proto, ir_version=9, producer_name=IDENTIFIER, opset_imports=[
        helper.make_opsetid("", 18), helper.make_opsetid("com.microsoft", 1)])


def score(model: onnx.ModelProto | pathlib.Path, rows: list[list[int]]) -> numpy.ndarray:
    """Logits, one text a run, as the Java runtime does it."""
    import onnxruntime
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    data = str(model) if isinstance(model, pathlib.Path) else model.SerializeToString()
    session = onnxruntime.InferenceSession(data, options, providers=["CPUExecutionProvider"])
    return numpy.concatenate([session.run(None, {"input_ids": numpy.array([row], numpy.int32)})[0] for row in rows])


def sha256(path: pathlib.Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def write_manifest(bundle: pathlib.Path, version: str, work: pathlib.Path) -> None:
    """Names, limits, recommended thresholds and a checksum of every other file in the bundle."""
    lines = [f"id={IDENTIFIER}", f"version={version}", "licence=Apache-2.0", "architecture=minilm-l6-384-int8",
             "tokenizer=wordpiece", f"max.tokens={MAX_TOKENS}", f"stride={STRIDE}",
             "labels=" + ",".join(name.upper() for name in corpora.ATTRIBUTES), "targets=" + ",".join(corpora.TARGETS)]
    thresholds = work / "thresholds.tsv"
    if thresholds.exists():
        rows = [line.split("\t") for line in thresholds.read_text(encoding="utf-8").splitlines()]
        lines += [f"threshold.{name}={value}" for name, value in rows if name.lower() in corpora.ATTRIBUTES]
    lines += [f"sha256.{path.name}={sha256(path)}" for path in sorted(bundle.iterdir())
              if path.is_file() and path.name != "manifest.properties"]
    (bundle / "manifest.properties").write_text("\n".join(lines) + "\n", encoding="utf-8")


def write_calibration(bundle: pathlib.Path, work: pathlib.Path) -> None:
    calibrated = work / "calibration.tsv"
    if calibrated.exists():
        shutil.copyfile(calibrated, bundle / "calibration.tsv")
        return
    rows = [f"{name.upper() if name in corpora.ATTRIBUTES else name}\t1.0\t0.0" for name in corpora.LABELS]
    (bundle / "calibration.tsv").write_text("label\ta\tb\n" + "\n".join(rows) + "\n", encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--work", type=pathlib.Path, required=True)
    parser.add_argument("--checkpoint", default="final.pt")
    parser.add_argument("--bundle", type=pathlib.Path, required=True)
    parser.add_argument("--version", default="1.0.0")
    options = parser.parse_args()

    state = torch.load(options.work / options.checkpoint, map_location="cpu")
    state = state.get("export", state)
    options.bundle.mkdir(parents=True, exist_ok=True)
    sample = options.work / "sample.json"
    inputs = watch_inputs(state, json.loads(sample.read_text())) if sample.exists() else None
    small, full = build(state, len(corpora.LABELS), True, inputs), build(state, len(corpora.LABELS), False)
    onnx.save(full, options.work / "model-fp32.onnx")
    (options.bundle / "model.onnx").write_bytes(small.SerializeToString())
    shutil.copyfile(options.work / "vocab.txt", options.bundle / "vocab.txt")
    write_calibration(options.bundle, options.work)
    write_manifest(options.bundle, options.version, options.work)
    generator = numpy.random.default_rng(1)
    rows = [[2, *generator.integers(5, len(state["table"]), length), 3] for length in generator.integers(1, 120, 64)]
    gap = numpy.abs(1 / (1 + numpy.exp(-score(small, rows))) - 1 / (1 + numpy.exp(-score(full, rows))))
    size = sum(path.stat().st_size for path in options.bundle.iterdir())
    print(f"bundle {size / 1e6:.2f} MB; random ids: mean difference int8/fp32 {gap.mean():.5f}, largest {gap.max():.4f}")


if __name__ == "__main__":
    main()
