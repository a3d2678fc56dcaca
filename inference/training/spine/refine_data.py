"""Training samples for the second network: crops in frames as wrong as the first network may give them."""

from __future__ import annotations

import numpy as np
import torch
from numpy.typing import NDArray
from torch.utils.data import Dataset

from inference.spine.geometry import Frames, frame_features, frames_of, smooth
from inference.training.spine.films import Cached, alter, dense_source, sample
from inference.training.spine.grey import change_grey
from inference.training.spine.nets import CROP_SIZE, CROP_SPAN


def wave(rng: np.random.Generator, sigma: float) -> NDArray[np.float64]:
    """Smooth noise along the 17 levels with standard deviation about 1."""
    noise = smooth(rng.normal(size=17 + 8), sigma)[4:-4]
    result: NDArray[np.float64] = noise * np.sqrt(2.0 * np.sqrt(np.pi) * sigma)
    return result


def disturbed(corners: NDArray[np.float64], rng: np.random.Generator) -> Frames:
    """Frames (17) for true corners (17, 4, 2), wrong in tilt, place and size, alone and together with neighbours."""
    true = frames_of(corners)
    strength = float(rng.choice([0.5, 1.0, 1.0, 2.0]))
    tilt = smooth(true.tilt, float(rng.uniform(0.6, 1.4)))
    tilt = tilt.mean() + (tilt - tilt.mean()) * float(rng.uniform(0.88, 1.12))
    tilt = tilt + strength * (rng.normal() * 1.0 + 2.0 * wave(rng, 1.5) + 1.0 * rng.normal(size=17))
    along = np.concatenate([np.diff(true.centre, axis=0), np.diff(true.centre, axis=0)[-1:]])
    slide = strength * (0.05 * rng.normal() + 0.06 * wave(rng, 2.0))
    centre = true.centre + along * slide[:, None]
    centre = centre + true.width[:, None] * strength * 0.03 * rng.normal(size=(17, 2))
    across = strength * (0.02 * rng.normal() + 0.03 * wave(rng, 2.0))
    centre[:, 0] += true.width * across
    width = true.width * np.exp(strength * (0.06 * rng.normal() + 0.05 * wave(rng, 2.0)))
    return Frames(centre, tilt, width)


class RefineSet(Dataset[tuple[torch.Tensor, ...]]):
    """One random sample per film and epoch."""

    def __init__(self, films: list[Cached], seed: int) -> None:
        self.films, self.seed, self.epoch = films, seed, 0

    def __len__(self) -> int:
        return len(self.films)

    def __getitem__(self, index: int) -> tuple[torch.Tensor, ...]:
        """Crops (17, 72, 80), features (17, 6), corners in frame units (17, 8), frame tilts (17,), validity (17,)."""
        torch.set_num_threads(1)
        rng = np.random.default_rng([self.seed, self.epoch, index])
        cached = self.films[index]
        altered = alter(cached, rng)
        frames = disturbed(altered.corners, rng)
        rows, columns = CROP_SIZE
        step = CROP_SPAN / columns
        x = np.linspace(-(columns - 1) / 2.0, (columns - 1) / 2.0, columns // 8 + 1) * step
        y = np.linspace(-(rows - 1) / 2.0, (rows - 1) / 2.0, rows // 8 + 1) * step
        nodes = np.stack(np.meshgrid(x, y, indexing="xy"), -1)
        grid = frames.to_image(nodes.reshape(1, -1, 2)).reshape(17, len(y), len(x), 2)
        crops, inside = sample(torch.from_numpy(cached.pixels), dense_source(altered, grid, CROP_SIZE))
        crops = torch.where(inside, crops, torch.zeros(()))
        crops = change_grey(crops, rng).clamp(-0.2, 1.2)
        target = frames.to_frame(altered.corners).reshape(17, 8)
        return (
            crops,
            torch.from_numpy(frame_features(frames)),
            torch.from_numpy(target.astype(np.float32)),
            torch.from_numpy(frames.tilt.astype(np.float32)),
            torch.from_numpy(cached.valid.astype(np.float32) * (0.6 if cached.suspect else 1.0)),
        )
