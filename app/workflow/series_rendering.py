"""`render` for whole series: the slices of a folder, an archive or a NIfTI file as one sorted stack."""

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.core.errors import UnreadableInputError
from app.core.instance import Instance, Listing, ObjectKind, Series
from app.core.plane import VolumeGeometry
from app.core.stack import ImageStack
from app.reading.listing.list_places import list_places
from app.reading.series.nifti_volume import read_nifti
from app.reading.series.open_series import open_series
from app.reading.series.sort import SliceGroup, sort_series
from app.reading.series.stack import SeriesStack
from app.reading.series.volume_stack import VolumeStack
from app.reading.source import read_head
from app.workflow.batch import write_json
from app.workflow.rendering import render_stack

_ZIP = b"PK\x03\x04"


@dataclass(frozen=True, slots=True)
class SeriesJob:
    """One stack to be rendered.

    Attributes:
        input: the folder, archive or file it comes from, as given or found.
        opened: makes the stack; reads files.
    """

    input: Path
    opened: Callable[[], ImageStack]


def series_jobs(paths: Sequence[Path]) -> tuple[SeriesJob, ...]:
    """What of the given paths is rendered as stacks, besides each file by itself.

    Of a folder every stack of two or more slices that state their place, from two or more files; of a ZIP archive every
    stack; every NIfTI file. Files that were given by name are left to themselves.
    """
    jobs: list[SeriesJob] = []
    for path in paths:
        is_archive = path.is_file() and _starts_as_archive(path)
        if path.is_dir() or is_archive:
            for series in _series(list_places([path])):
                jobs += _jobs(path, series, whole=is_archive)
        elif path.is_file():
            jobs += [job for series in _series(list_places([path])) for job in _nifti_jobs(path, series)]
    return tuple(jobs)


def render_series(job: SeriesJob, folder: Path, *, values: bool) -> None:
    """`image.png` (the middle slice), `render.json` and with `values` `values.npy` of one sorted stack.

    render.json also has `unit` of the values (empty when not stated), and for stacks with a place in the patient
    `volume`: why no reformatted planes may be made of it (`reason`, empty when they may), else its geometry in LPS mm:
    `origin` of the first voxel, `column_step`, `row_step`, `slice_step`, and `slice_distance`.

    Raises:
        UnreadableInputError: a file cannot be read.
        UsageError: the folder cannot be written.
    """
    stack = job.opened()
    render_stack(stack, folder, name=job.input.name, values=values)
    path = folder / "render.json"
    description: dict[str, Any] = json.loads(path.read_text("utf-8"))
    if isinstance(stack, VolumeStack):
        description |= _volume_json(stack.volume.unit, stack.volume.geometry, "")
    elif isinstance(stack, SeriesStack) and stack.loader is not None:
        description |= _volume_json(stack.loader.volume.unit, stack.loader.volume.geometry, "")
    elif isinstance(stack, SeriesStack):
        description |= {"unit": "", "volume": {"reason": stack.group.reason}}
    write_json(path, description)


def _volume_json(unit: str, geometry: VolumeGeometry, reason: str) -> dict[str, Any]:
    return {
        "unit": unit,
        "volume": {
            "reason": reason,
            "origin": list(geometry.origin),
            "column_step": list(geometry.column_step),
            "row_step": list(geometry.row_step),
            "slice_step": list(geometry.slice_step),
            "slice_distance": geometry.spacing[0],
        },
    }


def _starts_as_archive(path: Path) -> bool:
    try:
        return read_head(path, 4) == _ZIP
    except UnreadableInputError:
        return False  # said when the file itself is read


def _series(listing: Listing) -> Iterator[Series]:
    for patient in listing.patients:
        for study in patient.studies:
            yield from study.series


def _jobs(path: Path, series: Series, *, whole: bool) -> list[SeriesJob]:
    if series.kind is ObjectKind.VOLUME:
        return _nifti_jobs(path, series)
    if series.kind not in {ObjectKind.IMAGE, ObjectKind.PHOTOGRAPH}:
        return []
    try:
        groups = sort_series(series).groups
    except UnreadableInputError as error:
        return [SeriesJob(path, _refusal(error))]
    wanted = [number for number, group in enumerate(groups) if whole or _is_stack(group)]
    return [SeriesJob(path, _opener(series, number)) for number in wanted]


def _is_stack(group: SliceGroup) -> bool:
    sources = {item.instance.source for item in group.slices}
    return len(sources) > 1 and all(item.instance.position is not None for item in group.slices)


def _nifti_jobs(path: Path, series: Series) -> list[SeriesJob]:
    found = [item for item in series.instances if item.kind is ObjectKind.VOLUME]
    return [SeriesJob(path if item.source.member else item.source.path, _nifti_opener(item)) for item in found]


def _opener(series: Series, number: int) -> Callable[[], ImageStack]:
    def opened() -> ImageStack:
        return open_series(series)[number]

    return opened


def _nifti_opener(item: Instance) -> Callable[[], ImageStack]:
    def opened() -> ImageStack:
        return VolumeStack(read_nifti(item.source), item.source.name, item.source.name)

    return opened


def _refusal(error: UnreadableInputError) -> Callable[[], ImageStack]:
    def opened() -> ImageStack:
        raise error

    return opened
