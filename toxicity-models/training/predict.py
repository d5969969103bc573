"""Scores many texts with the network in PyTorch (batched; for training-time checks and for calibration)."""
from __future__ import annotations

import numpy
import torch
from tokenizers import Tokenizer
from torch.nn import functional

import model


@torch.no_grad()
def logits(encoder: model.Encoder, head: model.Head, table: torch.Tensor, tokenizer: Tokenizer, texts: list[str],
           longest: int = 128, exact: bool = False) -> numpy.ndarray:
    """Label logits [texts, labels]; texts are cut to `longest` pieces; exact computes in float32."""
    encodings = tokenizer.encode_batch(texts)
    rows = [row if len(row) <= longest else row[:longest - 1] + row[-1:] for row in (each.ids for each in encodings)]
    device = table.device
    result = numpy.zeros((len(texts), head.out.out_features), numpy.float32)
    for batch in model.batches(numpy.array([len(row) for row in rows]), 8192, numpy.random.default_rng(0)):
        ids, mask = model.pad([rows[number] for number in batch], device)
        words = functional.embedding(ids, table)
        with model.autocast(device, exact):
            hidden = encoder(words if exact else words.to(model.fast_type(device)), mask)
        features = torch.cat([model.pool(hidden, mask), hidden[:, 0].float()], 1)
        result[batch] = head(features).cpu().numpy()
    return result


def load(state: dict) -> tuple[model.Encoder, model.Head, torch.Tensor]:
    state = state.get("export", state)
    encoder, head = model.Encoder(), model.Head(state["head"]["out.bias"].numel())
    encoder.load_state_dict(state["encoder"])
    head.load_state_dict(state["head"])
    return encoder.eval(), head.eval(), state["table"]


def sigmoid(values: numpy.ndarray) -> numpy.ndarray:
    return 1 / (1 + numpy.exp(-numpy.clip(values, -60, 60)))
