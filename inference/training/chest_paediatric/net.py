"""The network of the paediatric chest pack: film in, probabilities, class-activation maps and embedding out."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from inference.training.chest_lungs.net import local_contrast
from inference.training.chest_paediatric.data import CLASSES
from inference.training.common.backbone import LiteNet


class ChestNet(nn.Module):
    """Film (n, 1, 192, 192) in 0..1 to (logits, maps, features); brightness and contrast of the film are removed.

    Of the three channels of the pre-trained network two see the film with its mean and spread removed, one its local
    contrast.
    """

    def __init__(self) -> None:
        super().__init__()
        self.body = LiteNet(len(CLASSES))

    def forward(self, film: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """See the class."""
        channels = local_contrast(film)
        whole = channels[:, :1]
        mean = whole.mean((2, 3), keepdim=True)
        spread = torch.sqrt(((whole - mean) ** 2).mean((2, 3), keepdim=True) + 1e-3)
        even = (whole - mean) / spread * 0.25 + 0.5
        result: tuple[Tensor, Tensor, Tensor] = self.body(torch.cat([even, even, channels[:, 1:] * 0.25 + 0.5], 1))
        return result


class ChestGraph(nn.Module):
    """What is exported: logits (1, 3) moved by ``offset`` (3,), maps (1, 3, 6, 6) and embedding (1, 1280).

    The mean over the film and its mirror image.
    """

    def __init__(self, net: ChestNet, offset: Tensor) -> None:
        super().__init__()
        self.net = net
        self.register_buffer("offset", offset)

    def forward(self, film: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """See the class."""
        logits, maps, features = self.net(film)
        other, other_maps, other_features = self.net(torch.flip(film, [3]))
        mean = 0.5 * (logits + other) + self.offset
        return mean, 0.5 * (maps + torch.flip(other_maps, [3])), 0.5 * (features + other_features)
