"""What `read` and `analyze` take as one input: a file, or a series where a pack reads volumes."""

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from app.core.case import Case
from app.core.errors import UnreadableInputError
from app.core.image import Image
from app.core.instance import Instance, ObjectKind, PatientEntry, Series, SourceFile, StudyEntry
from app.core.slice_spacing import in_plane_spacing
from app.core.study import Study
from app.core.volume import Volume
from app.reading.find_inputs import find_inputs
from app.reading.frames import open_frames
from app.reading.listing.list_places import list_places
from app.reading.open_image import open_image
from app.reading.series.nifti_volume import read_nifti
from app.reading.series.open_series import open_series
from app.reading.series.sort import sort_series
from app.workflow.analysis import Cancelled, Progress
from app.workflow.channels import reads_frames
from app.workflow.desk import Desk, new_case
from app.workflow.subject import Subject, SubjectSeries
from inference.packs.pack import Pack

MOST_FRAME_BYTES: Final = 1024**3
"""Of the frames of a film of many; of a longer one the middle frame is read."""
_ZIP: Final = b"PK\x03\x04"


@dataclass(frozen=True, slots=True, eq=False)
class OpenedSubject:
    """An input, opened.

    Attributes:
        case: of it; kept or new.
        subject: what a pack reads.
        image: the image of a case of one image; None for a volume.
        sources: DICOM files of the volume's slices or of the image; empty for others.
    """

    case: Case
    subject: Subject
    image: Image | None = None
    sources: tuple[SourceFile, ...] = ()


Opener = Callable[[Desk, bool, Progress, Cancelled], OpenedSubject]
"""(desk, whether its case is kept, progress, cancelled) -> the opened input; raises UnreadableInputError."""


@dataclass(frozen=True, slots=True)
class ReadingInput:
    """One input.

    Attributes:
        path: as given, or as found below a folder that was given.
        opened: opens it.
    """

    path: Path
    opened: Opener


def reading_inputs(paths: Sequence[Path], packs: Sequence[Pack], named: Pack | None) -> tuple[ReadingInput, ...]:
    """The inputs below some paths.

    A file is an input by itself, and so is a NIfTI file. The slices of a folder or archive, and the frames of an
    enhanced image, are one input where a pack reads volumes of their modality: `named`, or any of `packs`. For a pack
    that reads several series all volumes of a study are one input.

    Args:
        paths: files, folders, archives.
        packs: all that can be used.
        named: the pack that was asked for; None for the one that fits.
    """
    wanted = _Wanted(packs if named is None else [named], chosen=named is not None)
    # Slices that were given one by one belong together only where they were asked to be read as a volume.
    together = named is not None and wanted.volumes
    files = [path for path in paths if path.is_file()]
    inputs: list[ReadingInput] = []
    done = False
    for path in paths:
        if together and path in files:
            if not done:
                inputs += _of_places(files, wanted)
                done = True
            continue
        inputs += _of_places([path], wanted)
    return tuple(inputs)


def file_input(path: Path, packs: Sequence[Pack]) -> ReadingInput:
    """A file that is read by itself."""
    return ReadingInput(path, _file_opener(path, frames=any(reads_frames(pack) for pack in packs)))


class _Wanted:
    """What the packs read."""

    def __init__(self, packs: Sequence[Pack], *, chosen: bool) -> None:
        reading = [pack for pack in packs if reads_volumes(pack)]
        self.packs = packs
        self.volumes = bool(reading)
        self.modalities = {modality for pack in reading for modality in pack.scope.modality}
        self.any_modality = chosen and bool(reading)
        self.several = chosen and any(pack.input.series for pack in reading)

    def takes(self, modality: str) -> bool:
        """Whether slices of that modality are to be read as one volume."""
        return self.any_modality or modality in self.modalities


def reads_volumes(pack: Pack) -> bool:
    """Whether a pack reads volumes rather than single images."""
    tasks = [pack.task, *(model.task for model in pack.models if model.task is not None)]
    given = [pack.input, *(model.input for model in pack.models if model.input is not None)]
    has_grid = any(one.grid is not None or len(one.series) > 0 for one in given)
    return "segmentation-3d" in tasks or has_grid


@dataclass(frozen=True, slots=True)
class _Part:
    """One volume of a study: a series of slices, of which `group` makes the volume, or a NIfTI file."""

    patient: PatientEntry
    study: StudyEntry
    series: Series
    group: int
    instances: tuple[Instance, ...]


def _of_places(places: Sequence[Path], wanted: _Wanted) -> list[ReadingInput]:
    there = [path for path in places if path.exists()]
    parts = _parts(there, wanted) if there else []
    taken = {os.path.realpath(item.source.path) for part in parts for item in part.instances}
    archives = {os.path.realpath(item.source.path) for part in parts for item in part.instances if item.source.member}
    found = [
        ReadingInput(item.path, _refusal(item.reason)) if item.reason else file_input(item.path, wanted.packs)
        for item in find_inputs(places)
        if os.path.realpath(item.path) not in taken
        # A folder of NIfTI files alone, and an archive, hold no single image: their volumes are what is read.
        and not (item.reason and parts and (item.path.is_dir() or os.path.realpath(item.path) in archives))
    ]
    return [*_volume_inputs(places, parts, wanted), *found]


def _parts(places: Sequence[Path], wanted: _Wanted) -> list[_Part]:
    parts = []
    for patient in list_places(places).patients:
        for study in patient.studies:
            for series in study.series:
                parts += _parts_of(patient, study, series, wanted)
    return parts


