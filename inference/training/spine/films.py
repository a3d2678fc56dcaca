"""Films in memory, and drawing altered samples from them: coordinates first, grey values last."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from PIL import Image
from torch.nn import functional

from inference.spine.geometry import mid_vectors, mirror, smooth, tilts
from inference.spine.preprocess import scale_grey
from inference.training.spine.bend import Bend, make_bend
from inference.training.spine.labels import Film

CACHE_ROWS = 1152


@dataclass(frozen=True, slots=True)
class Cached:
    """A film at ``CACHE_ROWS`` rows or fewer: uint8 pixels and corners (17, 4, 2) in its own pixels."""

    pixels: NDArray[np.uint8]
    corners: NDArray[np.float64]
    valid: NDArray[np.bool_]
    suspect: bool


def load(film: Film, folder: Path) -> Cached:
    """Read, stretch the grey values, and reduce one film."""
    with Image.open(folder / "images" / film.name) as image:
        grey = image.convert("L")
        factor = min(1.0, CACHE_ROWS / grey.height)
        small = grey.resize((round(grey.width * factor), round(grey.height * factor)), Image.Resampling.BILINEAR)
    pixels = np.clip(scale_grey(np.asarray(small, dtype=np.float32)) * 200.0 + 20.0, 0, 255).astype(np.uint8)
    ratio = np.array([small.width / film.size[0], small.height / film.size[1]])
    return Cached(pixels, (film.corners + 0.5) * ratio - 0.5, film.valid, film.suspect)


@dataclass(frozen=True, slots=True)
class Altered:
    """A film bent along its spine and perhaps mirrored; ``corners`` are those of the altered film."""

    cached: Cached
    bend: Bend | None
    mirrored: bool
    corners: NDArray[np.float64]

    def source(self, points: NDArray[np.float64]) -> NDArray[np.float64]:
        """Where points (..., 2) of the altered film lie in the cached one."""
        points = np.array(points, dtype=np.float64)
        if self.mirrored:
            points[..., 0] = self.cached.pixels.shape[1] - 1.0 - points[..., 0]
        return self.bend.backward(points) if self.bend is not None else points


def alter(cached: Cached, rng: np.random.Generator) -> Altered:
    """Draw a bend (none, mild, straightening, exaggerating) and a side."""
    bend, corners = None, cached.corners
    kind = rng.random()
    if kind > 0.25 and cached.valid.all():
        turn = np.zeros(17)
        tilt = smooth(tilts(corners), 1.2)
        if kind > 0.55:
            alpha = rng.uniform(-0.5, 1.35) if kind > 0.75 else rng.uniform(-0.1, 0.4)
            turn += (alpha - 1.0) * tilt
        level = np.linspace(0.0, 1.0, 17)
        amount = rng.uniform(0.0, 7.0)
        for wave in range(1, 4):
            turn += amount / wave * rng.normal() * np.sin(np.pi * wave * level + rng.uniform(0, 2 * np.pi))
        turn += rng.normal() * 2.5
        if np.abs(smooth(tilt + turn, 0.5)).max() < 48.0:
            width = float(np.linalg.norm(mid_vectors(corners), axis=-1).mean())
            candidate = make_bend(corners.mean(1), turn, width)
            moved = candidate.forward(corners)
            if np.abs(candidate.backward(moved) - corners).max() < 0.5:
                bend, corners = candidate, moved
    mirrored = bool(rng.random() < 0.5)
    if mirrored:
        corners = mirror(corners, cached.pixels.shape[1])
    return Altered(cached, bend, mirrored, corners)


def dense_source(altered: Altered, grid: NDArray[np.float64], size: tuple[int, int]) -> torch.Tensor:
    """Source coordinates for (..., rows, columns) samples from a coarse (n, r, c, 2) grid with aligned corners.

    Returns a float32 tensor (n, rows, columns, 2) in cached pixels.
    """
    coarse = torch.from_numpy(altered.source(grid).astype(np.float32)).permute(0, 3, 1, 2)
    dense = functional.interpolate(coarse, size=size, mode="bilinear", align_corners=True)
    return dense.permute(0, 2, 3, 1)


def sample(pixels: torch.Tensor, points: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """Grey values 0..1 (edge repeated outside) and a mask of what is inside, both (n, rows, columns).

    ``pixels`` is a (rows, columns) uint8 tensor, ``points`` (n, rows, columns, 2) in its pixels.
    """
    rows, columns = pixels.shape
    limit = torch.tensor([columns - 1.0, rows - 1.0])
    scaled = points / limit * 2.0 - 1.0
    image = pixels[None, None].float()
    flat = scaled.reshape(1, -1, scaled.shape[2], 2)
    values = functional.grid_sample(image, flat, mode="bilinear", padding_mode="border", align_corners=True)
    inside = ((points > -0.5) & (points < limit + 0.5)).all(-1)
    return ((values.reshape(points.shape[:3]) - 20.0) / 200.0), inside
