"""What a pack predicted, as files for other programs: masks and probabilities beside result.json, and a picture."""

import io
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image as Picture

from app.core.anatomy import opposite
from app.core.case import Case
from app.core.errors import UsageError
from app.core.image import Image
from app.core.plane import VolumeGeometry
from app.core.prediction import Box, NamedPoint, Prediction, StructureMask
from app.core.spacing import Spacing
from app.core.volume import Volume
from app.exporting.hand_marks import marked_png
from app.exporting.nifti_place import state_place
from app.exporting.overlay import LARGEST_SIDE
from app.exporting.pack_shapes import OUTSIDE, class_lines, colours_of, shapes_of, tinted
from app.reading.render import to_display
from app.reading.series.volume_stack import VolumeStack
from app.workflow.batch import write_bytes
from app.workflow.subject import Subject

INSIDE: Final = 255
_SLUG: Final = re.compile(r"[^a-z0-9]+")
_MAPS: Final = {"class activation": "activation", "occlusion": "occlusion", "anomaly": "anomaly"}


@dataclass(frozen=True, slots=True)
class WrittenPrediction:
    """What of result.json speaks of masks, boxes, landmarks and maps; plain JSON values.

    Attributes:
        structures, boxes, points, maps: as docs/result.schema.json has them.
        segmentation: name of the DICOM SEG of all structures; None where there is none.
        segmentation_reason: why; empty where there is one.
    """

    structures: tuple[dict[str, Any], ...] = ()
    boxes: tuple[dict[str, Any], ...] = ()
    points: tuple[dict[str, Any], ...] = ()
    maps: tuple[dict[str, Any], ...] = ()
    segmentation: str | None = None
    segmentation_reason: str = ""


def write_prediction(prediction: Prediction, subject: Subject, folder: Path) -> WrittenPrediction:
    """Write masks (255 inside), probabilities (0 to 255 for 0 to 1) and maps.

    Of an image PNG files of its own size; of a volume, and of a film's frames, compressed NIfTI: masks uint8 with 1
    inside, probabilities float32. File names are numbered and never taken from a pack as they stand.

    Args:
        prediction: on the subject's own grid.
        subject: what was read.
        folder: exists.

    Raises:
        UsageError: a file cannot be written.
    """
    return WrittenPrediction(
        tuple(_structure(n, found, subject, folder) for n, found in enumerate(prediction.structures, start=1)),
        tuple(_box(found) for found in prediction.boxes),
        tuple(_point(found) for found in prediction.points),
        tuple(
            {
                "kind": found.kind,
                "label": found.label,
                "file": _write(
                    f"map-{n}-{_MAPS.get(found.kind, 'uncertainty')}-{slug(found.label)}", found.values, subject, folder
                ),
            }
            for n, found in enumerate(prediction.maps, start=1)
        ),
    )


def prediction_png(case: Case, subject: Subject, prediction: Prediction) -> bytes:
    """The image with masks, boxes, constructions and classes on it, as PNG; of a volume its slice with the most inside.

    Args:
        case: with the findings of the prediction.
        subject: what was read.
        prediction: on its grid.
    """
    image, masks = _shown(subject, prediction)
    colours = colours_of(prediction.structures)
    picture = tinted(to_display(image), list(zip(masks, colours, strict=True)))
    key = subject.key or case.main_image
    legend = [
        (found.name, tint)
        for found, mask, tint in zip(prediction.structures, masks, colours, strict=True)
        if mask.any() and subject.volume is not None
    ]
    directions = image.directions
    if subject.volume is not None and directions is not None:
        picture, directions = _as_read(picture, directions)
    spacing = image.spacing
    return marked_png(
        picture,
        (),
        max_side=LARGEST_SIDE,
        aspect=image.pixel_aspect if spacing is None else spacing.row / spacing.column,
        directions=directions,
        shapes=shapes_of(case, key) if subject.volume is None else (),
        lines=class_lines(case),
        legend=legend,
        warning=OUTSIDE if case.model is not None and case.model.forced else "",
    )


def _as_read(picture: NDArray[np.uint8], directions: tuple[str, str]) -> tuple[NDArray[np.uint8], tuple[str, str]]:
    """A slice as radiologists look at it: left or back on the right, back or feet below; files store it any way round.

    Args:
        picture: (rows, columns, 3).
        directions: letters of the right edge and of the lower edge.
    """
    right, below = directions
    if right[:1] in {"R", "A"}:
        picture, right = picture[:, ::-1], opposite(right)
    if below[:1] in {"A", "H"}:
        picture, below = picture[::-1], opposite(below)
    return np.ascontiguousarray(picture), (right, below)


def slug(name: str) -> str:
    """Letters and digits of a pack's name for a file's, at most 40."""
    return _SLUG.sub("-", name.lower()).strip("-")[:40] or "unnamed"