def _parts_of(patient: PatientEntry, study: StudyEntry, series: Series, wanted: _Wanted) -> list[_Part]:
    if series.kind is ObjectKind.VOLUME:
        return [_Part(patient, study, series, -1, (item,)) for item in series.instances]
    if series.kind is not ObjectKind.IMAGE or not wanted.volumes or not wanted.takes(series.modality):
        return []
    try:
        groups = sort_series(series).groups
    except UnreadableInputError:  # said when the file itself is read
        return []
    return [
        _Part(patient, study, series, number, tuple(item.instance for item in group.slices))
        for number, group in enumerate(groups)
        if group.is_volume and len(group.slices) > 1
    ]


def _volume_inputs(places: Sequence[Path], parts: list[_Part], wanted: _Wanted) -> list[ReadingInput]:
    if wanted.several and parts:
        by_study: dict[object, list[_Part]] = {}
        for part in parts:
            # NIfTI files state no study: those of one place are taken as the series of one.
            known = any(item.study_instance_uid for item in part.instances)
            by_study.setdefault(part.study.study_id if known else "", []).append(part)
        groups = list(by_study.values())
    else:
        groups = [[part] for part in parts]
    return [
        ReadingInput(place, _volume_opener(group, place)) for group in groups for place in [_place(places, group[0])]
    ]


def _place(places: Sequence[Path], part: _Part) -> Path:
    """The path an input goes by: the file of a volume of one file, else the folder or archive that was given."""
    own = part.instances[0].source
    if len({item.source for item in part.instances}) == 1 and not own.member:
        return own.path
    return next((place for place in places if own.path == place or own.path.is_relative_to(place)), own.path.parent)


def _volume_opener(parts: Sequence[_Part], named: Path) -> Opener:
    def opened(desk: Desk, keep: bool, progress: Progress, cancelled: Cancelled) -> OpenedSubject:
        first = parts[0]
        share = 1.0 / len(parts)
        volumes = [
            _load(part, lambda s, words, n=n: progress((n + s) * share, words), cancelled)  # type: ignore[misc]
            for n, part in enumerate(parts)
        ]
        place = first.instances[0].source.path
        one_file = len({item.source for item in first.instances}) == 1
        case = desk.case_of_study(first.patient.patient, first.study, place if one_file else place.parent, keep=keep)
        case = replace(case, study=_named(case.study, first, volumes[0]))
        subject = Subject(
            _study_of_series(case.study, first, volumes[0], named),
            volume=volumes[0],
            description=first.series.description,
            others=tuple(
                SubjectSeries(volume, part.series.description)
                for part, volume in zip(parts[1:], volumes[1:], strict=True)
            ),
            key=volumes[0].keys[0] if volumes[0].keys else None,
        )
        sources = tuple(item.source for item in first.instances) if first.group >= 0 else ()
        return OpenedSubject(case, subject, sources=sources)

    return opened


def _load(part: _Part, progress: Progress, cancelled: Cancelled) -> Volume:
    if part.group < 0:
        progress(0.0, f"Reading {part.instances[0].source.name}")
        return read_nifti(part.instances[0].source)
    stack = open_series(part.series)[part.group]
    if stack.loader is None:
        raise UnreadableInputError(f"{stack.name} makes no volume: {stack.group.reason}.")
    return stack.loader.run(progress=progress, cancelled=cancelled)


def _named(study: Study, part: _Part, volume: Volume) -> Study:
    """The study with the size and scale of what is read, and for a file that states nothing its name."""
    _, rows, columns = volume.geometry.shape
    spacing, reason = in_plane_spacing(volume.geometry)
    name = part.instances[0].source.name if part.group < 0 else study.source_name
    return replace(study, source_name=name, rows=rows, columns=columns, spacing=spacing, spacing_reason=reason)


def _study_of_series(study: Study, part: _Part, volume: Volume, named: Path) -> Study:
    """The study's words with those of the series, so that a scope is held against what is read."""
    own = part.instances[0]
    described = f"{named.name}, series {part.series.description!r}" if part.series.description else named.name
    return replace(
        study,
        source_name=described if part.group >= 0 else named.name,
        modality=volume.modality,
        body_part=own.body_part or study.body_part,
        view=own.view or study.view,
        marks=volume.marks,
    )


def _file_opener(path: Path, *, frames: bool) -> Opener:
    def opened(desk: Desk, keep: bool, progress: Progress, cancelled: Cancelled) -> OpenedSubject:
        if keep:
            found = desk.open_path(path, progress=progress, cancelled=cancelled)
            case, image = found.case, found.image
        else:
            decoded = open_image(path)
            case, image = new_case(decoded.study, path), decoded.image
        every = frames_of(SourceFile(path), image) if frames else None
        sources = (SourceFile(path),) if case.study.sop_instance_uid else ()
        return OpenedSubject(case, Subject(case.study, image, frames=every), image, sources)

    return opened


def frames_of(source: SourceFile, image: Image) -> NDArray[np.float32] | NDArray[np.uint8] | None:
    """Every frame of a film of many, alike to the image that was opened of it; None for one frame, or too many."""
    stack = open_frames(source)
    if stack.count < 2 or stack.count * image.values.nbytes > MOST_FRAME_BYTES:
        return None
    found: list[NDArray[Any]] = []
    for index in range(stack.count):
        frame = stack.image(index)
        values = frame.values if image.is_colour else frame.bone_bright()
        if values.shape != image.values.shape:
            return None
        found.append(values)
    return np.stack(found)


def _refusal(reason: str) -> Opener:
    def opened(_desk: Desk, _keep: bool, _progress: Progress, _cancelled: Cancelled) -> OpenedSubject:
        raise UnreadableInputError(reason)

    return opened
