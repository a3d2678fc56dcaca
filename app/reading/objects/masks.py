"""Mask files (NIfTI label maps and folders with one structure in each file) onto the volume they were made from.

A mask file names no patient and no frame of reference. All that ties it to images is its grid: the same voxels, or the
same region in another resolution. Any other grid is refused.
"""

import re
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
import SimpleITK as sitk  # noqa: N813 - its own documentation's name
from numpy.typing import NDArray

from app.core.errors import UnreadableInputError
from app.core.instance import SourceFile
from app.core.plane import FloatArray, VolumeGeometry
from app.core.segmentation import Segment, Segmentation
from app.core.volume import Volume
from app.reading.limits import ReadingLimits
from app.reading.listing.nifti import nifti_header
from app.reading.objects.layers import MOST_BYTES, Layers
from app.reading.objects.mask_names import structure_name, table_of
from app.reading.objects.placement import MOVED
from app.reading.objects.segments import fixed_colour
from app.reading.source import read_head, read_source

UNTIED: Final = "mask files name no patient: make sure that they belong to these images"
_MOST_VOXELS = 1_000_000_000
_MOST_LABELS = 2_000
_SAME_GRID = 0.1
_HEAD = 256 * 1024


@dataclass(frozen=True, slots=True, eq=False)
class Mask:
    """A mask file's labels in its own grid.

    Attributes:
        labels: (slices, rows, columns) uint16 on `geometry`.
        names: label -> structure, as the file states.
    """

    labels: NDArray[np.uint16]
    geometry: VolumeGeometry
    names: dict[int, str]


def place_masks(
    sources: Sequence[SourceFile],
    volume: Volume,
    *,
    name: str = "",
    limits: ReadingLimits = ReadingLimits(),  # noqa: B008 - frozen
    most_bytes: int = MOST_BYTES,
) -> Segmentation:
    """Structures of mask files on a volume's voxels, one after another, so that few lie in memory at once.

    Args:
        sources: NIfTI files; each is a label map, or one structure that is called as its file.
        volume: whose grid the layers get.
        name: of the whole; the only file's name when empty.
        limits: on the size of each file.
        most_bytes: bound on the layers together.

    Raises:
        UnreadableInputError: none of the files can be read and placed; the reason of the first.
    """
    grid = volume.geometry
    layers = Layers(name or "The folder", grid.shape, fractional=False, most_bytes=most_bytes)
    segments: list[Segment] = []
    layer_of: list[int] = []
    marks: list[str] = [UNTIED]
    reasons: list[str] = []
    moved, empty = 0, 0
    for source in sources:
        try:
            mask = read_mask(source, limits)
            placed, was_moved = _on_grid(source.name, mask, grid)
        except UnreadableInputError as error:
            reasons.append(str(error))
            continue
        moved += was_moved
        found = [int(label) for label in np.unique(placed) if label]
        empty += not found
        if len(found) > _MOST_LABELS:
            reasons.append(f"{source.name} holds {len(found):,} labels, too many for structures: choose a label map.")
            continue
        for label in found:
            number = len(segments) + 1
            own = structure_name(source.name)
            said = mask.names.get(label) or (own if len(found) == 1 and label == 1 else f"{own}, label {label}")
            segments.append(Segment(number, said, fixed_colour(number - 1)))
            inside = placed == label
            slices = np.flatnonzero(inside.any(axis=(1, 2)))
            masks = {int(at): inside[at].view(np.uint8) for at in slices}
            layer_of.append(layers.add(number, masks))
    if not segments:
        raise UnreadableInputError(reasons[0] if reasons else "The mask files are empty: none marks a voxel.")
    if moved:
        marks.append(MOVED)
    if empty:
        marks.append(f"{empty:,} of {len(sources):,} mask files mark nothing")
    marks += [f"left out: {reason}" for reason in reasons[:20]]
    return Segmentation(
        name=name or structure_name(sources[0].name),
        segments=tuple(segments),
        layers=tuple(layers.numbers),
        layer_of=tuple(layer_of),
        fractions=tuple(layers.fractions),
        geometry=grid,
        keys=volume.keys,
        marks=tuple(marks),
    )


def labels_on_grid(source: SourceFile, grid: VolumeGeometry, limits: ReadingLimits) -> NDArray[np.uint16]:
    """A NIfTI file's own labels on the voxels of a grid, (slices, rows, columns), nearest neighbour.

    Raises:
        UnreadableInputError: as `read_mask`, or its grid covers another region.
    """
    return _on_grid(source.name, read_mask(source, limits), grid)[0]


def read_mask(source: SourceFile, limits: ReadingLimits) -> Mask:
    """A NIfTI file of whole labels with its place in the patient.

    Raises:
        UnreadableInputError: it is not NIfTI, too large, damaged, or holds values that are no labels.
    """
    name = source.name
    head = read_head(source, _HEAD, limits)
    header = nifti_header(head)
    if header is None or header.voxel_bytes is None or header.volumes != 1:
        raise UnreadableInputError(f"{name} is no mask in NIfTI with one number for each voxel: choose another file.")
    if int(np.prod(header.shape, dtype=object)) > _MOST_VOXELS:
        raise UnreadableInputError(f"{name} has more voxels than are read ({_MOST_VOXELS:,}): export a smaller part.")
    try:
        image = _read(source, limits)
        values = sitk.GetArrayFromImage(image)
    except RuntimeError as error:
        raise UnreadableInputError(f"{name} is damaged and cannot be read as NIfTI: copy it again.") from error
    if values.ndim != 3:
        raise UnreadableInputError(f"{name} is no volume: choose a mask of a volume.")
    return Mask(_labels(name, values), _geometry(name, image), table_of(head))


