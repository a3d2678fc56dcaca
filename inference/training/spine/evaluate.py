"""Measured figures: on films held back, as they are and altered, and on pictures that are no spine film."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
from numpy.typing import NDArray
from PIL import Image

from inference.spine.finder import SpineFinder, SpineFound
from inference.spine.geometry import largest_angle, mirror
from inference.spine.interval import cobb_interval, raw_spread
from inference.spine.preprocess import resize
from inference.training.spine.angles import smape, three_angles
from inference.training.spine.labels import Film

COVERAGE = 0.9


@dataclass(frozen=True, slots=True)
class Reading:
    """One film read: the label's corners and angles, what was found, the image's height, and the seconds it took."""

    film: Film
    found: SpineFound
    rows: int
    seconds: float
    truth: NDArray[np.float64]


def sessions(folder: Path, threads: int = 2) -> dict[str, onnxruntime.InferenceSession]:
    """ONNX Runtime sessions of a pack folder on ``threads`` cores."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    return {
        name: onnxruntime.InferenceSession(str(folder / f"{name}.onnx"), options, providers=["CPUExecutionProvider"])
        for name in ("locate", "refine")
    }


Change = Callable[[NDArray[np.float32], NDArray[np.float64]], tuple[NDArray[np.float32], NDArray[np.float64]]]


def to_rows(rows: int) -> Change:
    """Rescale to a height."""

    def change(
        image: NDArray[np.float32], corners: NDArray[np.float64]
    ) -> tuple[NDArray[np.float32], NDArray[np.float64]]:
        columns = round(image.shape[1] * rows / image.shape[0])
        ratio = np.array([columns / image.shape[1], rows / image.shape[0]])
        return resize(image, rows, columns), (corners + 0.5) * ratio - 0.5

    return change


def mirrored(
    image: NDArray[np.float32], corners: NDArray[np.float64]
) -> tuple[NDArray[np.float32], NDArray[np.float64]]:
    """Left and right exchanged."""
    return np.ascontiguousarray(image[:, ::-1]), mirror(corners, image.shape[1])


def grey(function: Callable[[NDArray[np.float32]], NDArray[np.float32]]) -> Change:
    """Change grey values (0..255) only."""
    return lambda image, corners: (function(image).astype(np.float32), corners)


def uncropped(
    image: NDArray[np.float32], corners: NDArray[np.float64]
) -> tuple[NDArray[np.float32], NDArray[np.float64]]:
    """The film in the middle of a wide black field, with a bright disc for the skull and two for the pelvis."""
    rows, columns = image.shape
    top, bottom, side = int(0.3 * rows), int(0.35 * rows), int(0.9 * columns)
    canvas = np.full((rows + top + bottom, columns + 2 * side), 8.0, dtype=np.float32)
    y, x = np.mgrid[: canvas.shape[0], : canvas.shape[1]].astype(np.float32)
    body = np.abs(x - side - columns / 2) < columns * (0.35 + 0.25 * (y > top))
    canvas[body] = 45.0
    canvas[((x - side - corners[0, :, 0].mean()) / (0.1 * rows)) ** 2 + ((y - 0.4 * top) / (0.35 * top)) ** 2 < 1] = (
        170.0
    )
    for sign in (-1, 1):
        centre = side + corners[16, :, 0].mean() + sign * 0.12 * rows
        canvas[((x - centre) / (0.1 * rows)) ** 2 + ((y - top - 1.1 * rows) / (0.12 * rows)) ** 2 < 1] = 150.0
    canvas[top : top + rows, side : side + columns] = image
    return canvas, corners + np.array([side, top])


CHANGES: dict[str, Change] = {
    "as is": lambda image, corners: (image, corners),
    "mirrored": mirrored,
    "dark (gamma 2)": grey(lambda v: 255.0 * (v / 255.0) ** 2.0),
    "bright (gamma 0.5)": grey(lambda v: 255.0 * (v / 255.0) ** 0.5),
    "900 rows": to_rows(900),
    "4000 rows": to_rows(4000),
    "uncropped": uncropped,
}


def read(finder: SpineFinder, films: Iterable[Film], folder: Path, change: Change) -> list[Reading]:
    """Run the finder on films altered by ``change``."""
    result = []
    for film in films:
        with Image.open(folder / "images" / film.name) as image:
            pixels = np.asarray(image.convert("L"), dtype=np.float32)
        pixels, truth = change(pixels, film.corners)
        start = time.perf_counter()
        found = finder.find(pixels)
        result.append(Reading(film, found, pixels.shape[0], time.perf_counter() - start, truth))
    return result


def figures(readings: list[Reading]) -> dict[str, Any]:
    """Agreement of the largest angle and of the three angles with the labels."""
    label = np.array([r.film.angles for r in readings])
    seen = np.array([three_angles(r.found.corners, r.rows) for r in readings])
    true, value = label[:, 0], seen[:, 0]
    error = value - true
    widths = [np.linalg.norm(r.truth[:, 1] - r.truth[:, 0], axis=-1).mean() for r in readings]
    off = [np.linalg.norm(r.found.corners - r.truth, axis=-1).mean() / w for r, w in zip(readings, widths, strict=True)]
    slipped = [_slip(r) for r in readings]
    slope, offset = np.polyfit(true, value, 1)
    low, high = bootstrap(np.abs(error), [r.film.patient for r in readings])
    return {
        "films": len(readings),
        "mae": float(np.abs(error).mean()),
        "mae_low": low,
        "mae_high": high,
        "median": float(np.median(np.abs(error))),
        "bias": float(error.mean()),
        "slope": float(slope),
        "offset": float(offset),
        "pearson": float(np.corrcoef(true, value)[0, 1]),
        "icc": icc(true, value),
        "smape": smape(seen, label),
        "within_5": float((np.abs(error) <= 5.0).mean()),
        "corner_error_widths": float(np.median(off)),
        "level_slips": int(np.sum(np.abs(slipped) > 0)),
        "refused": sum(bool(r.found.implausible) for r in readings),
        "seconds": float(np.median([r.seconds for r in readings])),
        "seconds_max": float(np.max([r.seconds for r in readings])),
    }


