"""``python -m inference.training.skin.classify train --data skin --out DIR``: one network of the seven diagnoses."""

from __future__ import annotations

import argparse

import torch
from torch import Tensor, nn
from torch.nn import functional

from inference.training.common import augment, metrics
from inference.training.common.classifier import mixed
from inference.training.common.command import arguments
from inference.training.common.loop import train
from inference.training.common.split import split
from inference.training.skin.data import CLASS_SIZE, COUNT, PAIR_SIZE, Skin, read
from inference.training.skin.net import SkinNet
from inference.training.skin.segment import shrink

BATCH = 32
POWER = 0.6
"""Classes are drawn with their share to the power ``1 - POWER``; the loss takes that into account."""
SIZES = {"128x160": CLASS_SIZE, "160x192": PAIR_SIZE}


class Drawing:
    """Batches of warped images, soft labels and metadata; rare classes more often than they are."""

    def __init__(self, skin: Skin, chosen: list[int], size: tuple[int, int] = CLASS_SIZE) -> None:
        self.skin, self.chosen, self.size = skin, torch.tensor(chosen), size
        labels = skin.labels[self.chosen]
        self.shares = torch.bincount(labels, minlength=COUNT).float() / len(chosen)
        weight = self.shares[labels] ** -POWER
        self.weight = weight / weight.sum()
        drawn = self.shares ** (1.0 - POWER)
        self.offset = torch.log(drawn / drawn.sum())

    def __call__(self, _step: int) -> tuple[Tensor, ...]:
        """The batch of one step."""
        picks = self.chosen[torch.multinomial(self.weight, BATCH, replacement=True)]
        image = self.skin.images[picks].float() / 255.0
        matrix = augment.affine(BATCH, turn=180.0, scale=(0.85, 1.5), stretch=0.15, shift=0.08, flip_x=True,
                                aspect=4 / 3)  # fmt: skip
        image = augment.warp(image, matrix, self.size, padding="reflection")
        image = augment.tone(image, gamma=0.2, gain=0.25, lift=0.06, colour=0.08, noise=0.01)
        image = augment.erase(augment.soften(image, 0.1), 0.3)
        meta = self.skin.meta[picks].clone()
        meta[:, 0] = (meta[:, 0] + 0.03 * torch.randn(BATCH)) * meta[:, 1]
        meta[torch.rand(BATCH) < 0.2, :2] = 0.0
        meta[torch.rand(BATCH) < 0.2, 2:] = 0.0
        return mixed(image, functional.one_hot(self.skin.labels[picks], COUNT).float(), 0.3, meta)

    def loss(self, net: nn.Module, batch: tuple[Tensor, ...]) -> dict[str, Tensor]:
        """Cross-entropy with logits adjusted by the drawn shares, so that the plain logits are balanced."""
        image, target, meta = batch
        logits = net(image, meta)[0].float() + self.offset
        return {"entropy": functional.cross_entropy(logits, target)}


@torch.no_grad()
def logits_of(net: SkinNet, skin: Skin, chosen: list[int], size: tuple[int, int]) -> Tensor:
    """(n, 7) balanced logits, with age and sex."""
    net.eval()
    parts = torch.tensor(chosen).split(64)
    return torch.cat([net(shrink(skin.images[part], size), skin.meta[part])[0] for part in parts])


def more(parser: argparse.ArgumentParser) -> None:
    """What this training takes besides."""
    parser.add_argument("--size", choices=tuple(SIZES), default="128x160", help="rows and columns of the images")
    parser.add_argument("--rate", type=float, default=6e-4, help="highest rate of learning")
    parser.add_argument("--draws", type=int, default=4, help="seed of the images drawn; --seed is that of the split")
    parser.add_argument("--all", action="store_true", help="learn from the validation lesions, too, once all is chosen")


def main() -> None:
    """See the module."""
    options = arguments("seven diagnoses of skin lesions", ("train",), more)
    skin = read(options.data, options.out.parent / "skin_cache.npz")
    learn, check, _ = split(skin.groups, seed=options.seed, held=0.17, validation=0.08)
    size = SIZES[options.size]
    drawing = Drawing(skin, learn + check if options.all else learn, size)
    natural = torch.log(drawing.shares)

    def look(average: SkinNet) -> str:
        logits, truth = logits_of(average, skin, check, size), skin.labels[check].numpy()
        even, real = torch.softmax(logits, 1).numpy(), torch.softmax(logits + natural, 1).numpy()
        return (f"validation balanced {metrics.balanced_accuracy(even, truth):.4f} accuracy "
                f"{metrics.accuracy(real, truth):.4f} top-3 {metrics.accuracy(real, truth, 3):.4f}")  # fmt: skip

    train(SkinNet(), drawing, drawing.loss, path=options.out / f"{options.name}.pt", steps=options.steps,
          minutes=options.minutes, rate=options.rate, seed=options.draws, pause=options.pause,
          check=None if options.all else look, check_seconds=170.0)  # fmt: skip


if __name__ == "__main__":
    main()
