"""Films with the boxes of the right and left lung (the patient's), letterboxed to a square."""

from __future__ import annotations

import csv
import re
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from PIL import Image
from torch import Tensor

SIZE = 192
SIDES = ("Right Lung", "Left Lung")


def group_of(name: str) -> str:
    """What may be one patient: the article, the case or the day series a file name belongs to."""
    stem = re.sub(r"\.(jpe?g|png)$", "", name.lower())
    for pattern in (
        r"(1-s2\.0-s\w+?)-", r"(10\.1016-slash-[\w.]+?)-", r"(\d+_2020_\d+)_", r"(\d{5})_\d_\d", r"(covid-19-caso-\d+)",
        r"(sars-10\.\w+\.\w+)-", r"(article_river_\w+?)-", r"([\w.]+\.pdf)-", r"(all14238)-", r"(auntminnie)-[a-z]-",
        r"(.+?)-(?:day|evolution|prior|admission|\d+-hours|\d+-days)",
    ):  # fmt: skip
        found = re.match(pattern, stem)
        if found:
            return found.group(1)
    return re.sub(r"[-_](pa|l|ap|[a-z]|\d)$", "", stem)


@dataclass(frozen=True, slots=True)
class Films:
    """``images`` (n, 1, 192, 192) uint8 and what belongs to them.

    ``boxes`` (n, 2, 4) x0, y0, x1, y1 as shares of the square, NaN where
    unlabelled; ``sides`` (n,) the long side in pixels.
    """

    names: list[str]
    groups: list[str]
    images: Tensor
    boxes: Tensor
    sides: Tensor


def square(image: Image.Image, size: int = SIZE) -> tuple[np.ndarray, tuple[float, float, float]]:
    """Grey, centred on a black square, resized; also (left, top, side) in the image's pixels."""
    grey = image.convert("L")
    side = max(grey.size)
    left, top = (side - grey.width) // 2, (side - grey.height) // 2
    canvas = Image.new("L", (side, side))
    canvas.paste(grey, (left, top))
    return np.asarray(canvas.resize((size, size), Image.Resampling.BILINEAR)), (left, top, side)


def read(folder: Path) -> Films:
    """All films of ``images/`` named in ``boxes.csv``."""
    rows: dict[str, dict[str, list[float]]] = defaultdict(dict)
    with (folder / "boxes.csv").open(encoding="utf-8") as stream:
        for row in csv.DictReader(stream):
            rows[row["image"]][row["structure"]] = [float(row[k]) for k in ("x", "y", "width", "height")]
    names = sorted(rows)
    images = np.zeros((len(names), 1, SIZE, SIZE), np.uint8)
    boxes = np.full((len(names), 2, 4), np.nan, np.float32)
    sides = np.zeros(len(names), np.float32)
    for index, name in enumerate(names):
        with Image.open(folder / "images" / name) as image:
            images[index, 0], (left, top, side) = square(image)
        sides[index] = side
        for place, structure in enumerate(SIDES):
            if structure in rows[name]:
                x, y, width, height = rows[name][structure]
                boxes[index, place] = np.array([x + left, y + top, x + width + left, y + height + top]) / side
    return Films(names, [group_of(n) for n in names], torch.from_numpy(images), torch.from_numpy(boxes),
                 torch.from_numpy(sides))  # fmt: skip