def bootstrap(values: NDArray[np.float64], groups: list[str]) -> tuple[float, float]:
    """95 % confidence interval of a mean, drawing whole groups with replacement."""
    rng = np.random.default_rng(5)
    names = np.array(groups)
    parts = [values[names == name] for name in dict.fromkeys(groups)]
    means = [np.concatenate([parts[i] for i in rng.integers(0, len(parts), len(parts))]).mean() for _ in range(1000)]
    low, high = np.percentile(means, [2.5, 97.5])
    return float(low), float(high)


def without_broken(readings: list[Reading]) -> list[Reading]:
    """Leave out films whose published angle is far (over 45 degrees) from that of their own repaired corners."""
    return [r for r in readings if abs(largest_angle(r.film.corners)[0] - float(r.film.angles[0])) <= 45.0]


def by_severity(readings: list[Reading]) -> list[dict[str, float]]:
    """Error of the largest angle for mild, moderate and severe curves."""
    true = np.array([float(r.film.angles[0]) for r in readings])
    error = np.array([largest_angle(r.found.corners)[0] for r in readings]) - true
    rows = []
    for low, high in ((0.0, 20.0), (20.0, 40.0), (40.0, 60.0), (60.0, 180.0)):
        here = (true >= low) & (true < high)
        if here.any():
            mean, bias = float(np.abs(error[here]).mean()), float(error[here].mean())
            rows.append({"from": low, "to": high, "films": int(here.sum()), "mae": mean, "bias": bias})
    return rows


def turned_and_halved(films: Iterable[Film], folder: Path) -> dict[str, list[NDArray[np.uint8]]]:
    """Spine films that must be refused: upside down, on their side, only their upper or lower half."""
    result: dict[str, list[NDArray[np.uint8]]] = {
        "upside down": [],
        "on its side": [],
        "upper half": [],
        "lower half": [],
    }
    for film in films:
        with Image.open(folder / "images" / film.name) as image:
            pixels = np.asarray(image.convert("L"), dtype=np.uint8)
        half = pixels.shape[0] // 2
        result["upside down"].append(np.ascontiguousarray(pixels[::-1, ::-1]))
        result["on its side"].append(np.rot90(pixels).copy())
        result["upper half"].append(pixels[:half])
        result["lower half"].append(pixels[half:])
    return result


def _slip(reading: Reading) -> int:
    """By how many levels the numbering is off (median over vertebrae of the nearest labelled level)."""
    true, seen = reading.truth.mean(1), reading.found.corners.mean(1)
    nearest = np.linalg.norm(seen[:, None] - true[None], axis=2).argmin(1)
    return int(np.median((nearest - np.arange(17))[2:-2]))


def icc(first: NDArray[Any], second: NDArray[Any]) -> float:
    """ICC(2,1), two-way random, absolute agreement, single measures (Shrout and Fleiss 1979)."""
    data = np.stack([first, second], axis=1)
    n, k = data.shape
    total = data.mean()
    rows = k * ((data.mean(1) - total) ** 2).sum() / (n - 1)
    columns = n * ((data.mean(0) - total) ** 2).sum() / (k - 1)
    rest = ((data - data.mean(1, keepdims=True) - data.mean(0, keepdims=True) + total) ** 2).sum() / ((n - 1) * (k - 1))
    return float((rows - rest) / (rows + (k - 1) * rest + k * (columns - rest) / n))


def calibrate(readings: list[Reading], floor: float) -> dict[str, float]:
    """The conformal factor for the largest angle, and its coverage when each patient is predicted from the others."""
    ratios, groups = [], []
    for reading in readings:
        value, upper, lower = largest_angle(reading.found.corners)
        spread = raw_spread(reading.found.variants, reading.found.tilt_sd_deg, upper, lower, floor)
        ratios.append(abs(value - float(reading.film.angles[0])) / spread)
        groups.append(reading.film.patient)
    data, names = np.array(ratios), np.array(groups)
    hits = [data[names == name] <= quantile(data[names != name]) for name in dict.fromkeys(groups)]
    return {"factor": quantile(data), "floor_deg": floor, "cross_coverage": float(np.concatenate(hits).mean())}


def quantile(ratios: NDArray[np.float64]) -> float:
    """The conformal quantile: the ceil((n + 1) 0.9)-th smallest ratio."""
    rank = min(len(ratios), int(np.ceil((len(ratios) + 1) * COVERAGE)))
    return float(np.sort(ratios)[rank - 1])


def interval_width(readings: list[Reading], calibration: dict[str, float]) -> float:
    """Mean half width of the intervals in degrees."""
    halves = []
    for reading in readings:
        value, upper, lower = largest_angle(reading.found.corners)
        found = reading.found
        halves.append(cobb_interval(found.variants, found.tilt_sd_deg, calibration, upper, lower, value).half_width)
    return float(np.mean(halves))


def refusals(finder: SpineFinder, negatives: dict[str, list[NDArray[np.uint8]]]) -> dict[str, tuple[int, int]]:
    """Refused and shown, by kind of picture."""
    return {
        name: (sum(bool(finder.find(image.astype(np.float32)).implausible) for image in images), len(images))
        for name, images in negatives.items()
    }
