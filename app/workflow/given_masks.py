"""Masks of vertebrae that another program or a person made: opened, placed on a volume, and given to its reading."""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from app.core.errors import UnreadableInputError
from app.core.instance import SourceFile
from app.core.prediction import StructureMask
from app.core.segmentation import Segment, Segmentation
from app.core.study import Patient
from app.core.volume import Volume

_MOST_FILES: Final = 500


@dataclass(frozen=True, slots=True, eq=False)
class GivenMasks:
    """Vertebrae on a volume's grid, which no pack made.

    Attributes:
        structures: named C1 to L5, from head to foot; each holds a voxel.
        source: where they come from, for people.
        sha256: of the files; empty where they were not read from files for this.
    """

    structures: tuple[StructureMask, ...]
    source: str
    sha256: str = ""

    @property
    def note(self) -> str:
        """That they are not the pack's, for the report."""
        names = [found.name for found in self.structures]
        words = names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
        return f"the masks of {words} are not its own but were given: {self.source}"

    @property
    def setting(self) -> str:
        """The same for the provenance."""
        names = " ".join(found.name for found in self.structures)
        return f"given masks={names} of {self.source}{f' (SHA-256 {self.sha256})' if self.sha256 else ''}"


def open_given(paths: Sequence[Path], volume: Volume, patient: Patient) -> GivenMasks:
    """Read vertebrae from DICOM segmentations and mask files (NIfTI), which may lie in folders.

    Args:
        paths: DICOM segmentations, NIfTI files, and folders of the latter.
        volume: that they belong to.
        patient: of the volume: another patient's segmentation is refused.

    Raises:
        UnreadableInputError: a file cannot be read or placed, or none of the structures is plainly a vertebra.
    """
    from app.reading.source import open_store, sha256_of  # noqa: PLC0415 - with what reads objects, not needed by a window

    files = _files(paths)
    placed = _placed(files, volume, patient)
    digests = [sha256_of(open_store(SourceFile(file))) for file in files]
    named = ", ".join(path.name for path in paths[:3]) + (", ..." if len(paths) > 3 else "")
    return given_of(placed, named, digests[0] if len(digests) == 1 else _digest(digests))


def given_of(segmentations: Sequence[Segmentation], named: str, sha256: str = "") -> GivenMasks:
    """The vertebrae among segments that lie on a volume.

    Args:
        segmentations: on the volume's grid.
        named: words for people: a file's name, or that of the segmentation.
        sha256: of the files.

    Raises:
        UnreadableInputError: none of them is plainly a vertebra, or one level occurs twice.
    """
    from app.measuring.packs.vertebra.levels import CODES, ORDER, level_of  # noqa: PLC0415 - scipy comes with its package

    found: dict[str, StructureMask] = {}
    makers: list[str] = []
    for segment, mask in (pair for segmentation in segmentations for pair in _segments(segmentation)):
        level = level_of(StructureMask(segment.label, mask), segment.code, segment.label)
        if level is None or not mask.any():
            continue
        if level in found:
            raise UnreadableInputError(f"{named} holds {level} twice: give masks in which each vertebra occurs once.")
        found[level] = StructureMask(level, mask, CODES[level], segment.colour)
        makers += [segment.made_by] if segment.made_by and segment.made_by not in makers else []
    if not found:
        raise UnreadableInputError(
            f"{named} names no vertebra: its structures must be called C1 to L5 (vertebrae_L1, L1 vertebra), or be "
            "coded so."
        )
    source = f"{named} ({'; '.join(makers[:2])})" if makers else named
    return GivenMasks(tuple(found[level] for level in ORDER if level in found), source, sha256)


def _segments(segmentation: Segmentation) -> Iterator[tuple[Segment, NDArray[np.bool_]]]:
    """Each segment with its mask; of a fraction, half of a voxel and more is inside."""
    for segment, layer in zip(segmentation.segments, segmentation.layer_of, strict=True):
        mask: NDArray[np.bool_] = segmentation.layers[layer] == segment.number
        fraction = segmentation.fractions[layer]
        yield segment, mask if fraction is None else mask & (fraction >= 128)


def _files(paths: Sequence[Path]) -> list[Path]:
    """Files as named, and the NIfTI files of folders by their names."""
    files: list[Path] = []
    for path in paths:
        if path.is_dir():
            inside = sorted(p for p in path.iterdir() if p.name.endswith((".nii", ".nii.gz")))
            if not inside:
                raise UnreadableInputError(f"{path.name} holds no mask file (.nii, .nii.gz): name another folder.")
            files += inside
        else:
            files.append(path)
    if len(files) > _MOST_FILES:
        raise UnreadableInputError(f"{len(files)} mask files are too many, at most {_MOST_FILES}: name those needed.")
    return files


def _placed(files: Sequence[Path], volume: Volume, patient: Patient) -> list[Segmentation]:
    from app.reading.objects.masks import place_masks  # noqa: PLC0415 - as above
    from app.reading.objects.open_object import open_object  # noqa: PLC0415
    from app.reading.objects.placement import place_on_volume  # noqa: PLC0415
    from app.reading.objects.segmentation import ReadSegmentation  # noqa: PLC0415

    masks = [file for file in files if file.name.endswith((".nii", ".nii.gz"))]
    placed = [place_masks([SourceFile(file) for file in masks], volume)] if masks else []
    for file in files:
        if file in masks:
            continue
        opened = open_object(SourceFile(file))
        if not isinstance(opened, ReadSegmentation):
            raise UnreadableInputError(
                f"{file.name} is no DICOM segmentation: name one, or mask files (.nii, .nii.gz)."
            )
        placed.append(place_on_volume(opened, volume, patient=patient))
    return placed


def _digest(digests: Sequence[str]) -> str:
    """SHA-256 over the files' own, in the order of their names."""
    return hashlib.sha256("\n".join(digests).encode()).hexdigest()
