"""Body, lungs, bone and fat of a CT in Hounsfield units, by thresholds and shapes, without a network.

Thresholds: lung below -400 HU (Hu, Hoffman and Reinhardt, IEEE Trans Med Imaging 20(6), 2001, find about -400 as the
optimal one), fat -190 to -30 HU (Yoshizumi et al., Radiology 211, 1999, and later body composition work), bone from
150 HU on around a core of 300 HU. Steps are followed by `check`, so that the work can be stopped between them.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import binary_erosion

from app.core.errors import ModelError, OutOfScopeError
from app.core.plane import VolumeGeometry
from app.core.prediction import StructureMask
from inference.pipeline.request import Channel
from inference.rules.morphology import Mask, closed, filled_across, grown, opened, parts_of

LABELS: Final = ("body", "lungs", "bone", "fat")
CODES: Final = {"body": "SCT:38266002", "lungs": "SCT:74101002", "bone": "SCT:272673000", "fat": "SCT:55603005"}
COLOURS: Final = {"body": (140, 158, 168), "lungs": (79, 163, 217), "bone": (242, 208, 138), "fat": (232, 184, 74)}
_COARSE_MM: Final = 2.0
_NOT_HU_ABOVE: Final = -200.0


@dataclass(frozen=True, slots=True)
class CtRules:
    """Numbers of the rules; HU, mm and ml.

    Attributes:
        body_above: air and most of a table's filling lie below.
        table_mm: what is thinner than twice this is no body.
        body_share: parts of the body (arms) from this share of the largest on.
        lung_below: air in lungs and bowel.
        lung_core_above, lung_core_below: median of the inside of a part that is lung; gas in the bowel lies below.
        lung_least_ml: smallest part of lung.
        lung_large_ml: a part from here on may be emptier, as in emphysema.
        lung_empty_above: median of the inside of such a part.
        lung_closing_mm: vessels up to twice this wide belong to the lung.
        bone_above, bone_seed: bone holds a voxel of the second value.
        bone_marrow_above: marrow within closed cortex.
        bone_closing_mm: gaps of cortex.
        bone_hole_cm2: largest hole of an axial plane that is marrow within a bone, and not the inside of the skull.
        bone_least_ml: smallest bone.
        fat_low, fat_high: range of fat.
        rim_mm: partial volume along air, which is no fat.
    """

    body_above: float = -300.0
    table_mm: float = 5.0
    body_share: float = 0.05
    lung_below: float = -400.0
    lung_core_above: float = -880.0
    lung_core_below: float = -500.0
    lung_least_ml: float = 20.0
    lung_large_ml: float = 300.0
    lung_empty_above: float = -940.0
    lung_closing_mm: float = 4.0
    bone_above: float = 150.0
    bone_seed: float = 300.0
    bone_marrow_above: float = 70.0
    bone_closing_mm: float = 9.0
    bone_hole_cm2: float = 25.0
    bone_least_ml: float = 0.5
    fat_low: float = -190.0
    fat_high: float = -30.0
    rim_mm: float = 2.0


def read_rules(parameters: Mapping[str, Any]) -> CtRules:
    """The rules' numbers, those of the pack in place of the program's own.

    Raises:
        ModelError: a parameter is unknown or no finite number.
    """
    known = {field.name for field in fields(CtRules)}
    for name, value in parameters.items():
        if name not in known:
            raise ModelError(f"The pack's parameter {name!r} is not one of the CT rules: {', '.join(sorted(known))}.")
        if isinstance(value, bool) or not isinstance(value, int | float) or not np.isfinite(value):
            raise ModelError(f"The pack's parameter {name!r} must be a number.")
    return CtRules(**{name: float(value) for name, value in parameters.items()})


def find(
    channel: Channel,
    parameters: Mapping[str, Any],
    *,
    progress: Callable[[float], None],
    check: Callable[[], None],
) -> tuple[StructureMask, ...]:
    """Body without the table, lungs, bone and fat of a CT.

    Args:
        channel: float32 (slices, rows, columns) in HU, with its geometry.
        parameters: of the pack's post-processing; see `CtRules`.
        progress: told the share that is done, 0 to 1.
        check: called between steps; raises CancelledError when the work is to stop.

    Returns:
        The four structures in the order of LABELS, on the channel's own grid; a mask is empty where nothing is found.

    Raises:
        OutOfScopeError: the channel is no volume with a place in the patient, or its values are no Hounsfield units.
        ModelError: a parameter is not usable.
        CancelledError: from `check`.
    """
    rules = read_rules(parameters)
    geometry = channel.geometry
    if geometry is None or channel.is_colour or channel.values.ndim != 3:
        raise OutOfScopeError("The CT rules read a grey volume with its place in the patient: open a whole CT series.")
    values = np.asarray(channel.values, np.float32)
    if float(values.min()) > _NOT_HU_ABOVE:
        raise OutOfScopeError(
            "The volume holds no value below -200, so it is no CT in Hounsfield units: check its file."
        )
    spacing = geometry.spacing
    axis = axis_to_head(geometry)

    def step(share: float) -> None:
        progress(share)
        check()

    step(0.0)
    body = _body(values, rules, spacing, axis, check)
    step(0.35)
    lungs = _lungs(values, body, rules, geometry, axis, check)
    step(0.6)
    bone = _bone(values, body, rules, geometry, axis, check)
    step(0.8)
    fat = _fat(values, body, lungs, rules, spacing)
    step(1.0)
    found = zip(LABELS, (body, lungs, bone, fat), strict=True)
    return tuple(StructureMask(name, mask, CODES[name], COLOURS[name]) for name, mask in found)


def axis_to_head(geometry: VolumeGeometry) -> int:
    """The array axis that runs most nearly from feet to head: planes across it are the most nearly axial."""
    steps = geometry.matrix[:, ::-1]
    return int(np.argmax(np.abs(steps[2]) / np.linalg.norm(steps, axis=0)))


def _body(
    values: NDArray[np.float32],
    rules: CtRules,
    spacing: tuple[float, float, float],
    axis: int,
    check: Callable[[], None],
) -> Mask:
    """What is denser than air, without thin things such as tables, its inner air filled in axial planes."""
    dense = np.asarray(values > rules.body_above, np.bool_)
    every = [max(1, int(_COARSE_MM / mm)) for mm in spacing]
    coarse_spacing = [mm * n for mm, n in zip(spacing, every, strict=True)]
    coarse = np.ascontiguousarray(dense[:: every[0], :: every[1], :: every[2]])
    thick = opened(coarse, rules.table_mm, coarse_spacing)
    parts = parts_of(thick)
    if len(parts.sizes) < 2:
        return np.zeros(values.shape, np.bool_)
    kept = parts.holding(parts.sizes >= rules.body_share * parts.sizes[1:].max())
    # Opening rounds fingers, ears and noses off; what of them is near comes back.
    near = grown(kept, rules.table_mm, coarse_spacing)
    for along, n in enumerate(every):
        near = np.repeat(near, n, axis=along)
    # A whole multiple may be a little longer than the volume.
    near = near[: values.shape[0], : values.shape[1], : values.shape[2]]
    return filled_across(dense & near, axis, check)


def _lungs(
    values: NDArray[np.float32],
    body: Mask,
    rules: CtRules,
    geometry: VolumeGeometry,
    axis: int,
    check: Callable[[], None],
) -> Mask:
    """Air within the body that is no gas of the bowel, with the vessels inside."""
    air = np.asarray((values < rules.lung_below) & body, np.bool_)
    parts = parts_of(air)
    volumes = parts.sizes * geometry.voxel_ml
    chosen = volumes >= rules.lung_least_ml
    chosen[0] = False
    # At a part's surface tissue and air share a voxel: of both lung and gas only the inside tells them apart.
    inside = binary_erosion(air)
    for label in np.flatnonzero(chosen):
        check()
        core = values[(parts.labels == label) & inside]
        least = rules.lung_empty_above if volumes[label] >= rules.lung_large_ml else rules.lung_core_above
        chosen[label] = core.size > 0 and least <= float(np.median(core)) <= rules.lung_core_below
    found = parts.holding(chosen)
    del parts, inside, air
    if not found.any():
        return found
    return filled_across(closed(found, rules.lung_closing_mm, geometry.spacing), axis, check) & body


def _bone(
    values: NDArray[np.float32],
    body: Mask,
    rules: CtRules,
    geometry: VolumeGeometry,
    axis: int,
    check: Callable[[], None],
) -> Mask:
    """Dense parts with a core of cortex, and the marrow that cortex encloses."""
    dense = np.asarray((values >= rules.bone_above) & body, np.bool_)
    parts = parts_of(dense)
    chosen = parts.sizes * geometry.voxel_ml >= rules.bone_least_ml
    cored = np.zeros(len(parts.sizes), np.bool_)
    cored[np.unique(parts.labels[values >= rules.bone_seed])] = True
    cortex = parts.holding(chosen & cored)
    del parts, dense
    if not cortex.any():
        return cortex
    pixel_cm2 = geometry.voxel_ml / (geometry.spacing[axis] / 10.0)
    within = closed(cortex, rules.bone_closing_mm, geometry.spacing)
    within = filled_across(within, axis, check, rules.bone_hole_cm2 / pixel_cm2)
    return np.asarray(cortex | (within & (values >= rules.bone_marrow_above)), np.bool_)


def _fat(
    values: NDArray[np.float32], body: Mask, lungs: Mask, rules: CtRules, spacing: tuple[float, float, float]
) -> Mask:
    """Values of fat in the body, without the rim where tissue and air share a voxel."""
    fat = np.asarray((values >= rules.fat_low) & (values <= rules.fat_high) & body & ~lungs, np.bool_)
    air = np.asarray((values < rules.lung_below) | ~body, np.bool_)
    return fat & ~grown(air, rules.rim_mm, spacing)
