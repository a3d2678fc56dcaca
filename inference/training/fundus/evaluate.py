"""Out-of-fold figures: every photograph read by the one network that did not learn from it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import torch
from scipy.optimize import minimize_scalar
from torch import Tensor
from torch.nn import functional

from inference.training.common import metrics
from inference.training.fundus.figures import Read, measure
from inference.training.fundus.net import VesselGraph, VesselNet

SOURCE = "pixels in the field of view of 20 photographs, each read by the network that did not learn from it"


@torch.no_grad()
def out_of_fold(nets: Sequence[VesselNet], parts: Sequence[Sequence[int]], images: Tensor) -> Tensor:
    """(n, 1, h, w) logits in float32, each of one network on the photograph as it is and turned by half.

    Args:
        nets: one for each fold.
        parts: indices of the photographs that each fold kept back.
        images: (n, 3, h, w) uint8.
    """
    result = torch.empty(images.shape[0], 1, *images.shape[2:])
    for net, part in zip(nets, parts, strict=True):
        graph = VesselGraph([net], 1.0)
        for index in part:
            result[index] = graph.logits(images[index : index + 1].float() / 255.0)[0]
    return result


def choose(logits: Sequence[Tensor], truths: Sequence[Tensor]) -> dict[str, float]:
    """Temperature of least cross-entropy over all pixels, and the threshold of highest mean Dice over photographs.

    ``logits`` and ``truths`` (0 or 1) are (pixels,) for each photograph. "threshold" is of the probability at that
    temperature, 0..1.
    """
    score, known = torch.cat(list(logits)), torch.cat(list(truths)).float()
    fit = minimize_scalar(
        lambda t: float(functional.binary_cross_entropy_with_logits(score / t, known)), bounds=(0.3, 3.0)
    )
    steps = np.linspace(-2.0, 2.0, 41)
    pairs = [(x.numpy(), y.numpy().astype(bool)) for x, y in zip(logits, truths, strict=True)]
    means = [np.mean([metrics.overlap(x > step, y)[0] for x, y in pairs]) for step in steps]
    cut = float(steps[int(np.argmax(means))])
    return {"temperature": float(fit.x), "threshold": float(1.0 / (1.0 + np.exp(-cut / fit.x)))}


def evaluate(
    names: Sequence[str], logits: Tensor, vessels: Tensor, fields: Tensor, parts: Sequence[Sequence[int]]
) -> dict[str, Any]:
    """Figures of out-of-fold ``logits`` (n, 1, h, w) against ``vessels`` in ``fields`` (n, 1, h, w), 0 or 1.

    Each fold's temperature and threshold come from the other folds' photographs ("folds"); those shipped come from all.
    """
    inside = fields.bool()
    scores = [x[at] for x, at in zip(logits, inside, strict=True)]
    truths = [x[at] for x, at in zip(vessels, inside, strict=True)]
    chosen, reads = [], {}
    for part in parts:
        others = [i for i in range(len(names)) if i not in part]
        fit = choose([scores[i] for i in others], [truths[i] for i in others])
        chosen.append({"held_back": [names[i] for i in part], **fit})
        for i in part:
            probability = torch.sigmoid(scores[i] / fit["temperature"]).numpy()
            reads[i] = Read(names[i], probability, probability >= fit["threshold"], truths[i].numpy().astype(bool))
    return {**choose(scores, truths), "folds": chosen} | measure([reads[i] for i in range(len(names))], SOURCE)
