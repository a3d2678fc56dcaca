"""The vessel network: local contrast inside the graph, then a small residual U-Net."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional

from inference.training.common.unet import UNet

SIZE = (592, 576)
"""Rows, columns of the graph's input: a fundus photograph whose field of view spans about 540 pixels, padded black."""


def local_contrast(image: Tensor) -> Tensor:
    """(n, 3, h, w) in 0..1 to five channels.

    RGB about zero, and the green with the neighbourhood's mean and spread removed, the neighbourhood being the lit part
    of about 56 and of about 20 pixels.
    """
    green = image[:, 1:2]
    lit = (image.amax(1, keepdim=True) > 0.12).to(image.dtype)
    parts = [image * 2.0 - 1.0]
    size = image.shape[-2:]
    for cell, span in ((8, 7), (4, 5)):

        def near(data: Tensor, cell: int = cell, span: int = span) -> Tensor:
            return functional.avg_pool2d(functional.avg_pool2d(data, cell), span, 1, span // 2)

        weight = near(lit) + 1e-4
        mean = near(green * lit) / weight
        spread = torch.sqrt((near(green * green * lit) / weight - mean * mean).clamp(min=0.0) + 2e-4)
        mean = functional.interpolate(mean, size=size, mode="bilinear", align_corners=False)
        spread = functional.interpolate(spread, size=size, mode="bilinear", align_corners=False)
        parts.append((green - mean) / spread * lit * 0.5)
    return torch.cat(parts, 1)


class VesselNet(nn.Module):
    """RGB (n, 3, h, w) in 0..1 to logits (n, 1, h, w); h and w divisible by 8."""

    def __init__(self) -> None:
        super().__init__()
        self.body = UNet(5, 1, (12, 24, 48, 96))

    def forward(self, image: Tensor) -> Tensor:
        """See the class."""
        result: Tensor = self.body(local_contrast(image))
        return result


class VesselGraph(nn.Module):
    """What is exported: RGB (n, 3, h, w) in 0..1 to probability (n, 1, h, w).

    Its logit is the mean over the networks, each on the image and on the image turned by half, over the temperature.
    """

    def __init__(self, nets: Sequence[VesselNet], temperature: float) -> None:
        super().__init__()
        self.bodies = nn.ModuleList(net.body for net in nets)
        self.temperature = temperature

    def logits(self, image: Tensor) -> Tensor:
        """RGB (n, 3, h, w) in 0..1 to the mean logits (n, 1, h, w), temperature apart."""
        data = local_contrast(image)
        turned = torch.flip(data, (2, 3))
        both = [body(data) + torch.flip(body(turned), (2, 3)) for body in self.bodies]
        return torch.stack(both).mean(0) / 2.0

    def forward(self, image: Tensor) -> Tensor:
        """See the class."""
        return torch.sigmoid(self.logits(image) / self.temperature)


FIELD_SIZE = (144, 144)


class FieldGraph(nn.Module):
    """Where a fundus photograph is lit: RGB (1, 3, 144, 144) in 0..1 to (1, 1, 144, 144), 0 or 1 but for its edge.

    Nothing in it was trained: the brightest colour, averaged over 3 x 3, against a tenth of white.
    """

    def forward(self, image: Tensor) -> Tensor:
        """See the class."""
        bright = functional.avg_pool2d(image.amax(1, keepdim=True), 3, 1, 1)
        return torch.sigmoid((bright - 0.1) * 80.0)
