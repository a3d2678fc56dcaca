"""Labels of the AASCE 2019 training films: reading, repairing, grouping by patient, splitting."""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from inference.spine.geometry import tilts

HELD_BACK_SHARE = 0.17


@dataclass(frozen=True, slots=True)
class Film:
    """One labelled film.

    Attributes:
        name: File name.
        patient: File stem without the letter of the exposure.
        size: (width, height) in pixels.
        corners: (17, 4, 2) float64 pixels, repaired.
        angles: (3,) degrees as published.
        valid: (17,) whether the vertebra's corners are usable for training.
        suspect: The published label is doubtful (repaired, listed as suspect, or jumping between neighbours).
    """

    name: str
    patient: str
    size: tuple[int, int]
    corners: NDArray[np.float64]
    angles: NDArray[np.float64]
    valid: NDArray[np.bool_]
    suspect: bool


def patient_of(name: str) -> str:
    """The group of a file: its stem without ``A AP``, ``B AP2`` and the like; each ``coronal`` file is a group."""
    return re.sub(r"(\s+[A-Z])?(\s+AP\d*)?(\s+\(\d+\))?$", "", Path(name).stem)


def repair(corners: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.bool_], bool]:
    """Put vertebrae and corners in order; also says which vertebrae are usable and whether anything changed."""
    points = corners.copy()
    heights = np.abs(points[:, 2:, 1].mean(1) - points[:, :2, 1].mean(1))
    valid = heights < 3.0 * np.median(heights)
    changed = not bool(valid.all())
    for vertebra in points:
        order = np.argsort(vertebra[:, 1], kind="stable")
        if vertebra[2:, 1].mean() <= vertebra[:2, 1].mean():
            vertebra[:] = vertebra[order]
            changed = True
        for rows in (slice(0, 2), slice(2, 4)):
            pair = vertebra[rows]
            if pair[1, 0] < pair[0, 0]:
                vertebra[rows] = pair[::-1].copy()
                changed = True
    order = np.argsort(np.where(valid, points.mean(1)[:, 1], points.mean(1)[:, 1].max() + 1.0), kind="stable")
    if (order != np.arange(len(order))).any():
        points, valid, changed = points[order], valid[order], True
    centres = points.mean(1)
    gaps = np.linalg.norm(np.diff(centres, axis=0), axis=1)
    close = gaps < 0.45 * np.median(gaps)
    valid[1:] &= ~close
    valid[:-1] &= ~close
    return points, valid, changed


def read_films(folder: Path) -> list[Film]:
    """All films of the data folder (``images/``, ``filenames.csv``, ``landmarks.csv``, ``angles.csv``)."""
    names = [line.strip() for line in (folder / "filenames.csv").read_text("utf-8").splitlines() if line.strip()]
    marks = np.loadtxt(folder / "landmarks.csv", delimiter=",")
    angles = np.loadtxt(folder / "angles.csv", delimiter=",")
    with (folder / "suspect_labels.csv").open(encoding="utf-8") as stream:
        listed = {row["image"] for row in csv.DictReader(stream)}
    films = []
    for name, mark, angle in zip(names, marks, angles, strict=True):
        with Image.open(folder / "images" / name) as image:
            size = image.size
        points = np.stack([mark[:68] * size[0], mark[68:] * size[1]], -1).reshape(17, 4, 2)
        corners, valid, _ = repair(points)
        usable = valid.all() and np.isfinite(tilts(corners)).all()
        films.append(Film(name, patient_of(name), size, corners, angle, valid, name in listed or not usable))
    return films


def split(films: list[Film], seed: int) -> tuple[list[int], list[int]]:
    """Indices for training and held back, no patient in both, drawn with ``seed``."""
    patients = sorted({film.patient for film in films})
    order = np.random.default_rng(seed).permutation(len(patients))
    wanted = HELD_BACK_SHARE * len(films)
    held: set[str] = set()
    taken = 0
    for index in order:
        if taken >= wanted:
            break
        held.add(patients[index])
        taken += sum(film.patient == patients[index] for film in films)
    train = [i for i, film in enumerate(films) if film.patient not in held]
    return train, [i for i, film in enumerate(films) if film.patient in held]


def summary(films: list[Film], indices: list[int]) -> dict[str, Any]:
    """Counts for the card: films, patients, suspect labels, and the quartiles of the largest angle."""
    largest = [float(films[i].angles[0]) for i in indices]
    return {
        "films": len(indices),
        "patients": len({films[i].patient for i in indices}),
        "suspect": sum(films[i].suspect for i in indices),
        "largest_angle_quartiles": [round(float(v), 1) for v in np.percentile(largest, [0, 25, 50, 75, 100])],
    }
