"""Training samples for the first network: films of all croppings, with maps to learn."""

from __future__ import annotations

from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch.utils.data import Dataset

from inference.training.spine.films import Altered, Cached, alter, dense_source, sample
from inference.training.spine.grey import change_grey, overlay_marks, slow_field
from inference.training.spine.nets import LOCATE_SIZE, LOCATE_STRIDE, LOCATE_UNIT

ROWS, COLUMNS = LOCATE_SIZE


def place(altered: Altered, rng: np.random.Generator) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Film pixels to input pixels as a 2 x 2 matrix and a shift: the chain inside, tight or wide."""
    points = altered.corners.reshape(-1, 2)
    low, high = points.min(0), points.max(0)
    extent = high - low
    kind = rng.random()
    share = rng.uniform(0.8, 0.98) if kind < 0.5 else rng.uniform(0.58, 0.85) if kind < 0.8 else rng.uniform(0.33, 0.6)
    scale = share * ROWS / extent[1]
    scale = min(scale, 0.94 * COLUMNS / max(extent[0], 1.0))
    angle = np.radians(rng.normal() * 2.0)
    stretch = np.exp(rng.normal(size=2) * 0.05)
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    matrix = turn @ np.diag(scale * stretch)
    moved = points @ matrix.T
    low, high = moved.min(0), moved.max(0)
    size = np.array([COLUMNS, ROWS], dtype=np.float64)
    room = np.maximum(size - (high - low), 0.0)
    part = rng.beta(2.0, 2.0, size=2)
    part[1] = rng.uniform(0.05, 0.95)
    return matrix, part * room - low


def invent(
    film: torch.Tensor, inside: torch.Tensor, corners: NDArray[np.float64], rng: np.random.Generator
) -> torch.Tensor:
    """Fill what lies outside the film: neck, skull, pelvis, arms, in a crude way; ``corners`` in input pixels."""
    y, x = torch.meshgrid(
        torch.arange(ROWS, dtype=torch.float32), torch.arange(COLUMNS, dtype=torch.float32), indexing="ij"
    )
    width = float(np.linalg.norm(corners[:, 1] - corners[:, 0], axis=-1).mean())
    top, bottom = corners[0].mean(0), corners[-1].mean(0)
    fill = film * float(rng.uniform(0.4, 1.0)) * (1.0 + 0.3 * slow_field(ROWS, COLUMNS, rng))
    if rng.random() < 0.6:
        step = float(np.linalg.norm(corners[1].mean(0) - top)) * float(rng.uniform(0.8, 1.0))
        column = torch.exp(-(((x - float(top[0])) / (0.55 * width)) ** 2)) * (y < float(top[1]))
        ripple = 0.5 + 0.5 * torch.cos(2 * np.pi * (float(top[1]) - y) / step)
        fill = fill * (1 - 0.25 * column * ripple) + 0.1 * column
        lift = float(rng.uniform(3.0, 7.0)) * width
        skull = ((x - float(top[0])) / (2.1 * width)) ** 2 + ((y - float(top[1]) + lift) / (2.3 * width)) ** 2
        fill = torch.where(skull < 1.0, float(rng.uniform(0.5, 1.0)) + 0.15 * slow_field(ROWS, COLUMNS, rng), fill)
        side = (
            (torch.abs(x - float(top[0])) > float(rng.uniform(1.0, 3.0)) * width)
            & (y < float(top[1]) - width)
            & (skull > 1)
        )
        fill = torch.where(side, fill * 0.15, fill)
    if rng.random() < 0.6:
        for sign in (-1.0, 1.0):
            centre = float(bottom[0]) + sign * 1.9 * width
            wing = ((x - centre) / (1.4 * width)) ** 2 + ((y - float(bottom[1]) - 1.6 * width) / (1.3 * width)) ** 2
            fill = fill + 0.25 * torch.sigmoid((1.0 - wing) * 8.0)
    if rng.random() < 0.4:
        gap = float(rng.uniform(3.2, 5.0)) * width
        middle = float((top[0] + bottom[0]) / 2)
        arm = torch.abs(torch.abs(x - middle) - gap) < 0.35 * width
        fill = torch.where(arm, fill + 0.3, fill)
    return torch.where(inside, film, fill)


def frame_film(film: torch.Tensor, corners: NDArray[np.float64], rng: np.random.Generator) -> torch.Tensor:
    """Black outside a random rectangle that holds the chain: the edges of the film as it was scanned."""
    points = corners.reshape(-1, 2)
    low, high = points.min(0), points.max(0)
    data = film.clone()
    if rng.random() < 0.5:
        edge = max(0, int(low[0] * rng.uniform(0.0, 1.0)))
        data[:, :edge] = 0.0
        data[:, int(high[0] + (COLUMNS - high[0]) * rng.uniform(0.0, 1.0)) + 1 :] = 0.0
    if rng.random() < 0.5:
        data[: max(0, int(low[1] * rng.uniform(0.0, 1.0)))] = 0.0
        data[int(high[1] + (ROWS - high[1]) * rng.uniform(0.0, 1.0)) + 1 :] = 0.0
    return data


def maps(corners: NDArray[np.float64], valid: NDArray[np.bool_]) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Targets (12, 144, 56), weights of the regression and of the heat (144, 56) for corners in input pixels."""
    rows, columns = ROWS // LOCATE_STRIDE, COLUMNS // LOCATE_STRIDE
    y, x = np.mgrid[:rows, :columns].astype(np.float32) * LOCATE_STRIDE + (LOCATE_STRIDE - 1) / 2.0
    centres = corners.mean(1)
    gaps = np.linalg.norm(np.diff(centres, axis=0), axis=1)
    gaps = np.concatenate([gaps[:1], (gaps[1:] + gaps[:-1]) / 2, gaps[-1:]])
    target = np.zeros((12, rows, columns), dtype=np.float32)
    weight = np.zeros((rows, columns), dtype=np.float32)
    trust = np.ones((rows, columns), dtype=np.float32)
    for level in range(17):
        cx, cy = centres[level]
        sigma = max(0.2 * float(gaps[level]), 0.9 * LOCATE_STRIDE)
        bump = np.exp(-((x - cx) ** 2 + (y - cy) ** 2) / (2 * sigma**2))
        if not valid[level]:
            trust[bump > 0.1] = 0.0
            continue
        here = bump > np.maximum(weight, 0.15)
        target[0] = np.maximum(target[0], bump)
        after = centres[level + 1] if level < 16 else 2 * centres[16] - centres[15]
        for index, (px, py) in enumerate([*corners[level], after]):
            target[1 + 2 * index][here] = ((px - x) / LOCATE_UNIT)[here]
            target[2 + 2 * index][here] = ((py - y) / LOCATE_UNIT)[here]
        target[11][here] = level / 16.0
        weight[here] = bump[here]
        near = np.unravel_index(np.argmin((x - cx) ** 2 + (y - cy) ** 2), x.shape)
        target[0][near] = 1.0
    return torch.from_numpy(target), torch.from_numpy(weight), torch.from_numpy(trust)


