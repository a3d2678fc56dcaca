"""Frontal chest films of children: reading, patients, split."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from PIL import Image
from torch import Tensor

from inference.training.chest_paediatric.patients import patient_of

SIZE = 192
CLASSES = ("normal", "bacterial", "viral")


@dataclass(frozen=True, slots=True)
class Films:
    """``images`` (n, 1, 192, 192) uint8 and what belongs to them.

    ``labels`` (n,) places in `CLASSES`, ``groups`` patients (joined where two
    patients share the very same film).
    """

    names: list[str]
    groups: list[str]
    images: Tensor
    labels: Tensor


def read(folder: Path, cache: Path | None = None) -> Films:
    """All films of ``normal/``, ``bacterial/`` and ``viral/``; ``cache`` keeps the reduced pixels."""
    files = [(place, path) for place, name in enumerate(CLASSES) for path in sorted((folder / name).iterdir())]
    names = [f"{path.parent.name}/{path.name}" for _, path in files]
    if cache is not None and cache.exists():
        with np.load(cache) as stored:
            if list(stored["names"]) == names and stored["images"].shape[-1] == SIZE:
                return Films(names, list(stored["groups"]), torch.from_numpy(stored["images"]),
                             torch.from_numpy(stored["labels"]))  # fmt: skip
    images = np.zeros((len(files), 1, SIZE, SIZE), np.uint8)
    first: dict[str, str] = {}
    joined: dict[str, str] = {}

    def root(patient: str) -> str:
        while joined.get(patient, patient) != patient:
            patient = joined[patient]
        return patient

    for index, (_, path) in enumerate(files):
        with Image.open(path) as image:
            grey = image.convert("L")
            digest = hashlib.sha256(grey.tobytes()).hexdigest()
            images[index, 0] = np.asarray(grey.resize((SIZE, SIZE), Image.Resampling.BILINEAR))
        patient = patient_of(path.name)
        other = root(first.setdefault(digest, patient))
        joined[root(patient)] = other
    groups = [root(patient_of(path.name)) for _, path in files]
    labels = np.array([place for place, _ in files], np.int64)
    if cache is not None:
        np.savez(cache, names=np.array(names), groups=np.array(groups), images=images, labels=labels)
    return Films(names, groups, torch.from_numpy(images), torch.from_numpy(labels))
