"""The network: a MiniLM-shaped encoder, an embedding table with its own row-wise optimiser, and the heads."""
from __future__ import annotations

import dataclasses
import os
import pathlib

import numpy
import torch
from torch import nn
from torch.nn import functional

import e5


# Every second of the starting model's twelve layers: of the subsets tried, the one whose sentence vectors of
# translations stay closest without any training.
KEPT_LAYERS = (0, 2, 4, 6, 8, 10)


@dataclasses.dataclass(frozen=True)
class Shape:
    layers: int = 6
    width: int = 384
    inner: int = 1536
    heads: int = 12
    positions: int = 512
    epsilon: float = 1e-12
    dropout: float = 0.0  # of what a layer adds, while training


def attend(query: torch.Tensor, key: torch.Tensor, value: torch.Tensor, mask: torch.Tensor | None) -> torch.Tensor:
    """mask is added to the scores. Written out on a CPU: torch 2.8's fused kernel trains 1.6 times slower there."""
    if query.is_cuda:
        return functional.scaled_dot_product_attention(query, key, value, attn_mask=mask)
    scores = torch.matmul(query * query.shape[-1] ** -0.5, key.transpose(-1, -2))
    return torch.matmul(torch.softmax(scores if mask is None else scores + mask, -1), value)


class Layer(nn.Module):
    def __init__(self, shape: Shape):
        super().__init__()
        self.heads, self.dropout = shape.heads, shape.dropout
        self.qkv = nn.Linear(shape.width, 3 * shape.width)
        self.attended = nn.Linear(shape.width, shape.width)
        self.attended_norm = nn.LayerNorm(shape.width, shape.epsilon)
        self.rise = nn.Linear(shape.width, shape.inner)
        self.fall = nn.Linear(shape.inner, shape.width)
        self.norm = nn.LayerNorm(shape.width, shape.epsilon)

    def forward(self, hidden: torch.Tensor, mask: torch.Tensor | None) -> torch.Tensor:
        batch, length, width = hidden.shape
        query, key, value = self.qkv(hidden).view(batch, length, 3, self.heads, width // self.heads).permute(2, 0, 3, 1, 4)
        context = attend(query, key, value, mask)
        context = context.transpose(1, 2).reshape(batch, length, width)
        hidden = self.attended_norm(hidden + self._drop(self.attended(context)))
        # The exported graph has the tanh form of GELU (FastGelu): at most 0.0005 away, but four times slower to train here.
        return self.norm(hidden + self._drop(self.fall(functional.gelu(self.rise(hidden)))))

    def _drop(self, added: torch.Tensor) -> torch.Tensor:
        return functional.dropout(added, self.dropout) if self.dropout and self.training else added


class Encoder(nn.Module):
    """Word embeddings in, contextual vectors out."""

    def __init__(self, shape: Shape = Shape()):
        super().__init__()
        self.shape = shape
        self.position = nn.Embedding(shape.positions, shape.width)  # the only token type's vector is added to it
        self.norm = nn.LayerNorm(shape.width, shape.epsilon)
        self.layers = nn.ModuleList(Layer(shape) for _ in range(shape.layers))

    def forward(self, words: torch.Tensor, mask: torch.Tensor | None) -> torch.Tensor:
        """words [batch, length, width]; mask [batch, length], true for real pieces, or None without padding."""
        return self.middle_and_last(words, mask)[1]

    def middle_and_last(self, words: torch.Tensor, mask: torch.Tensor | None) -> tuple[torch.Tensor, torch.Tensor]:
        """What comes out of the first half of the layers, and of all."""
        hidden = middle = self.norm(words + self.position.weight[:words.shape[1]].to(words.dtype))
        attention = None if mask is None else torch.where(mask, 0.0, -1e4).to(words.dtype)[:, None, None, :]
        for number, layer in enumerate(self.layers, 1):
            hidden = layer(hidden, attention)
            middle = hidden if 2 * number == len(self.layers) else middle
        return middle, hidden

    @staticmethod
    def pretrained(kept: tuple[int, ...] = KEPT_LAYERS) -> "Encoder":
        """The starting model's encoder, with the layers that are named."""
        parts = e5.read()
        tensors = {name: torch.from_numpy(value.copy()) for name, value in parts.tensors.items()}
        encoder = Encoder(Shape(layers=len(kept)))
        with torch.no_grad():
            encoder.position.weight.copy_(tensors["emb.pos"].view(-1, parts.width) + tensors["emb.type"].view(-1, parts.width)[0])
            _copy(encoder.norm, tensors, "emb.ln")
            for number, layer in zip(kept, encoder.layers):
                prefix = f"l{number}."
                layer.qkv.weight.copy_(torch.cat([tensors[f"{prefix}{name}.w"] for name in "qkv"]))
                layer.qkv.bias.copy_(torch.cat([tensors[f"{prefix}{name}.b"] for name in "qkv"]))
                for module, name in ((layer.attended, "ao"), (layer.attended_norm, "aln"), (layer.rise, "fi"),
                                     (layer.fall, "fo"), (layer.norm, "oln")):
                    _copy(module, tensors, prefix + name)
        return encoder


def _copy(module: nn.Module, tensors: dict[str, torch.Tensor], name: str) -> None:
    module.weight.copy_(tensors[name + ".w"])
    module.bias.copy_(tensors[name + ".b"])


def pretrained_table() -> torch.Tensor:
    """The starting model's word embeddings."""
    return torch.from_numpy(e5.read().tensors["emb.word"].copy())


class Head(nn.Module):
    """Label logits from the mean vector and the first vector."""

    def __init__(self, labels: int, width: int = 384, inner: int = 256):
        super().__init__()
        self.inner = nn.Linear(2 * width, inner)
        self.out = nn.Linear(inner, labels)
        nn.init.normal_(self.out.weight, std=0.02)
        nn.init.constant_(self.out.bias, -2.0)

    def forward(self, features: torch.Tensor) -> torch.Tensor:
        return self.out(functional.gelu(self.inner(features), approximate="tanh"))


def pool(hidden: torch.Tensor, mask: torch.Tensor | None) -> torch.Tensor:
    """Mean over the real pieces, in float32."""
    if mask is None:
        return hidden.float().mean(1)
    share = mask.to(hidden.dtype)
    return torch.bmm((share / share.sum(1, keepdim=True))[:, None, :], hidden)[:, 0].float()


class Table:
    """Word embeddings outside the network; only rows that occur in a batch are read, differentiated and updated."""

    def __init__(self, weight: torch.Tensor, device: torch.device, betas: tuple[float, float] = (0.9, 0.98)):
        self.weight = weight.float().to(device)
        self.first = torch.zeros_like(self.weight)
        self.second = torch.zeros_like(self.weight)
        self.steps = torch.zeros(len(weight), device=device)
        self.betas = betas

    def look_up(self, ids: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
        """Vectors for ids, and the rows and the leaf to hand to update() after the backward pass."""
        rows, inverse = torch.unique(ids, return_inverse=True)
        leaf = self.weight[rows].requires_grad_()
        return functional.embedding(inverse, leaf), rows, leaf

    @torch.no_grad()
    def update(self, rows: torch.Tensor, gradient: torch.Tensor, rate: float, epsilon: float = 1e-8) -> None:
        """A lazy Adam step: moments of rows that did not occur stay as they are."""
        slow, fast = self.betas[1], self.betas[0]
        self.steps[rows] += 1
        count = self.steps[rows][:, None]
        first = self.first[rows].mul_(fast).add_(gradient, alpha=1 - fast)
        second = self.second[rows].mul_(slow).addcmul_(gradient, gradient, value=1 - slow)
        self.first[rows], self.second[rows] = first, second
        step = (first / (1 - fast ** count)) / ((second / (1 - slow ** count)).sqrt_() + epsilon)
        self.weight[rows] -= rate * step


def device() -> torch.device:
    return torch.device("cuda" if torch.cuda.is_available() else "cpu")


def fast_type(device: torch.device) -> torch.dtype:
    """What the encoder computes in: bfloat16, but float32 on processors that would have to emulate it (x86 without
    AVX-512), where three batches of 4,096 pieces did not end in 200 s; in float32 one takes four seconds. And float32 where
    TOXICITY_FLOAT32 is set: some processors have the instructions, but are slow at them."""
    fast = not os.environ.get("TOXICITY_FLOAT32") and (device.type == "cuda" or torch.ops.mkldnn._is_mkldnn_bf16_supported())
    return torch.bfloat16 if fast else torch.float32


def autocast(device: torch.device, exact: bool = False) -> torch.autocast:
    """The encoder runs inside it, on words of fast_type; exact switches it off."""
    return torch.autocast(device.type, torch.bfloat16, enabled=not exact and fast_type(device) == torch.bfloat16)


def save(path: pathlib.Path, **state: object) -> None:
    """Written beside and moved, so that an interrupted save leaves the last checkpoint whole."""
    partial = path.with_suffix(".partial")
    torch.save(state, partial)
    partial.replace(path)


def batches(lengths: numpy.ndarray, tokens: int, generator: numpy.random.Generator, pool_size: int = 40) -> list[numpy.ndarray]:
    """Row numbers in batches of similar length and about `tokens` pieces each, in random order."""
    order = generator.permutation(len(lengths))
    chunk = max(1, int(pool_size * tokens / max(1.0, lengths.mean())))
    result = []
    for start in range(0, len(order), chunk):
        part = order[start:start + chunk]
        part = part[numpy.argsort(lengths[part], kind="stable")]
        begin = 0
        while begin < len(part):
            end = begin + 1
            while end < len(part) and (end + 1 - begin) * lengths[part[end]] <= tokens:
                end += 1
            result.append(part[begin:end])
            begin = end
    return [result[number] for number in generator.permutation(len(result))]


def pad(rows: list[list[int]], target: torch.device) -> tuple[torch.Tensor, torch.Tensor | None]:
    """Ids filled up with zeros, and a mask unless all rows are equally long."""
    longest = max(map(len, rows))
    ids = numpy.zeros((len(rows), longest), numpy.int64)
    for number, row in enumerate(rows):
        ids[number, :len(row)] = row
    mask = None
    if min(map(len, rows)) < longest:
        mask = torch.from_numpy(numpy.arange(longest)[None, :] < numpy.array([len(row) for row in rows])[:, None]).to(target)
    return torch.from_numpy(ids).to(target), mask