class LocateSet(Dataset[tuple[torch.Tensor, ...]]):
    """One random sample per film and epoch, and ``negatives`` (uint8 images) mixed in."""

    def __init__(
        self, films: list[Cached], negatives: list[NDArray[np.uint8]], seed: int, negative_share: float
    ) -> None:
        self.films, self.negatives, self.seed, self.share = films, negatives, seed, negative_share
        self.epoch = 0

    def __len__(self) -> int:
        return len(self.films) + int(self.share * len(self.films))

    def __getitem__(self, index: int) -> tuple[torch.Tensor, ...]:
        """Input (1, 576, 224), targets, regression weight, heat weight, and 1 if there is a spine."""
        torch.set_num_threads(1)
        rng = np.random.default_rng([self.seed, self.epoch, index])
        if index >= len(self.films):
            image = negative(self.negatives, rng)
            blank = torch.zeros(ROWS // LOCATE_STRIDE, COLUMNS // LOCATE_STRIDE)
            return image[None], blank[None].repeat(12, 1, 1), blank, blank + 1.0, torch.tensor(0.0)
        cached = self.films[index]
        altered = alter(cached, rng)
        matrix, shift = place(altered, rng)
        corners = altered.corners @ matrix.T + shift
        rows, columns = ROWS // 16 + 1, COLUMNS // 16 + 1
        nodes = np.stack(
            np.meshgrid(np.linspace(0, COLUMNS - 1, columns), np.linspace(0, ROWS - 1, rows), indexing="xy"), -1
        )
        source = dense_source(altered, ((nodes - shift) @ np.linalg.inv(matrix).T)[None], LOCATE_SIZE)
        film, inside = sample(torch.from_numpy(cached.pixels), source)
        data = film[0]
        kind = rng.random()
        if kind < 0.55:
            data = invent(data, inside[0], corners, rng)
        elif kind < 0.9:
            data = torch.where(inside[0], data, torch.zeros(()))
        data = change_grey(data[None], rng)[0]
        data = frame_film(overlay_marks(data, rng), corners, rng)
        target, weight, trust = maps(corners, cached.valid)
        return data.clamp(-0.2, 1.2)[None], target, weight, trust, torch.tensor(1.0)


def negative(images: list[NDArray[np.uint8]], rng: np.random.Generator) -> torch.Tensor:
    """A picture without a full spine, fitted into the input in some way, or noise, stripes or empty film."""
    canvas = torch.zeros(LOCATE_SIZE)
    if rng.random() < 0.12 or not images:
        field = slow_field(ROWS, COLUMNS, rng, int(rng.integers(2, 20)))
        noise = torch.from_numpy(rng.normal(size=LOCATE_SIZE).astype(np.float32))
        return (0.5 + field * float(rng.uniform(0, 1)) + noise * float(rng.uniform(0, 0.4))).clamp(-0.2, 1.2)
    image = images[int(rng.integers(len(images)))]
    height, width = image.shape
    scale = min(ROWS / height, COLUMNS / width)
    if rng.random() < 0.4:
        scale *= float(rng.uniform(1.0, 2.2))
    grid_y = (np.arange(ROWS) - ROWS / 2 + 0.5) / scale + height / 2 - 0.5
    grid_x = (np.arange(COLUMNS) - COLUMNS / 2 + 0.5) / scale + width / 2 - 0.5
    if rng.random() < 0.5:
        grid_x = grid_x[::-1].copy()
    points = np.stack(np.meshgrid(grid_x, grid_y, indexing="xy"), -1).astype(np.float32)
    values, inside = sample(torch.from_numpy(image), torch.from_numpy(points)[None])
    canvas = torch.where(inside[0], values[0], torch.zeros(()))
    canvas = change_grey(canvas[None], rng)[0]
    return canvas.clamp(-0.2, 1.2)


def collate(batch: list[Any]) -> tuple[torch.Tensor, ...]:
    """Stack samples."""
    return tuple(torch.stack([item[part] for item in batch]) for part in range(len(batch[0])))
