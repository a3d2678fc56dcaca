"""Augmentation of whole batches in torch; randomness comes from torch's global generator (seeded per step)."""

from __future__ import annotations

import math

import torch
from torch import Tensor
from torch.nn import functional


def uniform(count: int, low: float, high: float) -> Tensor:
    """(count,) uniform numbers."""
    return torch.rand(count) * (high - low) + low


def affine(
    count: int, *, turn: float, scale: tuple[float, float], stretch: float = 0.0, shift: float = 0.0,
    flip_x: bool = False, flip_y: bool = False, aspect: float = 1.0,
) -> Tensor:  # fmt: skip
    """(count, 2, 3) matrices from output to input, normalised coordinates; ``aspect`` is width / height in pixels.

    ``turn`` in degrees, ``scale`` of the object, ``stretch`` the logarithm of x over y, ``shift`` a share of the size.
    """
    angle = uniform(count, -turn, turn) * math.pi / 180.0
    zoom = 1.0 / torch.exp(uniform(count, math.log(scale[0]), math.log(scale[1])))
    pull = torch.exp(uniform(count, -stretch, stretch) * 0.5)
    sx, sy = zoom * pull, zoom / pull
    if flip_x:
        sx = sx * torch.where(torch.rand(count) < 0.5, -1.0, 1.0)
    if flip_y:
        sy = sy * torch.where(torch.rand(count) < 0.5, -1.0, 1.0)
    c, s = torch.cos(angle), torch.sin(angle)
    move = uniform(2 * count, -2.0 * shift, 2.0 * shift).reshape(count, 2)
    first = torch.stack([c * sx, -s * sy / aspect, move[:, 0]], 1)
    return torch.stack([first, torch.stack([s * sx * aspect, c * sy, move[:, 1]], 1)], 1)


def warp(images: Tensor, matrix: Tensor, size: tuple[int, int], bend: float = 0.0, padding: str = "zeros") -> Tensor:
    """(n, c, h, w) float sampled bilinearly on ``size``; ``bend``: a smooth random displacement (share of size)."""
    grid = functional.affine_grid(matrix, [images.shape[0], images.shape[1], *size], align_corners=False)
    if bend > 0.0:
        coarse = torch.randn(images.shape[0], 2, 6, 6) * 2.0 * bend
        smooth = functional.interpolate(coarse, size=size, mode="bicubic", align_corners=False)
        grid = grid + smooth.permute(0, 2, 3, 1)
    return functional.grid_sample(images, grid, mode="bilinear", padding_mode=padding, align_corners=False)


def tone(images: Tensor, *, gamma: float, gain: float, lift: float, colour: float = 0.0, noise: float = 0.0) -> Tensor:
    """Gamma, contrast, brightness, per-channel gains and noise on images in 0..1 (clamped again)."""
    count, channels = images.shape[:2]
    power = torch.exp(uniform(count, -gamma, gamma))[:, None, None, None]
    factor = torch.exp(uniform(count, -gain, gain))[:, None, None, None]
    raise_ = uniform(count, -lift, lift)[:, None, None, None]
    tint = torch.exp(uniform(count * channels, -colour, colour)).reshape(count, channels, 1, 1)
    mean = images.mean((2, 3), keepdim=True)
    result = images.clamp(1e-4, 1.0) ** power
    result = ((result - mean) * factor + mean + raise_) * tint
    if noise > 0.0:
        result = result + torch.randn_like(result) * uniform(count, 0.0, noise)[:, None, None, None]
    return result.clamp(0.0, 1.0)


def soften(images: Tensor, share: float) -> Tensor:
    """Blur a share of the batch with a 3 x 3 binomial kernel, once or twice."""
    line = torch.tensor([0.25, 0.5, 0.25])
    kernel = (line[:, None] * line[None, :]).expand(images.shape[1], 1, 3, 3)
    chosen = torch.rand(images.shape[0]) < share
    if not bool(chosen.any()):
        return images
    part = images[chosen]
    for _ in range(int(torch.randint(1, 3, ()))):
        part = functional.conv2d(functional.pad(part, (1, 1, 1, 1), mode="replicate"), kernel, groups=images.shape[1])
    result = images.clone()
    result[chosen] = part
    return result


def erase(images: Tensor, share: float, largest: float = 0.35) -> Tensor:
    """Cover one random rectangle of a share of the batch with a random grey (in place on a copy)."""
    result = images.clone()
    count, _, rows, columns = images.shape
    for index in range(count):
        if float(torch.rand(())) < share:
            height = int(rows * float(uniform(1, 0.08, largest)))
            width = int(columns * float(uniform(1, 0.08, largest)))
            top = int(torch.randint(0, rows - height, ()))
            left = int(torch.randint(0, columns - width, ()))
            result[index, :, top : top + height, left : left + width] = torch.rand(())
    return result


def uneven_light(images: Tensor, strength: float, cells: int = 4) -> Tensor:
    """A smooth random gain over each image in 0..1, as of a camera that is not well centred.

    ``strength``: the largest spread of the gain's logarithm; ``cells`` of light and shade along each side.
    """
    spread = uniform(images.shape[0], 0.0, strength)[:, None, None, None]
    coarse = torch.randn(images.shape[0], 1, cells, cells) * spread
    smooth = functional.interpolate(coarse, size=images.shape[-2:], mode="bicubic", align_corners=False)
    return (images * torch.exp(smooth)).clamp(0.0, 1.0)
