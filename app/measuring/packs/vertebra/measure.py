"""Heights, ratios and Genant grades of all vertebrae of a prediction, each compared with its neighbours."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from app.core.geometry import FloatArray
from app.core.measurement import Measurement, MeasurementKind, Quantity, Unit
from app.core.plane import VolumeGeometry
from app.core.prediction import StructureMask
from app.measuring.packs.given import Given, grid_words, made
from app.measuring.packs.structures import VOLUME
from app.measuring.packs.vertebra.body import Mask3, centroid, place_mask
from app.measuring.packs.vertebra.genant import Grade, grade_of
from app.measuring.packs.vertebra.heights import Heights, measure_heights
from app.measuring.packs.vertebra.levels import ORDER, level_of

ANTERIOR: Final = "anterior height"
MIDDLE: Final = "middle height"
POSTERIOR: Final = "posterior height"
WEDGE: Final = "anterior to posterior"
BICONCAVE: Final = "middle to posterior"
CRUSH: Final = "posterior to the neighbours'"
LOSS: Final = "height loss"
GENANT: Final = "Genant grade"
_NO_BODY: Final = ("C1", "C2")
_TO_HEAD: Final = np.array([0.0, 0.0, 1.0])
_HOW: Final = "heights in the mid-sagittal plane of the body (six-point morphometry)"


@dataclass(frozen=True, slots=True, eq=False)
class _Vertebra:
    level: str
    place: int
    found: StructureMask
    mask: Mask3
    middle: FloatArray


def vertebrae_among(structures: Sequence[StructureMask], given: Given) -> dict[str, int]:
    """Which structures are vertebrae: level -> place among them; empty masks left out, the first of one level kept."""
    named: dict[str, int] = {}
    for place, found in enumerate(structures):
        level = level_of(found, given.code(found), given.title(found.name))
        if level is not None and level not in named and found.mask.any():
            named[level] = place
    return {level: named[level] for level in ORDER if level in named}


def vertebral_heights(structures: Sequence[StructureMask], given: Given) -> dict[int, Measurement | str]:
    """Heights of every vertebra among the structures.

    Args:
        structures: of the prediction, (slices, rows, columns) on the volume's grid.
        given: with the volume's geometry; without one nothing can be measured.

    Returns:
        By place among the structures, from head to foot: the measurement, or a clause that says why there is none.
    """
    named = vertebrae_among(structures, given)
    geometry = given.geometry
    if geometry is None:
        return dict.fromkeys(named.values(), "heights need a volume with its place in the patient")
    placed: list[_Vertebra] = []
    for level, place in named.items():
        found = structures[place]
        if found.shape != geometry.shape:
            raise ValueError(f"the mask of {found.name!r} does not lie on the volume's grid")
        mask = place_mask(found.mask, geometry)
        placed.append(_Vertebra(level, place, found, mask, centroid(mask)))
    measured: dict[str, Heights | str] = {}
    for order, vertebra in enumerate(placed):
        if vertebra.level in _NO_BODY:
            measured[vertebra.level] = "C1 and C2 have no body of this shape"
        else:
            measured[vertebra.level] = measure_heights(vertebra.mask, _along_spine(placed, order))
    return {vertebra.place: _measurement(vertebra, measured, given, geometry) for vertebra in placed}


def _along_spine(placed: Sequence[_Vertebra], place: int) -> FloatArray:
    """Rough direction to the head at one vertebra: along the neighbours that are there, else the patient's own."""
    order = ORDER.index(placed[place].level)
    near = [v for v in placed if abs(ORDER.index(v.level) - order) <= 1]
    direction = near[0].middle - near[-1].middle if len(near) > 1 else _TO_HEAD
    # Masks with the posterior elements lean; a direction that is not even roughly to the head is a mislabelled mask.
    length = float(np.linalg.norm(direction))
    if length < 1.0 or float(direction @ _TO_HEAD) < 0.5 * length:
        return _TO_HEAD
    return np.asarray(direction / length)


def _measurement(
    vertebra: _Vertebra, measured: Mapping[str, Heights | str], given: Given, geometry: VolumeGeometry
) -> Measurement | str:
    heights = measured[vertebra.level]
    if isinstance(heights, str):
        return heights
    neighbours = _neighbours(vertebra.level, measured)
    grade = grade_of(heights.anterior, heights.middle, heights.posterior, neighbours, vertebra.level)
    volume = float(np.count_nonzero(vertebra.found.mask)) * geometry.voxel_ml
    return made(
        MeasurementKind.VERTEBRAL_HEIGHT,
        given,
        given.titles.get(vertebra.found.name) or vertebra.level,
        _quantities(heights, neighbours, grade, volume),
        code=given.code(vertebra.found),
        scale=grid_words(geometry),
        words=(_HOW, grade.words),
        interval_reason=f"one reading of one mask; its voxels are up to {max(geometry.spacing):.1f} mm apart",
    )


def _neighbours(level: str, measured: Mapping[str, Heights | str]) -> float | None:
    """Mean posterior height of the measured bodies right above and right below; None where neither is measured."""
    order = ORDER.index(level)
    beside = [measured.get(ORDER[place]) for place in (order - 1, order + 1) if 0 <= place < len(ORDER)]
    known = [heights.posterior for heights in beside if isinstance(heights, Heights)]
    return float(np.mean(known)) if known else None


def _quantities(heights: Heights, neighbours: float | None, grade: Grade, volume: float) -> tuple[Quantity, ...]:
    made_of = [
        Quantity(ANTERIOR, heights.anterior, Unit.MILLIMETRE),
        Quantity(MIDDLE, heights.middle, Unit.MILLIMETRE),
        Quantity(POSTERIOR, heights.posterior, Unit.MILLIMETRE),
        Quantity(WEDGE, heights.anterior / heights.posterior, Unit.RATIO),
        Quantity(BICONCAVE, heights.middle / heights.posterior, Unit.RATIO),
    ]
    if neighbours is not None:
        made_of.append(Quantity(CRUSH, heights.posterior / neighbours, Unit.RATIO))
    made_of.append(Quantity(LOSS, 100.0 * grade.loss, Unit.PERCENT))
    if grade.grade is not None:
        made_of.append(Quantity(GENANT, float(grade.grade), Unit.GRADE))
    made_of.append(Quantity(VOLUME, volume, Unit.MILLILITRE))
    return tuple(made_of)
