"""The lung-box network: each edge of a box is a distribution along its axis, read out as the mean."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

from inference.training.common.unet import Block

BINS = 48
LOW, HIGH = -0.04, 1.04


def local_contrast(film: Tensor) -> Tensor:
    """(n, 1, h, w) in 0..1 to two channels: about zero, and with the neighbourhood's mean and spread removed."""
    small = functional.avg_pool2d(film, 8)
    mean = functional.avg_pool2d(small, 7, 1, 3, count_include_pad=False)
    square = functional.avg_pool2d(functional.avg_pool2d(film * film, 8), 7, 1, 3, count_include_pad=False)
    spread = torch.sqrt((square - mean * mean).clamp(min=0.0) + 1e-3)
    size = film.shape[-2:]
    mean = functional.interpolate(mean, size=size, mode="bilinear", align_corners=False)
    spread = functional.interpolate(spread, size=size, mode="bilinear", align_corners=False)
    return torch.cat([film * 2.0 - 1.0, (film - mean) / spread * 0.5], dim=1)


class Profile(nn.Module):
    """A feature map folded onto one axis (mean and maximum) and read along it: (n, c, h, w) to (n, 4, bins)."""

    def __init__(self, channels: int, axis: int) -> None:
        super().__init__()
        self.axis = axis
        self.body = nn.Sequential(
            nn.Conv1d(2 * channels, 96, 5, padding=2), nn.ReLU(),
            nn.Conv1d(96, 96, 5, padding=4, dilation=2), nn.ReLU(), nn.Conv1d(96, 4, 1),
        )  # fmt: skip

    def forward(self, data: Tensor) -> Tensor:
        """See the class."""
        result: Tensor = self.body(torch.cat([data.mean(self.axis), data.amax(self.axis)], 1))
        return result


class LungNet(nn.Module):
    """Film (n, 1, 192, 192) in 0..1 to edge logits (n, 2, 4, 48): right and left lung; x0, y0, x1, y1."""

    def __init__(self) -> None:
        super().__init__()
        self.stem = nn.Sequential(nn.Conv2d(2, 24, 5, 2, 2, bias=False), nn.BatchNorm2d(24), nn.ReLU())
        self.one = Block(24, 40, 2)
        self.two = nn.Sequential(Block(40, 64, 2, squeeze=True))
        self.three = nn.Sequential(Block(64, 96, 2, squeeze=True), Block(96, 96, squeeze=True, drop=0.1))
        self.four = nn.Sequential(Block(96, 128, 2, squeeze=True), Block(128, 128, squeeze=True, drop=0.1))
        self.side = nn.ModuleList([nn.Conv2d(128, 96, 1), nn.Conv2d(96, 64, 1), nn.Conv2d(64, 40, 1)])
        self.up = nn.ModuleList([Block(96, 96), Block(64, 64), Block(40, 48)])
        self.across = Profile(48, 2)
        self.along = Profile(48, 3)

    def forward(self, film: Tensor) -> Tensor:
        """See the class."""
        one = self.one(self.stem(local_contrast(film)))
        two = self.two(one)
        three = self.three(two)
        data = self.four(three)
        for side, up, fine in zip(self.side, self.up, (three, two, one), strict=True):
            data = up(fine + functional.interpolate(side(data), scale_factor=2.0, mode="nearest"))
        x, y = self.across(data), self.along(data)
        return torch.stack([x[:, 0], y[:, 0], x[:, 1], y[:, 1], x[:, 2], y[:, 2], x[:, 3], y[:, 3]], 1).reshape(
            -1, 2, 4, BINS
        )


def places() -> Tensor:
    """(48,) the bins' positions as shares of the square."""
    return LOW + (HIGH - LOW) * (torch.arange(BINS) + 0.5) / BINS


def read_out(logits: Tensor) -> tuple[Tensor, Tensor]:
    """(n, 2, 4, 48) to the edges' means and standard deviations (n, 2, 4)."""
    weight = torch.softmax(logits.float(), -1)
    place = places()
    mean = (weight * place).sum(-1)
    variance = (weight * (place - mean[..., None]) ** 2).sum(-1)
    return mean, torch.sqrt(variance + 1e-8)


class LungGraph(nn.Module):
    """Film (1, 1, 192, 192) to (boxes, spread), each (1, 2, 4).

    The mean over the film and its mirror image with the sides exchanged.
    """

    def __init__(self, net: LungNet) -> None:
        super().__init__()
        self.net = net

    def forward(self, film: Tensor) -> tuple[Tensor, Tensor]:
        """See the class."""
        mean, spread = read_out(self.net(film))
        other, other_spread = read_out(self.net(torch.flip(film, [3])))
        turned = torch.stack([1.0 - other[..., 2], other[..., 1], 1.0 - other[..., 0], other[..., 3]], -1)
        turned = torch.stack([turned[:, 1], turned[:, 0]], 1)
        swapped = other_spread[..., [2, 1, 0, 3]]
        swapped = torch.stack([swapped[:, 1], swapped[:, 0]], 1)
        return 0.5 * (mean + turned), 0.5 * (spread + swapped)


class LungBoxes(nn.Module):
    """What the pack holds: film to boxes (1, 2, 4) as shares of the square, box_scores (1, 2) and box_labels (1, 2).

    A score is the overlap with a reader's box (intersection over union) that the spread of the edges lets expect.
    """

    def __init__(self, net: LungNet, expected: tuple[float, float]) -> None:
        super().__init__()
        self.graph = LungGraph(net)
        self.register_buffer("expected", torch.tensor(expected, dtype=torch.float32))

    def forward(self, film: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """See the class."""
        boxes, spread = self.graph(film)
        scores = (self.expected[0] + self.expected[1] * spread.mean(-1)).clamp(0.01, 0.99)
        labels = (torch.zeros_like(scores) + torch.tensor([[0.0, 1.0]])).to(torch.int64)
        return boxes.clamp(0.0, 1.0), scores, labels
