"""The two skin networks: lesion mask and seven classes."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from inference.training.common.backbone import LiteNet
from inference.training.common.lite_unet import LiteUNet
from inference.training.skin.data import CLASSES, META


class LesionNet(LiteUNet):
    """RGB (n, 3, 128, 160) in 0..1 to logits (n, 1, 128, 160)."""


class LesionGraph(nn.Module):
    """What is exported: probability (1, 1, 128, 160), the mean over the image and its mirror images."""

    def __init__(self, net: LesionNet, temperature: float) -> None:
        super().__init__()
        self.net, self.temperature = net, temperature

    def forward(self, image: Tensor) -> Tensor:
        """See the class."""
        total = self.net(image)
        for axes in ([2], [3], [2, 3]):
            total = total + torch.flip(self.net(torch.flip(image, axes)), axes)
        return torch.sigmoid(total / (4.0 * self.temperature))


class SkinNet(LiteNet):
    """RGB (n, 3, 128, 160) in 0..1 and metadata (n, 4) to (logits, maps, features).

    The logits are for equally frequent classes: add the logarithm of the classes' shares for a population.
    """

    def __init__(self) -> None:
        super().__init__(len(CLASSES), meta=META)
