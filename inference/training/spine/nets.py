"""The two networks: one finds the spine on the whole film, one looks again at every vertebra."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

LOCATE_SIZE = (576, 224)
LOCATE_STRIDE = 4
LOCATE_UNIT = 16.0
CROP_SIZE = (72, 80)
CROP_SPAN = 1.75


class Block(nn.Module):
    """Two 3 x 3 convolutions with a shortcut; the first may halve the grid."""

    def __init__(self, inside: int, outside: int, stride: int = 1, dilation: int = 1) -> None:
        super().__init__()
        self.first = nn.Conv2d(inside, outside, 3, stride, 1, bias=False)
        self.first_norm = nn.BatchNorm2d(outside)
        self.second = nn.Conv2d(outside, outside, 3, 1, dilation, dilation, bias=False)
        self.second_norm = nn.BatchNorm2d(outside)
        self.short: nn.Module = nn.Identity()
        if stride != 1 or inside != outside:
            self.short = nn.Sequential(nn.Conv2d(inside, outside, 1, stride, bias=False), nn.BatchNorm2d(outside))

    def forward(self, data: Tensor) -> Tensor:
        """(n, inside, h, w) to (n, outside, h / stride, w / stride)."""
        inner = functional.relu(self.first_norm(self.first(data)))
        return functional.relu(self.second_norm(self.second(inner)) + self.short(data))


def local_contrast(film: Tensor) -> Tensor:
    """(n, 1, h, w) to two channels: as it is, and with the neighbourhood's mean and spread removed."""
    small = functional.avg_pool2d(film, 8)
    mean = functional.avg_pool2d(small, 7, 1, 3, count_include_pad=False)
    square = functional.avg_pool2d(functional.avg_pool2d(film * film, 8), 7, 1, 3, count_include_pad=False)
    spread = torch.sqrt((square - mean * mean).clamp(min=0.0) + 1e-3)
    size = film.shape[-2:]
    mean = functional.interpolate(mean, size=size, mode="bilinear", align_corners=False)
    spread = functional.interpolate(spread, size=size, mode="bilinear", align_corners=False)
    return torch.cat([film, (film - mean) / spread], dim=1)


class LocateNet(nn.Module):
    """Film (n, 1, 576, 224) to maps (n, 12, 144, 56).

    Channels: centre heat (logit); eight corner offsets (x, y of the four corners) and the step to the next centre
    (x, y), all from the cell's own position in units of 16 input pixels; level (0 at T1, 1 at L5).
    """

    def __init__(self) -> None:
        super().__init__()
        self.stem = nn.Sequential(
            nn.Conv2d(2, 16, 5, 2, 2, bias=False), nn.BatchNorm2d(16), nn.ReLU(),
            nn.Conv2d(16, 24, 3, 2, 1, bias=False), nn.BatchNorm2d(24), nn.ReLU(),
        )  # fmt: skip
        self.down1 = Block(24, 32)
        self.down2 = nn.Sequential(Block(32, 64, 2), Block(64, 64))
        self.down3 = nn.Sequential(Block(64, 96, 2), Block(96, 96, dilation=2))
        self.down4 = nn.Sequential(Block(96, 128, 2), Block(128, 128, dilation=2), Block(128, 128))
        self.side3 = nn.Conv2d(128, 96, 1)
        self.up3 = Block(96, 96)
        self.side2 = nn.Conv2d(96, 64, 1)
        self.up2 = Block(64, 64)
        self.side1 = nn.Conv2d(64, 32, 1)
        self.up1 = Block(32, 40)
        self.head = nn.Conv2d(40, 12, 1)
        nn.init.zeros_(self.head.bias)
        with torch.no_grad():
            self.head.bias[0] = -4.0

    def forward(self, film: Tensor) -> Tensor:
        """See the class."""
        one = self.down1(self.stem(local_contrast(film)))
        two = self.down2(one)
        three = self.down3(two)
        four = self.down4(three)
        three = self.up3(three + functional.interpolate(self.side3(four), scale_factor=2.0, mode="nearest"))
        two = self.up2(two + functional.interpolate(self.side2(three), scale_factor=2.0, mode="nearest"))
        one = self.up1(one + functional.interpolate(self.side1(two), scale_factor=2.0, mode="nearest"))
        result: Tensor = self.head(one)
        return result


class SequenceBlock(nn.Module):
    """A residual block along the levels: (n, channels, 17) to the same."""

    def __init__(self, channels: int, dilation: int) -> None:
        super().__init__()
        self.norm = nn.GroupNorm(1, channels)
        self.first = nn.Conv1d(channels, channels, 3, padding=dilation, dilation=dilation)
        self.second = nn.Conv1d(channels, channels, 1)

    def forward(self, data: Tensor) -> Tensor:
        """See the class."""
        inner: Tensor = self.second(functional.gelu(self.first(self.norm(data))))
        return data + inner


class RefineNet(nn.Module):
    """Crops (n, 17, 72, 80) and frame features (n, 17, 6) to (n, 17, 10).

    Outputs per vertebra: x, y of the four corners in frame units, the logarithm of the expected error of the tilt
    (degrees), and that of the expected error of the corners (frame units).
    """

    def __init__(self, width: int = 160) -> None:
        super().__init__()
        self.stem = nn.Sequential(nn.Conv2d(1, 24, 5, 2, 2, bias=False), nn.BatchNorm2d(24), nn.ReLU())
        self.body = nn.Sequential(
            Block(24, 32), Block(32, 64, 2), Block(64, 96, 2), Block(96, 96), nn.Conv2d(96, 24, 1)
        )
        self.flat = nn.Linear(24 * 9 * 10, width)
        self.place = nn.Linear(6, width)
        self.level = nn.Parameter(torch.zeros(1, width, 17))
        self.chain = nn.Sequential(*[SequenceBlock(width, d) for d in (1, 2, 4, 1)])
        self.head = nn.Conv1d(width, 10, 1)
        base = [-0.5, -0.32, 0.5, -0.32, -0.5, 0.32, 0.5, 0.32, 0.7, -3.0]
        nn.init.normal_(self.head.weight, std=0.003)
        with torch.no_grad():
            self.head.bias.copy_(torch.tensor(base))

    def forward(self, crops: Tensor, features: Tensor) -> Tensor:
        """See the class."""
        count, levels, rows, columns = crops.shape
        data = crops.reshape(-1, 1, rows, columns)
        mean = data.mean(dim=(2, 3), keepdim=True)
        spread = torch.sqrt(((data - mean) ** 2).mean(dim=(2, 3), keepdim=True) + 1e-4)
        code = self.body(self.stem((data - mean) / spread))
        code = self.flat(functional.relu(code).reshape(count * levels, -1)).reshape(count, levels, -1)
        code = (code + self.place(features)).transpose(1, 2) + self.level
        result: Tensor = self.head(self.chain(code)).transpose(1, 2)
        return result
