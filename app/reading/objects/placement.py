"""Segmentations onto the images they belong to: bit for bit, moved onto another grid with a mark, or refused.

A segment in the wrong place, or on the wrong patient, is worse than none. So a segmentation is shown only where its own
header says it belongs: it names the images, or lies in their frame of reference (PS3.3 C.7.4.1).
"""

from collections.abc import Iterable
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from app.core.errors import UnreadableInputError
from app.core.instance import ImageKey
from app.core.plane import ImagePlane
from app.core.segmentation import Segment, Segmentation
from app.core.study import Patient
from app.core.volume import Volume
from app.reading.objects.contours import fill_contours
from app.reading.objects.grid import ImageGrid, Placed, even_distance, images_grid, match_frames, volume_grid
from app.reading.objects.layers import MOST_BYTES, Layers
from app.reading.objects.resample import SegmentBlock
from app.reading.objects.segmentation import ReadSegmentation, SegmentationKind, SegmentFrame
from app.reading.objects.structure_set import ReadContours

MOVED: Final = "moved onto the images' grid"


def place_on_volume(
    seg: ReadSegmentation | ReadContours,
    volume: Volume,
    *,
    patient: Patient | None = None,
    most_bytes: int = MOST_BYTES,
) -> Segmentation:
    """Segments on a volume's voxels.

    Args:
        seg: as read.
        volume: whose grid the layers get.
        patient: of the volume; with it another patient's segmentation is recognised and refused.
        most_bytes: bound on the layers together.

    Raises:
        UnreadableInputError: it does not belong here, or nothing says that it does; one sentence with the reason.
    """
    return _place(seg, volume_grid(volume), patient, most_bytes)


def place_on_images(
    seg: ReadSegmentation | ReadContours,
    keys: tuple[ImageKey, ...],
    rows: int,
    columns: int,
    planes: tuple[ImagePlane | None, ...],
    *,
    patient: Patient | None = None,
    most_bytes: int = MOST_BYTES,
) -> Segmentation:
    """Segments on images of one size that need not make a volume; the layers' slices are in the order of `keys`.

    Args:
        seg: as read.
        keys: of each image.
        rows: of every image, pixels.
        columns: of every image, pixels.
        planes: of each image, None where its place in the patient is not known.
        patient: of the images; with it another patient's segmentation is recognised and refused.
        most_bytes: bound on the layers together.

    Raises:
        UnreadableInputError: as place_on_volume.
    """
    return _place(seg, images_grid(keys, rows, columns, planes), patient, most_bytes)


def _place(
    seg: ReadSegmentation | ReadContours, grid: ImageGrid, patient: Patient | None, most_bytes: int
) -> Segmentation:
    check_patient(seg.name, seg.patient, patient)
    _check_tie(seg, grid)
    if isinstance(seg, ReadContours):
        return fill_contours(seg, grid, most_bytes)
    return _place_frames(seg, grid, most_bytes)


def _check_tie(seg: ReadSegmentation | ReadContours, grid: ImageGrid) -> None:
    """Refuse what its own header does not tie to these images."""
    names_it = not seg.referenced.isdisjoint({key.instance for key in grid.keys})
    both = bool(seg.frame_of_reference and grid.frame_of_reference)
    if both and seg.frame_of_reference != grid.frame_of_reference:
        raise _refused(seg, "it lies in another frame of reference than these images")
    if not both and not names_it:
        missing = "names other images than these" if seg.referenced else "names no images"
        raise _refused(seg, f"it {missing}, and no common frame of reference ties it to them")


def _place_frames(seg: ReadSegmentation, grid: ImageGrid, most_bytes: int) -> Segmentation:
    if not seg.frames:
        raise _refused(seg, "it says of none of its frames where it belongs")
    placed, rest = match_frames(seg, grid)
    layers = Layers(seg.name, grid.shape, fractional=seg.kind is SegmentationKind.FRACTIONAL, most_bytes=most_bytes)
    marks = list(seg.marks)
    elsewhere = [frame for frame in rest if not _may_reach(frame, grid)]
    if len(elsewhere) == len(rest):
        if not placed:
            raise _refused(seg, "none of its frames lies on these images")
        if rest:
            marks.append(f"{len(rest):,} of {len(seg.frames):,} frames of the segmentation lie on other images")
        layer_of = _copy(seg, placed, grid, layers, marks)
    else:
        layer_of = _move(seg, grid, layers, marks)
        marks.append(MOVED)
    return Segmentation(
        name=seg.title or seg.name,
        segments=seg.segments,
        layers=tuple(layers.numbers),
        layer_of=layer_of,
        fractions=tuple(layers.fractions),
        geometry=grid.geometry,
        keys=grid.keys,
        marks=tuple(marks),
    )


