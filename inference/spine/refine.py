"""The second look: crops round every vertebra, in frames that follow the spine, give its four corners anew."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from inference.spine.geometry import Array, Frames, frame_features, frames_of, mirror
from inference.spine.preprocess import Pixels, sample_crops

CROP_SIZE = (72, 80)
CROP_SPAN = 1.75

Network = Callable[[NDArray[np.float32], NDArray[np.float32]], NDArray[np.float32]]


@dataclass(frozen=True, slots=True)
class Variant:
    """How a look differs from the plain one: mirrored, larger, slid along the spine (steps), turned (degrees)."""

    mirrored: bool = False
    scale: float = 1.0
    slide: float = 0.0
    turn: float = 0.0


@dataclass(frozen=True, slots=True)
class Look:
    """Outcome of K looks.

    Attributes:
        corners: (K, 17, 4, 2) pixels.
        tilt_error: (17,) expected absolute error of the tilt, degrees.
        corner_error: (17,) expected absolute error of a corner's coordinate, in frame units.
    """

    corners: Array
    tilt_error: Array
    corner_error: Array


def _varied(frames: Frames, variant: Variant) -> Frames:
    steps = np.gradient(frames.centre, axis=0)
    return Frames(
        centre=frames.centre + variant.slide * steps,
        tilt=frames.tilt + variant.turn,
        width=frames.width * variant.scale,
    )


def look(pixels: Pixels, corners: NDArray[Any], network: Network, variants: tuple[Variant, ...]) -> Look:
    """Look at every vertebra once per variant, all in one batch.

    Args:
        pixels: (rows, columns) scaled grey values, at about the training resolution.
        corners: (17, 4, 2) in its pixels, as known so far.
        network: (K, 17, 72, 80) crops and (K, 17, 6) frame features to (K, 17, 10).
        variants: The ways to look.
    """
    width = pixels.shape[1]
    flipped = np.ascontiguousarray(pixels[:, ::-1]) if any(v.mirrored for v in variants) else pixels
    frames, crops = [], []
    for variant in variants:
        base = frames_of(mirror(corners, width) if variant.mirrored else corners)
        frames.append(_varied(base, variant))
        crops.append(sample_crops(flipped if variant.mirrored else pixels, frames[-1], CROP_SIZE, CROP_SPAN))
    features = np.stack([frame_features(frame) for frame in frames])
    output = np.asarray(network(np.stack(crops), features), dtype=np.float64)
    results = []
    for variant, frame, values in zip(variants, frames, output, strict=True):
        points = frame.to_image(values[:, :8].reshape(-1, 4, 2))
        results.append(mirror(points, width) if variant.mirrored else points)
    return Look(
        corners=np.stack(results),
        tilt_error=np.exp(np.clip(output[..., 8], -2.0, 3.5)).mean(0),
        corner_error=np.exp(np.clip(output[..., 9], -6.0, 1.0)).mean(0),
    )