def write_nifti(values: NDArray[Any], geometry: VolumeGeometry | None, path: Path) -> None:
    """Write a volume as NIfTI, compressed by its name's ending.

    Args:
        values: (slices, rows, columns).
        geometry: where they lie; None: steps of 1 along the axes, with no place in the patient.
        path: ends in ".nii.gz".

    Raises:
        UsageError: it cannot be written.
    """
    itk = _itk()
    image = itk.GetImageFromArray(np.ascontiguousarray(values))
    if geometry is not None:
        through, down, across = geometry.spacing
        image.SetSpacing((across, down, through))
        image.SetOrigin(geometry.origin)
        turn = geometry.matrix / np.array([across, down, through])
        image.SetDirection([float(value) for value in turn.ravel()])
    try:
        itk.WriteImage(image, str(path), useCompression=True)
        if geometry is not None and not geometry.is_right_angled:
            state_place(path, geometry)
    except (RuntimeError, OSError) as error:
        raise UsageError(f"{path} cannot be written: free some room on the disk, or choose another folder.") from error


def _itk() -> Any:
    """SimpleITK, which publishes no types; loaded now, because it takes a second."""
    import SimpleITK  # noqa: PLC0415

    return SimpleITK


def _structure(number: int, found: StructureMask, subject: Subject, folder: Path) -> dict[str, Any]:
    name = f"{number}-{slug(found.name)}"
    own = found.mask
    inside = INSIDE if own.ndim == 2 else 1
    mask = _write(f"structure-{name}", own.astype(np.uint8) * np.uint8(inside), subject, folder)
    probability = None
    if found.probability is not None:
        probability = _write(f"probability-{name}", found.probability, subject, folder)
    return {
        "name": found.name,
        "code": found.code,
        "mask": mask,
        "probability": probability,
        **_size(own, subject),
    }


def _size(mask: NDArray[np.bool_], subject: Subject) -> dict[str, Any]:
    """Area of a mask in an image, or volume, with its unit; of frames neither, which have no common area."""
    count = int(np.count_nonzero(mask))
    if mask.ndim == 2:
        spacing: Spacing | None = subject.image.spacing if subject.image is not None else None
        if spacing is None:
            return {"area": float(count), "unit": "px2"}
        return {"area": round(count * spacing.row * spacing.column, 3), "unit": "mm2"}
    if subject.volume is not None:
        return {"volume": round(count * subject.volume.geometry.voxel_ml, 4), "unit": "ml"}
    return {"volume": None, "unit": ""}


def _write(stem: str, values: NDArray[Any], subject: Subject, folder: Path) -> str:
    """Write a mask or a map and return the file's name."""
    if values.ndim == 2:
        eight = values if values.dtype == np.uint8 else np.round(np.clip(values, 0.0, 1.0) * 255.0).astype(np.uint8)
        buffer = io.BytesIO()
        Picture.fromarray(eight).save(buffer, "PNG", compress_level=6)
        write_bytes(folder / f"{stem}.png", buffer.getvalue())
        return f"{stem}.png"
    geometry = None if subject.volume is None else subject.volume.geometry
    write_nifti(values, geometry, folder / f"{stem}.nii.gz")
    return f"{stem}.nii.gz"


def _box(found: Box) -> dict[str, Any]:
    return {
        "label": found.label,
        "x": round(found.x, 2),
        "y": round(found.y, 2),
        "width": round(found.width, 2),
        "height": round(found.height, 2),
        "score": round(found.score, 4),
        "frame": found.frame,
    }


def _point(found: NamedPoint) -> dict[str, Any]:
    return {
        "label": found.label,
        "name": found.name,
        "x": round(found.x, 2),
        "y": round(found.y, 2),
        "score": round(found.score, 4),
    }


def _shown(subject: Subject, prediction: Prediction) -> tuple[Image, list[NDArray[np.bool_]]]:
    """The image to be shown and each structure's mask on it."""
    if subject.volume is not None:
        index = _fullest((found.mask for found in prediction.structures), subject.volume)
        stack = VolumeStack(subject.volume, "", "")
        return stack.image(index), [found.mask[index].copy() for found in prediction.structures]
    if subject.image is None:
        raise ValueError("a subject is an image or a volume")
    masks = (found.mask for found in prediction.structures)
    flat = [mask if mask.ndim == 2 else mask[len(mask) // 2] for mask in masks]
    return subject.image, flat


def _fullest(masks: Iterable[NDArray[np.bool_]], volume: Volume) -> int:
    """The slice on which the structures, each by its own share, take the most; the middle one where there is none."""
    shares = np.zeros(volume.geometry.shape[0])
    for mask in masks:
        counts = np.count_nonzero(mask, axis=(1, 2))
        shares += counts / max(1, counts.sum())
    return int(np.argmax(shares)) if shares.any() else volume.geometry.shape[0] // 2
