"""Random changes of grey values: exposure, gamma, fog, noise, blur, letters and collimation edges."""

from __future__ import annotations

import numpy as np
import torch
from torch.nn import functional


def blur(image: torch.Tensor, sigma: float) -> torch.Tensor:
    """Gaussian blur of (n, rows, columns)."""
    reach = max(1, int(2.5 * sigma + 0.5))
    offsets = torch.arange(-reach, reach + 1, dtype=torch.float32)
    kernel = torch.exp(-0.5 * (offsets / sigma) ** 2)
    kernel = kernel / kernel.sum()
    data = functional.pad(image[:, None], (reach, reach, reach, reach), mode="replicate")
    data = functional.conv2d(data, kernel[None, None, None, :])
    return functional.conv2d(data, kernel[None, None, :, None])[:, 0]


def change_grey(image: torch.Tensor, rng: np.random.Generator) -> torch.Tensor:
    """Alter one film's samples (n, rows, columns), all crops alike; values about 0..1 in and out."""
    data = image
    if rng.random() < 0.6:
        gamma = float(np.exp(rng.normal() * 0.35))
        data = data.clamp(0.0, 1.3) ** gamma
    if rng.random() < 0.25:
        low, high = rng.uniform(-0.35, 0.1), rng.uniform(0.85, 1.5)
        data = ((data - low) / (high - low)).clamp(0.0, 1.0)
    if rng.random() < 0.35:
        data = data * float(rng.uniform(0.5, 1.1)) + float(rng.uniform(-0.1, 0.2))
    if rng.random() < 0.25:
        data = blur(data, float(rng.uniform(0.4, 1.3)))
    elif rng.random() < 0.2:
        data = data + float(rng.uniform(0.3, 1.2)) * (data - blur(data, 1.5))
    if rng.random() < 0.5:
        noise = torch.from_numpy(rng.normal(size=tuple(data.shape)).astype(np.float32))
        data = data + float(np.abs(rng.normal()) * 0.04) * noise
    return data


def slow_field(rows: int, columns: int, rng: np.random.Generator, cells: int = 4) -> torch.Tensor:
    """A slowly varying field (rows, columns), about -1..1."""
    coarse = torch.from_numpy(rng.normal(size=(1, 1, 2 * cells, cells)).astype(np.float32)) * 0.5
    return functional.interpolate(coarse, size=(rows, columns), mode="bicubic", align_corners=True)[0, 0]


def overlay_marks(image: torch.Tensor, rng: np.random.Generator) -> torch.Tensor:
    """Letter-like bright marks and collimation edges on one (rows, columns) film."""
    rows, columns = image.shape
    data = image.clone()
    for _ in range(int(rng.integers(0, 4))):
        size = int(rng.integers(6, 18))
        y, x = int(rng.integers(0, rows - size)), int(rng.integers(0, columns - size))
        mask = torch.from_numpy((rng.random((4, 3)) < 0.55).astype(np.float32))[None, None]
        glyph = functional.interpolate(mask, size=(size, max(2, size * 3 // 4)), mode="nearest")[0, 0]
        patch = data[y : y + glyph.shape[0], x : x + glyph.shape[1]]
        glyph = glyph[: patch.shape[0], : patch.shape[1]]
        data[y : y + glyph.shape[0], x : x + glyph.shape[1]] = torch.maximum(
            patch, glyph * float(rng.uniform(0.8, 1.2))
        )
    if rng.random() < 0.2:
        cut = int(rng.integers(2, max(3, rows // 12)))
        value = float(rng.choice([0.0, 0.0, 1.0]))
        side = int(rng.integers(0, 4))
        if side == 0:
            data[:cut] = value
        elif side == 1:
            data[-cut:] = value
        elif side == 2:
            data[:, : cut // 2 + 1] = value
        else:
            data[:, -(cut // 2) - 1 :] = value
    return data
