"""Pictures that are no frontal spine film: chest films, skin, fundus, slices, text; for training and for the check."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from inference.spine.preprocess import scale_grey

SUFFIXES = {".jpg", ".jpeg", ".png", ".tif"}


def grey_file(path: Path, limit: int = 640) -> NDArray[np.uint8]:
    """A picture file as uint8, grey values as films are cached, long side at most ``limit``."""
    with Image.open(path) as image:
        grey = image.convert("L")
    grey.thumbnail((limit, limit))
    return np.clip(scale_grey(np.asarray(grey, dtype=np.float32)) * 200.0 + 20.0, 0, 255).astype(np.uint8)


def slices(folder: Path) -> list[NDArray[np.uint8]]:
    """DICOM slices that can be read without a decoder (uncompressed), as uint8."""
    try:
        import pydicom  # noqa: PLC0415  only where it is installed
    except ImportError:
        return []
    result = []
    for path in sorted(folder.rglob("*")):
        if not path.is_file() or path.suffix in {".json", ".csv", ".md", ".gz"}:
            continue
        try:
            data = pydicom.dcmread(path).pixel_array
        except Exception:  # noqa: BLE001, S112  a file that is no readable slice is simply not used
            continue
        tall = data.ndim == 2 and data.shape[0] > 1.3 * data.shape[1]  # a scout view may show a spine
        if data.ndim == 2 and not tall and min(data.shape) >= 32:
            result.append(np.clip(scale_grey(data) * 200.0 + 20.0, 0, 255).astype(np.uint8))
    return result


def page(rng: np.random.Generator) -> NDArray[np.uint8]:
    """A scanned page of invented text."""
    image = Image.new("L", (420, 600), int(rng.integers(200, 255)))
    draw = ImageDraw.Draw(image)
    letters = list("abcdefghijklmnopqrstuvwxyz      ")
    for line in range(int(rng.integers(10, 45))):
        text = "".join(rng.choice(letters, size=int(rng.integers(10, 62))))
        draw.text((24, 20 + 13 * line), text, fill=int(rng.integers(0, 90)))
    return np.asarray(image, dtype=np.uint8)


def turned(films: list[NDArray[np.uint8]]) -> list[NDArray[np.uint8]]:
    """Every eighth film upside down, and every eighth lying on its side."""
    return [np.ascontiguousarray(f[::-1, ::-1]) for f in films[::8]] + [np.rot90(f).copy() for f in films[4::8]]


def load_negatives(
    data: Path, seed: int, per_set: int
) -> tuple[list[NDArray[np.uint8]], dict[str, list[NDArray[np.uint8]]]]:
    """Negatives for training and, by kind, for the check; no file (or patient of the paediatric set) in both."""
    rng = np.random.default_rng(seed)
    train: list[NDArray[np.uint8]] = []
    check: dict[str, list[NDArray[np.uint8]]] = {}
    for name in ("chest_paediatric", "chest_lungs", "skin", "fundus"):
        files = sorted(p for p in (data / name).rglob("*") if p.suffix.lower() in SUFFIXES)
        groups = sorted({p.name.split("_")[0] if name == "chest_paediatric" else p.name for p in files})
        held = {groups[i] for i in rng.permutation(len(groups))[: max(4, len(groups) // 5)]}
        chosen = {True: [], False: []}  # type: dict[bool, list[Path]]
        for i in rng.permutation(len(files)):
            group = files[i].name.split("_")[0] if name == "chest_paediatric" else files[i].name
            chosen[group in held].append(files[i])
        train += [grey_file(p) for p in chosen[False][:per_set]]
        check[name] = [grey_file(p) for p in chosen[True][: max(4, per_set // 4)]]
    cuts = slices(data / "dicom")
    train += cuts[::2]
    check["slices"] = cuts[1::2]
    train += [page(rng) for _ in range(20)]
    check["pages"] = [page(rng) for _ in range(20)]
    return train, check