def _read(source: SourceFile, limits: ReadingLimits) -> Any:
    sitk.ProcessObject.SetGlobalWarningDisplay(False)  # type: ignore[no-untyped-call]  # noqa: FBT003
    if not source.member and re.search(r"\.nii(\.gz)?$", source.path.name):
        return sitk.ReadImage(str(source.path), imageIO="NiftiImageIO")
    data = read_source(source, limits)
    with tempfile.TemporaryDirectory(prefix="plumbline-") as folder:
        path = Path(folder) / ("mask.nii.gz" if data[:2] == b"\x1f\x8b" else "mask.nii")
        path.write_bytes(data)
        return sitk.ReadImage(str(path), imageIO="NiftiImageIO")


def _labels(name: str, values: NDArray[Any]) -> NDArray[np.uint16]:
    if values.dtype.kind == "f":
        low, high = float(values.min()), float(values.max())
        whole = np.isfinite(low) and np.isfinite(high) and low >= 0 and high <= 65_535
        if not whole or not bool((values == np.rint(values)).all()):
            raise UnreadableInputError(f"{name} holds values that are no labels: choose a mask.")
    elif values.size and (int(values.min()) < 0 or int(values.max()) > 65_535):
        raise UnreadableInputError(f"{name} holds values that are no labels: choose a mask.")
    return values.astype(np.uint16)


def _geometry(name: str, image: Any) -> VolumeGeometry:
    spacing, turn = np.array(image.GetSpacing()), np.array(image.GetDirection()).reshape(3, 3)
    steps = turn * spacing
    origin = np.array(image.GetOrigin())
    if not np.isfinite(steps).all() or not np.isfinite(origin).all() or abs(np.linalg.det(steps)) < 1e-9:
        raise UnreadableInputError(f"{name} states no usable place in the patient: export it again.")
    columns, rows, slices = image.GetSize()
    across, down, through = (tuple(float(part) for part in steps[:, axis]) for axis in range(3))
    x, y, z = (float(part) for part in origin)
    return VolumeGeometry((x, y, z), across, down, through, (slices, rows, columns))  # type: ignore[arg-type]


def _on_grid(name: str, mask: Mask, grid: VolumeGeometry) -> tuple[NDArray[np.uint16], bool]:
    """The labels on the grid, and whether they had to be moved (nearest neighbour)."""
    # Rows: axes (column, row, slice) of the mask; columns: the same of the grid.
    turn: FloatArray = np.asarray(np.linalg.solve(mask.geometry.matrix, grid.matrix), np.float64)
    start = np.linalg.solve(mask.geometry.matrix, np.subtract(grid.origin, mask.geometry.origin))
    source = [int(np.argmax(np.abs(row))) for row in turn]
    if len(set(source)) != 3 or not _is_straight(turn, source, grid):
        raise _elsewhere(name)
    sizes, own_sizes = grid.shape[::-1], mask.geometry.shape[::-1]
    indexes: list[NDArray[np.intp]] = []
    moved = False
    for axis in range(3):
        at = start[axis] + turn[axis, source[axis]] * np.arange(sizes[source[axis]])
        scale, count = abs(float(turn[axis, source[axis]])), own_sizes[axis]
        # The region that both cover: outer edges of the first and last voxel.
        low, high = min(at[0], at[-1]) - scale / 2, max(at[0], at[-1]) + scale / 2
        if max(abs(low + 0.5), abs(high - (count - 0.5))) > max(1.0, scale):
            raise _elsewhere(name)
        nearest = np.rint(at).astype(np.intp)
        same = len(at) == count and float(np.abs(at - nearest).max()) <= _SAME_GRID
        moved = moved or not same
        indexes.append(np.clip(nearest, 0, count - 1))
    # labels[z, y, x] by the mask's axes, then its axes to the grid's order.
    taken = mask.labels[np.ix_(indexes[2], indexes[1], indexes[0])]
    order = [2 - source.index(axis) for axis in (2, 1, 0)]
    return np.ascontiguousarray(taken.transpose(order)), moved


def _is_straight(turn: FloatArray, source: list[int], grid: VolumeGeometry) -> bool:
    """Whether each axis of the mask runs along one axis of the grid, to a tenth of a voxel over the whole grid."""
    sizes = np.array(grid.shape[::-1])
    rest = np.abs(turn) * sizes
    for axis in range(3):
        rest[axis, source[axis]] = 0.0
    return bool(rest.sum(axis=1).max() <= _SAME_GRID)


def _elsewhere(name: str) -> UnreadableInputError:
    return UnreadableInputError(
        f"{name} is not used: its grid covers another region than these images; "
        "open it with the images it was made from."
    )