def check_patient(name: str, its: Patient, images: Patient | None) -> None:
    """Refuse an object whose stated patient is another than the images'.

    Raises:
        UnreadableInputError: patient ID or birth date are stated by both and differ.
    """
    if images is None:
        return
    for own, other, what in (
        (its.patient_id, images.patient_id, "patient ID"),
        (its.birth_date, images.birth_date, "patient's birth date"),
    ):
        if own and other and own != other:
            raise UnreadableInputError(
                f"{name} is not used: it states another {what} than these images; open it with its own images."
            )


def _refused(seg: ReadSegmentation | ReadContours, reason: str) -> UnreadableInputError:
    return UnreadableInputError(f"{seg.name} is not used: {reason}; open it with the images it was made from.")


def _may_reach(frame: SegmentFrame, grid: ImageGrid) -> bool:
    """Whether a frame without an image of its own may still lie among these images."""
    if frame.plane is None or not grid.frame_of_reference:
        return False
    known = [plane for plane in grid.planes if plane is not None]
    centre = frame.plane.to_patient((frame.plane.columns / 2, frame.plane.rows / 2))
    if not known:
        return False
    normal = known[0].normal
    if abs(float(normal @ frame.plane.normal)) < 0.999:
        return True
    along = [float(normal @ np.asarray(plane.origin)) for plane in known]
    at = float(normal @ np.asarray(centre))
    room = (grid.distance or 0.0) / 2.0
    if not min(along) - room <= at <= max(along) + room:
        return False
    nearest = known[int(np.argmin(np.abs(np.asarray(along) - at)))]
    return _boxes_meet(frame.plane, nearest)


def _boxes_meet(frame: ImagePlane, image: ImagePlane) -> bool:
    corners = [
        image.to_image(frame.to_patient((float(x), float(y))))[0]
        for x in (0, frame.columns - 1)
        for y in (0, frame.rows - 1)
    ]
    xs, ys = [x for x, _ in corners], [y for _, y in corners]
    across = max(xs) >= -0.5 and min(xs) <= image.columns - 0.5
    return across and max(ys) >= -0.5 and min(ys) <= image.rows - 0.5


def _copy(
    seg: ReadSegmentation, placed: list[Placed], grid: ImageGrid, layers: Layers, marks: list[str]
) -> tuple[int, ...]:
    """Every frame onto its image pixel for pixel."""
    if seg.kind is SegmentationKind.LABELMAP:
        known = _Known(seg.segments)
        for one in placed:
            labels = np.zeros((grid.rows, grid.columns), np.uint16)
            _paste(labels, known.only(seg.stored.frame(one.frame.index)), one.row, one.column)
            layers.add_labels(one.image, labels)
        known.mark(marks)
        return (0,) * len(seg.segments)
    by_segment: dict[int, list[Placed]] = {}
    for one in placed:
        by_segment.setdefault(one.frame.segment, []).append(one)
    layer_of: list[int] = []
    for segment in seg.segments:
        masks: dict[int, NDArray[np.uint8]] = {}
        for one in by_segment.get(segment.number, ()):
            values = _inside(seg, seg.stored.frame(one.frame.index))
            if not values.any():
                continue
            full = masks.setdefault(one.image, np.zeros((grid.rows, grid.columns), np.uint8))
            _paste(full, values, one.row, one.column)
        layer_of.append(layers.add(segment.number, masks))
    return tuple(layer_of)


def _paste(full: NDArray[Any], values: NDArray[Any], row: int, column: int) -> None:
    """Put the larger of both values where the frame lies; what lies outside the image is cut off."""
    top, left = max(row, 0), max(column, 0)
    bottom, right = min(row + values.shape[0], full.shape[0]), min(column + values.shape[1], full.shape[1])
    if bottom > top and right > left:
        part = full[top:bottom, left:right]
        np.maximum(part, values[top - row : bottom - row, left - column : right - column], out=part)


