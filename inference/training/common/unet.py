"""Building blocks shared by the shipped networks: a residual block and a small U-Net."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional


class Block(nn.Module):
    """Two 3 x 3 convolutions with a shortcut; the first may halve the grid; optional squeeze and excitation."""

    def __init__(self, inside: int, outside: int, stride: int = 1, *, squeeze: bool = False, drop: float = 0.0) -> None:
        super().__init__()
        self.first = nn.Conv2d(inside, outside, 3, stride, 1, bias=False)
        self.first_norm = nn.BatchNorm2d(outside)
        self.second = nn.Conv2d(outside, outside, 3, 1, 1, bias=False)
        self.second_norm = nn.BatchNorm2d(outside)
        self.drop = drop
        self.gate: nn.Module | None = None
        if squeeze:
            self.gate = nn.Sequential(
                nn.AdaptiveAvgPool2d(1), nn.Conv2d(outside, outside // 8, 1), nn.ReLU(),
                nn.Conv2d(outside // 8, outside, 1), nn.Sigmoid(),
            )  # fmt: skip
        self.short: nn.Module = nn.Identity()
        if stride != 1 or inside != outside:
            pool: list[nn.Module] = [nn.AvgPool2d(2)] if stride == 2 else []
            self.short = nn.Sequential(*pool, nn.Conv2d(inside, outside, 1, bias=False), nn.BatchNorm2d(outside))

    def forward(self, data: Tensor) -> Tensor:
        """(n, inside, h, w) to (n, outside, h / stride, w / stride)."""
        inner = functional.relu(self.first_norm(self.first(data)))
        inner = self.second_norm(self.second(inner))
        if self.gate is not None:
            inner = inner * self.gate(inner)
        if self.training and self.drop > 0.0:
            alive = (torch.rand(inner.shape[0], 1, 1, 1) >= self.drop).to(inner.dtype)
            inner = inner * alive / (1.0 - self.drop)
        return functional.relu(inner + self.short(data))


class UNet(nn.Module):
    """A residual U-Net. ``widths`` from the finest grid down; input sizes divisible by 2 ** (len(widths) - 1)."""

    def __init__(self, inside: int, outside: int, widths: Sequence[int]) -> None:
        super().__init__()
        self.stem = Block(inside, widths[0])
        self.down = nn.ModuleList(Block(a, b, 2) for a, b in itertools.pairwise(widths))
        self.deep = Block(widths[-1], widths[-1])
        self.side = nn.ModuleList(nn.Conv2d(b, a, 1) for a, b in itertools.pairwise(widths))
        self.up = nn.ModuleList(Block(a, a) for a in widths[:-1])
        self.head = nn.Conv2d(widths[0], outside, 1)

    def forward(self, data: Tensor) -> Tensor:
        """(n, inside, h, w) to logits (n, outside, h, w)."""
        levels = [self.stem(data)]
        for down in self.down:
            levels.append(down(levels[-1]))
        result = self.deep(levels[-1])
        for index in range(len(self.up) - 1, -1, -1):
            coarse = functional.interpolate(self.side[index](result), scale_factor=2.0, mode="nearest")
            result = self.up[index](levels[index] + coarse)
        logits: Tensor = self.head(result)
        return logits
