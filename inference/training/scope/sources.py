"""Files of every kind in the same three parts as the packs' own training uses, and slices that are none of them."""

from __future__ import annotations

import csv
import warnings
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from inference.training.chest_lungs.data import group_of
from inference.training.chest_paediatric.data import CLASSES as CHEST
from inference.training.chest_paediatric.data import read as read_chest
from inference.training.common.split import split
from inference.training.scope.alter import LONG, Pixels
from inference.training.scope.kinds import KINDS
from inference.training.spine.labels import read_films
from inference.training.spine.labels import split as split_spine

PARTS = ("learn", "check", "held")


@dataclass
class Sources:
    """Files by kind and part; ``slices`` (rows, columns) arrays of modality values by part."""

    files: dict[str, dict[str, list[Path]]] = field(default_factory=dict)
    slices: dict[str, list[NDArray[np.float32]]] = field(default_factory=dict)


def load(path: Path) -> Pixels:
    """A picture file as sRGB, its long side at most `LONG`."""
    with Image.open(path) as image:
        image.draft("RGB", (LONG, LONG))
        image.thumbnail((LONG, LONG), Image.Resampling.BILINEAR)
        return np.asarray(image.convert("RGB"))


def _parted(paths: list[Path], parts: tuple[list[int], ...]) -> dict[str, list[Path]]:
    return {name: [paths[i] for i in part] for name, part in zip(PARTS, parts, strict=True)}


def find(data: Path, *, seed: int = 4, chest_cache: Path | None = None) -> Sources:
    """All sources. ``data`` holds the sets' folders; the parts are those of each pack's own training."""
    result = Sources()
    with (data / "skin" / "metadata.csv").open(encoding="utf-8") as stream:
        rows = sorted(csv.DictReader(stream), key=lambda row: row["image_id"])
    paths = [data / "skin" / "images" / f"{row['image_id']}.jpg" for row in rows]
    parts = split([row["lesion_id"] for row in rows], seed=seed, held=0.17, validation=0.08)
    result.files["skin-dermoscopy"] = _parted(paths, parts)
    paths = sorted((data / "fundus" / "images").iterdir())
    parts = split([p.name.split("_")[0] for p in paths], seed=seed, held=0.2, validation=0.15)
    result.files["fundus-vessels"] = _parted(paths, parts)
    films = read_chest(data / "chest_paediatric", chest_cache)
    parts = split(films.groups, seed=seed, held=0.17, validation=0.1)
    result.files["chest-paediatric"] = _parted([data / "chest_paediatric" / name for name in films.names], parts)
    with (data / "chest_lungs" / "boxes.csv").open(encoding="utf-8") as stream:
        names = sorted({row["image"] for row in csv.DictReader(stream)})
    parts = split([group_of(name) for name in names], seed=seed, held=0.17, validation=0.08)
    result.files["chest-lungs"] = _parted([data / "chest_lungs" / "images" / name for name in names], parts)
    spines = read_films(data / "spine")
    kept, held = split_spine(spines, 2019)
    check = set(_last_patients([spines[i].patient for i in kept], 0.1))
    chosen = ([k for n, k in enumerate(kept) if n not in check], [k for n, k in enumerate(kept) if n in check], held)
    result.files["spine-frontal"] = _parted([data / "spine" / "images" / film.name for film in spines], chosen)
    result.slices = _slices(data / "dicom", seed)
    if tuple(result.files) != KINDS or len(CHEST) != 3:
        raise ValueError("the kinds and their sources differ")
    return result


def _last_patients(patients: list[str], share: float) -> list[int]:
    names = sorted(set(patients))
    last = set(names[-max(1, round(share * len(names))) :])
    return [n for n, patient in enumerate(patients) if patient in last]


def _slices(folder: Path, seed: int) -> dict[str, list[NDArray[np.float32]]]:
    """CT, MR and other slices, by folder, so that neighbours of one volume are in one part."""
    import pydicom  # noqa: PLC0415  only for slices
    from pydicom.data import get_testdata_files  # noqa: PLC0415

    groups: dict[str, list[NDArray[np.float32]]] = {}
    inside = Path(pydicom.__file__).parent
    files = [p for p in folder.rglob("*") if p.is_file()]
    files += [Path(name) for name in get_testdata_files() if Path(name).is_relative_to(inside)]
    for path in sorted(files):
        if path.suffix.lower() in {".json", ".csv", ".md", ".gz", ".html", ".txt"}:
            continue
        for values in _pixels(pydicom, path):
            groups.setdefault(str(path.parent), []).append(values)
    for path in sorted(folder.rglob("example_*r*.nii.gz")) + sorted(folder.rglob("example_ct*.nii.gz")):
        if not any(word in path.name for word in ("seg", "total")):
            groups[str(path)] = _planes(path)
    names = sorted((name for name in groups if groups[name]), key=lambda name: (-len(groups[name]), name))
    result: dict[str, list[NDArray[np.float32]]] = {part: [] for part in PARTS}
    for place, name in enumerate(names):
        some = groups[name][:: max(1, len(groups[name]) // 60)]
        result[("learn", "learn", "held", "learn", "check")[(place + seed) % 5]] += some
    return result


def _planes(path: Path) -> list[NDArray[np.float32]]:
    """Slices of a NIfTI volume along its three axes, shown upright."""
    import SimpleITK  # noqa: PLC0415  only for volumes

    volume = np.asarray(SimpleITK.GetArrayFromImage(SimpleITK.ReadImage(str(path))), np.float32)
    if volume.ndim != 3:
        return []
    found = []
    for axis in range(3):
        stack = np.moveaxis(volume, axis, 0)[:, ::-1]
        found += [np.ascontiguousarray(stack[k]) for k in (np.linspace(0.1, 0.9, 16) * len(stack)).astype(int)]
    return [plane for plane in found if min(plane.shape) >= 24 and plane.max() > plane.min()]


def _pixels(pydicom: Any, path: Path) -> list[NDArray[np.float32]]:
    """Up to three frames of a grey DICOM file; empty where it is none or cannot be read."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            item = pydicom.dcmread(path)
            data = np.asarray(item.pixel_array, np.float32)
    except Exception:  # noqa: BLE001  a file that is no readable slice is simply not used
        return []
    if str(item.get("Modality", "")) in {"SEG", "CR", "DX", "RF", "XA"} or item.get("SamplesPerPixel", 1) != 1:
        return []
    frames = data[None] if data.ndim == 2 else data[:: max(1, len(data) // 3)][:3]
    if str(item.get("PhotometricInterpretation", "")) == "MONOCHROME1":
        frames = -frames
    return [f for f in frames if f.ndim == 2 and min(f.shape) >= 32 and np.isfinite(f).all() and f.max() > f.min()]