def _inside(seg: ReadSegmentation, stored: NDArray[Any]) -> NDArray[np.uint8]:
    """Stored values as 0 to 255, 255 wholly inside."""
    if seg.kind is SegmentationKind.BINARY:
        return np.where(stored > 0, np.uint8(255), np.uint8(0))
    if seg.maximum == 255:
        return np.asarray(stored, np.uint8)
    scaled = np.rint(np.minimum(stored, seg.maximum) * (255.0 / seg.maximum))
    # What is inside at all stays so.
    return np.asarray(np.maximum(scaled, stored > 0), np.uint8)


class _Known:
    """Keeps labels that the file describes, and counts the others."""

    def __init__(self, segments: Iterable[Segment]) -> None:
        self._table = np.zeros(65_536, np.uint16)
        for segment in segments:
            self._table[segment.number] = segment.number
        self._unknown = set[int]()

    def only(self, stored: NDArray[Any]) -> NDArray[np.uint16]:
        kept: NDArray[np.uint16] = self._table[stored]
        if len(self._unknown) < 100:
            self._unknown.update(int(label) for label in np.unique(stored[(kept == 0) & (stored > 0)]))
        return kept

    def mark(self, marks: list[str]) -> None:
        if self._unknown:
            some = ", ".join(map(str, sorted(self._unknown)[:5]))
            marks.append(f"labels that the file does not describe were left out ({some})")


def _move(seg: ReadSegmentation, grid: ImageGrid, layers: Layers, marks: list[str]) -> tuple[int, ...]:
    """Every segment onto the images' grid, nearest neighbour."""
    planes = [frame.plane for frame in seg.frames]
    targets = grid.planes
    known = [plane for plane in planes if plane is not None]
    if not grid.frame_of_reference or len(known) != len(planes) or any(plane is None for plane in targets):
        raise _refused(seg, "its pixels are not those of these images, and no position in the patient ties them")
    _check_parallel(seg, known)
    distance = _distance(seg, known)
    by_segment: dict[int, list[SegmentFrame]] = {}
    for frame in seg.frames:
        by_segment.setdefault(frame.segment, []).append(frame)
    labels = _Known(seg.segments)
    is_map = seg.kind is SegmentationKind.LABELMAP
    layer_of: list[int] = []
    reached = 0
    for number in [0] if is_map else [segment.number for segment in seg.segments]:
        masks = _moved(seg, tuple(by_segment.get(number, ())), grid, distance, labels)
        reached += len(masks)
        if not is_map:
            layer_of.append(layers.add(number, masks))
            continue
        for image, found in masks.items():
            layers.add_labels(image, found)
    if not reached:
        raise _refused(seg, "none of its segments reaches these images")
    labels.mark(marks)
    return (0,) * len(seg.segments) if is_map else tuple(layer_of)


def _moved(
    seg: ReadSegmentation, frames: tuple[SegmentFrame, ...], grid: ImageGrid, distance: float, labels: _Known
) -> dict[int, NDArray[Any]]:
    """Image index -> values of one segment's frames at its pixels; images that they do not reach left out."""

    def values(frame: SegmentFrame) -> NDArray[Any]:
        stored = seg.stored.frame(frame.index)
        return labels.only(stored) if seg.kind is SegmentationKind.LABELMAP else _inside(seg, stored)

    if not frames:
        return {}
    planes = [frame.plane for frame in frames if frame.plane is not None]
    block = SegmentBlock(planes, [values(frame) for frame in frames], distance)
    sampled = ((image, block.sample(plane)) for image, plane in enumerate(grid.planes) if plane is not None)
    return {image: found for image, found in sampled if found is not None}


def _check_parallel(seg: ReadSegmentation, planes: list[ImagePlane]) -> None:
    first = planes[0]
    for plane in planes[1:]:
        across = np.linalg.norm(np.subtract(plane.column_step, first.column_step)) * plane.columns
        down = np.linalg.norm(np.subtract(plane.row_step, first.row_step)) * plane.rows
        if max(across, down) > 0.1 * float(np.linalg.norm(first.column_step)):
            raise _refused(seg, "its frames are not parallel, and its pixels are not those of these images")


def _distance(seg: ReadSegmentation, planes: list[ImagePlane]) -> float:
    """Between slices in mm: the smallest between its frames, or as stated when that is less or there is one frame."""
    normal = planes[0].normal
    found = even_distance(np.unique(np.round([float(normal @ np.asarray(plane.origin)) for plane in planes], 4)))
    stated = seg.distance if seg.distance and seg.distance > 0.0 else None
    known = [distance for distance in (found, stated) if distance is not None]
    if not known:
        raise _refused(seg, "it states no slice thickness, so that it is not known how far its only slice reaches")
    return min(known)
