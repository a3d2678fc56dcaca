"""Packs that read several series: which series of a study is which channel, brought onto the first one's grid."""

import re
from collections.abc import Sequence
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from app.core.errors import DefectError, OutOfScopeError
from app.core.plane import VolumeGeometry
from app.core.volume import Volume
from app.workflow.subject import Subject, SubjectSeries
from inference.packs.pack import Pack
from inference.packs.schema import Series
from inference.pipeline.request import Channel

_SAME_MM: Final = 1e-3
"""Grids whose corners differ by less are one grid."""


def missing_series(pack: Pack, subject: Subject) -> tuple[str, ...]:
    """Why the series of a subject are not those that a pack reads, one clause for each; empty when all are there."""
    if not pack.input.series:
        return ()
    if subject.volume is None:
        return (f"it reads {len(pack.input.series)} registered series, and this is a single image",)
    found = assigned(pack.input.series, subject)
    reasons = [
        f"the series {wanted.name} is missing{_looked_for(wanted)}"
        for wanted, series in zip(pack.input.series, found, strict=True)
        if series is None
    ]
    there = [series for series in found if series is not None]
    if there and not reasons:
        first = there[0].volume.geometry.frame_of_reference
        reasons = [
            f"the series {wanted.name} lies in another frame of reference than {pack.input.series[0].name}: "
            "they are not registered"
            for wanted, series in zip(pack.input.series, there, strict=True)
            if series.volume.geometry.frame_of_reference != first
        ]
    return tuple(reasons)


def assigned(wanted: Sequence[Series], subject: Subject) -> tuple[SubjectSeries | None, ...]:
    """For each series that a pack reads the one of the subject, by modality and words; each is used once at most.

    Where several match, the one whose description has the longest matching word comes first ("T2 FLAIR" before "T2"),
    then the one opened.
    """
    if subject.volume is None:
        raise DefectError("series are looked for in volumes")
    left = [SubjectSeries(subject.volume, subject.description), *subject.others]
    taken: dict[int, SubjectSeries] = {}
    # The most particular words choose first, so that "T2" does not take the series that only "T2 FLAIR" can mean.
    by_length = sorted(range(len(wanted)), key=lambda index: -max(map(len, wanted[index].description), default=0))
    for index in by_length:
        ranked = [(score, series) for series in left if (score := _match(wanted[index], series)) is not None]
        if ranked:
            best = max(ranked, key=lambda pair: pair[0])[1]
            taken[index] = best
            left.remove(best)
    return tuple(taken.get(index) for index in range(len(wanted)))


def registered_channels(pack: Pack, subject: Subject) -> tuple[Channel, ...]:
    """The channels of a pack that reads several series, all on the first one's grid.

    Raises:
        OutOfScopeError: one is missing, or does not lie in the same frame of reference.
    """
    if reasons := missing_series(pack, subject):
        raise OutOfScopeError(f"{subject.study.source_name} was not read with {pack.id}: {'; '.join(reasons)}.")
    found = [series for series in assigned(pack.input.series, subject) if series is not None]
    grid = found[0].volume.geometry
    return tuple(
        Channel(wanted.name, on_grid(series.volume, grid), geometry=grid)
        for wanted, series in zip(pack.input.series, found, strict=True)
    )


def on_grid(volume: Volume, grid: VolumeGeometry) -> NDArray[np.float32]:
    """Modality values of a volume at the voxel centres of another grid, trilinear; outside, its smallest value.

    Args:
        volume: in the same frame of reference.
        grid: of the result.

    Returns:
        (slices, rows, columns) float32.
    """
    values = volume.modality_values(volume.values)
    if same_grid(volume.geometry, grid):
        return values
    least = float(values.min())
    if volume.geometry.is_right_angled and grid.is_right_angled:
        itk = _itk()
        resampler = itk.ResampleImageFilter()
        resampler.SetReferenceImage(_itk_image(itk, np.zeros(grid.shape, np.uint8), grid))
        resampler.SetInterpolator(itk.sitkLinear)
        resampler.SetDefaultPixelValue(least)
        resampler.SetOutputPixelType(itk.sitkFloat32)
        moved = resampler.Execute(_itk_image(itk, values, volume.geometry))
        return np.asarray(itk.GetArrayFromImage(moved), np.float32)
    return _by_affine(values, volume.geometry, grid, least)


def same_grid(a: VolumeGeometry, b: VolumeGeometry) -> bool:
    """Whether two grids have the same voxels, to a thousandth of a millimetre at every corner."""
    if a.shape != b.shape:
        return False
    ends = [(0.0, float(n - 1)) for n in a.shape]
    corners = [(k, j, i) for k in ends[0] for j in ends[1] for i in ends[2]]
    return all(np.allclose(a.to_patient(c), b.to_patient(c), rtol=0.0, atol=_SAME_MM) for c in corners)


def _itk() -> Any:
    """SimpleITK, which publishes no types; loaded now, because it takes a second."""
    import SimpleITK  # noqa: PLC0415

    return SimpleITK


def _itk_image(itk: Any, values: NDArray[Any], geometry: VolumeGeometry) -> Any:
    image = itk.GetImageFromArray(values)
    through, down, across = geometry.spacing
    image.SetSpacing((across, down, through))
    image.SetOrigin(geometry.origin)
    image.SetDirection([float(value) for value in (geometry.matrix / np.array([across, down, through])).ravel()])
    return image


def _by_affine(
    values: NDArray[np.float32], own: VolumeGeometry, grid: VolumeGeometry, outside: float
) -> NDArray[np.float32]:
    """For sheared grids (a gantry tilt), which SimpleITK does not place."""
    from scipy.ndimage import affine_transform  # noqa: PLC0415 - it takes a second to load

    turn = np.linalg.solve(own.matrix, grid.matrix)  # (i, j, k) of the grid -> (i, j, k) of the volume
    start = np.linalg.solve(own.matrix, np.asarray(grid.origin) - np.asarray(own.origin))
    moved = affine_transform(
        values,
        turn[::-1, ::-1],
        offset=start[::-1],
        output_shape=grid.shape,
        order=1,
        mode="constant",
        cval=outside,
    )
    return np.asarray(moved, np.float32)


def _match(wanted: Series, series: SubjectSeries) -> int | None:
    """Length of the longest of the wanted words that the description has, 0 where none is asked for; None: no match."""
    stated = series.volume.modality.upper()
    if wanted.modality and stated and stated not in wanted.modality:  # NIfTI states none
        return None
    if not wanted.description:
        return 0
    plain = f" {_plain(series.description)} "
    found = [len(word) for word in wanted.description if f" {_plain(word)} " in plain]
    return max(found, default=None)


def _plain(text: str) -> str:
    return " ".join(re.sub(r"[^0-9A-Za-z]+", " ", text).upper().split())


def _looked_for(wanted: Series) -> str:
    parts = [" or ".join(wanted.modality)] if wanted.modality else []
    parts += [f"with {' or '.join(repr(word) for word in wanted.description)} in its description"] * bool(
        wanted.description
    )
    return f" ({', '.join(parts)})" if parts else ""
