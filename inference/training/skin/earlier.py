"""The weights of an earlier version of this pack, out of its ``classes.onnx``, as networks that can be trained on.

In the graph each batch normalisation is folded into the convolution before it. Here the two are taken apart again: the
convolution gets the scale that it has in the pre-trained network, and the normalisation the mean and variance that the
drawn images have there, so that the network says what the graph says.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from torch import Tensor, nn

from inference.training.skin.net import SkinNet

BATCHES = 40
LEAST_SCALE = 1e-3
"""Channels that the pre-trained network scales by less are left at this scale."""


def pairs(module: nn.Module) -> Iterator[tuple[nn.Conv2d, nn.BatchNorm2d]]:
    """Each convolution with the normalisation that follows it, in the order in which they are run."""
    before: nn.Conv2d | None = None
    for part in module.modules():
        if isinstance(part, nn.Conv2d):
            before = part
        elif isinstance(part, nn.BatchNorm2d):
            if before is None:
                raise ValueError("a normalisation has no convolution before it")
            yield before, part


def tensors_of(graph: Path) -> dict[str, Tensor]:
    """The graph's stored tensors in single precision, by name."""
    stored = onnx.load(graph).graph.initializer
    return {t.name.removesuffix(".half"): torch.from_numpy(np.array(numpy_helper.to_array(t), np.float32))
            for t in stored}  # fmt: skip


@torch.no_grad()
def load(net: SkinNet, graph: Path, member: str, draw: Callable[[int], tuple[Tensor, ...]]) -> None:
    """Give ``net`` the weights that one of the two networks has in ``graph``.

    Convolutions are matched by their order in the graph, which is that of the network, and by their shapes.

    Args:
        net: a new one; changed in place.
        graph: the pack's ``classes.onnx``.
        member: "first" or "second".
        draw: gives the batch of a step, its images first: the normalisations' statistics are those of `BATCHES` such.

    Raises:
        ValueError: the graph is not one of two such networks.
    """
    tensors = tensors_of(graph)
    layers = list(pairs(net.body))
    folded = sorted((n for n in tensors if n.startswith("onnx::Conv_")), key=lambda n: int(n.rpartition("_")[2]))
    if len(folded) != 4 * len(layers):
        raise ValueError(f"{graph}: {len(folded)} tensors of convolutions, expected {4 * len(layers)}")
    own = folded[: 2 * len(layers)] if member == "first" else folded[2 * len(layers) :]
    watches = []
    for (conv, norm), weight, bias in zip(layers, own[::2], own[1::2], strict=True):
        scale = (norm.weight / torch.sqrt(norm.running_var + norm.eps)).abs().clamp(min=LEAST_SCALE)
        conv.weight.copy_(tensors[weight] / scale[:, None, None, None])
        # As long as the statistics are gathered the normalisation is the scale and the bias of the graph.
        norm.running_mean.zero_()
        norm.running_var.fill_(1.0 - norm.eps)
        norm.weight.copy_(scale)
        norm.bias.copy_(tensors[bias])
        watches.append(Watch(norm))
    for name, value in net.state_dict().items():
        if name.startswith(("head.", "meta.")):
            value.copy_(tensors[f"{member}.{name}"])
    net.eval()
    for step in range(BATCHES):
        torch.manual_seed(step)
        net(draw(step)[0])
    for watch in watches:
        watch.settle()


class Watch:
    """Gathers mean and variance of what a normalisation is given, and then makes them its own."""

    def __init__(self, norm: nn.BatchNorm2d) -> None:
        self.norm = norm
        self.sums = torch.zeros(3, norm.num_features, dtype=torch.float64)
        self.handle = norm.register_forward_pre_hook(self._see)

    def _see(self, _norm: nn.Module, inputs: tuple[Tensor, ...]) -> None:
        data = inputs[0]
        self.sums[0] += data.numel() / data.shape[1]
        self.sums[1] += data.sum((0, 2, 3)).double()
        self.sums[2] += (data.double() ** 2).sum((0, 2, 3))

    def settle(self) -> None:
        """Statistics in, with weight and bias such that the same comes out."""
        self.handle.remove()
        mean = self.sums[1] / self.sums[0]
        spread = (self.sums[2] / self.sums[0] - mean**2).clamp(min=0.0)
        scale = self.norm.weight.double()
        self.norm.running_mean.copy_(mean)
        self.norm.running_var.copy_(spread)
        self.norm.weight.copy_(scale * torch.sqrt(spread + self.norm.eps))
        self.norm.bias.copy_(self.norm.bias.double() + scale * mean)
