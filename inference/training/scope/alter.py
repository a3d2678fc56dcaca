"""Own images altered as other devices, programs and people alter them; numpy and Pillow alone."""

from __future__ import annotations

import io
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

Pixels = NDArray[np.uint8]
"""(rows, columns, 3)."""
LONG = 720
"""Long side, in pixels, that a picture file is reduced to before it is altered."""


def resized(pixels: Pixels, rows: int, columns: int) -> Pixels:
    """Bilinear, smoothed where it shrinks."""
    image = Image.fromarray(pixels).resize((max(columns, 8), max(rows, 8)), Image.Resampling.BILINEAR)
    return np.asarray(image)


def jpeg(pixels: Pixels, quality: int) -> Pixels:
    """Stored as JPEG and read again."""
    stream = io.BytesIO()
    Image.fromarray(pixels).save(stream, "JPEG", quality=quality)
    with Image.open(stream) as image:
        return np.asarray(image.convert("RGB"))


def toned(pixels: Pixels, rng: np.random.Generator, strength: float, colour: float) -> Pixels:
    """Gamma, contrast, brightness, colour cast and noise."""
    data = pixels.astype(np.float32) / 255.0
    data = data ** np.exp(rng.uniform(-strength, strength))
    mean = data.mean()
    data = (data - mean) * np.exp(rng.uniform(-strength, 0.6 * strength)) + mean + rng.uniform(-0.2, 0.2) * strength
    data = data * np.exp(rng.uniform(-colour, colour, 3))
    if rng.random() < 0.4:
        grain = rng.normal(size=(*data.shape[:2], 1)).astype(np.float32)
        data = data + grain * rng.uniform(0.0, 0.04)
    result: Pixels = np.clip(data * 255.0, 0, 255).astype(np.uint8)
    return result


def framed(pixels: Pixels, rng: np.random.Generator, crop: tuple[float, float], border: tuple[float, float]) -> Pixels:
    """Cut by up to ``crop`` (share of rows, of columns) on each side, or set on a dark border of up to ``border``."""
    rows, columns = pixels.shape[:2]
    top, bottom = (int(rows * rng.uniform(0, crop[0])) for _ in range(2))
    left, right = (int(columns * rng.uniform(0, crop[1])) for _ in range(2))
    result = pixels[top : rows - bottom, left : columns - right]
    if rng.random() < 0.35:
        down = [int(rows * rng.uniform(0, border[0])) for _ in range(2)]
        across = [int(columns * rng.uniform(0, border[1])) for _ in range(2)]
        grey = int(rng.integers(0, 30)) if rng.random() < 0.85 else int(rng.integers(30, 255))
        result = np.pad(result, (tuple(down), tuple(across), (0, 0)), constant_values=grey)
    return result


def turned(pixels: Pixels, degrees: float) -> Pixels:
    """Turned about its middle; the corners are filled with the darkest tenth's grey."""
    fill = tuple(int(v) for v in np.percentile(pixels[::8, ::8].reshape(-1, 3), 10, axis=0))
    return np.asarray(Image.fromarray(pixels).rotate(degrees, Image.Resampling.BILINEAR, fillcolor=fill))


_FRAMES: dict[str, dict[str, Any]] = {
    "skin-dermoscopy": {"crop": (0.14, 0.14), "border": (0.0, 0.0)},
    "fundus-vessels": {"crop": (0.04, 0.04), "border": (0.06, 0.3)},
    "chest-paediatric": {"crop": (0.07, 0.07), "border": (0.08, 0.12)},
    "chest-lungs": {"crop": (0.07, 0.07), "border": (0.08, 0.12)},
    "spine-frontal": {"crop": (0.05, 0.06), "border": (0.06, 0.5)},
}


def altered(kind: str, pixels: Pixels, rng: np.random.Generator) -> Pixels:
    """An image of the same kind: another framing, exposure, size or compression."""
    result = framed(pixels, rng, **_FRAMES[kind])
    if rng.random() < 0.5:
        result = result[:, ::-1]
    colour = kind in ("skin-dermoscopy", "fundus-vessels")
    if colour:
        result = np.rot90(result, int(rng.integers(0, 4)) if rng.random() < 0.5 else 0)
        if kind == "fundus-vessels" or rng.random() < 0.3:
            result = turned(np.ascontiguousarray(result), rng.uniform(-30, 30) if kind == "fundus-vessels" else 0.0)
    elif rng.random() < 0.5:
        result = turned(np.ascontiguousarray(result), rng.uniform(-6, 6))
    rows, columns = result.shape[:2]
    factor = np.exp(rng.uniform(np.log(0.35), np.log(1.6)))
    factor = max(factor, 110.0 / min(rows, columns))
    pull = np.exp(rng.uniform(-0.08, 0.08))
    result = resized(np.ascontiguousarray(result), round(rows * factor * pull), round(columns * factor / pull))
    result = toned(result, rng, 0.22 if colour else 0.6, 0.1 if colour else 0.0)
    if rng.random() < 0.4:
        result = jpeg(result, int(rng.integers(25, 96)))
    return result


def values_of(pixels: Pixels, *, grey: bool, deep: bool = False) -> NDArray[np.float32] | NDArray[np.uint8]:
    """What the program hands to `picture_for`: grey float32 (``deep``: on a scale of 12 bit), or sRGB."""
    if not grey:
        return np.ascontiguousarray(pixels)
    values = np.asarray(Image.fromarray(pixels).convert("L"), np.float32)
    return values * np.float32(16.05) - np.float32(1024.0) if deep else values
