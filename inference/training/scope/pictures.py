"""The pictures the network of kinds learns from and is measured on: uint8 (n, 3, 96, 96), with their class."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from inference.packs.likeness import picture_for
from inference.training.scope import others
from inference.training.scope.alter import Pixels, altered, values_of
from inference.training.scope.kinds import COLOUR, KINDS, OTHER, SIZE
from inference.training.scope.sources import Sources, load

AIM = {"learn": 2400, "check": 400, "held": 400}
"""Altered images of each kind."""
MADE = {"learn": 2600, "check": 400, "held": 400}
SPOILED = {"learn": 700, "check": 100, "held": 100}
"""Of each kind."""


@dataclass(frozen=True, slots=True)
class Pictures:
    """``pixels`` (n, 3, 96, 96) uint8; ``kinds`` (n,) places in KINDS or OTHER.

    ``sources`` is what each came from: "KIND plain", "KIND altered", "KIND spoiled", "made", "slice", "grey KIND".
    """

    pixels: NDArray[np.uint8]
    kinds: NDArray[np.int64]
    sources: list[str]


def small(values: NDArray[np.float32] | NDArray[np.uint8]) -> NDArray[np.uint8]:
    """The picture as it is stored here."""
    return np.asarray(np.rint(picture_for(values, SIZE)[0] * 255.0), np.uint8)


def make(sources: Sources, part: str, simulated: list[Path], seed: int) -> Pictures:
    """All pictures of one part. ``simulated``: films of the program's own simulator, a few for each part."""
    found: list[tuple[NDArray[np.uint8], int, str]] = []
    for place, kind in enumerate(KINDS):
        files = list(sources.files[kind][part]) + (simulated if kind == "spine-frontal" else [])
        rng = np.random.default_rng([seed, place, len(part)])
        files = [files[i] for i in rng.permutation(len(files))]
        found += _kind(kind, place, files, part, rng)
    rng = np.random.default_rng([seed, OTHER, len(part)])
    for _ in range(MADE[part]):
        found.append((small(values_of(others.made(rng), grey=bool(rng.random() < 0.4))), OTHER, "made"))
    slices = sources.slices[part]
    for index in range(max(len(slices), 600 if part == "learn" else 0) if slices else 0):
        found.append((small(_slice(slices[index % len(slices)], rng, plain=index < len(slices))), OTHER, "slice"))
    return Pictures(np.stack([f[0] for f in found]), np.array([f[1] for f in found]), [f[2] for f in found])


def _kind(
    kind: str, place: int, files: list[Path], part: str, rng: np.random.Generator
) -> list[tuple[NDArray[np.uint8], int, str]]:
    """Pictures of one kind: as they are, altered, spoiled, and (in colour) grey."""
    found = []
    colour = kind in COLOUR
    kept: list[Pixels] = []
    count = AIM[part]
    plain = files if part != "learn" else files[: count // 3]
    for index in range(max(count, len(plain))):
        pixels = load(files[index]) if index < len(files) else kept[index % len(kept)]
        if index < len(files) and len(kept) < 700:
            kept.append(pixels)
        if index < len(plain):
            found.append((small(values_of(pixels, grey=not colour)), place, f"{kind} plain"))
        if index < count:
            other = altered(kind, pixels, rng)
            grey = not colour and bool(rng.random() < 0.7)
            found.append((small(values_of(other, grey=grey, deep=bool(rng.random() < 0.5))), place, f"{kind} altered"))
        if index < SPOILED[part]:
            mate = kept[int(rng.integers(len(kept)))]
            bad = others.spoiled(kind, pixels, mate, rng)
            found.append((small(values_of(bad, grey=bool(rng.random() < 0.5))), OTHER, f"{kind} spoiled"))
            if colour and index % 3 == 0:
                found.append((small(values_of(altered(kind, pixels, rng), grey=True)), OTHER, f"grey {kind}"))
    return found


def _slice(values: NDArray[np.float32], rng: np.random.Generator, *, plain: bool) -> NDArray[np.float32]:
    """A slice as it is, or windowed, turned or mirrored."""
    if plain:
        return values
    low, high = np.percentile(values, (rng.uniform(0, 40), rng.uniform(80, 100)))
    result = np.clip(values, low, max(high, low + 1.0))
    return np.ascontiguousarray(np.rot90(result, int(rng.integers(0, 4)))[:, :: 1 if rng.random() < 0.5 else -1])
