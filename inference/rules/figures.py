"""What the CT rules reach on the real CTs: overlap with TotalSegmentator's masks, and time."""

import time
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.core.plane import VolumeGeometry
from inference.pipeline.request import Channel
from inference.rules.ct_structures import find

_BONES = ((25, 50), (69, 78), (91, 116))
"""Labels of TotalSegmentator 2 that are bone, costal cartilage left out: first and last."""
_LUNG = (10, 14)


def measure(data: Path) -> dict[str, Any]:
    """Figures for the card.

    Args:
        data: the folder of real cases.

    Raises:
        OSError: a case is missing.
    """
    folder = data / "dicom" / "ct_abdomen"
    values, geometry = read_nifti(folder / "example_ct.nii.gz")
    started = time.monotonic()
    found = rules_on(values, geometry)
    seconds = time.monotonic() - started
    labels, _ = read_nifti(folder / "example_seg.nii.gz")
    start = _place_of(read_nifti(folder / "example_ct_sm.nii.gz")[0], values)
    above = {name: mask[start : start + len(labels)] for name, mask in found.items()}
    tissue = folder / "example_seg_tissue_types"
    fat = read_nifti(tissue / "torso_fat.nii.gz")[0] + read_nifti(tissue / "subcutaneous_fat.nii.gz")[0] > 0
    everything = (labels > 0) | fat | (read_nifti(tissue / "skeletal_muscle.nii.gz")[0] > 0)
    return {
        "unenhanced": {
            "shape": list(values.shape),
            "seconds": round(seconds, 1),
            "lungs": dice(above["lungs"], _among(labels, (_LUNG,))),
            "bone": dice(above["bone"], _among(labels, _BONES)),
            "fat": dice(above["fat"], fat),
            "labelled_in_body": float((above["body"] & everything).sum() / everything.sum()),
        },
        "enhanced": _enhanced(folder),
    }


def _place_of(part: NDArray[Any], whole: NDArray[Any]) -> int:
    """At which slice of a CT a part of it begins, by its values; the part's header says nothing of it.

    Raises:
        ValueError: it is no part of it.
    """
    for start in range(len(whole) - len(part) + 1):
        if np.array_equal(whole[start : start + len(part)], part):
            return start
    raise ValueError("the small CT is no part of the whole one")


def _enhanced(folder: Path) -> dict[str, Any]:
    import SimpleITK  # noqa: PLC0415

    reader: Any = SimpleITK.ImageSeriesReader()  # type: ignore[no-untyped-call]
    reader.SetFileNames(reader.GetGDCMSeriesFileNames(str(folder / "example_ct_dicom")))
    image = reader.Execute()
    reference: Any = SimpleITK.ReadImage(str(folder / "example_seg_dicom.nii.gz"))
    labels = SimpleITK.GetArrayFromImage(
        SimpleITK.Resample(reference, image, SimpleITK.Transform(), SimpleITK.sitkNearestNeighbor, 0)  # type: ignore[no-untyped-call]
    )
    values = SimpleITK.GetArrayFromImage(image)
    started = time.monotonic()
    found = rules_on(values, _geometry(image))
    bone = _among(labels, _BONES)
    return {
        "shape": list(values.shape),
        "seconds": round(time.monotonic() - started, 1),
        "bone": dice(found["bone"], bone),
        "bone_found": float((found["bone"] & bone).sum() / bone.sum()),
    }


def rules_on(values: NDArray[Any], geometry: VolumeGeometry) -> dict[str, NDArray[np.bool_]]:
    """The rules' masks by name."""
    channel = Channel("", np.asarray(values, np.float32), geometry=geometry)
    return {found.name: found.mask for found in find(channel, {}, progress=lambda _: None, check=lambda: None)}


def read_nifti(path: Path) -> tuple[NDArray[Any], VolumeGeometry]:
    """Values (slices, rows, columns) of a NIfTI file and where they lie."""
    import SimpleITK  # noqa: PLC0415

    image: Any = SimpleITK.ReadImage(str(path))
    return SimpleITK.GetArrayFromImage(image), _geometry(image)


def _geometry(image: Any) -> VolumeGeometry:
    steps = np.array(image.GetDirection()).reshape(3, 3) * np.array(image.GetSpacing())
    across, down, through = (tuple(float(part) for part in steps[:, axis]) for axis in range(3))
    x, y, z = (float(part) for part in image.GetOrigin())
    columns, rows, slices = image.GetSize()
    return VolumeGeometry(
        (x, y, z),
        (across[0], across[1], across[2]),
        (down[0], down[1], down[2]),
        (through[0], through[1], through[2]),
        (slices, rows, columns),
    )


def dice(one: NDArray[np.bool_], other: NDArray[np.bool_]) -> float:
    """Overlap of two masks, 0 to 1 (Dice 1945)."""
    return float(2 * (one & other).sum() / max(int(one.sum() + other.sum()), 1))


def _among(labels: NDArray[Any], ranges: tuple[tuple[int, int], ...]) -> NDArray[np.bool_]:
    found = np.zeros(labels.shape, np.bool_)
    for low, high in ranges:
        found |= (labels >= low) & (labels <= high)
    return found
