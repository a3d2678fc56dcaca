"""A small residual classifier whose logits are means of a class-activation map; with optional metadata."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional

from inference.training.common.unet import Block


class ClassNet(nn.Module):
    """Prepared channels (n, inside, h, w) and metadata (n, meta) to (logits, maps, features).

    ``maps`` (n, classes, h / 16, w / 16): their means plus the metadata's share are the logits. ``features`` (n, last
    width): the mean of the last feature map, an embedding for the search of similar cases.
    """

    def __init__(self, inside: int, classes: int, widths: Sequence[int], *, meta: int = 0, drop: float = 0.3,
                 depth: float = 0.1) -> None:  # fmt: skip
        super().__init__()
        stem = widths[0]
        self.stem = nn.Sequential(nn.Conv2d(inside, stem, 5, 2, 2, bias=False), nn.BatchNorm2d(stem), nn.ReLU())
        layers: list[nn.Module] = []
        count = len(widths) - 1
        for place, (a, b) in enumerate(itertools.pairwise(widths)):
            share = depth * (place + 1) / count
            layers += [Block(a, b, 2, squeeze=True), Block(b, b, squeeze=True, drop=share)]
        self.body = nn.Sequential(*layers)
        self.drop = nn.Dropout(drop)
        self.head = nn.Conv2d(widths[-1], classes, 1)
        self.meta = nn.Sequential(nn.Linear(meta, 32), nn.ReLU(), nn.Linear(32, classes)) if meta else None
        nn.init.normal_(self.head.weight, std=0.01)
        nn.init.zeros_(self.head.bias)

    def forward(self, data: Tensor, meta: Tensor | None = None) -> tuple[Tensor, Tensor, Tensor]:
        """See the class."""
        grid = self.body(self.stem(data))
        features = grid.mean((2, 3))
        maps = self.head(grid)
        logits = functional.linear(self.drop(features), self.head.weight[:, :, 0, 0], self.head.bias)
        if self.meta is not None and meta is not None:
            logits = logits + self.meta(meta)
        return logits, maps, features


def mixed(images: Tensor, targets: Tensor, strength: float, *others: Tensor) -> tuple[Tensor, ...]:
    """Mixup of images, soft targets and anything else, half of the batches; one weight for the batch."""
    if strength <= 0.0 or float(torch.rand(())) < 0.5:
        return images, targets, *others
    weight = float(torch.distributions.Beta(strength, strength).sample())
    weight = max(weight, 1.0 - weight)
    order = torch.randperm(images.shape[0])
    return tuple(weight * item + (1.0 - weight) * item[order] for item in (images, targets, *others))


def fit_temperature(logits: Tensor, truth: Tensor) -> float:
    """The temperature that minimises the cross-entropy (a search on a fine logarithmic scale)."""
    scale = torch.exp(torch.linspace(-1.5, 1.5, 301))
    losses = [float(functional.cross_entropy(logits / t, truth)) for t in scale]
    return float(scale[losses.index(min(losses))])
