"""HAM10000 dermoscopy: reading, lesions, split, metadata."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from PIL import Image
from torch import Tensor

CLASSES = ("akiec", "bcc", "bkl", "df", "mel", "nv", "vasc")
COUNT = len(CLASSES)
MASK_SIZE = (128, 160)
CLASS_SIZE = (128, 160)
PAIR_SIZE = (160, 192)
"""Rows and columns: of the outline, of a classifier's first steps, and of the rest and the graph of two."""
META = 4


@dataclass(frozen=True, slots=True)
class Skin:
    """``images`` (n, 3, 150, 200) uint8, ``masks`` (n, 1, 150, 200) uint8 0/1, and what belongs to them.

    ``labels`` (n,), ``groups`` lesions, ``meta`` (n, 4): age / 100, age known, male, female; ``rows`` of the table.
    """

    names: list[str]
    groups: list[str]
    images: Tensor
    masks: Tensor
    labels: Tensor
    meta: Tensor
    rows: list[dict[str, str]]


def meta_of(age: str, sex: str) -> list[float]:
    """The metadata input: zeros where unknown."""
    return [float(age) / 100.0 if age else 0.0, float(bool(age)), float(sex == "male"), float(sex == "female")]


def read(folder: Path, cache: Path) -> Skin:
    """All images of ``metadata.csv`` with their masks, in the order of their names; ``cache`` keeps the pixels."""
    with (folder / "metadata.csv").open(encoding="utf-8") as stream:
        rows = sorted(csv.DictReader(stream), key=lambda row: row["image_id"])
    names = [row["image_id"] for row in rows]
    if not cache.exists():
        images = np.zeros((len(rows), 3, 150, 200), np.uint8)
        masks = np.zeros((len(rows), 1, 150, 200), np.uint8)
        for index, name in enumerate(names):
            with Image.open(folder / "images" / f"{name}.jpg") as image:
                images[index] = np.asarray(image.convert("RGB")).transpose(2, 0, 1)
            with Image.open(folder / "masks" / f"{name}.png") as image:
                masks[index, 0] = np.asarray(image.convert("L")) > 127
        np.savez(cache, names=np.array(names), images=images, masks=masks)
    with np.load(cache) as stored:
        if list(stored["names"]) != names:
            raise ValueError(f"{cache} is of another data set: delete it")
        images, masks = stored["images"], stored["masks"]
    labels = torch.tensor([CLASSES.index(row["dx"]) for row in rows])
    meta = torch.tensor([meta_of(row["age"], row["sex"]) for row in rows])
    return Skin(names, [row["lesion_id"] for row in rows], torch.from_numpy(images), torch.from_numpy(masks), labels,
                meta, rows)  # fmt: skip
