"""DRIVE's photographs, and the patches that are learnt from."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from PIL import Image
from torch import Tensor

from inference.training.common import augment
from inference.training.fundus.net import SIZE

PATCH, MARGIN, BATCH = 128, 216, 4
"""Pixels of a patch's side, pixels of the square it is warped from, patches of a step."""


def read(folder: Path) -> tuple[list[str], Tensor, Tensor, Tensor]:
    """DRIVE's training part, padded evenly with zeros.

    Returns:
        names ("21" to "40"), photographs (n, 3, 592, 576) uint8 sRGB, vessels and field of view (n, 1, 592, 576) uint8
        0 or 1.
    """
    names = sorted(p.name.split("_")[0] for p in (folder / "images").iterdir())

    def load(kind: str, mode: str) -> NDArray[np.uint8]:
        return np.stack([_padded(next((folder / kind).glob(f"{n}_*")), mode) for n in names]).transpose(0, 3, 1, 2)

    vessels = (load("1st_manual", "L") > 127).astype(np.uint8)
    fields = (load("mask", "L") > 127).astype(np.uint8)
    return names, torch.from_numpy(load("images", "RGB").copy()), torch.from_numpy(vessels), torch.from_numpy(fields)


def _padded(path: Path, mode: str) -> NDArray[np.uint8]:
    with Image.open(path) as image:
        data = np.asarray(image.convert(mode))
    data = data.reshape(*data.shape[:2], -1)
    rows, columns = SIZE[0] - data.shape[0], SIZE[1] - data.shape[1]
    return np.pad(data, ((rows // 2, rows - rows // 2), (columns // 2, columns - columns // 2), (0, 0)))


def draw(data: Tensor, chosen: list[int]) -> tuple[Tensor, Tensor, Tensor]:
    """A batch of warped patches; randomness from torch's global generator.

    Args:
        data: photographs, vessels and field of view, (n, 5, 592, 576) uint8.
        chosen: indices of the photographs to take patches from.

    Returns:
        images (BATCH, 3, PATCH, PATCH) in 0..1, vessels (BATCH, 1, PATCH, PATCH) in 0..1, field of view of the same
        shape, 0 or 1.
    """
    crops = []
    rows, columns = SIZE
    for _ in range(BATCH):
        index = chosen[int(torch.randint(0, len(chosen), ()))]
        top = int(torch.randint(0, rows - MARGIN + 1, ()))
        left = int(torch.randint(0, columns - MARGIN + 1, ()))
        crops.append(data[index, :, top : top + MARGIN, left : left + MARGIN])
    stack = torch.stack(crops).float()
    matrix = augment.affine(BATCH, turn=180.0, scale=(0.75, 1.4), stretch=0.2, flip_x=True)
    matrix[:, :, :2] *= PATCH / MARGIN
    stack = augment.warp(stack, matrix, (PATCH, PATCH), bend=0.008)
    image = augment.tone(stack[:, :3] / 255.0, gamma=0.3, gain=0.3, lift=0.08, colour=0.12, noise=0.03)
    image = augment.uneven_light(image, 0.5)
    image = augment.uneven_light(image, 0.1, cells=12)  # reflexes and pale lesions, about ten pixels wide
    image = augment.soften(image, 0.2) * (stack[:, 4:5] > 0.02)
    return image, stack[:, 3:4], (stack[:, 4:5] > 0.5).float()
